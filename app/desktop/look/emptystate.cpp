#include "app/desktop/look/emptystate.h"

#include "app/desktop/look/button.h"
#include "app/desktop/look/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace bandanh::desktop {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent),
      m_what(new KhmerLabel(Role::BodyBold, Tone::Text, this)),
      m_how(new KhmerLabel(Role::Body, Tone::Second, this)),
      m_button(new Button(Button::Kind::Secondary, this)),
      m_buttons(new QHBoxLayout)
{
    m_button->setObjectName(QStringLiteral("emptyStateButton"));
    m_button->hide();
    applyMeasures();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 16, 6, 16);
    column->setSpacing(0);
    column->addWidget(m_what);
    column->addSpacing(2);
    column->addWidget(m_how);
    column->addSpacing(12);
    m_buttons->setSpacing(12);
    m_buttons->addWidget(m_button);
    m_buttons->addStretch();
    column->addLayout(m_buttons);
    column->addStretch();
}

void EmptyState::applyMeasures()
{
    for (KhmerLabel* words : {m_what, m_how})
        words->setMaximumWidth(Look::of(this).scaled(measure::kFormWidth));
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyMeasures();
}

void EmptyState::setText(const QString& what, const QString& how)
{
    m_what->setText(what);
    m_how->setText(how);
}

void EmptyState::setButtonText(const QString& text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

void EmptyState::addSecond(Button* button)
{
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

} // namespace bandanh::desktop
