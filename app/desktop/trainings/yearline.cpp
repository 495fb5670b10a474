#include "app/desktop/trainings/yearline.h"

#include "app/desktop/look/label.h"

#include <QEvent>

namespace bandanh::desktop {

YearLine::YearLine(QWidget* parent) : QWidget(parent), m_label(new KhmerLabel(Role::Body, Tone::Text, this))
{
    m_label->setContentsMargins(20, 8, 20, 8);
}

void YearLine::setText(const QString& boldLead, const QString& text)
{
    m_label->setText(boldLead, text);
    setAccessibleName(m_label->text());
    fit();
}

QString YearLine::text() const
{
    return m_label->text();
}

void YearLine::fit()
{
    setFixedHeight(m_label->heightForWidth(width()));
    m_label->resize(width(), height());
}

void YearLine::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void YearLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fit();
}

} // namespace bandanh::desktop
