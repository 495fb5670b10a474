#include "core/report/edition.h"

#include "core/operations/freezeedition.h"
#include "core/report/highlightsjson.h"
#include "core/report/indicators.h"
#include "core/support/hex.h"

#include <algorithm>

namespace bandanh::report {

using nlohmann::json;
using records::ReportEdition;

namespace {

constexpr int kFormat = 1;

/// Tboung Khmum and Kampong Cham are one province in 2013, and have one row of editions.
std::optional<records::Scope> provinceOf(const Period& period)
{
    return period.province ? std::optional(period.reported(*period.province)) : std::nullopt;
}

/// Lists are given to programs by their keys alone; an edition keeps the numbers too.
json listsOf(const Highlights& highlights)
{
    json lists = json::object();
    for (const Figure& figure : highlights.figures)
        for (const auto& [part, content] : figure.parts)
            if (part->isList)
                if (const auto* tally = std::get_if<Tally>(&content))
                    lists[std::string(figure.indicator->id)][std::string(part->name)] = *tally;
    return lists;
}

json namesOf(const Highlights& highlights)
{
    json names = json::object();
    for (const auto& [key, name] : highlights.names)
        names[key] = {name.khmer, name.latin, name.province};
    return names;
}

EditionBasis basisOf(store::Connection& connection, const Evidence& evidence)
{
    EditionBasis basis{evidence.readUntil.entry, {}, evidence.readUntil.fromOthers(), 0, 0};
    const auto head = store::OperationLog(connection).hashAt(basis.entry);
    basis.head = hexFromBytes(std::string_view(reinterpret_cast<const char*>(head.data()), head.size()));
    for (const SheetFact& sheet : evidence.sheets) {
        if (!evidence.period.includes(evidence.activities[sheet.activity].province))
            continue;
        ++basis.sheets;
        basis.sheetsClosed += sheet.isClosed ? 1 : 0;
    }
    return basis;
}

/// Objects of nlohmann's json are sorted by key: the same figures are the same text.
std::string contentText(const Highlights& highlights, const EditionBasis& basis)
{
    json content{{"format", kFormat},
                 {"figures", toJson(highlights)["figures"]},
                 {"lists", listsOf(highlights)},
                 {"names", namesOf(highlights)},
                 {"rests_on",
                  {{"entry", basis.entry},
                   {"head", basis.head},
                   {"received", basis.received},
                   {"sheets", basis.sheets},
                   {"sheets_closed", basis.sheetsClosed}}}};
    if (const auto province = provinceOf(highlights.period))
        content["province"] = records::scopeText(*province);
    return content.dump();
}

bool saysSomething(const Report& report, const Highlights& highlights)
{
    return !report.evidence().activities.empty() || std::ranges::any_of(highlights.figures, [](const Figure& figure) {
        return figure.value.value_or(0) != 0;
    });
}

EditionBasis basisFrom(const json& content)
{
    const auto found = content.find("rests_on");
    if (found == content.end() || !found->is_object())
        return {};
    return {found->value("entry", std::int64_t{0}), found->value("head", std::string()),
            found->value("received", std::int64_t{0}), found->value("sheets", std::int64_t{0}),
            found->value("sheets_closed", std::int64_t{0})};
}

/// Nothing where the content is damaged or of a newer format.
std::optional<Edition> editionOf(const records::Record& record)
{
    const auto kept = records::fromRecord<ReportEdition>(record);
    json content = json::parse(kept.figures.value_or(std::string()), nullptr, false);
    if (!content.is_object() || !kept.year || !kept.number || content.value("format", 0) != kFormat
        || !content.contains("figures"))
        return std::nullopt;
    Edition edition;
    edition.id = record.id;
    edition.number = *kept.number;
    edition.frozenAt = kept.frozenAt.value_or(0);
    edition.frozenBy = kept.frozenBy.value_or(std::string());
    edition.language = kept.language.value_or(std::string());
    edition.notes = kept.notes.value_or(std::string());
    edition.period.year = static_cast<int>(*kept.year);
    if (content.contains("province"))
        edition.period.province = records::parseScope(content.value("province", std::string()));
    edition.basis = basisFrom(content);
    edition.content = std::move(content);
    return edition;
}

ShownTally shownTallyFrom(const json& value)
{
    ShownTally tally;
    for (const auto& [key, cell] : value.items()) {
        if (cell.is_string())
            tally[key] = cell.get<std::string>();
        else
            tally[key] = cell.get<std::int64_t>();
    }
    return tally;
}

std::optional<Content> contentFrom(const Part& part, const json& value)
{
    if (value.is_number())
        return value.get<double>();
    if (!value.is_object())
        return std::nullopt;
    if (part.name.ends_with("_as_shown"))
        return shownTallyFrom(value);
    if (!value.empty() && value.begin()->is_object())
        return value.get<TallyByKey>();
    return value.get<Tally>();
}

Figure figureFrom(const Indicator& indicator, const json& frozen, const json& lists)
{
    Figure figure;
    figure.indicator = &indicator;
    if (const auto value = frozen.find("value"); value != frozen.end() && value->is_number())
        figure.value = value->get<double>();
    for (const Part& part : indicator.parts) {
        const std::string name(part.name);
        const json& from = lists.contains(name) ? lists : frozen;
        if (const auto found = from.find(name); found != from.end())
            if (auto content = contentFrom(part, *found))
                figure.set(part.name, std::move(*content));
    }
    if (const auto complete = frozen.find("completeness"); complete != frozen.end())
        figure.completeness =
            Completeness{complete->value("sheets", std::int64_t{0}), complete->value("sheets_closed", std::int64_t{0}),
                         complete->value("lines_without_person", std::int64_t{0})};
    return figure;
}

/// Under one scope there are the figures of all provinces, and those of what is national: each has numbers of its own.
std::int64_t nextNumber(store::Connection& connection, const Period& period)
{
    const auto last = findEdition(connection, period);
    return last ? last->number + 1 : 1;
}

} // namespace

Highlights Edition::highlights() const
{
    Highlights highlights;
    highlights.period = period;
    const json& figures = content.at("figures");
    const json lists = content.value("lists", json::object());
    for (const Indicator& indicator : allIndicators()) {
        const std::string name(indicator.id);
        if (const auto frozen = figures.find(name); frozen != figures.end())
            highlights.figures.push_back(figureFrom(indicator, *frozen, lists.value(name, json::object())));
    }
    const json names = content.value("names", json::object());
    for (const auto& [key, name] : names.items())
        highlights.names.emplace(key, BodyName{name.at(0).get<std::string>(), name.at(1).get<std::string>(),
                                               name.at(2).get<records::Scope>()});
    return highlights;
}

Result<Edition> freeze(const operations::Desk& desk, const Report& report, const EditionNote& note)
{
    const Highlights highlights = report.highlights();
    const Period& period = highlights.period;
    if (!saysSomething(report, highlights))
        return refused(ErrorCode::NothingToFreeze, std::to_string(period.year));
    ReportEdition edition;
    edition.year = period.year;
    edition.number = nextNumber(desk.connection, period);
    edition.language = note.language;
    edition.frozenBy = note.frozenBy;
    if (!note.notes.empty())
        edition.notes = note.notes;
    edition.figures = contentText(highlights, basisOf(desk.connection, report.evidence()));
    const RowId id = operations::freezeEdition(desk, edition, provinceOf(period).value_or(records::kNational));
    return *editionOf(store::RecordTable(desk.connection).find(records::specOf<ReportEdition>(), id)->record);
}

std::vector<Edition> editions(store::Connection& connection, std::optional<int> year)
{
    std::vector<Edition> found;
    store::RecordTable(connection).forEach(records::specOf<ReportEdition>(), [&](const store::StoredRecord& stored) {
        if (auto edition = editionOf(stored.record); edition && (!year || edition->period.year == *year))
            found.push_back(std::move(*edition));
    });
    // Two laptops may have given the same number before they met: the later one comes after.
    std::ranges::sort(found, {}, [](const Edition& one) {
        return std::tuple(one.period.year, one.period.province.value_or(records::kNational), one.number, one.frozenAt,
                          one.id);
    });
    return found;
}

std::vector<Edition> editionsOf(store::Connection& connection, const Period& period)
{
    auto found = editions(connection, period.year);
    std::erase_if(found, [&](const Edition& one) { return one.period.province != provinceOf(period); });
    return found;
}

Result<Edition> findEdition(store::Connection& connection, const Period& period, std::optional<std::int64_t> number)
{
    auto all = editionsOf(connection, period);
    const auto found =
        std::find_if(all.rbegin(), all.rend(), [&](const Edition& one) { return !number || one.number == *number; });
    if (found == all.rend())
        return refused(ErrorCode::EditionUnknown, std::to_string(number.value_or(1)), std::to_string(period.year));
    return std::move(*found);
}

} // namespace bandanh::report
