#include "app/desktop/today/todaypage.h"

#include "app/desktop/look/emptystate.h"
#include "app/desktop/look/label.h"
#include "app/desktop/look/language.h"
#include "app/desktop/look/sectionband.h"
#include "app/desktop/look/tableview.h"
#include "app/desktop/session/session.h"
#include "app/desktop/today/commitmenttable.h"
#include "app/desktop/today/doneline.h"
#include "app/desktop/today/runningout.h"
#include "app/desktop/today/todaymodels.h"
#include "app/words/errorsentence.h"
#include "core/operations/cambodianday.h"
#include "core/operations/conflicts.h"
#include "core/store/conflictscan.h"
#include "core/store/peoplescan.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace bandanh::desktop {

namespace {

constexpr std::size_t kShownDone = 6;
constexpr int kRightWidth = 362;
constexpr int kDaysAhead = 14; // of promises that will be due
constexpr int kShownDue = 8;

/// The activity takes whatever the others do not need.
const QList<Column> kSheetColumns{{0}, {0, true}, {0, false, Qt::AlignRight}, {64}, {0}};

QDate nextAntiTraffickingDay(const QDate& today)
{
    const QDate day(today.year(), 12, 12);
    return day < today ? day.addYears(1) : day;
}

TableView* makeTable(const char* name, QAbstractItemModel* model, QWidget* parent)
{
    auto* table = new TableView(parent);
    table->setObjectName(QString::fromLatin1(name));
    table->setModel(model);
    table->setFitsContents(true);
    return table;
}

} // namespace

TodayPage::TodayPage(Session& session, Language& language, Prompts& prompts, QWidget* parent)
    : Page(parent),
      m_session(session),
      m_language(language),
      m_prompts(prompts),
      m_open(new OpenSheetsModel(
          language, [&session] { return store::countOpenSheets(session.reader()); },
          [&session](qint64 offset, qint64 limit) { return store::openSheets(session.reader(), limit, offset); },
          this)),
      m_unassigned(new OpenSheetsModel(
          language, [&session] { return store::countUnassignedSheets(session.reader()); },
          [&session](qint64 offset, qint64 limit) { return store::unassignedSheets(session.reader(), limit, offset); },
          this)),
      m_done(new DoneModel(language, this)),
      m_due(new CommitmentTable(language, this))
{
    setObjectName(QStringLiteral("today"));
    auto* content = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setContentsMargins(20, 4, 20, 20);
    m_columns->setSpacing(28);
    m_columns->addWidget(makeLeft(), 1);
    m_right = makeRight();
    m_columns->addWidget(m_right);
    placeColumns();
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // its tables have the keyboard
    scroll->setWidget(content);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    connect(&m_session, &Session::changed, this, [this] {
        if (isVisible())
            reload();
    });
}

QWidget* TodayPage::makeLeft()
{
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_openBand = new SectionBand(left);
    m_openTable = makeTable("openSheets", m_open, left);
    m_openTable->setColumns(kSheetColumns);
    m_allOpen = makeShowAll("allOpenSheets", m_open);
    m_unassignedBand = new SectionBand(left);
    m_unassignedTable = makeTable("unassignedSheets", m_unassigned, left);
    m_unassignedTable->setColumns(kSheetColumns);
    m_allUnassigned = makeShowAll("allUnassignedSheets", m_unassigned);
    m_dueBand = new SectionBand(left);
    m_dueTable = makeTable("dueCommitments", m_due, left);
    m_dueTable->setColumns({{0, true}, {170}, {0}, {0}});
    m_doneBand = new SectionBand(left);
    m_doneBand->setKey(QStringLiteral("Ctrl+Z"));
    m_doneTable = makeTable("doneLately", m_done, left);
    m_doneTable->setHeaderVisible(false);
    m_doneTable->setColumns({{140}, {0, true}, {90, false, Qt::AlignRight}});
    m_empty = new EmptyState(left);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_empty, m_openBand, m_openTable, m_allOpen,
                                                           m_unassignedBand, m_unassignedTable, m_allUnassigned,
                                                           m_dueBand, m_dueTable, m_doneBand, m_doneTable})
        column->addWidget(widget);
    column->addStretch();
    const auto openSheet = [this](const OpenSheetsModel* model) {
        return [this, model](const QModelIndex& index) {
            if (const store::SheetOverview* sheet = model->row(index.row()))
                emit sheetWanted(sheet->id);
        };
    };
    connect(m_openTable, &QTableView::activated, this, openSheet(m_open));
    connect(m_unassignedTable, &QTableView::activated, this, openSheet(m_unassigned));
    connect(m_dueTable, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const auto* due = m_due->commitment(index.row()); due != nullptr && due->meeting)
            emit commitmentWanted(*due->meeting, due->id);
    });
    connect(m_doneTable, &QTableView::activated, this, [this](const QModelIndex& index) { undoLine(index.row()); });
    connect(m_doneTable, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == DoneModel::Undo)
            undoLine(index.row());
    });
    connect(m_empty->button(), &QPushButton::clicked, this, &TodayPage::importWanted);
    return left;
}

