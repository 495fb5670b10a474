#pragma once

#include "app/desktop/look/language.h"
#include "app/desktop/session/session.h"
#include "app/desktop/shell/action.h"
#include "app/desktop/shell/prompts.h"
#include "tests/support/temporarystore.h"

namespace bandanh::desktop::test {

/// The application's look and a language, made once for a program of tests.
Language& sharedLanguage();

/// Answers every question with yes and keeps what it was told.
class AnsweringPrompts final : public Prompts
{
public:
    bool answer = true;
    QStringList asked;
    QStringList told;

    bool confirm(const Question& question) override
    {
        asked << question.sentence;
        return answer;
    }
    QList<int> choices; ///< answers to the next questions of several answers; none turns away
    std::optional<int> choose(const Question&, const QStringList&) override
    {
        return choices.isEmpty() ? std::nullopt : std::optional(choices.takeFirst());
    }
    void tell(const QString&, const QString& sentence, const QString&) override { told << sentence; }
    QStringList files; ///< chosen at the next question for files
    QStringList filesToOpen(const FileQuestion&) override { return std::exchange(files, {}); }
    std::optional<QString> folderToOpen(const FileQuestion&) override { return std::nullopt; }
    std::optional<QString> savePath;
    std::optional<QString> fileToSave(const FileQuestion&) override { return savePath; }
    std::optional<QString> typed; ///< answers the next question for a text; none turns away
    std::optional<QString> text(const Question& question, const QString&, const QString&) override
    {
        asked << question.sentence;
        return std::exchange(typed, std::nullopt);
    }
};

/// An unlocked laptop with a store of its own, empty or holding the practice data.
struct World {
    bandanh::test::TemporaryFolder folder;
    std::unique_ptr<Session> session;
    Language& language = sharedLanguage();
    ActionCatalogue actions;
    AnsweringPrompts prompts;

    World();
    /// Takes the practice data in, lists first; sheets whose titles are clear get their activity.
    void importPractice();
    /// Takes one file in, as somebody who names no activity.
    void import(const std::string& path, bool titleConfirms);

    store::Connection& reader() { return session->reader(); }
    records::Record find(const records::RecordSpec& spec, const RowId& id);
    std::int64_t operations();
};

std::string practiceFolder();

} // namespace bandanh::desktop::test
