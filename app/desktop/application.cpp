#include "app/desktop/application.h"

#include "app/desktop/activities/activitiespage.h"
#include "app/desktop/conflicts/conflictpage.h"
#include "app/desktop/firstrun/unlock.h"
#include "app/desktop/forms/recordlistpage.h"
#include "app/desktop/help/helppage.h"
#include "app/desktop/impact/impactpage.h"
#include "app/desktop/import/importpage.h"
#include "app/desktop/inbox/inboxpage.h"
#include "app/desktop/inbox/listrowspage.h"
#include "app/desktop/look/progresspanel.h"
#include "app/desktop/people/peoplepage.h"
#include "app/desktop/practice.h"
#include "app/desktop/sheets/sheetprinting.h"
#include "app/desktop/shell/colourmenu.h"
#include "app/desktop/shell/statusline.h"
#include "app/desktop/sync/syncfacts.h"
#include "app/desktop/sync/syncpage.h"
#include "app/desktop/today/todaypage.h"
#include "app/words/errorsentence.h"
#include "core/exchange/importrun.h"
#include "core/operations/conflicts.h"
#include "core/records/activity.h"
#include "core/records/organisation.h"
#include "core/records/person.h"
#include "core/store/conflictscan.h"
#include "core/store/peoplescan.h"

#include <QAction>
#include <QFile>