Button* TodayPage::makeShowAll(const char* name, OpenSheetsModel* model)
{
    auto* button = new Button(Button::Kind::Tertiary);
    button->setObjectName(QString::fromLatin1(name));
    connect(button, &QPushButton::clicked, this, [this, model] {
        model->setShowsAll(!model->showsAll());
        showSheets();
    });
    return button;
}

QWidget* TodayPage::makeRight()
{
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 14, 0, 0);
    column->setSpacing(0);
    auto* box = new QFrame(right);
    box->setFrameShape(QFrame::StyledPanel);
    auto* boxRow = new QHBoxLayout(box);
    boxRow->setContentsMargins(16, 12, 16, 12);
    boxRow->setSpacing(18);
    m_countdown = new Label(Role::Countdown, Tone::Accent, box);
    m_countdownWords = new Label(Role::BodyBold, Tone::Text, box);
    m_countdownDay = new Label(Role::Body, Tone::Second, box);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_countdownWords);
    words->addWidget(m_countdownDay);
    m_day = new Button(Button::Kind::Tertiary, right);
    m_day->setObjectName(QStringLiteral("openDay"));
    boxRow->addWidget(m_countdown);
    boxRow->addLayout(words, 1);
    m_waitingBand = new SectionBand(right);
    m_waitingBand->setKey(QStringLiteral("Ctrl+J"));
    m_proposals = new Button(Button::Kind::Tertiary, right);
    m_proposals->setObjectName(QStringLiteral("openInbox"));
    m_conflicts = new Button(Button::Kind::Tertiary, right);
    m_conflicts->setObjectName(QStringLiteral("openConflicts"));
    column->addWidget(box);
    column->addWidget(m_day, 0, Qt::AlignLeft);
    column->addWidget(m_waitingBand);
    column->addWidget(m_proposals, 0, Qt::AlignLeft);
    column->addWidget(m_conflicts, 0, Qt::AlignLeft);
    m_runningOut = new RunningOut(m_session, m_language, right);
    column->addWidget(m_runningOut);
    column->addStretch();
    connect(m_proposals, &QPushButton::clicked, this, &TodayPage::inboxWanted);
    connect(m_conflicts, &QPushButton::clicked, this, &TodayPage::conflictsWanted);
    connect(m_day, &QPushButton::clicked, this, &TodayPage::dayWanted);
    connect(m_runningOut, &RunningOut::agreementsWanted, this, &TodayPage::agreementsWanted);
    connect(m_runningOut, &RunningOut::placementsWanted, this, &TodayPage::placementsWanted);
    return right;
}

QString TodayPage::title() const
{
    return tr("Today");
}

QString TodayPage::subtitle() const
{
    return m_language.date(QDate::currentDate(), Language::DateForm::Long);
}

QList<PageAction> TodayPage::actions() const
{
    return {{ActionId::ImportFile, Button::Kind::Primary}};
}

void TodayPage::retranslate()
{
    m_openBand->setTitle(tr("Sheets not closed"));
    m_openBand->setNote(tr("A sheet closes when signed total = rows entered = scan"));
    m_openTable->setAccessibleName(tr("Sheets not closed"));
    m_unassignedBand->setTitle(tr("Sheets without an activity"));
    m_unassignedBand->setNote(tr("Their rows count in no figure until you name the activity"));
    m_unassignedTable->setAccessibleName(tr("Sheets without an activity"));
    m_dueBand->setTitle(tr("Promises to follow up"));
    m_dueTable->setAccessibleName(tr("Promises to follow up"));
    m_doneBand->setTitle(tr("Done lately"));
    m_doneTable->setAccessibleName(tr("Done lately"));
    m_waitingBand->setTitle(tr("Waiting for your decision"));
    m_empty->setText(tr("The sheets that still lack something will stand here."),
                     tr("They come with the files you import."));
    m_empty->setButtonText(tr("Import a file"));
    reload();
}

void TodayPage::onShown()
{
    reload();
}

QWidget* TodayPage::firstFocus()
{
    return m_openTable->isVisible() ? static_cast<QWidget*>(m_openTable) : m_empty->button();
}

QList<QWidget*> TodayPage::panes()
{
    return QList<QWidget*>{m_openTable, m_allOpen, m_unassignedTable, m_allUnassigned, m_dueTable,
                           m_doneTable, m_day,     m_proposals,       m_conflicts}
           + m_runningOut->panes();
}

/// With large text what waits stands below the sheets.
void TodayPage::placeColumns()
{
    const Look& look = Look::of(this);
    const bool large = look.isLargeText();
    m_columns->setDirection(large ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_right->setMinimumWidth(large ? 0 : look.scaled(kRightWidth));
    m_right->setMaximumWidth(large ? QWIDGETSIZE_MAX : look.scaled(kRightWidth));
}

void TodayPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        placeColumns();
}

