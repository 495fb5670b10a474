#include "app/desktop/today/todaypage.h"

#include "app/desktop/look/emptystate.h"
#include "app/desktop/look/label.h"
#include "app/desktop/look/language.h"
#include "app/desktop/look/sectionband.h"
#include "app/desktop/look/tableview.h"
#include "app/desktop/session/session.h"
#include "app/desktop/today/doneline.h"
#include "app/desktop/today/todaymodels.h"
#include "app/words/errorsentence.h"
#include "core/operations/conflicts.h"
#include "core/store/peoplescan.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace bandanh::desktop {

namespace {

constexpr std::int64_t kShownSheets = 12;
constexpr std::size_t kShownDone = 6;

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
      m_open(new OpenSheetsModel(language, this)),
      m_unassigned(new OpenSheetsModel(language, this)),
      m_done(new DoneModel(language, this))
{
    setObjectName(QStringLiteral("today"));
    auto* content = new QWidget;
    auto* columns = new QHBoxLayout(content);
    columns->setContentsMargins(20, 4, 20, 20);
    columns->setSpacing(28);
    columns->addWidget(makeLeft(), 1);
    columns->addWidget(makeRight());
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
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
    m_openTable->setColumns({{108}, {0, true}, {146, false, Qt::AlignRight}, {64}, {206}});
    m_unassignedBand = new SectionBand(left);
    m_unassignedTable = makeTable("unassignedSheets", m_unassigned, left);
    m_unassignedTable->setColumns({{108}, {0, true}, {146, false, Qt::AlignRight}, {64}, {206}});
    m_doneBand = new SectionBand(left);
    m_doneBand->setKey(QStringLiteral("Ctrl+Z"));
    m_doneTable = makeTable("doneLately", m_done, left);
    m_doneTable->setHeaderVisible(false);
    m_doneTable->setColumns({{140}, {0, true}, {90, false, Qt::AlignRight}});
    m_empty = new EmptyState(left);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_empty, m_openBand, m_openTable, m_unassignedBand,
                                                           m_unassignedTable, m_doneBand, m_doneTable})
        column->addWidget(widget);
    column->addStretch();
    const auto openSheet = [this](const OpenSheetsModel* model) {
        return [this, model](const QModelIndex& index) { emit sheetWanted(model->sheet(index.row()).id); };
    };
    connect(m_openTable, &QTableView::activated, this, openSheet(m_open));
    connect(m_unassignedTable, &QTableView::activated, this, openSheet(m_unassigned));
    connect(m_doneTable, &QTableView::activated, this, [this](const QModelIndex& index) { undoLine(index.row()); });
    connect(m_doneTable, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == DoneModel::Undo)
            undoLine(index.row());
    });
    connect(m_empty->button(), &QPushButton::clicked, this, &TodayPage::importWanted);
    return left;
}

QWidget* TodayPage::makeRight()
{
    auto* right = new QWidget;
    right->setFixedWidth(Look::of().scaled(362));
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
    boxRow->addWidget(m_countdown);
    boxRow->addLayout(words, 1);
    m_waitingBand = new SectionBand(right);
    m_waitingBand->setKey(QStringLiteral("Ctrl+J"));
    m_proposals = new Button(Button::Kind::Tertiary, right);
    m_proposals->setObjectName(QStringLiteral("openInbox"));
    m_conflicts = new Button(Button::Kind::Tertiary, right);
    m_conflicts->setObjectName(QStringLiteral("openConflicts"));
    column->addWidget(box);
    column->addWidget(m_waitingBand);
    column->addWidget(m_proposals, 0, Qt::AlignLeft);
    column->addWidget(m_conflicts, 0, Qt::AlignLeft);
    column->addStretch();
    connect(m_proposals, &QPushButton::clicked, this, &TodayPage::inboxWanted);
    connect(m_conflicts, &QPushButton::clicked, this, &TodayPage::conflictsWanted);
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
    return {m_openTable, m_unassignedTable, m_doneTable, m_proposals, m_conflicts};
}

void TodayPage::reload()
{
    store::Connection& reader = m_session.reader();
    m_openCount = store::countOpenSheets(reader);
    m_unassignedCount = store::countUnassignedSheets(reader);
    m_waiting = store::countOpenProposals(reader);
    m_differing = operations::countOpenConflicts(reader);
    m_open->setSheets(store::openSheets(reader, kShownSheets));
    m_unassigned->setSheets(store::unassignedSheets(reader, kShownSheets));
    m_openBand->setCount(m_language.number(m_openCount));
    m_unassignedBand->setCount(m_language.number(m_unassignedCount));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_openBand, m_openTable})
        widget->setVisible(m_openCount > 0);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_unassignedBand, m_unassignedTable})
        widget->setVisible(m_unassignedCount > 0);
    m_empty->setVisible(m_openCount + m_unassignedCount == 0);
    reloadDone();
    showWaiting();
    showCountdown();
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

void TodayPage::showWaiting()
{
    m_waitingBand->setCount(m_language.number(m_waiting + m_differing));
    m_proposals->setVisible(m_waiting > 0 || m_differing == 0);
    m_proposals->setText(m_waiting == 0
                             ? tr("Nothing waits for you")
                             : m_language.digits(tr("%n row(s) may be people you know", nullptr, int(m_waiting))));
    m_proposals->setAccessibleName(m_proposals->text());
    m_proposals->setEnabled(m_waiting > 0);
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
