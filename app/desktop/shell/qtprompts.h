#pragma once

#include "app/desktop/shell/prompts.h"

#include <QPointer>
#include <QWidget>

namespace bandanh::desktop {

/// Prompts as dialogs over a window.
class QtPrompts final : public Prompts
{
public:
    explicit QtPrompts(QWidget* window) : m_window(window) {}

    bool confirm(const Question& question) override;
    std::optional<int> choose(const Question& question, const QStringList& answers) override;
    void tell(const QString& title, const QString& sentence, const QString& detail) override;
    QStringList filesToOpen(const FileQuestion& question) override;
    std::optional<QString> folderToOpen(const FileQuestion& question) override;
    std::optional<QString> fileToSave(const FileQuestion& question) override;
    std::optional<QString> text(const Question& question, const QString& label, const QString& initial) override;

private:
    QPointer<QWidget> m_window;
};

} // namespace bandanh::desktop
