#include "tests/core/exchange/storedlists.h"

#include <algorithm>
#include <fstream>

namespace bandanh::test {

using namespace records;

namespace {

struct List {
    std::string type;
    std::vector<std::string> key; ///< columns that name the record
};

const std::map<std::string, List> kLists = {
    {"activities", {"activity", {"activity_id"}}},
    {"activity_organisations", {"activity_partner", {"activity_id", "org_id", "role"}}},
    {"agreements", {"agreement", {"agreement_id"}}},
    {"attendance", {"attendance", {"sheet_id", "row"}}},
    {"code_criteria", {"agreement_criterion", {"agreement_id", "criterion"}}},
    {"commitments", {"commitment", {"commitment_id"}}},
    {"contributions", {"contribution", {"contribution_id"}}},
    {"duplicates", {"person_link", {"pair_id"}}},
    {"headcounts", {"headcount", {"headcount_id"}}},
    {"higher_risk_provinces", {"higher_risk_province", {"province", "from"}}},
    {"leaders", {"role", {"person_id", "network_id", "from"}}},
    {"materials", {"material", {"material_id"}}},
    {"messages", {"message", {"message_id"}}},
    {"networks", {"network", {"network_id"}}},
    {"organisations", {"organisation", {"org_id"}}},
    {"people", {"person", {"person_id"}}},
    {"placements", {"placement", {"placement_id"}}},
    {"schools", {"organisation", {"school_id"}}},
    {"sheets", {"sheet", {"sheet_id"}}},
    {"sheets_attendance", {"attendance", {"sheet_id", "row"}}},
    {"tests", {"test_score", {"activity_id", "person_id"}}},
    {"volunteers", {"person", {"volunteer_id"}}},
};

/// Other words that lists have for our own.
const std::map<std::string, std::string> kWords = {
    {"activity_partner.part.co_organiser", "co-host"},
    {"activity_partner.part.co_trainer", "co-trainer"},
    {"network.phase.running", "active"},
    {"placement.state.running", "active"},
    {"attendance.signature.yes", "1"},
    {"attendance.signature.no", "0"},
};

bool readRecord(std::istream& file, std::vector<std::string>& cells)
{
    cells.assign(1, "");
    bool quoted = false;
    bool any = false;
    for (char c = 0; file.get(c);) {
        any = true;
        if (c == '"' && quoted && file.peek() == '"')
            cells.back() += static_cast<char>(file.get());
        else if (c == '"')
            quoted = !quoted;
        else if (c == ',' && !quoted)
            cells.emplace_back();
        else if (c == '\n' && !quoted)
            return true;
        else
            cells.back() += c;
    }
    return any;
}

const FieldSpec* fieldOf(const RecordSpec& spec, const std::string& heading)
{
    if (const FieldSpec* field = spec.byName(heading))
        return field;
    for (const FieldSpec& field : spec.fields)
        if (("|" + std::string(field.headings) + "|").find("|" + heading + "|") != std::string::npos)
            return &field;
    return nullptr;
}

std::string keyOf(const std::vector<std::string>& columns, const std::function<std::string(const std::string&)>& cell)
{
    std::string key;
    for (const std::string& column : columns)
        key += cell(column) + "\x1f";
    return key;
}

std::string linesOf(std::string text, const std::string& divider)
{
    for (auto at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + divider.size()))
        text.replace(at, 1, divider);
    return text;
}

std::string prefix(const std::string& place, std::size_t digits)
{
    return place.size() >= digits ? place.substr(0, digits) : std::string();
}

} // namespace

std::vector<ListRow> readList(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    std::vector<std::string> headings;
    std::vector<std::string> cells;
    readRecord(file, headings);
    std::vector<ListRow> rows;
    while (readRecord(file, cells))
        for (std::size_t i = 0; i < headings.size(); ++i)
            (i == 0 ? rows.emplace_back() : rows.back())[headings[i]] = cells.at(i);
    return rows;
}

StoredLists::StoredLists(store::Connection& connection) : m_table(connection) {}

std::string StoredLists::Entry::text(std::string_view field) const
{
    if (const auto found = references.find(field); found != references.end())
        return found->second;
    const FieldSpec& spec = *record.spec->byName(field);
    return exportText(spec, record.values[record.spec->indexOf(spec)]);
}

std::string StoredLists::referenceOf(RecordType type, const RowId& id)
{
    const auto [entry, isNew] = m_references.try_emplace(id);
    if (isNew) {
        const auto stored = m_table.find(specOf(type), id);
        entry->second = exportText(*specOf(type).byName("reference"), stored->record.value(1));
    }
    return entry->second;
}

const StoredLists::Entries& StoredLists::all(const std::string& type)
{
    const auto [found, isNew] = m_entries.try_emplace(type);
    if (!isNew)
        return found->second;
    const RecordSpec& spec = *specByName(type);
    m_table.forEach(spec, [&](const store::StoredRecord& stored) { found->second.push_back({stored.record, {}}); });
    for (Entry& entry : found->second)
        for (std::size_t i = 0; i < entry.record.values.size(); ++i)
            if (const auto* id = std::get_if<RowId>(&entry.record.values[i]))
                entry.references.emplace(spec.fields[i].name, referenceOf(*spec.fields[i].target, *id));
    return found->second;
}

const std::multimap<std::string, const StoredLists::Entry*>& StoredLists::byOwner(const std::string& type,
                                                                                  const std::string& owner)
{
    const auto [found, isNew] = m_byOwner.try_emplace(type);
    if (isNew)
        for (const Entry& entry : all(type))
            found->second.emplace(entry.text(owner), &entry);
    return found->second;
}

