#pragma once

#include "app/desktop/shell/page.h"
#include "app/desktop/shell/prompts.h"
#include "app/desktop/sync/waitingchanges.h"

class QBoxLayout;
class QComboBox;
class QStackedWidget;

namespace bandanh::desktop {

class Callout;
class EmptyState;
class EnrolForm;
class Facts;
class FormField;
class KhmerLabel;
class Language;
class Practising;
class SectionBand;
class Session;
class SyncHead;
class Syncing;

/// Sending and receiving: how this laptop and its headquarters stand, one button, and what went the last time. Before it is
/// enrolled, what that is and one form.
class SyncPage final : public Page
{
    Q_OBJECT

public:
    /// `practising` is null where the store holds no practice data.
    SyncPage(Session& session, Language& language, Syncing& syncing, Practising* practising, QWidget* parent = nullptr);
    ~SyncPage() override;

    /// What was typed at the first run, where there was no link then.
    void fillForm(const QString& url, const QString& code);

    QString title() const override;
    void retranslate() override;
    void onShown() override;
    QWidget* firstFocus() override;
    QList<QWidget*> panes() override;

signals:
    void conflictsWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeWelcome();
    QWidget* makePractice();
    QWidget* makeEnrolled();
    QWidget* makeLeft();
    QWidget* makeRight();
    QWidget* scrolled(QWidget* content);
    void connectSyncing();
    void arrange();
    void reload();
    void showHead();
    void showProgress();
    void showNotes();
    void showSections();
    void showPractice();
    void openForm();

    Session& m_session;
    Language& m_language;
    Syncing& m_syncing;
    Practising* m_practising;
    WaitingReader m_reader;
    std::optional<WaitingChanges> m_waiting;
    std::optional<std::uint64_t> m_waitingRead;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QWidget* m_practice;
    Button* m_practise;
    KhmerLabel* m_practiseMeans;
    Callout* m_practiceWarning;
    EnrolForm* m_firstForm;
    QBoxLayout* m_columns;
    SyncHead* m_head;
    QWidget* m_notes;
    Callout *m_practiceNote, *m_clockNote, *m_conflictNote;
    Button *m_startPractice, *m_decide, *m_newCode;
    SectionBand *m_waitingBand, *m_lastBand, *m_linkBand, *m_modeBand;
    Facts *m_waitingFacts, *m_lastFacts, *m_linkFacts;
    EnrolForm* m_form;
    QComboBox* m_mode;
    FormField* m_modeField;
};

} // namespace bandanh::desktop