void TodayPage::reload()
{
    store::Connection& reader = m_session.reader();
    m_waiting = store::countOpenProposals(reader);
    m_listRows = store::countWaitingConflicts(reader, store::Waiting::ListRows);
    m_differing = operations::countOpenConflicts(reader);
    m_open->refresh();
    m_unassigned->refresh();
    showSheets();
    reloadDue();
    reloadDone();
    m_runningOut->reload();
    showWaiting();
    showCountdown();
}

void TodayPage::showSheets()
{
    const auto show = [this](const OpenSheetsModel* model, SectionBand* band, TableView* table, Button* all) {
        band->setCount(m_language.number(model->total()));
        band->setVisible(model->total() > 0);
        table->setVisible(model->total() > 0);
        all->setText(model->showsAll() ? tr("Show the first %1").arg(m_language.number(OpenSheetsModel::kFirst))
                                       : tr("Show all %1").arg(m_language.number(model->total())));
        all->setVisible(model->total() > OpenSheetsModel::kFirst);
    };
    show(m_open, m_openBand, m_openTable, m_allOpen);
    show(m_unassigned, m_unassignedBand, m_unassignedTable, m_allUnassigned);
    m_empty->setVisible(m_open->total() + m_unassigned->total() == 0);
}

void TodayPage::reloadDone()
{
    store::OperationLog log(m_session.reader());
    std::vector<DoneModel::Line> lines;
    for (const store::OperationRow& operation : log.latest(kShownDone)) {
        const bool canUndo = !operation.undoneBy && operation.verb != store::Verb::Undo;
        lines.push_back({operation, doneLine(m_session, operation), canUndo});
    }
    for (QWidget* widget : std::initializer_list<QWidget*>{m_doneBand, m_doneTable})
        widget->setVisible(!lines.empty());
    m_done->setLines(std::move(lines));
}

/// Overdue, or due within two weeks; the whole number stands in the band.
void TodayPage::reloadDue()
{
    store::Connection& reader = m_session.reader();
    const text::PartialDate day = operations::cambodianDay(m_session.laptop().clock().now());
    const QDate today(day.year(), day.month().value_or(1), day.day().value_or(1));
    const std::string until = today.addDays(kDaysAhead).toString(Qt::ISODate).toStdString();
    const qint64 due = store::countDueCommitments(reader, until);
    const qint64 overdue = store::countDueCommitments(reader, today.addDays(-1).toString(Qt::ISODate).toStdString());
    m_due->setCommitments(store::dueCommitments(reader, until, kShownDue), day.toText());
    m_dueBand->setCount(m_language.number(due));
    m_dueBand->setNote(
        tr("%1 overdue, %2 due within %3 days")
            .arg(m_language.number(overdue), m_language.number(due - overdue), m_language.number(kDaysAhead)));
    m_dueBand->setVisible(due > 0);
    m_dueTable->setVisible(due > 0);
}

void TodayPage::showWaiting()
{
    m_waitingBand->setCount(m_language.number(m_waiting + m_listRows + m_differing));
    m_proposals->setVisible(m_waiting + m_listRows > 0 || m_differing == 0);
    QStringList waiting;
    if (m_waiting > 0)
        waiting << m_language.digits(tr("%n row(s) may be people you know", nullptr, int(m_waiting)));
    if (m_listRows > 0)
        waiting << m_language.digits(tr("%n row(s) of lists name something doubtful", nullptr, int(m_listRows)));
    m_proposals->setText(waiting.isEmpty() ? tr("Nothing waits for you") : waiting.join(QStringLiteral(" · ")));
    m_proposals->setAccessibleName(m_proposals->text());
    m_proposals->setEnabled(!waiting.isEmpty());
    m_conflicts->setVisible(m_differing > 0);
    m_conflicts->setText(m_language.digits(tr("%n value(s) differ from headquarters", nullptr, int(m_differing))));
    m_conflicts->setAccessibleName(m_conflicts->text());
}

void TodayPage::showCountdown()
{
    const QDate today = QDate::currentDate();
    const qint64 days = today.daysTo(nextAntiTraffickingDay(today));
    m_countdown->setText(m_language.number(days));
    m_countdownWords->setText(tr("days to 12 December"));
    m_countdownDay->setText(tr("National Anti-Human Trafficking Day"));
    m_day->setText(tr("Open the Anti-Trafficking Day"));
    m_day->setAccessibleName(m_day->text());
}

void TodayPage::undoLine(int row)
{
    const DoneModel::Line& line = m_done->line(row);
    if (!line.canUndo)
        return;
    const auto outcome = m_session.undo(line.operation.id);
    if (!outcome)
        m_prompts.tell(tr("This cannot be undone"), words::sentence(outcome.error()));
    else if (!outcome->kept.empty())
        m_prompts.tell(
            tr("Undone, but not all of it"),
            m_language.digits(tr("%n row(s) were changed since, or other rows refer to them. They stay as they are.",
                                 nullptr, int(outcome->kept.size()))));
}

} // namespace bandanh::desktop
