#include "app/desktop/look/panebars.h"

#include "app/desktop/look/label.h"
#include "app/desktop/look/paint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace bandanh::desktop {

FilterBar::FilterBar(Place place, QWidget* parent)
    : QWidget(parent), m_place(place), m_row(new QHBoxLayout(this)), m_note(new Label(Role::Small, Tone::Second, this))
{
    const bool page = place == Place::Page;
    m_row->setContentsMargins(page ? measure::kPageMargin : 14, 0, page ? measure::kPageMargin : 12, 1);
    m_row->setSpacing(8);
    m_row->addStretch();
    m_row->addWidget(m_note);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FilterBar::add(QWidget* filter)
{
    m_row->insertWidget(m_row->count() - 2, filter);
}

void FilterBar::setNote(const QString& note)
{
    m_note->setText(note);
}

QSize FilterBar::sizeHint() const
{
    return {QWidget::sizeHint().width(), Look::of(this).filterBarHeight()};
}

void FilterBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

void FilterBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = Look::of(this).tokens();
    painter.fillRect(rect(), m_place == Place::Page ? tokens.window : tokens.quiet);
    paint::bottomLine(painter, rect(), tokens.line);
}

FootBar::FootBar(QWidget* parent)
    : QWidget(parent),
      m_left(new QHBoxLayout),
      m_right(new QHBoxLayout),
      m_note(new Label(Role::Body, Tone::Second, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(measure::kPageMargin, 10, measure::kPageMargin, 10);
    row->setSpacing(14);
    m_left->setSpacing(18);
    m_right->setSpacing(14);
    m_left->addWidget(m_note);
    row->addLayout(m_left);
    row->addStretch();
    row->addLayout(m_right);
    m_note->hide();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FootBar::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void FootBar::addLeft(QWidget* widget)
{
    m_left->addWidget(widget);
}

void FootBar::addRight(QWidget* widget)
{
    m_right->addWidget(widget);
}

void FootBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = Look::of(this).tokens();
    painter.fillRect(rect(), tokens.window);
    painter.fillRect(QRect(0, 0, width(), 1), tokens.line);
}

} // namespace bandanh::desktop
