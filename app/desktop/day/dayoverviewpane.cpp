#include "app/desktop/day/dayoverviewpane.h"

#include "app/desktop/day/daytables.h"
#include "app/desktop/figures/yearfigures.h"
#include "app/desktop/look/chart.h"
#include "app/desktop/look/figurebox.h"
#include "app/desktop/look/label.h"
#include "app/desktop/look/sectionband.h"
#include "app/desktop/look/segmented.h"
#include "app/desktop/look/tableview.h"
#include "app/desktop/session/session.h"
#include "app/words/filled.h"

#include <QVBoxLayout>

namespace bandanh::desktop {

namespace {

constexpr std::string_view kIndicator = "anti_trafficking_day_participants";
constexpr int kFirstYear = 2009; // of the foundation's own Day
constexpr int kWomen = 0;
constexpr int kMen = 4;
constexpr int kNotKnown = 1;
/// What the bars can show, in the order of the choices above them.
constexpr int kMeasures[] = {DayYears::Participations, DayYears::Events, DayYears::Provinces, DayYears::Schools};

qint64 partOf(const report::Figure& figure, std::string_view name)
{
    const report::Content* content = figure.part(name);
    const double* number = content != nullptr ? std::get_if<double>(content) : nullptr;
    return number != nullptr ? qint64(*number) : 0;
}

} // namespace

DayOverviewPane::DayOverviewPane(Session& session, Language& language, const YearFigures& figures, QWidget* parent)
    : QScrollArea(parent),
      m_session(session),
      m_language(language),
      m_figures(figures),
      m_kinds(new DayKinds(language, this)),
      m_partners(new DayPartners(session, language, this)),
      m_years(new DayYears(language, this)),
      m_sum(new FigureBox),
      m_work(new KhmerLabel(Role::Body, Tone::Open)),
      m_kindBand(new SectionBand),
      m_sexes(new StackedBar),
      m_kindTable(addTable("dayKinds", m_kinds)),
      m_partnerBand(new SectionBand),
      m_partnerTable(addTable("dayPartners", m_partners)),
      m_noPartner(new KhmerLabel(Role::Body, Tone::Second)),
      m_yearBand(new SectionBand),
      m_measure(new Segmented),
      m_bars(new BarChart),
      m_yearTable(addTable("dayYears", m_years))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // its tables have the keyboard
    const Column number{96, false, Qt::AlignRight};
    m_kindTable->setColumns({{0, true}, number, number, number, number});
    m_partnerTable->setColumns(
        {{0, true}, {200}, {70, false, Qt::AlignRight}, {120, false, Qt::AlignRight}, {120, false, Qt::AlignRight}});
    m_yearTable->setColumns(
        {{0, true}, {110, false, Qt::AlignRight}, number, number, {136, false, Qt::AlignRight}, number, number});
    m_measure->setObjectName(QStringLiteral("dayMeasure"));
    m_measure->setSize(Segmented::Size::Small);
    m_yearBand->setRightWidget(m_measure);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 12, 20, 12);
    column->setSpacing(0);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_sum, m_work, m_kindBand, m_sexes, m_kindTable, m_partnerBand, m_partnerTable,
                                         m_noPartner, m_yearBand, m_bars, m_yearTable})
        column->addWidget(widget);
    column->addStretch();
    m_work->setContentsMargins(6, 8, 0, 0);
    setWidget(content);
    connect(m_measure, &Segmented::chosen, this, &DayOverviewPane::showBars);
    connect(m_yearTable, &QTableView::activated, this,
            [this](const QModelIndex& index) { emit yearWanted(m_years->years()[std::size_t(index.row())].year); });
}

TableView* DayOverviewPane::addTable(const char* name, QAbstractItemModel* model)
{
    auto* table = new TableView;
    table->setObjectName(QString::fromLatin1(name));
    table->setModel(model);
    table->setFitsContents(true);
    return table;
}

void DayOverviewPane::show(const store::DayFilter& filter, int lastYear)
{
    m_filter = filter;
    m_lastYear = lastYear;
    m_counted = store::dayWork(m_session.reader(), filter);
    m_partners->setYear(filter.year);
    const bool hasPartners = m_partners->rowCount() > 0;
    m_partnerBand->setCount(m_language.number(m_partners->rowCount()));
    m_partnerTable->setVisible(hasPartners);
    m_noPartner->setVisible(!hasPartners);
    showWork(m_counted);
    showFigures();
}

