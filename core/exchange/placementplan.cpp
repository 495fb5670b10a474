#include "core/exchange/placementplan.h"

#include "core/text/digits.h"
#include "core/text/normalform.h"
#include "core/text/searchkey.h"
#include "core/text/writtendate.h"

#include <algorithm>
#include <cctype>

namespace bandanh::exchange {

using records::FieldSpec;
using records::Placement;
using records::PlacementState;
using records::ValueType;

namespace {

constexpr std::size_t kLongestStretch = 2'000;

std::string trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r");
    return first == std::string_view::npos
               ? std::string()
               : std::string(text.substr(first, text.find_last_not_of(" \t\r") - first + 1));
}

std::vector<std::string> linesOf(std::string_view text)
{
    std::vector<std::string> lines;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        lines.push_back(trimmed(text.substr(0, end)));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

/// "TT-001", "TT-046" make forty-six; the first alone where the two do not count up.
std::vector<std::string> stretch(const std::string& first, const std::string& last)
{
    const auto digitsAt = [](const std::string& text) { return text.find_last_not_of("0123456789") + 1; };
    const std::size_t from = digitsAt(first);
    const std::size_t to = digitsAt(last);
    if (from >= first.size() || to >= last.size() || last.size() - to > 9 || first.size() - from > 9
        || (to > 0 && first.substr(0, from) != last.substr(0, to)))
        return {first};
    const auto begin = std::stoul(first.substr(from));
    const auto end = std::stoul(last.substr(to));
    std::vector<std::string> names;
    for (auto number = begin; number <= end && names.size() < kLongestStretch; ++number) {
        const std::string digits = std::to_string(number);
        const std::size_t width = first.size() - from;
        names.push_back(first.substr(0, from) + std::string(width > digits.size() ? width - digits.size() : 0, '0')
                        + digits);
    }
    return names.empty() ? std::vector<std::string>{first} : names;
}

std::optional<places::PlaceCode> provinceOf(const places::Gazetteer& gazetteer, const std::string& written)
{
    if (auto code = places::PlaceCode::parse(written); code && gazetteer.has(*code))
        return code;
    const auto found = gazetteer.find(written, places::PlaceLevel::Province, std::nullopt);
    return found.size() == 1 ? std::optional(found.front()) : std::nullopt;
}

/// Cells of a line; quoted ones may hold the separator. A line break within a cell is not met in plans.
std::vector<std::string> cellsOf(std::string_view line, char separator)
{
    std::vector<std::string> cells(1);
    bool isQuoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '"' && isQuoted && i + 1 < line.size() && line[i + 1] == '"')
            cells.back() += line[++i];
        else if (line[i] == '"' && (isQuoted || cells.back().empty()))
            isQuoted = !isQuoted;
        else if (line[i] == separator && !isQuoted)
            cells.emplace_back();
        else
            cells.back() += line[i];
    }
    std::ranges::transform(cells, cells.begin(), [](const std::string& cell) { return trimmed(cell); });
    return cells;
}

char separatorOf(std::string_view headings)
{
    return headings.find('\t') != std::string_view::npos  ? '\t'
           : headings.find(';') != std::string_view::npos ? ';'
                                                          : ',';
}

std::optional<records::Value> valueOf(const FieldSpec& field, const std::string& cell, ReferenceBook& book,
                                      const places::Gazetteer& gazetteer)
{
    switch (field.type) {
    case ValueType::Reference:
        if (const auto row = book.any(*field.target, cell))
            return records::Value{*row};
        return std::nullopt;
    case ValueType::Place:
        if (const auto province = provinceOf(gazetteer, cell))
            return records::Value{province->text()};
        return std::nullopt;
    case ValueType::Date:
        if (const auto exact = text::PartialDate::parse(text::latinDigits(cell)))
            return records::Value{exact->toText()};
        if (const auto read = text::readDate(cell, text::DateStyle(2100)))
            return records::Value{read->toText()};
        return std::nullopt;
    case ValueType::Whole:
    case ValueType::Decimal:
        return records::parseValue(field, text::latinDigits(cell));
    default:
        return records::parseValue(field, cell);
    }
}

bool isShown(const Placement& placement)
{
    return placement.state != PlacementState::Cancelled && placement.state != PlacementState::NotPrinted;
}

std::string textOf(const std::optional<text::PartialDate>& date)
{
    return date ? date->toText() : std::string();
}

} // namespace

std::vector<PlannedCarrier> readCarriers(const places::Gazetteer& gazetteer, std::string_view written)
{
    std::vector<PlannedCarrier> carriers;
    for (const std::string& line : linesOf(written)) {
        if (line.empty())
            continue;
        const auto gap = std::min(line.find_first_of(" \t,"), line.size());
        const std::string name = text::latinDigits(line.substr(0, gap));
        const std::string behind = gap < line.size() ? trimmed(line.substr(gap + 1)) : std::string();
        const auto province = behind.empty() ? std::nullopt : provinceOf(gazetteer, behind);
        const auto dots = name.find("..");
        const auto names = dots == std::string::npos
                               ? std::vector<std::string>{province || behind.empty() ? name : line}
                               : stretch(name.substr(0, dots), name.substr(dots + 2));
        for (const std::string& one : names)
            carriers.push_back({one, province});
    }
    return carriers;
}

