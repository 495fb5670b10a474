#pragma once

#include "app/desktop/inbox/question.h"
#include "app/desktop/shell/page.h"
#include "app/desktop/shell/prompts.h"
#include "core/support/result.h"

namespace bandanh::desktop {

class ActionCatalogue;
class ComparisonModel;
class InboxPresenter;
class Keycap;
class Language;
class QuestionFrame;
class QuestionList;
class Session;

/// Rows that may be people who are known: one small question at a time, side by side, answered with one key. Nothing waits for
/// the answers, and each can be taken back.
class InboxPage final : public Page
{
    Q_OBJECT

public:
    InboxPage(Session& session, Language& language, ActionCatalogue& actions, Prompts& prompts,
              QWidget* parent = nullptr);
    ~InboxPage() override;

    QString title() const override;
    QString subtitle() const override;
    void retranslate() override;
    void onShown() override;
    QWidget* firstFocus() override;
    QList<QWidget*> panes() override;

    /// The question in front; null while the people are being read, and when there is none.
    const Question* current() const { return m_question ? &*m_question : nullptr; }

signals:
    void sheetWanted(const bandanh::RowId& sheet);
    void listRowsWanted();

private:
    enum class Answer { Same, NotSame, CannotTell };

    void connectAnswers();
    void reload();
    void showQuestion();
    void showWords();
    void showAnswers();
    void answer(Answer answer);
    void openSheet();
    const QuestionCandidate* candidate() const;

    Session& m_session;
    Language& m_language;
    ActionCatalogue& m_actions;
    Prompts& m_prompts;
    InboxPresenter* m_presenter;
    QuestionList* m_list;
    ComparisonModel* m_comparison;
    std::optional<Question> m_question;
    std::vector<std::pair<RowId, int>>
        m_answered; ///< lines answered here and where they stood, for when one is taken back
    qint64 m_waiting = 0;
    QuestionFrame* m_frame;
    Button* m_listRows; ///< to the rows of lists, where some wait
    AnswerButton *m_same, *m_notSame, *m_cannotTell;
    Keycap* m_open;
};

} // namespace bandanh::desktop
