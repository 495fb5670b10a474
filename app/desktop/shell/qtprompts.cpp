#include "app/desktop/shell/qtprompts.h"

#include "app/desktop/look/formfield.h"
#include "app/desktop/shell/questiondialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QLineEdit>

namespace bandanh::desktop {

namespace {

// 0 is QDialog::Rejected: Esc and the window's close button turn away.
constexpr int kTurnedAway = 0;
constexpr int kDone = 1;

QString words(const char* text)
{
    return QCoreApplication::translate("Prompts", text);
}

} // namespace

bool QtPrompts::confirm(const Question& question)
{
    QuestionDialog dialog(question, m_window);
    dialog.addAnswer(words(QT_TRANSLATE_NOOP("Prompts", "Cancel")), Button::Kind::Secondary, kTurnedAway)->setFocus();
    Button* deed = dialog.addAnswer(question.deed, Button::Kind::Primary, kDone);
    deed->setDefault(true);
    deed->setFocus();
    return dialog.exec() == kDone;
}

std::optional<int> QtPrompts::choose(const Question& question, const QStringList& answers)
{
    QuestionDialog dialog(question, m_window);
    dialog.addAnswer(words("Cancel"), Button::Kind::Tertiary, kTurnedAway);
    // The answers look equal and none is the default.
    for (int i = 0; i < answers.size(); ++i)
        dialog.addAnswer(answers.at(i), Button::Kind::Secondary, kDone + i);
    const int result = dialog.exec();
    return result == kTurnedAway ? std::nullopt : std::optional(result - kDone);
}

void QtPrompts::tell(const QString& title, const QString& sentence, const QString& detail)
{
    QuestionDialog dialog({title, sentence, detail, {}}, m_window);
    dialog.addAnswer(words(QT_TRANSLATE_NOOP("Prompts", "Close")), Button::Kind::Secondary, kTurnedAway)->setFocus();
    dialog.exec();
}

QStringList QtPrompts::filesToOpen(const FileQuestion& question)
{
    return QFileDialog::getOpenFileNames(m_window, question.title, question.startFolder, question.nameFilter);
}

std::optional<QString> QtPrompts::folderToOpen(const FileQuestion& question)
{
    const QString folder = QFileDialog::getExistingDirectory(m_window, question.title, question.startFolder);
    return folder.isEmpty() ? std::nullopt : std::optional(folder);
}

std::optional<QString> QtPrompts::fileToSave(const FileQuestion& question)
{
    const QString start = question.startFolder.isEmpty()
                              ? question.suggestedName
                              : question.startFolder + QLatin1Char('/') + question.suggestedName;
    const QString file = QFileDialog::getSaveFileName(m_window, question.title, start, question.nameFilter);
    return file.isEmpty() ? std::nullopt : std::optional(file);
}

std::optional<QString> QtPrompts::text(const Question& question, const QString& label, const QString& initial)
{
    QuestionDialog dialog(question, m_window);
    auto* line = new QLineEdit(initial);
    line->setObjectName(QStringLiteral("answerText"));
    auto* field = new FormField(line);
    field->setLabel(label);
    dialog.addEditor(field);
    dialog.addAnswer(words("Cancel"), Button::Kind::Secondary, kTurnedAway);
    dialog.addAnswer(question.deed, Button::Kind::Primary, kDone)->setDefault(true);
    line->setFocus();
    line->selectAll();
    return dialog.exec() == kDone ? std::optional(line->text()) : std::nullopt;
}

} // namespace bandanh::desktop