std::vector<Placement> placementsOf(const PlacementPlan& plan)
{
    std::vector<Placement> placements;
    const auto add = [&](const PlannedCarrier& carrier, const RowId& material) {
        Placement placement;
        placement.material = Id<records::Material>(material);
        placement.channel = plan.channel;
        placement.carrier = carrier.carrier;
        placement.provinceFrom = carrier.province ? carrier.province : plan.province;
        placement.from = plan.from;
        placement.until = plan.until;
        placement.state = PlacementState::Running;
        placements.push_back(std::move(placement));
    };
    if (plan.materials.empty())
        return placements;
    std::size_t next = 0;
    for (const PlannedCarrier& carrier : plan.carriers)
        if (plan.share == PlacementPlan::Share::InTurn)
            add(carrier, plan.materials[next++ % plan.materials.size()]);
        else
            for (const RowId& material : plan.materials)
                add(carrier, material);
    return placements;
}

PlacementHeadings placementHeadings()
{
    PlacementHeadings headings;
    for (const FieldSpec& field : records::specOf<Placement>().fields) {
        headings.emplace(text::searchKey(field.name), field.id);
        headings.emplace(text::searchKey(field.label), field.id);
        std::string_view others = field.headings;
        while (!others.empty()) {
            const auto end = std::min(others.find('|'), others.size());
            headings.emplace(text::searchKey(others.substr(0, end)), field.id);
            others.remove_prefix(std::min(end + 1, others.size()));
        }
    }
    return headings;
}

std::vector<PastedLine> readPasted(ReferenceBook& book, const places::Gazetteer& gazetteer,
                                   const PlacementHeadings& headings, std::string_view table)
{
    const auto lines = linesOf(table);
    if (lines.empty())
        return {};
    const auto& spec = records::specOf<Placement>();
    const char separator = separatorOf(table.substr(0, table.find('\n')));
    std::vector<const FieldSpec*> columns;
    for (const std::string& cell : cellsOf(lines.front(), separator)) {
        const auto known = headings.find(text::searchKey(cell));
        columns.push_back(known != headings.end() ? spec.byId(known->second) : nullptr);
    }
    if (std::ranges::all_of(columns, [](const FieldSpec* field) { return field == nullptr; }))
        return {};
    std::vector<PastedLine> pasted;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (lines[i].empty())
            continue;
        PastedLine line;
        line.number = i + 1;
        const auto cells = cellsOf(lines[i], separator);
        for (std::size_t c = 0; c < std::min(cells.size(), columns.size()); ++c) {
            if (columns[c] == nullptr || cells[c].empty())
                continue;
            if (const auto value = valueOf(*columns[c], cells[c], book, gazetteer)) {
                columns[c]->set(&line.placement, *value);
            } else if (line.isRead()) {
                line.unread = cells[c];
                line.field = columns[c];
            }
        }
        pasted.push_back(std::move(line));
    }
    return pasted;
}

std::vector<std::optional<store::CarrierTaken>> takenCarriers(store::Connection& connection,
                                                              const std::vector<Placement>& placements)
{
    using Vehicle = std::pair<std::optional<records::PlacementChannel>, std::string>;
    std::map<Vehicle, std::vector<const Placement*>> earlier;
    std::vector<std::optional<store::CarrierTaken>> taken;
    const auto overlaps = [](const Placement& a, const Placement& b) {
        const auto endsBefore = [](const Placement& one, const Placement& other) {
            return one.until && other.from && textOf(one.until) < textOf(other.from);
        };
        return !endsBefore(a, b) && !endsBefore(b, a);
    };
    for (const Placement& placement : placements) {
        taken.emplace_back();
        if (!placement.carrier || !isShown(placement))
            continue;
        taken.back() = store::carrierTaken(connection, placement.channel ? std::int64_t(*placement.channel) : 0,
                                           *placement.carrier, textOf(placement.from), textOf(placement.until));
        auto& others = earlier[{placement.channel, *placement.carrier}];
        for (const Placement* other : others)
            if (!taken.back() && overlaps(placement, *other))
                taken.back() = store::CarrierTaken{{}, textOf(other->from), textOf(other->until)};
        others.push_back(&placement);
    }
    return taken;
}

std::int64_t recordPlacements(const operations::Desk& desk, const std::vector<Placement>& placements)
{
    operations::Operation operation(desk, operations::Verb::PlaceMaterials);
    for (const Placement& placement : placements) {
        records::Record record = records::toRecord(placement);
        const auto province = placement.provinceTo ? placement.provinceTo : placement.provinceFrom;
        if (province)
            record.scope = records::parseScope(province->province().text()).value_or(records::kNational);
        operation.create(record);
    }
    return operation.commit();
}

} // namespace bandanh::exchange
