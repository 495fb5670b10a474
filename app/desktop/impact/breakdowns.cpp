#include "app/desktop/impact/breakdowns.h"

#include "app/desktop/look/chart.h"
#include "app/desktop/look/label.h"
#include "app/desktop/look/language.h"
#include "app/desktop/look/provincemap.h"
#include "app/desktop/look/sectionband.h"
#include "app/desktop/look/segmented.h"
#include "app/desktop/session/session.h"
#include "app/words/filled.h"
#include "app/words/reportwords.h"
#include "core/report/highlightstable.h"

#include <QVBoxLayout>

#include <algorithm>

namespace bandanh::desktop {

/// A key of a breakdown with its number; a hidden one has a sign alone.
struct Breakdowns::Row {
    std::string key;
    QString name;
    QString figure;
    std::int64_t number = 0;
    bool isHidden = false;
};

namespace {

constexpr std::size_t kMostBars = 25; // all provinces

/// How many by key, also where several numbers stand by each: named and counted students of a school.
report::Tally sums(const report::Content& content)
{
    if (const auto* tally = std::get_if<report::Tally>(&content))
        return *tally;
    report::Tally sums;
    if (const auto* several = std::get_if<report::TallyByKey>(&content))
        for (const auto& [key, numbers] : *several)
            for (const auto& [name, number] : numbers)
                sums[key] += number;
    return sums;
}

/// Women first, age groups from the youngest, all else from the largest.
std::vector<report::TallyEntry> inOrder(report::Keys keys, const report::Tally& tally)
{
    auto entries = report::inDeclaredOrder(keys, tally);
    if (keys != report::Keys::AgeGroup && keys != report::Keys::Sex)
        std::ranges::stable_sort(entries, std::greater<>(), &report::TallyEntry::second);
    return entries;
}

int colourOfSex(std::string_view key)
{
    return key == "F" ? 0 : key == "M" ? 4 : 1;
}

BarChart::Bar barOf(const QString& name, const QString& figure, std::int64_t number, bool isHidden = false)
{
    return {name, figure, {{{}, {}, static_cast<double>(number), 0}}, isHidden};
}

} // namespace

Breakdowns::Breakdowns(const Session& session, const Language& language, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_language(language),
      m_provinceBand(new SectionBand(this)),
      m_choice(new Segmented(this)),
      m_column(new QVBoxLayout(this))
{
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    m_choice->setObjectName(QStringLiteral("provinceCharts"));
    m_choice->setSize(Segmented::Size::Small);
    m_provinceBand->setGapAbove(false);
    m_provinceBand->setIndent(0);
    m_provinceBand->setRightWidget(m_choice);
    m_column->setContentsMargins(20, 6, 20, 12);
    m_column->setSpacing(6);
    m_column->addWidget(m_provinceBand);
    connect(m_choice, &Segmented::chosen, this, &Breakdowns::chooseCharts);
}

void Breakdowns::retranslate()
{
    m_choice->setTexts({tr("Map"), tr("Bars")});
    m_choice->setAccessibleName(tr("How provinces are shown"));
}

void Breakdowns::show(const report::Highlights& highlights, const report::Figure& figure)
{
    m_maps.clear();
    m_provinceBars.clear();
    while (QLayoutItem* item = m_column->takeAt(1)) { // the band of the provinces stays: it may have the keyboard
        delete item->widget();
        delete item;
    }
    std::vector<std::pair<const report::Part*, std::vector<Row>>> others;
    for (const auto& [part, content] : figure.parts) {
        auto rows = rowsOf(highlights, *part, content);
        if (rows.empty())
            continue;
        if (part->keys == report::Keys::Province)
            addProvinces(words::reportText(part->label), rows);
        else
            others.emplace_back(part, std::move(rows));
    }
    m_provinceBand->setVisible(!m_maps.isEmpty());
    chooseCharts();
    for (const auto& [part, rows] : others) {
        m_column->addWidget(new Label(words::reportText(part->label), Role::Section, Tone::Text, this));
        if (part->keys == report::Keys::Sex)
            addSexes(rows);
        else
            m_column->addWidget(makeBars(rows));
        m_column->addSpacing(8);
    }
    m_column->addStretch();
}

std::vector<Breakdowns::Row> Breakdowns::rowsOf(const report::Highlights& highlights, const report::Part& part,
                                                const report::Content& content) const
{
    const auto caption = [&](const std::string& key) {
        return words::captionText(report::captionOf(highlights, part.keys, key), m_session.gazetteer());
    };
    std::vector<Row> rows;
    for (const auto& [key, number] : inOrder(part.keys, sums(content)))
        rows.push_back({key, caption(key), m_language.number(number), number});
    if (const auto* shown = std::get_if<report::ShownTally>(&content))
        for (const auto& [key, cell] : *shown) {
            if (const auto* number = std::get_if<std::int64_t>(&cell))
                rows.push_back({key, caption(key), m_language.number(*number), *number});
            else
                rows.push_back({key, caption(key),
                                m_language.digits(QString::fromStdString(std::get<std::string>(cell))), 0, true});
        }
    return rows;
}

QWidget* Breakdowns::makeBars(const std::vector<Row>& rows)
{
    QList<BarChart::Bar> bars;
    const std::size_t shown = rows.size() > kMostBars ? kMostBars - 1 : rows.size();
    for (const Row& row : std::span(rows).first(shown))
        bars << barOf(row.name, row.figure, row.number, row.isHidden);
    if (const auto others = static_cast<qint64>(rows.size() - shown); others > 0) {
        std::int64_t rest = 0;
        for (const Row& row : std::span(rows).subspan(shown))
            rest += row.number;
        bars << barOf(words::counted("ImpactPage", "%n others", nullptr, others), m_language.number(rest), rest);
    }
    auto* chart = new BarChart(this);
    chart->setBars(bars);
    return chart;
}

void Breakdowns::addProvinces(const QString& title, const std::vector<Row>& rows)
{
    if (m_maps.isEmpty())
        m_provinceBand->setTitle(title);
    else
        m_column->addWidget(new Label(title, Role::Section, Tone::Text, this));
    std::vector<print::MapFact> facts;
    for (const Row& row : rows)
        facts.push_back({row.key, row.name, row.figure,
                         row.isHidden ? std::nullopt : std::optional(static_cast<double>(row.number)), row.isHidden});
    auto* map = new ProvinceMap(this);
    map->setFacts(facts);
    QWidget* bars = makeBars(rows);
    m_maps << map;
    m_provinceBars << bars;
    for (QWidget* chart : {static_cast<QWidget*>(map), bars}) {
        chart->setAccessibleName(title);
        m_column->addWidget(chart);
    }
    m_column->addSpacing(8);
}

void Breakdowns::addSexes(const std::vector<Row>& rows)
{
    QList<ChartPart> parts;
    for (const Row& row : rows)
        parts.append({row.name, row.figure, static_cast<double>(row.number), colourOfSex(row.key)});
    auto* bar = new StackedBar(this);
    bar->setParts(parts);
    m_column->addWidget(bar);
}

void Breakdowns::chooseCharts()
{
    const bool isMap = m_choice->current() == 0;
    for (QWidget* map : m_maps)
        map->setVisible(isMap);
    for (QWidget* bars : m_provinceBars)
        bars->setVisible(!isMap);
}

} // namespace bandanh::desktop
