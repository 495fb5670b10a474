#pragma once

#include <QWidget>

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

} // namespace bandanh::desktop
