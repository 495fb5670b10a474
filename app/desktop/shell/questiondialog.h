#pragma once

#include "app/desktop/look/button.h"
#include "app/desktop/shell/prompts.h"

#include <QDialog>

class QHBoxLayout;
class QVBoxLayout;

namespace bandanh::desktop {

/// One sentence, a detail below, the answers at the foot; drawn in our own words and buttons, so that it speaks Khmer.
class QuestionDialog final : public QDialog
{
    Q_OBJECT

public:
    QuestionDialog(const Prompts::Question& question, QWidget* parent);

    /// Something to fill in, between the sentence and the buttons.
    void addEditor(QWidget* editor);
    /// Answers stand from left to right; the dialog's result is `result`.
    Button* addAnswer(const QString& text, Button::Kind kind, int result);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_body;
    QHBoxLayout* m_foot;
    QWidget* m_footArea;
};

} // namespace bandanh::desktop
