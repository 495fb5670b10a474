#pragma once

#include "app/desktop/shell/page.h"
#include "app/desktop/shell/prompts.h"
#include "core/support/rowid.h"

#include <QDate>

class QBoxLayout;

namespace bandanh::desktop {

class Button;
class CommitmentTable;
class DoneModel;
class EmptyState;
class Label;
class Language;
class OpenSheetsModel;
class RunningOut;
class SectionBand;
class Session;
class TableView;

/// The day's work: sheets that are not closed, sheets without an activity, promises that are due, decisions that wait, what
/// was done lately.
class TodayPage final : public Page
{
    Q_OBJECT

public:
    TodayPage(Session& session, Language& language, Prompts& prompts, QWidget* parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QList<PageAction> actions() const override;
    void retranslate() override;
    void onShown() override;
    QWidget* firstFocus() override;
    QList<QWidget*> panes() override;

signals:
    void sheetWanted(const bandanh::RowId& sheet);
    void inboxWanted();
    void conflictsWanted();
    /// Agreements, placements that end soon.
    void agreementsWanted();
    void placementsWanted();
    void importWanted();
    void commitmentWanted(const bandanh::RowId& meeting, const bandanh::RowId& commitment);
    /// The Anti-Trafficking Day that is counted down to.
    void dayWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeLeft();
    Button* makeShowAll(const char* name, OpenSheetsModel* model);
    QWidget* makeRight();
    void placeColumns();
    void reload();
    void reloadDone();
    void reloadDue();
    void showSheets();
    void showWaiting();
    void showCountdown();
    void undoLine(int row);

    Session& m_session;
    Language& m_language;
    Prompts& m_prompts;
    QBoxLayout* m_columns;
    QWidget* m_right;
    OpenSheetsModel* m_open;
    OpenSheetsModel* m_unassigned;
    DoneModel* m_done;
    CommitmentTable* m_due;
    SectionBand* m_openBand;
    SectionBand* m_unassignedBand;
    SectionBand* m_dueBand;
    SectionBand* m_doneBand;
    SectionBand* m_waitingBand;
    TableView* m_openTable;
    TableView* m_unassignedTable;
    Button* m_allOpen;
    Button* m_allUnassigned;
    TableView* m_dueTable;
    TableView* m_doneTable;
    Button* m_proposals;
    Button* m_conflicts;
    RunningOut* m_runningOut;
    Label* m_countdown;
    Label* m_countdownWords;
    Label* m_countdownDay;
    Button* m_day;
    EmptyState* m_empty;
    qint64 m_waiting = 0;
    qint64 m_listRows = 0;
    qint64 m_differing = 0;
};

} // namespace bandanh::desktop
