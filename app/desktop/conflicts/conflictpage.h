#pragma once

#include "app/desktop/conflicts/conflictwords.h"
#include "app/desktop/shell/page.h"
#include "app/desktop/shell/prompts.h"

class QStackedWidget;

namespace bandanh::desktop {

class ConflictList;
class ConflictTable;
class EmptyState;
class FilterBar;
class KhmerLabel;
class Keycap;
class Label;
class Language;
class RowList;
class Session;
class StateBadge;
class TableView;

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
    QWidget* makeList();
    QWidget* makeQuestion();
    QWidget* makeAnswers();
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
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    FilterBar* m_bar;
    RowList* m_listView;
    Label *m_title, *m_ordinal, *m_name, *m_foot;
    StateBadge* m_badge;
    KhmerLabel* m_sentence;
    TableView* m_table;
    AnswerButton *m_keep, *m_take;
    Keycap *m_next, *m_back, *m_undo;
};

} // namespace bandanh::desktop
