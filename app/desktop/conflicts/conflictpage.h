#pragma once

#include "app/desktop/conflicts/conflictwords.h"
#include "app/desktop/shell/page.h"
#include "app/desktop/shell/prompts.h"

namespace bandanh::desktop {

class ConflictList;
class ConflictTable;
class Label;
class Language;
class QuestionFrame;
class Session;

/// Values that differ from those at headquarters: one small question at a time, both sides beside each other, decided with
/// one key. Neither answer is the default, nothing waits for them, and each can be taken back.
class ConflictPage final : public Page
{
    Q_OBJECT

public:
    ConflictPage(Session& session, Language& language, Prompts& prompts, QWidget* parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    void retranslate() override;
    void onShown() override;
    QWidget* firstFocus() override;
    QList<QWidget*> panes() override;

    /// The conflict in front; null when there is none.
    const operations::OpenConflict* current() const;

private:
    void reload();
    int placeOfTakenBack();
    void showQuestion();
    void answer(bool keepOther);

    Session& m_session;
    Language& m_language;
    Prompts& m_prompts;
    ConflictList* m_list;
    ConflictTable* m_lines;
    std::vector<std::pair<RowId, int>> m_answered; ///< and where they stood, for when an answer is taken back
    qint64 m_waiting = 0;
    QuestionFrame* m_frame;
    Label* m_name;
    AnswerButton *m_keep, *m_take;
};

} // namespace bandanh::desktop
