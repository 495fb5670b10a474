#include "core/exchange/listcompanion.h"

#include "core/records/materialmessage.h"
#include "core/records/membership.h"
#include "core/records/personlink.h"
#include "core/records/role.h"
#include "core/records/volunteerprofile.h"

#include <algorithm>

namespace bandanh::exchange {

using records::FieldSpec;
using records::Record;
using records::RecordType;
using sheets::FileKind;
using Source = Companion::Source;

namespace {

constexpr auto codeOf(auto value)
{
    return static_cast<std::int64_t>(value);
}

constexpr Source kRoleOfPerson[] = {{2, "kind"}, {2, "role"}, {3, "school_id"}, {3, "org_id"}, {6, "grade"}};
constexpr Companion kOfPeople[] = {{RecordType::Role, 1, kRoleOfPerson}};

constexpr Source kRoleOfVolunteer[] = {{2, {}, codeOf(records::RoleKind::Volunteer)}, {7, "joined_on"}};
constexpr Source kProfile[] = {{2, "city"},         {3, "skills"},     {4, "interests"}, {5, "knows"},
                               {6, "availability"}, {7, "newsletter"}, {8, "joined_on"}, {9, "last_active_on"}};
constexpr Source kMerged[] = {{2, "merged_into"}, {3, {}, codeOf(records::LinkVerdict::Same)}};
constexpr Companion kOfVolunteers[] = {{RecordType::Role, 1, kRoleOfVolunteer, "volunteer_id"},
                                       {RecordType::VolunteerProfile, 1, kProfile, "volunteer_id"},
                                       {RecordType::PersonLink, 1, kMerged, "merged_into"}};

constexpr Source kInCoalition[] = {{2, {}, codeOf(records::MemberBody::Coalition)}};
constexpr Source kInCommit[] = {{2, {}, codeOf(records::MemberBody::CommitTaskforce)}, {3, "country"}};
constexpr Companion kOfOrganisations[] = {{RecordType::Membership, 1, kInCoalition, "coalition", "1"},
                                          {RecordType::Membership, 1, kInCommit, "kind", "commit_taskforce"}};

constexpr Source kCarried[] = {{2, "message_ids"}};
constexpr Companion kOfMaterials[] = {
    {.type = RecordType::MaterialMessage, .owner = 1, .sources = kCarried, .each = 2}};

std::optional<std::size_t> columnOf(const sheets::Layout& layout, std::string_view heading)
{
    const auto found = std::ranges::find(layout.columns, heading, &sheets::MappedColumn::header);
    return found != layout.columns.end() && !heading.empty()
               ? std::optional(static_cast<std::size_t>(found - layout.columns.begin()))
               : std::nullopt;
}

std::string cellAt(std::span<const std::string_view> cells, std::size_t column)
{
    return column < cells.size() ? trimmedCell(cells[column]) : std::string();
}

} // namespace

std::span<const Companion> companionsOf(FileKind kind)
{
    switch (kind) {
    case FileKind::Person:
        return kOfPeople;
    case FileKind::VolunteerProfile:
        return kOfVolunteers;
    case FileKind::Organisation:
        return kOfOrganisations;
    case FileKind::Material:
        return kOfMaterials;
    default:
        return {};
    }
}

ListCompanion::ListCompanion(const Companion& declared, const sheets::Layout& layout)
    : m_declared(&declared), m_spec(&records::specOf(declared.type)), m_condition(columnOf(layout, declared.onlyUnder))
{
    for (const Source& source : declared.sources)
        if (const auto column = columnOf(layout, source.heading))
            m_targets.push_back({*column, m_spec->byId(source.field)});
}

bool ListCompanion::isWanted(std::span<const std::string_view> cells) const
{
    if (!m_declared->onlyUnder.empty()) {
        const std::string word = m_condition ? cellAt(cells, *m_condition) : std::string();
        return m_declared->onlyWord.empty() ? !word.empty() : word == m_declared->onlyWord;
    }
    return std::ranges::any_of(m_targets, [&](const Target& target) { return !cellAt(cells, target.column).empty(); });
}

bool ListCompanion::read(std::span<const std::string_view> cells, const ListCells& reader, std::vector<Record>& made,
                         RowReport& report) const
{
    if (!isWanted(cells))
        return true;
    Record record(*m_spec);
    for (const Source& source : m_declared->sources)
        if (source.code != 0)
            record.value(source.field) = source.code;
    for (const Target& target : m_targets) {
        report.badCell = target.column;
        const std::string cell = cellAt(cells, target.column);
        if (target.field->id == m_declared->each)
            return readEach(cell, target, reader, made, report);
        if (!reader.read(cell, *target.field, record, report))
            return false;
    }
    made.push_back(std::move(record));
    return true;
}

bool ListCompanion::readEach(std::string_view cell, const Target& target, const ListCells& reader,
                             std::vector<Record>& made, RowReport& report) const
{
    for (const std::string& word : wordsOfCell(cell)) {
        Record record(*m_spec);
        if (!reader.read(word, *target.field, record, report))
            return false;
        made.push_back(std::move(record));
    }
    return true;
}

void ListCompanion::setOwner(Record& made, const Record& owner) const
{
    made.value(m_declared->owner) = owner.id;
    made.scope = owner.scope;
}

const FieldSpec* ListCompanion::eachIn(std::size_t column) const
{
    const auto target = std::ranges::find(m_targets, column, &Target::column);
    return target != m_targets.end() && target->field->id == m_declared->each ? target->field : nullptr;
}

bool ListCompanion::uses(std::size_t column) const
{
    return column == m_condition
           || std::ranges::any_of(m_targets, [&](const Target& target) { return target.column == column; });
}

std::vector<std::pair<std::size_t, const FieldSpec*>> ListCompanion::references() const
{
    std::vector<std::pair<std::size_t, const FieldSpec*>> found;
    for (const Target& target : m_targets)
        if (target.field->target && target.field->id != m_declared->each)
            found.emplace_back(target.column, target.field);
    return found;
}

} // namespace bandanh::exchange
