#include "app/print/mapfacts.h"

#include "app/print/provinceshapes.h"
#include "app/words/filled.h"
#include "app/words/notation.h"
#include "core/report/smallcounts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace bandanh::print {

namespace {

double largestOf(const OutlineFacts& facts)
{
    double largest = 0;
    for (const auto& [outline, fact] : facts)
        largest = std::max(largest, fact.number.value_or(0));
    return largest;
}

QString numberText(double number)
{
    return words::Notation::current().number(std::llround(number));
}

/// Tells of a second province on the same outline. What is hidden of one hides the sum, which is no longer the sign's "below 5".
void addTo(MapFact& both, const MapFact& second)
{
    both.name += QStringLiteral(" + ") + second.name;
    both.isHidden = both.isHidden || second.isHidden;
    if (both.isHidden) {
        both.number.reset();
        const auto sign = report::signOf(report::Sight::Withheld);
        both.figure = QString::fromUtf8(sign.data(), static_cast<qsizetype>(sign.size()));
    } else {
        both.number = both.number.value_or(0) + second.number.value_or(0);
        both.figure = numberText(*both.number);
    }
}

/// "200–399", or "1" where there is no other number between the limits.
QString spanText(double from, double below)
{
    return from + 1 < below ? numberText(from) + QStringLiteral("–") + numberText(below - 1) : numberText(from);
}

} // namespace

OutlineFacts byOutline(std::span<const MapFact> facts)
{
    OutlineFacts found;
    for (const MapFact& fact : facts) {
        const std::string outline = outlineOf(fact.province);
        if (!provinceShapes().contains(outline))
            continue;
        const auto [entry, isFirst] = found.emplace(outline, fact);
        if (!isFirst)
            addTo(entry->second, fact);
    }
    return found;
}

std::vector<const MapFact*> byImportance(const OutlineFacts& facts)
{
    std::vector<const MapFact*> sorted;
    for (const auto& [outline, fact] : facts)
        sorted.push_back(&fact);
    std::ranges::stable_sort(sorted, std::greater<>(), [](const MapFact* fact) { return fact->number.value_or(-1); });
    return sorted;
}

std::array<double, 3> classLimits(double most)
{
    const double rough = std::max(1.0, most / 6);
    const double power = std::pow(10, std::floor(std::log10(rough)));
    double step = power;
    for (const double factor : {2.0, 5.0})
        if (factor * power <= rough)
            step = factor * power;
    step = std::max(2.0, step);
    return {step, 2 * step, 4 * step};
}

MapClasses::MapClasses(const OutlineFacts& facts)
    : m_limits(classLimits(largestOf(facts))),
      m_hasHidden(std::ranges::any_of(facts, [](const auto& entry) { return entry.second.isHidden; }))
{}

Shade MapClasses::shadeOf(const MapFact& fact) const
{
    if (fact.isHidden)
        return Shade::Hidden;
    if (fact.number.value_or(0) <= 0)
        return Shade::None;
    return static_cast<Shade>(std::ranges::count_if(m_limits, [&](double limit) { return *fact.number >= limit; }));
}

std::vector<std::pair<Shade, QString>> MapClasses::legend() const
{
    const auto& [second, third, fourth] = m_limits;
    std::vector<std::pair<Shade, QString>> legend{
        {Shade::First, spanText(1, second)},
        {Shade::Second, spanText(second, third)},
        {Shade::Third, spanText(third, fourth)},
        {Shade::Fourth, words::filled(QCoreApplication::translate("output", "%1 and over"), {numberText(fourth)})},
        {Shade::None, QCoreApplication::translate("output", "none")}};
    if (m_hasHidden) //: Of a province whose number is below 5, on the legend of a map.
        legend.emplace_back(Shade::Hidden, QCoreApplication::translate("output", "hidden"));
    return legend;
}

} // namespace bandanh::print
