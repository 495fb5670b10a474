#include "app/desktop/look/answerrow.h"

#include "app/desktop/look/button.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QEvent>
#include <QShortcut>

#include <algorithm>

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

void answerByKeys(QWidget& page, const QList<AnswerButton*>& answers, QAbstractItemView& list)
{
    const auto on = [&page](const QKeySequence& keys, auto does) {
        auto* shortcut = new QShortcut(keys, &page);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        QObject::connect(shortcut, &QShortcut::activated, &page, does);
    };
    for (int i = 0; i < answers.size(); ++i)
        on(Qt::Key_1 + i, [answer = answers[i]] { answer->click(); });
    const auto walk = [&list](int step) {
        const int last = std::max(list.model()->rowCount() - 1, 0);
        list.setCurrentIndex(list.model()->index(std::clamp(list.currentIndex().row() + step, 0, last), 0));
    };
    on(Qt::Key_J, [walk] { walk(1); });
    on(Qt::Key_K, [walk] { walk(-1); });
}

} // namespace bandanh::desktop