namespace bandanh::desktop {

namespace {

constexpr std::string_view kPracticeSetting = "practice_data";

} // namespace

Application::Application(const Screen& screen, QString storePath, bool practice, QObject* parent)
    : QObject(parent),
      m_language(screen.language),
      m_appearance(screen.appearance),
      m_storePath(std::move(storePath)),
      m_isPractice(practice),
      m_stage(std::make_unique<QStackedWidget>()),
      m_dialogs(m_stage.get())
{
    m_stage->setWindowTitle(QStringLiteral("Bandanh"));
    m_stage->resize(1366, 742);
}

Application::~Application()
{
    m_work.cancel();
    m_stage.reset(); // pages first: they read from the session
}

void Application::start()
{
    if (m_isPractice)
        openPractice();
    else if (QFile::exists(m_storePath))
        showUnlock();
    else
        showFirstRun();
    m_stage->show();
}

void Application::show(QWidget* screen)
{
    QWidget* before = m_stage->currentWidget();
    m_stage->setCurrentIndex(m_stage->addWidget(screen));
    screen->setFocus();
    if (before != nullptr) {
        m_stage->removeWidget(before);
        before->deleteLater();
    }
}

void Application::showFirstRun()
{
    auto* firstRun = new FirstRun(m_language, m_storePath);
    connect(firstRun, &FirstRun::finished, this, [this, firstRun] {
        const bool practice = firstRun->wantsPractice();
        m_pendingEnrolment = firstRun->pendingEnrolment();
        enter(firstRun->takeLaptop());
        if (practice)
            importPractice();
    });
    show(firstRun);
}

void Application::showUnlock()
{
    auto* unlock = new Unlock(m_language, m_storePath);
    connect(unlock, &Unlock::finished, this, [this, unlock] { enter(unlock->takeLaptop()); });
    show(unlock);
    if (const auto given = std::exchange(m_passphrase, std::nullopt))
        unlock->tryWith(QString::fromUtf8(given->passphrase().data(), qsizetype(given->passphrase().size())));
}

void Application::openPractice()
{
    auto* opening = new Opening(this);
    const bool isNew = !QFile::exists(m_storePath);
    connect(opening, &Opening::opened, this, [this, opening, isNew] {
        enter(opening->takeLaptop());
        opening->deleteLater();
        if (isNew)
            importPractice();
    });
    connect(opening, &Opening::refused, this,
            [this](const QString& sentence) { m_prompts.tell(tr("The practice data does not open"), sentence); });
    const QString passphrase = QString::fromLatin1(kPracticePassphrase);
    if (isNew)
        opening->create(m_storePath, passphrase,
                        {tr("Practice").toStdString(), records::kNational, m_language.name().toStdString()});
    else
        opening->open(m_storePath, passphrase);
}

void Application::enter(std::unique_ptr<operations::Laptop> laptop)
{
    m_session = std::make_unique<Session>(std::move(laptop));
    m_actions = std::make_unique<ActionCatalogue>();
    if (!m_keepsLanguage)
        m_language.use(Language::codeFromName(QString::fromStdString(m_session->settings().language)));
    m_keepsLanguage = true;
    startSyncing();
    m_window = new MainWindow(m_language, *m_actions);
    m_actions->action(ActionId::ChooseTheme)->setMenu(new ColourMenu(m_appearance, m_window));
    addPages();
    addSearchPanel();
    addSheetPrinting();
    connectActions();
    connect(m_session.get(), &Session::changed, this, &Application::showFacts);
    connect(m_syncing.get(), &Syncing::changed, this, &Application::showFacts);
    connect(&m_language, &Language::changed, m_window, [this] { showFacts(); });
    m_window->showPlace(ActionId::ShowToday);
    show(m_window);
    showFacts();
    m_syncing->start();
    emit entered(*m_window);
}

void Application::startSyncing()
{
    m_syncing = std::make_unique<Syncing>(*m_session, Syncing::World{m_session->laptop().clock(), m_random, m_network});
    m_syncing->setBusyWhile([this] { return m_work.isRunning() || m_printing->isRunning() || m_window->isWorking(); });
    connect(m_syncing.get(), &Syncing::busy, this, [this] {
        m_prompts.tell(tr("Not now"), tr("An import is being written. Send and receive when it is done."));
    });
    if (holdsPractice())
        startPractising();
}

void Application::startPractising()
{
    m_practising = std::make_unique<Practising>(*m_syncing, PracticeHq::installedProgram(), m_storePath);
    connect(m_practising.get(), &Practising::failed, this,
            [this](const QString& what) { m_prompts.tell(tr("The practice headquarters does not start"), what); });
    m_practising->resume();
}

/// The first run may put practice data into a store that is not the practice store.
bool Application::holdsPractice()
{
    return m_isPractice || store::Store::setting(m_session->reader(), kPracticeSetting).has_value();
}

void Application::addPages()
{
    m_window->addPlace(ActionId::ShowToday, [this] {
        auto* page = new TodayPage(*m_session, m_language, m_prompts);
        connect(page, &TodayPage::sheetWanted, this, &Application::openSheet);
        connect(page, &TodayPage::inboxWanted, this, &Application::openInbox);
        connect(page, &TodayPage::conflictsWanted, this, &Application::openConflicts);
        connect(page, &TodayPage::agreementsWanted, this, &Application::openEndingAgreements);
        connect(page, &TodayPage::placementsWanted, this, &Application::openEndingPlacements);
        connect(page, &TodayPage::importWanted, this, [this] { openImport({}); });
        connect(page, &TodayPage::commitmentWanted, this, &Application::openCommitment);
        connect(page, &TodayPage::dayWanted, this, &Application::openDay);
        return page;
    });
    m_window->addPlace(
        ActionId::ShowActivities,
        [this] {
            auto* page = new ActivitiesPage(*m_session, m_language, *m_actions, m_prompts);
            connect(page, &ActivitiesPage::sheetWanted, this, &Application::openSheet);
            connect(page, &ActivitiesPage::dayWanted, this, &Application::openDay);
            connect(page, &ActivitiesPage::personWanted, this, opener<records::Person>());
            return page;
        },
        MainWindow::Group::New);
    m_window->addPlace(ActionId::ShowPeople, [this] {
        auto* page = new PeoplePage(*m_session, m_language, *m_actions, m_prompts);
        connect(page, &PeoplePage::sheetWanted, this, &Application::openSheet);
        return page;
    });
    addProgrammePages();
    addOutreachPages();
    addList(ActionId::ShowOrganisations, records::specOf<records::Organisation>(), ActionId::NewOrganisation);
    m_window->addPlace(
        ActionId::ShowImpact,
        [this] {
            auto* page = new ImpactPage(*m_session, m_language, *m_actions, m_prompts);
            connect(page, &ImpactPage::sheetWanted, this, &Application::openSheet);
            connect(page, &ImpactPage::importWanted, this, [this] { openImport({}); });
            return page;
        },
        MainWindow::Group::New);
    m_window->addPlace(ActionId::ShowSync, [this] {
        auto* page = new SyncPage(*m_session, m_language, *m_syncing, m_practising.get());
        connect(page, &SyncPage::conflictsWanted, this, &Application::openConflicts);
        page->fillForm(m_pendingEnrolment.url, m_pendingEnrolment.code);
        return page;
    });
}

void Application::addList(ActionId place, const records::RecordSpec& spec, ActionId newAction)
{
    m_window->addPlace(place, [this, &spec, newAction] {
        return new RecordListPage(*m_session, m_language, *m_actions, m_prompts, spec, newAction);
    });
}

void Application::connectActions()
{
    const auto on = [this](ActionId id, auto&& does) {
        connect(m_actions->action(id), &QAction::triggered, this, does);
    };
    on(ActionId::ImportFile, [this] { openImport({}); });
    on(ActionId::OpenInbox, [this] { openInbox(); });
    on(ActionId::OpenConflicts, [this] { openConflicts(); });
    on(ActionId::SyncNow, [this] { syncNow(); });
    on(ActionId::Undo, [this] { undo(); });
    on(ActionId::Redo, [this] { redo(); });
    on(ActionId::EnterSheet, [this] { enterSheet(); });
    on(ActionId::PrintSheets, [this] { printSheets(); });
    on(ActionId::Lock, [this] { lock(); });
    connect(m_window, &MainWindow::searchChanged, this, &Application::narrow);
    connect(m_window, &MainWindow::helpRequested, this, &Application::openHelp);
    connect(m_window, &MainWindow::filesDropped, this, &Application::openImport);
    connect(m_window, &MainWindow::languageChosen, this, [this](Language::Code code) {
        m_language.use(code);
        auto settings = m_session->laptop().settings();
        settings.language = m_language.name().toStdString();
        m_session->laptop().setSettings(settings);
    });
}

void Application::openInbox()
{
    if (qobject_cast<InboxPage*>(m_window->currentPage()) != nullptr)
        return;
    store::Connection& reader = m_session->reader();
    if (store::countOpenProposals(reader) == 0 && store::countWaitingConflicts(reader, store::Waiting::ListRows) > 0)
        return openListRows();
    auto* page = new InboxPage(*m_session, m_language, *m_actions, m_prompts);
    connect(page, &InboxPage::sheetWanted, this, &Application::openSheet);
    connect(page, &InboxPage::listRowsWanted, this, &Application::openListRows);
    m_window->openPage(page);
}

void Application::openHelp(const QString& name)
{
    auto* page = qobject_cast<HelpPage*>(m_window->currentPage());
    if (page == nullptr)
        m_window->openPage(page = new HelpPage(m_language));
    page->open(name);
}

void Application::openListRows()
{
    if (qobject_cast<ListRowsPage*>(m_window->currentPage()) == nullptr)
        m_window->openPage(new ListRowsPage(*m_session, m_language, m_prompts));
}

void Application::openConflicts()
{
    if (qobject_cast<ConflictPage*>(m_window->currentPage()) == nullptr)
        m_window->openPage(new ConflictPage(*m_session, m_language, m_prompts));
}

void Application::syncNow()
{
    if (m_syncing->link())
        m_syncing->syncNow();
    else
        m_window->showPlace(ActionId::ShowSync);
}

void Application::openImport(const QStringList& paths)
{
    if (auto* open = qobject_cast<ImportPage*>(m_window->currentPage())) {
        open->open(paths); // dropped on the page itself
        return;
    }
    auto* page = new ImportPage(*m_session, m_language, *m_actions, m_prompts, paths);
    connect(page, &ImportPage::closeWanted, m_window, &MainWindow::goBack);
    m_window->openPage(page);
}

void Application::importPractice()
{
    store::Store::setSetting(m_session->desk().connection, kPracticeSetting, "yes");
    if (!m_practising)
        startPractising();
    ProgressPanel& progress = m_window->progress();
    progress.start(tr("%1 of %2 files"), false);
    connect(&m_work, &LongWork::progressed, &progress, &ProgressPanel::setProgress);
    connect(&m_work, &LongWork::finished, this, [this] {
        m_window->progress().finish();
        m_session->noteChange();
    });
    m_work.start([this](LongWork& work) {
        const auto connection = m_session->laptop().store().openWriter();
        SystemRandom random;
        const operations::Desk desk{*connection, m_session->laptop().clock(), random};
        const places::Gazetteer gazetteer;
        exchange::ImportOptions options;
        options.titleConfirms = true;
        options.by = m_session->settings().name;
        exchange::ImportRun run(desk, gazetteer, std::move(options));
        const auto files = practiceFiles();
        for (std::size_t i = 0; i < files.size() && work.report(qint64(i), qint64(files.size())); ++i)
            run.run({files[i]});
    });
}

void Application::undo()
{
    const auto outcome = m_session->undo();
    if (!outcome && outcome.error().code != ErrorCode::NotUndoable)
        m_prompts.tell(tr("This cannot be undone"), words::sentence(outcome.error()));
}

void Application::redo()
{
    (void)m_session->redo(); // nothing to take back is no fault
}

void Application::lock()
{
    if (m_work.isRunning() || m_printing->isRunning())
        return; // what is being written is written first
    auto* before = m_window;
    m_window = nullptr;
    auto* unlock = new Unlock(m_language, m_storePath);
    connect(unlock, &Unlock::finished, this, [this, unlock] { enter(unlock->takeLaptop()); });
    m_stage->setCurrentIndex(m_stage->addWidget(unlock));
    m_stage->removeWidget(before);
    delete before; // with its pages, before the session that they read from
    m_practising.reset();
    m_syncing.reset();
    m_session.reset();
    unlock->setFocus();
}

void Application::showFacts()
{
    if (m_window == nullptr)
        return;
    store::Connection& reader = m_session->reader();
    const auto waiting = store::countOpenProposals(reader) + operations::countOpenConflicts(reader)
                         + store::countWaitingConflicts(reader, store::Waiting::ListRows);
    m_window->setCount(ActionId::ShowToday, waiting == 0 ? QString() : m_language.number(waiting));
    m_window->setScope(holdsPractice() ? tr("practice data, nobody in it is real") : QString());
    const auto unsent = m_syncing->link() ? m_syncing->state().waiting : 0;
    m_window->setCount(ActionId::ShowSync, unsent == 0 ? QString() : m_language.number(qint64(unsent)));
    desktop::showFacts(m_window->statusLine(), *m_syncing, m_language);
}

} // namespace bandanh::desktop
