#pragma once

#include "app/desktop/firstrun/firstrun.h"
#include "app/desktop/look/appearance.h"
#include "app/desktop/look/language.h"
#include "app/desktop/session/longwork.h"
#include "app/desktop/session/session.h"
#include "app/desktop/shell/action.h"
#include "app/desktop/shell/mainwindow.h"
#include "app/desktop/shell/qtprompts.h"
#include "app/desktop/sync/practising.h"
#include "app/desktop/sync/syncing.h"
#include "core/store/recentrecords.h"
#include "core/vault/passphrasefile.h"

#include <QPointer>
#include <QStackedWidget>

namespace bandanh::desktop {

class DayPage;
class SearchPanel;
class SheetPrinting;

/// Puts the parts of the desktop application together: first run or unlocking, then the window with its pages. Rules live in
/// the parts; here they only meet.
class Application final : public QObject
{
    Q_OBJECT

public:
    /// `practice`: the store is the practice store, whose passphrase is no secret.
    struct Screen {
        Language& language;
        Appearance& appearance;
    };
    Application(const Screen& screen, QString storePath, bool practice, QObject* parent = nullptr);
    ~Application() override;

    void start();
    /// The language was named at the start: the store's own does not replace it.
    void keepLanguage() { m_keepsLanguage = true; }
    /// Opens the store with it when the application starts; once locked, it is asked for again.
    void unlockWith(vault::PassphraseFile passphrase) { m_passphrase = std::move(passphrase); }
    QWidget& window() { return *m_stage; }
    /// Null while the store is locked.
    Session* session() { return m_session.get(); }
    /// Practice data is still coming in.
    bool isImporting() const { return m_work.isRunning(); }

signals:
    /// The store is open and its window stands.
    void entered(bandanh::desktop::MainWindow& window);

private:
    void showFirstRun();
    void showUnlock();
    void openPractice();
    void enter(std::unique_ptr<operations::Laptop> laptop);
    void addPages();
    void addOutreachPages();
    void addList(ActionId place, const records::RecordSpec& spec, ActionId newAction);
    void connectActions();
    void startSyncing();
    void startPractising();
    bool holdsPractice();
    void importPractice();
    void openImport(const QStringList& paths);
    /// Narrows the list of the page in front to what is typed in the search field.
    void narrow(const QString& text);
    void addSearchPanel();
    /// Shows a record where it lives; Back returns to what is in front now.
    void openRecord(const store::RecordKey& key);
    /// A slot that does so for the rows of one type.
    template <typename R>
    auto opener()
    {
        return [this](const RowId& row) { openRecord({&records::specOf<R>(), row}); };
    }
    void showRecord(const store::RecordKey& key, const std::function<bool(ActionId)>& showPlace);
    std::function<void()> wayBack();
    void openInbox();
    void openHelp(const QString& name);
    void openListRows();
    void openConflicts();
    void openEndingAgreements();
    void openEndingPlacements();
    void syncNow();
    void openSheet(const RowId& sheet);
    /// The activity that is chosen on the page in front, or that its sheet is of.
    std::optional<RowId> chosenActivity() const;
    void enterSheet();
    void addSheetPrinting();
    void printSheets();
    void addProgrammePages();
    void openClassList(const RowId& network);
    void openMembers();
    DayPage* openDay();
    void openCampaigns(const std::optional<RowId>& campaign);
    void openCommitment(const RowId& meeting, const RowId& commitment);
    void undo();
    void redo();
    void lock();
    void showFacts();
    void show(QWidget* screen);

    Language& m_language;
    Appearance& m_appearance;
    QString m_storePath;
    bool m_isPractice;
    bool m_keepsLanguage = false;
    std::optional<vault::PassphraseFile> m_passphrase;
    std::unique_ptr<QStackedWidget> m_stage;
    QtPrompts m_dialogs;
    Prompts& m_prompts{m_dialogs};
    std::unique_ptr<ActionCatalogue> m_actions;
    std::unique_ptr<Session> m_session;
    NetworkWatch m_network;
    SystemRandom m_random;
    std::unique_ptr<Syncing> m_syncing;
    std::unique_ptr<Practising> m_practising; ///< only where the store holds practice data
    PendingEnrolment m_pendingEnrolment;      ///< typed at the first run, without a link then
    MainWindow* m_window = nullptr;
    SearchPanel* m_searchPanel = nullptr; ///< the window's
    QPointer<Page> m_narrowed;            ///< whose list is narrowed to what is typed
    SheetPrinting* m_printing = nullptr;  ///< the window's
    LongWork m_work;
};

} // namespace bandanh::desktop
