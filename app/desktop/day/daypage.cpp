#include "app/desktop/day/daypage.h"

#include "app/desktop/activities/activitynumbers.h"
#include "app/desktop/day/dayeventsmodel.h"
#include "app/desktop/day/dayoverviewpane.h"
#include "app/desktop/day/eventpane.h"
#include "app/desktop/figures/yearfigures.h"
#include "app/desktop/forms/recordform.h"
#include "app/desktop/forms/removal.h"
#include "app/desktop/forms/tabbeddetail.h"
#include "app/desktop/look/emptystate.h"
#include "app/desktop/look/panebars.h"
#include "app/desktop/look/rowlist.h"
#include "app/desktop/look/tableview.h"
#include "app/desktop/session/session.h"
#include "app/desktop/sheets/activityrow.h"
#include "app/words/errorsentence.h"
#include "app/words/filled.h"
#include "core/operations/cambodianday.h"
#include "core/operations/planday.h"

#include <QAbstractButton>
#include <QTabBar>
#include <QVBoxLayout>

namespace bandanh::desktop {

namespace {

constexpr int kListWidth = 372;
constexpr int kFirstYear = 2009; // of the foundation's own Day
constexpr int kMonth = 12;
constexpr int kDay = 12;
constexpr std::int64_t kTitlesLookedAt = 100;

} // namespace

DayPage::DayPage(Session& session, Language& language, ActionCatalogue& actions, Prompts& prompts, QWidget* parent)
    : ListDetailPage(session, actions, ActionId::NewDayEvent, parent),
      m_session(session),
      m_language(language),
      m_prompts(prompts),
      m_figures(new YearFigures(session, this)),
      m_model(new DayEventsModel(session, language, this))
{
    setObjectName(QStringLiteral("antiTraffickingDay"));
    QWidget* list = makeList();
    setPanes(list, m_rows, makeDetail(), kListWidth);
    fillYears();
    const int now = operations::cambodianDay(session.laptop().clock().now()).year();
    m_year->setValue(store::latestDayYear(session.reader(), comingYear()).value_or(now));
    connect(m_figures, &YearFigures::ready, this, &DayPage::showFigures);
    connect(m_form, &RecordForm::created, this, &DayPage::adopt);
    connect(m_numbers, &ActivityNumbers::sheetWanted, this, &DayPage::sheetWanted);
    connect(m_numbers, &ActivityNumbers::personWanted, this, &DayPage::personWanted);
    connect(m_overview, &DayOverviewPane::yearWanted, this, &DayPage::showYear);
    connect(m_detail->tabs(), &QTabBar::currentChanged, this, &DayPage::showHeading);
}

QWidget* DayPage::makeList()
{
    auto* pane = new QWidget;
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_bar = new FilterBar;
    m_year = new FilterButton;
    m_year->setObjectName(QStringLiteral("dayYear"));
    m_bar->add(m_year);
    m_rows = new RowList(RowList::Rows::TwoLines);
    m_rows->setObjectName(QStringLiteral("dayEvents"));
    m_rows->setModel(m_model);
    m_empty = new EmptyState(m_rows);
    m_rows->setEmptyState(m_empty);
    m_plan = new Button(Button::Kind::Secondary);
    m_plan->setObjectName(QStringLiteral("planDay"));
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(12, 8, 12, 10);
    foot->addWidget(m_plan, 0, Qt::AlignLeft);
    column->addWidget(m_bar);
    column->addWidget(m_rows, 1);
    column->addLayout(foot);
    connect(m_year, &FilterButton::valueChosen, this, [this](const QVariant& year) { showYear(year.toInt()); });
    connect(m_rows, &QListView::activated, this, &DayPage::openEvent);
    connect(m_rows, &QListView::clicked, this, &DayPage::openEvent);
    connect(m_plan, &QPushButton::clicked, this, &DayPage::plan);
    return pane;
}

QWidget* DayPage::makeDetail()
{
    m_detail = new TabbedDetail(QStringLiteral("dayEvent"));
    m_overview = new DayOverviewPane(m_session, m_language, *m_figures);
    m_pane = new EventPane(m_session, m_language, m_prompts);
    m_numbers = new ActivityNumbers(m_session, m_language);
    m_form = new RecordForm(m_session, m_language, records::specOf<records::Activity>());
    for (QWidget* view : std::initializer_list<QWidget*>{m_overview, m_pane, m_numbers, m_form})
        m_detail->addView(view);
    removeOnClick(m_detail->deleteButton(), m_session, m_prompts, m_form, [this] { return mayLeaveDetail(); });
    return m_detail;
}

QString DayPage::title() const
{
    return tr("Anti-Trafficking Day");
}

QList<QWidget*> DayPage::panes()
{
    QList<QWidget*> panes{m_rows, m_plan, m_detail->tabs()};
    switch (m_detail->tabs()->currentIndex()) {
    case Whole:
        return panes + m_overview->panes();
    case Partners:
        return panes + m_pane->panes();
    case Numbers:
        return panes << m_numbers->sheets() << m_numbers->lines();
    default:
        return panes << m_form->editorOf("title_km");
    }
}

void DayPage::retranslate()
{
    fillYears();
    m_detail->setTabTexts({tr("The whole Day"), tr("Hosts and headcounts"), tr("Sheets and numbers"), tr("Details")},
                          tr("Views of the Day and of the event"));
    m_rows->setAccessibleName(tr("Events of the Day"));
    m_detail->setDeleteText(tr("Delete"), tr("Delete this event"));
    m_empty->setText(tr("The events of the Day of this year will stand here."),
                     tr("They come with a list of activities, or make a new event with Ctrl+N."));
    m_overview->retranslate();
    m_pane->retranslate();
    m_numbers->retranslate();
    m_form->retranslate();
    reload();
}

std::string DayPage::today() const
{
    return operations::cambodianDay(m_session.laptop().clock().now()).toText();
}

/// The year of the next Day: after 12 December that of the next year is planned.
int DayPage::comingYear() const
{
    const auto now = operations::cambodianDay(m_session.laptop().clock().now());
    return now > *text::PartialDate::ofDay(now.year(), kMonth, kDay) ? now.year() + 1 : now.year();
}

void DayPage::fillYears()
{
    QList<FilterButton::Choice> years;
    for (int year = comingYear(); year >= kFirstYear; --year)
        years.append({m_language.year(year), year});
    m_year->setChoices(tr("Year"), years);
}

int DayPage::year() const
{
    return m_year->value().toInt();
}

void DayPage::showYear(int year)
{
    if (!mayLeaveDetail())
        return;
    m_year->setValue(year);
    m_detail->tabs()->setCurrentIndex(Whole);
    reload();
}

store::DayFilter DayPage::filter() const
{
    return {year(), searched().toStdString(), today()};
}

void DayPage::refreshList()
{
    m_model->setFilter(filter());
    m_bar->setNote(m_language.number(m_model->rowCount()));
    m_overview->show(filter(), comingYear());
    showPlan();
    std::vector<int> years;
    for (int each = kFirstYear; each <= comingYear(); ++each)
        years.push_back(each);
    m_figures->want(std::move(years));
}

void DayPage::showFigures()
{
    const report::DayOfYear* day = m_figures->day(year());
    m_model->setCounts(day != nullptr ? day->byEvent : std::map<RowId, std::int64_t>());
    m_overview->showFigures();
}

std::optional<RowId> DayPage::rowAt(int index) const
{
    const auto* event = m_model->row(index);
    return event != nullptr ? std::optional(event->id) : std::nullopt;
}

std::optional<int> DayPage::placeOf(const RowId& row) const
{
    return m_model->placeOf(row);
}

void DayPage::showDetail(const std::optional<RowId>& row, bool again)
{
    m_event = row ? store::dayEventOverview(m_session.reader(), *row, today()) : std::nullopt;
    m_pane->show(m_event);
    m_numbers->show(m_event ? store::activityOverview(m_session.reader(), *row) : std::nullopt);
    m_form->showRow(row, again);
    if (m_event)
        showHeading();
    else
        showWhole();
}

/// Above the whole Day stands the Day, above the other views the event.
void DayPage::showHeading()
{
    if (m_detail->tabs()->currentIndex() == Whole)
        showWhole();
    else if (m_event)
        m_detail->showRow(activityTitle(*m_event, m_language), eventLine(*m_event, m_language, m_session.gazetteer()));
}

void DayPage::showWhole()
{
    const store::DayWork work = store::dayWork(m_session.reader(), filter());
    const QString day = m_language.date(QDate(year(), kMonth, kDay), Language::DateForm::Long);
    const QString title = tr("Anti-Trafficking Day %1").arg(m_language.digits(QString::number(year())));
    QStringList line{day, words::counted("DayPage", "%n event(s)", nullptr, work.events),
                     words::counted("DayPage", "%n province(s)", nullptr, work.provinces)};
    if (work.off > 0)
        line << words::counted("DayPage", "%n called off", nullptr, work.off);
    if (m_event)
        m_detail->showRow(title, line.join(QStringLiteral(" · ")));
    else
        m_detail->showWithoutRow(title, line.join(QStringLiteral(" · ")));
    m_detail->deleteButton()->hide();
}

void DayPage::openEvent()
{
    if (m_event && m_detail->tabs()->currentIndex() == Whole)
        m_detail->tabs()->setCurrentIndex(Partners);
}

/// The title of the Day without a province's name is the shortest of them.
records::Record DayPage::blankEvent()
{
    store::Connection& reader = m_session.reader();
    records::Activity blank;
    blank.kind = records::ActivityKind::AntiTraffickingDay;
    blank.date = text::PartialDate::ofDay(year(), kMonth, kDay);
    blank.status = blank.date->toText() < today() ? records::ActivityStatus::Held : records::ActivityStatus::Planned;
    if (const auto before = store::latestDayYear(reader, year())) {
        const auto events = store::dayEvents(reader, {*before, {}, today()}, 0, kTitlesLookedAt);
        const auto least = std::ranges::min_element(
            events, {}, [](const auto& event) { return std::pair(event.titleLatin.empty(), event.titleLatin.size()); });
        records::Activity named;
        named.date = text::PartialDate::ofYear(*before);
        if (!least->titleKhmer.empty())
            named.titleKhmer = least->titleKhmer;
        if (!least->titleLatin.empty())
            named.titleLatin = least->titleLatin;
        named = operations::plannedAgain(named, year());
        blank.titleKhmer = named.titleKhmer;
        blank.titleLatin = named.titleLatin;
    }
    records::Record record = records::toRecord(blank);
    record.scope = m_session.settings().province;
    return record;
}

void DayPage::showNew()
{
    m_event.reset();
    m_detail->showNew(tr("New event"), tr("It is kept from the first thing you write."));
    m_pane->show(std::nullopt);
    m_numbers->show(std::nullopt);
    m_form->startNew(blankEvent());
    if (QWidget* place = m_form->editorOf("place"))
        place->setFocus(); // what is known of it stands there; where it is does not
}

bool DayPage::mayLeaveDetail()
{
    return m_form->mayLeave() && m_pane->mayLeave();
}

/// The year shown, else the coming one, where it has no event yet and an earlier one has.
void DayPage::showPlan()
{
    store::Connection& reader = m_session.reader();
    const std::string now = today();
    m_planYear.reset();
    for (const int candidate : {year(), comingYear()}) {
        const auto before = store::latestDayYear(reader, candidate - 1);
        if (before && store::countDayEvents(reader, {candidate, {}, now}) == 0) {
            m_planYear = candidate;
            m_planBefore = *before;
            break;
        }
    }
    const auto count = m_planYear ? qint64(store::dayEventsToRepeat(reader, m_planBefore).size()) : 0;
    m_plan->setVisible(count > 0);
    if (count == 0)
        return;
    const auto digits = [this](int value) { return m_language.digits(QString::number(value)); };
    //: %1 and %2 are years
    m_plan->setText(words::filled(words::counted("DayPage", "Plan %1 as %2 was: %n event(s)", nullptr, count),
                                  {digits(*m_planYear), digits(m_planBefore)}));
    m_plan->setAccessibleName(m_plan->text());
}

void DayPage::plan()
{
    if (!m_planYear || !mayLeaveDetail())
        return;
    const int planned = *m_planYear;
    try {
        operations::planDayAsBefore(m_session.desk(), planned, m_planBefore);
    } catch (const store::StoreFailure& failure) {
        m_prompts.tell(tr("The Day cannot be planned"),
                       words::sentence({failure.code(), {m_session.laptop().store().path()}}));
        return;
    }
    m_year->setValue(planned);
    m_detail->tabs()->setCurrentIndex(Whole);
    m_rows->setFocus(); // the button goes, and the keyboard stays at what it made
    m_session.noteChange();
}

} // namespace bandanh::desktop
