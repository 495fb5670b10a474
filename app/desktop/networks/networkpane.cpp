#include "app/desktop/networks/networkpane.h"

#include "app/desktop/activities/activitylistmodel.h"
#include "app/desktop/look/chart.h"
#include "app/desktop/look/emptystate.h"
#include "app/desktop/look/figurebox.h"
#include "app/desktop/look/label.h"
#include "app/desktop/look/rowlist.h"
#include "app/desktop/look/sectionband.h"
#include "app/desktop/networks/networkfigures.h"
#include "app/desktop/session/session.h"
#include "app/words/recordlabel.h"

#include <QVBoxLayout>

namespace bandanh::desktop {

namespace {

constexpr std::size_t kMostQuarters = 10; // beyond that, years

/// The last quarter of every year, where there are many; else all of them.
std::vector<report::NetworkGrowth> shownGrowth(const std::vector<report::NetworkGrowth>& growth)
{
    if (growth.size() <= kMostQuarters)
        return growth;
    std::vector<report::NetworkGrowth> years;
    for (std::size_t i = 0; i < growth.size(); ++i)
        if (growth[i].quarter == 4 || i + 1 == growth.size())
            years.push_back(growth[i]);
    return years;
}

} // namespace

NetworkPane::NetworkPane(Session& session, Language& language, QWidget* parent)
    : ScrollPane(parent),
      m_session(session),
      m_language(language),
      m_figures(new NetworkFigures(session, this)),
      m_model(new ActivityListModel(session, language, this)),
      m_sum(new FigureBox),
      m_growthBand(new SectionBand),
      m_growth(new BarChart),
      m_rule(new KhmerLabel(Role::Small, Tone::Second)),
      m_kindBand(new SectionBand),
      m_kinds(new BarChart),
      m_listBand(new SectionBand),
      m_list(new RowList(RowList::Rows::TwoLines))
{
    m_list->setObjectName(QStringLiteral("networkActivities"));
    m_list->setModel(m_model);
    m_list->setFitsContents(true);
    m_empty = new EmptyState;
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 12, 20, 12);
    column->setSpacing(0);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_sum, m_growthBand, m_growth, m_rule, m_kindBand, m_kinds,
                                                           m_listBand, m_list, m_empty})
        column->addWidget(widget);
    column->addStretch();
    setWidget(content);
    connect(m_figures, &NetworkFigures::ready, this, &NetworkPane::showFigures);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) {
        if (const auto* activity = m_model->row(index.row()))
            emit activityWanted(activity->id);
    });
}

void NetworkPane::show(const std::optional<store::NetworkOverview>& network, int year)
{
    const auto before = m_network;
    m_network = network ? std::optional(network->id) : std::nullopt;
    m_year = year;
    store::ActivityFilter filter;
    filter.network = m_network.value_or(RowId());
    m_model->setFilter(filter);
    const int count = m_model->rowCount();
    m_listBand->setCount(m_language.number(count));
    m_list->setVisible(count > 0);
    m_empty->setVisible(count == 0);
    if (before != m_network) // until it is counted, no other network's figures stand here
        for (QWidget* widget :
             std::initializer_list<QWidget*>{m_sum, m_growthBand, m_growth, m_rule, m_kindBand, m_kinds})
            widget->hide();
    if (m_network)
        m_figures->want({*m_network, year});
}

void NetworkPane::showFigures()
{
    if (!m_network || m_figures->counted() != NetworkFigures::Wish{*m_network, m_year})
        return;
    showGrowth();
    showKinds();
}

void NetworkPane::showGrowth()
{
    const auto growth = shownGrowth(m_figures->growth());
    for (QWidget* widget : std::initializer_list<QWidget*>{m_sum, m_growthBand, m_growth, m_rule})
        widget->setVisible(!growth.empty());
    if (growth.empty())
        return;
    const auto& now = growth.back();
    m_sum->setTerms({{m_language.number(now.leaders), tr("leaders, now or once")},
                     {m_language.number(now.students), tr("other students")}},
                    {m_language.number(now.leaders + now.students), tr("young people in the network")});
    const bool isByYear = m_figures->growth().size() > kMostQuarters;
    QList<BarChart::Bar> bars;
    for (const auto& point : growth) {
        const QString year = m_language.digits(QString::number(point.year));
        //: a quarter of a year: %1 is 1 to 4, %2 the year
        const QString label = isByYear ? year : tr("quarter %1, %2").arg(m_language.number(point.quarter), year);
        bars.append({label,
                     m_language.number(point.leaders + point.students),
                     {{{}, {}, double(point.students), 0}, {{}, {}, double(point.leaders), 1}},
                     false});
    }
    m_growth->setBars(bars);
}

void NetworkPane::showKinds()
{
    QList<BarChart::Bar> bars;
    std::int64_t planned = 0;
    for (const auto& count : m_figures->activities()) {
        planned += count.planned;
        bars.append({words::label(count.kind),
                     //: activities that were held, of those that were planned
                     tr("%1 held of %2 planned").arg(m_language.number(count.held), m_language.number(count.planned)),
                     {{{}, {}, double(count.held), 0}, {{}, {}, double(count.planned - count.held), 4}},
                     false});
    }
    m_kinds->setBars(bars);
    m_kindBand->setVisible(planned > 0);
    m_kinds->setVisible(planned > 0);
    m_kindBand->setTitle(tr("Planned and held in %1").arg(m_language.digits(QString::number(m_year))));
}

void NetworkPane::retranslate()
{
    m_growthBand->setTitle(tr("How the network grew"));
    m_growth->setAccessibleName(tr("How the network grew"));
    m_rule->setText(tr("Each person once: who holds or held a term here, or signed at one of its activities, from the "
                       "earlier of the two days. First in each bar the students, behind them the leaders."));
    m_kinds->setAccessibleName(tr("Activities planned and held"));
    m_listBand->setTitle(tr("Activities"));
    m_list->setAccessibleName(tr("Activities of the network"));
    m_empty->setText(tr("The network's activities will stand here."),
                     tr("Choose this network in an activity's details, or import a list of activities."));
    if (m_network)
        showFigures();
}

} // namespace bandanh::desktop