/// What keeps the figure from being complete, with its numbers; the list has those events first.
void DayOverviewPane::showWork(const store::DayWork& work)
{
    QStringList left;
    if (work.openSheets > 0)
        left << words::counted("DayOverviewPane", "%n sheet(s) open", nullptr, work.openSheets);
    if (work.uncounted > 0)
        left << words::counted("DayOverviewPane", "%n event(s) where nobody is counted", nullptr, work.uncounted);
    if (work.stillPlanned > 0)
        left << words::counted("DayOverviewPane", "%n event(s) still planned although the day has passed", nullptr,
                               work.stillPlanned);
    if (work.withoutVenue > 0)
        left << words::counted("DayOverviewPane", "%n event(s) without a venue", nullptr, work.withoutVenue);
    if (work.withoutHost > 0)
        left << words::counted("DayOverviewPane", "%n planned event(s) without a host or sponsor", nullptr,
                               work.withoutHost);
    m_work->setVisible(work.events > 0);
    m_work->setTone(left.isEmpty() ? Tone::Second : Tone::Open);
    m_work->setText(left.isEmpty() ? tr("Nothing is missing.") : tr("Still to do:"),
                    left.isEmpty() ? QString() : QLatin1Char(' ') + left.join(QStringLiteral(" · ")));
}

void DayOverviewPane::showFigures()
{
    const report::Figure* figure = m_figures.figure(m_filter.year, kIndicator);
    const report::DayOfYear* day = m_figures.day(m_filter.year);
    const bool isCounted = figure != nullptr && day != nullptr && !day->byEvent.empty();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_sum, m_kindBand, m_sexes, m_kindTable})
        widget->setVisible(isCounted);
    if (isCounted) {
        const auto number = [this](qint64 value) { return m_language.number(value); };
        m_kinds->setCounts(day->byKind);
        const report::SexCounts& all = m_kinds->total();
        m_sexes->setParts({{tr("Women and girls"), number(all.female), double(all.female), kWomen},
                           {tr("Men and boys"), number(all.male), double(all.male), kMen},
                           {tr("Not known"), number(all.unknown), double(all.unknown), kNotKnown}});
        m_sum->setTerms({{number(partOf(*figure, "named")), tr("named")},
                         {number(partOf(*figure, "headcount_net")), tr("counted, not named")}},
                        {number(qint64(figure->value.value_or(0))), tr("participations")});
        const qint64 closed = m_counted.sheets - m_counted.openSheets;
        m_sum->setComparison(
            tr("sheets closed %1 / %2").arg(number(closed), number(m_counted.sheets)),
            m_counted.openSheets > 0 ? tr("%1 open").arg(number(m_counted.openSheets)) : QString(),
            m_counted.sheets > 0 ? double(closed) / double(m_counted.sheets) : 0,
            tr("events held %1 / %2").arg(number(qint64(day->byEvent.size())), number(m_counted.events)),
            tr("provinces %1 · schools %2").arg(number(day->provinces), number(day->schools)));
    }
    showYears();
}

void DayOverviewPane::showYears()
{
    std::vector<DayYear> years;
    for (int year = kFirstYear; year <= m_lastYear; ++year) {
        const report::Figure* figure = m_figures.figure(year, kIndicator);
        const report::DayOfYear* day = m_figures.day(year);
        if (figure == nullptr || day == nullptr || (years.empty() && day->byEvent.empty()))
            continue; // the table begins with the first year that is recorded
        years.push_back({year, qint64(figure->value.value_or(0)), partOf(*figure, "named"),
                         partOf(*figure, "headcount_net"), qint64(day->byEvent.size()), day->provinces, day->schools});
    }
    while (!years.empty() && years.back().events == 0)
        years.pop_back();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_yearBand, m_bars, m_yearTable})
        widget->setVisible(!years.empty());
    m_years->setYears(std::move(years), m_filter.year);
    showBars();
}

void DayOverviewPane::showBars()
{
    const int column = kMeasures[m_measure->current()];
    QList<BarChart::Bar> bars;
    for (const DayYear& year : m_years->years()) {
        const qint64 value = DayYears::number(year, column);
        bars.append({m_language.digits(QString::number(year.year)),
                     m_language.number(value),
                     {{QString(), QString(), double(value), 0}}});
    }
    m_bars->setBars(bars);
    m_bars->setAccessibleName(tr("The years side by side") + QStringLiteral(": ")
                              + m_measure->texts().value(m_measure->current()));
}

void DayOverviewPane::retranslate()
{
    m_kindBand->setTitle(tr("Participants by kind"));
    m_kindBand->setNote(tr("Named people are never counted twice"));
    m_kindTable->setAccessibleName(tr("Participants by kind"));
    m_sexes->setAccessibleName(tr("Participants by sex"));
    m_partnerBand->setTitle(tr("Hosts, sponsors and co-organisers"));
    m_partnerTable->setAccessibleName(tr("Hosts, sponsors and co-organisers"));
    m_noPartner->setText(tr("Nobody is written as host or sponsor. Add them to an event."));
    m_yearBand->setTitle(tr("The years side by side"));
    m_yearTable->setAccessibleName(tr("The years side by side"));
    m_measure->setTexts({tr("Participations"), tr("Events"), tr("Provinces"), tr("Schools")});
    m_measure->setAccessibleName(tr("What the bars show"));
}

QList<QWidget*> DayOverviewPane::panes() const
{
    return {m_kindTable, m_partnerTable, m_measure, m_yearTable};
}

} // namespace bandanh::desktop
