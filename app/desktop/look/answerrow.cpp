#include "app/desktop/look/answerrow.h"

#include "app/desktop/look/button.h"

#include <QBoxLayout>
#include <QEvent>

namespace bandanh::desktop {

AnswerRow::AnswerRow(const QList<AnswerButton*>& answers, QWidget* parent)
    : QWidget(parent), m_answers(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_answers->setContentsMargins(0, 0, 0, 0);
    m_answers->setSpacing(10);
    for (AnswerButton* answer : answers)
        m_answers->addWidget(answer, 1);
    place();
}

void AnswerRow::place()
{
    m_answers->setDirection(Look::of(this).isLargeText() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void AnswerRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        place();
}

} // namespace bandanh::desktop
