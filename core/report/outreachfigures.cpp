#include "core/report/figures.h"
#include "core/report/outreach.h"
#include "core/report/programmefigures.h"
#include "core/report/tally.h"
#include "core/text/gregorian.h"

#include <algorithm>
#include <set>

namespace bandanh::report {

using records::OrganisationKind;
using records::PlacementChannel;

namespace {

constexpr int kFirstMonthOfQuarter = 10;
constexpr std::size_t kMonthLength = 7; // 2013-10

using Placements = std::vector<const PlacementFact*>;

/// Placements of the report, in their order.
Placements placementsWhere(const Evidence& evidence, auto condition)
{
    Placements found;
    for (const PlacementFact& placement : evidence.programme.placements)
        if (condition(placement))
            found.push_back(&placement);
    return found;
}

Placements onTukTuks(const Evidence& evidence)
{
    return placementsWhere(evidence, [&](const PlacementFact& placement) {
        return placement.channel == PlacementChannel::TukTuk && evidence.period.includes(placement.province);
    });
}

/// Buses are reported where they go.
Placements onBuses(const Evidence& evidence)
{
    return placementsWhere(evidence, [&](const PlacementFact& placement) {
        return placement.channel == PlacementChannel::Bus && evidence.period.includes(placement.destination);
    });
}

/// Insertions of the last three months.
Placements inLastQuarter(const Evidence& evidence)
{
    return placementsWhere(evidence, [&](const PlacementFact& placement) {
        const auto issued = text::PartialDate::parse(placement.from);
        return isInPrint(placement) && issued && issued->month().value_or(0) >= kFirstMonthOfQuarter
               && evidence.period.includes(placement.province);
    });
}

/// By index, where one of the placements that the report is about carries it.
std::set<Index> shownMessages(const Evidence& evidence)
{
    const auto& carried = evidence.programme.messagesCarried;
    std::set<Index> found;
    for (const PlacementFact& placement : evidence.programme.placements) {
        const bool isRoute = placement.channel == PlacementChannel::Bus;
        if (!evidence.period.includes(isRoute ? placement.destination : placement.province))
            continue;
        auto of = std::ranges::lower_bound(carried, placement.material, {}, &std::pair<RowId, Index>::first);
        for (; of != carried.end() && of->first == placement.material; ++of)
            found.insert(of->second);
    }
    return found;
}

Tally themesShown(const Evidence& evidence)
{
    Tally byTheme;
    for (const Index message : shownMessages(evidence))
        add(byTheme, keyOf(evidence.programme.messages[message].theme));
    return byTheme;
}

/// Distinct vehicles by province. A vehicle of two provinces stands under both.
Tally vehiclesBy(const Placements& placements, records::Scope PlacementFact::*province)
{
    std::set<std::pair<records::Scope, std::string>> met;
    Tally tally;
    for (const PlacementFact* placement : placements)
        if (!placement->carrier.empty() && met.emplace(placement->*province, placement->carrier).second)
            add(tally, records::scopeText(placement->*province));
    return tally;
}

double distinctVehicles(const Placements& placements)
{
    std::set<std::string> vehicles;
    for (const PlacementFact* placement : placements)
        if (!placement->carrier.empty())
            vehicles.insert(placement->carrier);
    return static_cast<double>(vehicles.size());
}

std::optional<std::int64_t> dayOf(const std::string& text)
{
    const auto date = text::PartialDate::parse(text);
    if (!date || !date->day())
        return std::nullopt;
    return text::dayNumber(date->year(), *date->month(), *date->day());
}

/// Days of the period on which a vehicle showed something, each once. Placements whose days are not known to the day have
/// none.
std::int64_t vehicleDays(const Evidence& evidence, const Placements& placements)
{
    const int year = evidence.period.year;
    const std::int64_t first = text::dayNumber(year, 1, 1);
    const std::int64_t last = text::dayNumber(year, 12, 31);
    std::map<std::string, std::vector<std::pair<std::int64_t, std::int64_t>>> spans;
    for (const PlacementFact* placement : placements) {
        const auto from = dayOf(placement->from);
        const auto until = placement->until.empty() ? last : dayOf(placement->until);
        if (from && until && !placement->carrier.empty())
            spans[placement->carrier].emplace_back(std::max(*from, first), std::min(*until, last));
    }
    std::int64_t days = 0;
    for (auto& [vehicle, shown] : spans) {
        std::ranges::sort(shown);
        std::int64_t next = first; // the first day that is not counted yet
        for (const auto& [from, until] : shown) {
            days += std::max<std::int64_t>(0, until + 1 - std::max(from, next));
            next = std::max(next, until + 1);
        }
    }
    return days;
}

std::set<RowId> distinctPosters(const Evidence& evidence)
{
    std::set<RowId> posters;
    for (const PlacementFact* placement : onTukTuks(evidence))
        if (placement->kind == records::MaterialKind::Poster)
            posters.insert(placement->material);
    return posters;
}

/// The kind of paper: as the channel says, else as its publisher does.
std::optional<OrganisationKind> paperOf(const PlacementFact& placement)
{
    if (placement.channel == PlacementChannel::Magazine)
        return OrganisationKind::Magazine;
    if (placement.channel == PlacementChannel::Newspaper)
        return OrganisationKind::Newspaper;
    return placement.paper;
}

std::vector<RowId> idsOf(const Placements& placements)
{
    std::vector<RowId> ids;
    for (const PlacementFact* placement : placements)
        ids.push_back(placement->id);
    return ids;
}

} // namespace

std::vector<RowId> messagesShown(const Evidence& evidence)
{
    std::vector<RowId> ids;
    for (const Index message : shownMessages(evidence))
        ids.push_back(evidence.programme.messages[message].id);
    return ids;
}

void computeMessages(const Evidence& evidence, Figure& figure)
{
    const Tally byTheme = themesShown(evidence);
    figure.value = static_cast<double>(sum(byTheme));
    figure.set("by_theme", byTheme);
}

void computeThemes(const Evidence& evidence, Figure& figure)
{
    Tally byTheme = themesShown(evidence);
    byTheme.erase(std::string(kUnknownKey));
    figure.value = static_cast<double>(byTheme.size());
}

std::vector<RowId> postersOnTukTuks(const Evidence& evidence)
{
    const auto posters = distinctPosters(evidence);
    return {posters.begin(), posters.end()};
}

void computePosters(const Evidence& evidence, Figure& figure)
{
    figure.value = static_cast<double>(distinctPosters(evidence).size());
}

std::vector<RowId> placementsOnTukTuks(const Evidence& evidence)
{
    return idsOf(onTukTuks(evidence));
}

void computeTukTuks(const Evidence& evidence, Figure& figure)
{
    const Placements placements = onTukTuks(evidence);
    figure.value = distinctVehicles(placements);
    figure.set("by_province", vehiclesBy(placements, &PlacementFact::province));
    figure.set("vehicle_days", static_cast<double>(vehicleDays(evidence, placements)));
}

void computeTukTukProvinces(const Evidence& evidence, Figure& figure)
{
    figure.value = static_cast<double>(vehiclesBy(onTukTuks(evidence), &PlacementFact::province).size());
}

std::vector<RowId> placementsOnBuses(const Evidence& evidence)
{
    return idsOf(onBuses(evidence));
}

void computeBuses(const Evidence& evidence, Figure& figure)
{
    const Placements placements = onBuses(evidence);
    const Tally byDestination = vehiclesBy(placements, &PlacementFact::destination);
    figure.value = distinctVehicles(placements);
    figure.set("by_destination", byDestination);
    figure.set("destinations", static_cast<double>(byDestination.size()));
}

std::vector<RowId> insertions(const Evidence& evidence)
{
    return idsOf(inLastQuarter(evidence));
}

void computeAdvertisements(const Evidence& evidence, Figure& figure)
{
    Tally byMonth, byKind, bySize;
    for (const PlacementFact* insertion : inLastQuarter(evidence)) {
        add(byMonth, insertion->from.substr(0, kMonthLength));
        add(byKind, keyOf(paperOf(*insertion)));
        add(bySize, insertion->size.empty() ? kUnknownKey : std::string_view(insertion->size));
    }
    figure.value = static_cast<double>(sum(byMonth));
    figure.set("by_month", byMonth);
    figure.set("by_kind", byKind);
    figure.set("by_size", bySize);
}

} // namespace bandanh::report
