#pragma once

#include <QWidget>

class QAbstractItemView;
class QBoxLayout;

namespace bandanh::desktop {

class AnswerButton;

/// The answers to one question, side by side and equal; with large text one below the other.
class AnswerRow final : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerRow(const QList<AnswerButton*>& answers, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void place();

    QBoxLayout* m_answers;
};

/// 1, 2, 3 … on a page of questions press its answers, J and K go down and up its list.
void answerByKeys(QWidget& page, const QList<AnswerButton*>& answers, QAbstractItemView& list);

} // namespace bandanh::desktop
