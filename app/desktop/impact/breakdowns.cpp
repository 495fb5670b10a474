#include "app/desktop/impact/breakdowns.h"

#include "app/desktop/look/chart.h"
#include "app/desktop/look/label.h"
#include "app/desktop/look/language.h"
#include "app/desktop/session/session.h"
#include "app/words/filled.h"
#include "app/words/reportwords.h"
#include "core/report/highlightstable.h"

#include <QVBoxLayout>

#include <algorithm>

namespace bandanh::desktop {

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

} // namespace

Breakdowns::Breakdowns(const Session& session, const Language& language, QWidget* parent)
    : QWidget(parent), m_session(session), m_language(language), m_column(new QVBoxLayout(this))
{
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    m_column->setContentsMargins(20, 6, 20, 12);
    m_column->setSpacing(6);
}

void Breakdowns::show(const report::Highlights& highlights, const report::Figure& figure)
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto& [part, content] : figure.parts)
        if (const report::Tally tally = sums(content); !tally.empty())
            add(highlights, *part, tally);
    m_column->addStretch();
}

void Breakdowns::add(const report::Highlights& highlights, const report::Part& part, const report::Tally& tally)
{
    const auto entries = inOrder(part.keys, tally);
    const auto caption = [&](const std::string& key) {
        return words::captionText(report::captionOf(highlights, part.keys, key), m_session.gazetteer());
    };
    m_column->addWidget(new Label(words::reportText(part.label), Role::Section, Tone::Text, this));
    if (part.keys == report::Keys::Sex) {
        QList<ChartPart> parts;
        for (const auto& [key, value] : entries)
            parts.append({caption(key), m_language.number(value), static_cast<double>(value), colourOfSex(key)});
        auto* bar = new StackedBar(this);
        bar->setParts(parts);
        m_column->addWidget(bar);
    } else {
        QList<BarChart::Bar> bars;
        const auto addBar = [&](const QString& name, std::int64_t value) {
            bars.append({name, m_language.number(value), {{{}, {}, static_cast<double>(value), 0}}, false});
        };
        const std::size_t shown = entries.size() > kMostBars ? kMostBars - 1 : entries.size();
        for (std::size_t i = 0; i < shown; ++i)
            addBar(caption(entries[i].first), entries[i].second);
        std::int64_t rest = 0;
        for (std::size_t i = shown; i < entries.size(); ++i)
            rest += entries[i].second;
        if (const auto others = static_cast<qint64>(entries.size() - shown); others > 0)
            addBar(words::counted("ImpactPage", "%n others", nullptr, others), rest);
        auto* chart = new BarChart(this);
        chart->setBars(bars);
        m_column->addWidget(chart);
    }
    m_column->addSpacing(8);
}

} // namespace bandanh::desktop