const StoredLists::Entry* StoredLists::find(const std::string& list, const ListRow& row)
{
    const List& declared = kLists.at(list);
    const auto [found, isNew] = m_byKey.try_emplace(list);
    if (isNew)
        for (const Entry& entry : all(declared.type))
            found->second.emplace(keyOf(declared.key, [&](auto& name) { return column(list, name, entry); }), &entry);
    const auto entry = found->second.find(keyOf(declared.key, [&](auto& name) { return row.at(name); }));
    return entry != found->second.end() ? entry->second : nullptr;
}

ListRow StoredLists::asWritten(const std::string& list, const ListRow& row)
{
    ListRow written;
    const Entry* entry = find(list, row);
    for (const auto& [heading, cell] : row)
        if (entry != nullptr)
            written[heading] = column(list, heading, *entry);
    return written;
}

std::string StoredLists::column(const std::string& list, const std::string& heading, const Entry& entry)
{
    if (const auto made = composite(list, heading, entry))
        return *made;
    const RecordSpec& spec = *entry.record.spec;
    const FieldSpec* field = fieldOf(spec, heading);
    if (field == nullptr)
        return "no field of " + std::string(spec.name);
    const std::string text = entry.text(field->name);
    const auto word = kWords.find(std::string(spec.name) + "." + std::string(field->name) + "." + text);
    return word != kWords.end() ? word->second : text;
}

std::string StoredLists::joined(const std::string& type, const std::string& owner, const Entry& entry,
                                const std::string& field, const std::string& divider)
{
    std::string text;
    const auto [begin, end] = byOwner(type, owner).equal_range(entry.text("reference"));
    for (auto each = begin; each != end; ++each)
        text += (text.empty() ? "" : divider) + each->second->text(field);
    return text;
}

std::optional<std::string> StoredLists::composite(const std::string& list, const std::string& heading,
                                                  const Entry& entry)
{
    const std::string type(entry.record.spec->name);
    if (heading == "province" && type != "higher_risk_province")
        return entry.record.scope == kNational ? std::string() : scopeText(entry.record.scope);
    if (list == "people")
        return ofPerson(heading, entry);
    if (list == "volunteers")
        return ofVolunteer(heading, entry);
    if (heading == "coalition" || (heading == "country" && entry.text("kind") == "commit_taskforce"))
        return heading == "country" ? joined("membership", "organisation", entry, "country", " ")
               : joined("membership", "organisation", entry, "body", " ") == "coalition" ? "1"
                                                                                         : "0";
    if (type == "attendance" && heading == "activity_id") {
        for (const Entry& sheet : all("sheet"))
            if (sheet.text("reference") == entry.text("sheet"))
                return sheet.text("activity");
    }
    if (heading == "total") {
        std::int64_t total = 0;
        for (const char* part : {"female", "male", "sex_unknown"})
            total += std::stoll(entry.text(part));
        return std::to_string(total);
    }
    if (type == "agreement_criterion" && heading == "number")
        return std::to_string(std::get<std::int64_t>(entry.record.value(2)));
    if (type == "material" && heading == "message_ids")
        return joined("material_message", "material", entry, "message", " ");
    if (type == "material" && heading == "language")
        return linesOf(entry.text("languages"), "+");
    const bool isPrint = type == "placement" && entry.text("channel") == "advertisement";
    if (isPrint && heading == "carrier_id")
        return entry.text("organisation");
    if (isPrint && heading == "org_id")
        return "";
    return std::nullopt;
}

std::optional<std::string> StoredLists::ofPerson(const std::string& heading, const Entry& person)
{
    const std::string place = person.text("place");
    if (heading == "village" || heading == "commune" || heading == "district")
        return prefix(place, heading == "village" ? 8 : heading == "commune" ? 6 : 4);
    if (heading == "birth_precision")
        return person.text("birth").empty() ? "unknown" : person.text("birth").size() == 4 ? "year" : "day";
    if (heading == "phone" || heading == "phone2") {
        const auto numbers = splitLines(person.text("phone"));
        const std::size_t at = heading == "phone" ? 0 : 1;
        return at < numbers.size() ? numbers[at] : std::string();
    }
    const auto [begin, end] = byOwner("role", "person").equal_range(person.text("reference"));
    for (auto role = begin; role != end; ++role) {
        if (role->second->text("kind") == "young_leader")
            continue;
        const std::string organisation = role->second->text("organisation");
        const bool isSchool = organisation.starts_with("SCH");
        if (heading == "school_id")
            return isSchool ? organisation : std::string();
        if (heading == "org_id")
            return isSchool ? std::string() : organisation;
        if (heading == "kind" || heading == "grade")
            return role->second->text(heading);
    }
    return std::nullopt;
}

std::optional<std::string> StoredLists::ofVolunteer(const std::string& heading, const Entry& person)
{
    if (heading == "merged_into")
        return joined("person_link", "first", person, "second", " ");
    if (heading == "skills" || heading == "knows")
        return linesOf(joined("volunteer_profile", "person", person, heading, " "), ";");
    if (heading == "joined_on") {
        const std::string joinedOn = joined("volunteer_profile", "person", person, "joined_on", " ");
        return joined("role", "person", person, "from", " ") == joinedOn ? joinedOn : "two truths";
    }
    if (heading == "last_active_on")
        return joined("volunteer_profile", "person", person, heading, " ");
    if (heading == "consent" && person.text("consent") == "withdrawn")
        return "yes";
    return std::nullopt;
}

} // namespace bandanh::test
