#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace bandanh::desktop {

/// Questions to the user. Presenters get a Prompts& and never open a dialog themselves, so that tests answer for them.
class Prompts
{
public:
    /// A question states in one sentence what will happen, with its number; the button names the deed.
    struct Question {
        QString title;
        QString sentence; ///< "Undo the import of 39 rows? 2 were changed since and will stay."
        QString detail;   ///< smaller, may be empty
        QString deed;     ///< "Undo 37 rows"
    };

    struct FileQuestion {
        QString title;
        QString nameFilter; ///< as QFileDialog takes it; empty: all files
        QString startFolder;
        QString suggestedName;
    };

    virtual ~Prompts() = default;

    virtual bool confirm(const Question& question) = 0;
    /// One of several answers; nothing when the user turns away.
    virtual std::optional<int> choose(const Question& question, const QStringList& answers) = 0;
    /// Something could not be done: what, why and what is safe. There is no prompt for success.
    virtual void tell(const QString& title, const QString& sentence, const QString& detail = {}) = 0;
    virtual QStringList filesToOpen(const FileQuestion& question) = 0;
    virtual std::optional<QString> folderToOpen(const FileQuestion& question) = 0;
    virtual std::optional<QString> fileToSave(const FileQuestion& question) = 0;
    virtual std::optional<QString> text(const Question& question, const QString& label,
                                        const QString& initial = {}) = 0;
};

} // namespace bandanh::desktop
