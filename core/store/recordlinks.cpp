#include "core/store/recordlinks.h"

#include "core/store/schema.h"
#include "core/store/survivors.h"

namespace bandanh::store {

using records::FieldSpec;
using records::RecordSpec;
using records::ValueType;

namespace {

/// Of rows whose `field` is the record ?1. A name beside the session that a code led would tell who is behind the code.
std::string referrersWhere(const RecordSpec& rows, const FieldSpec& field)
{
    const std::string table = sqlName(rows.name);
    std::string where = " FROM " + table + " WHERE " + sqlName(field.name) + " = ?1";
    if (field.target == records::RecordType::Activity)
        for (const FieldSpec& other : rows.fields)
            if (other.type == ValueType::Reference && other.target == records::RecordType::Person)
                where += " AND NOT " + survivorCondition(table + "." + sqlName(other.name));
    return where;
}

} // namespace

std::vector<LinkGroup> RecordLinks::groups(const RecordSpec& spec, const RowId& id)
{
    std::vector<LinkGroup> found;
    if (const auto stored = m_table.find(spec, id))
        addReferred(stored->record, found);
    addReferrers(spec, id, found);
    return found;
}

void RecordLinks::addReferred(const records::Record& record, std::vector<LinkGroup>& found)
{
    for (const FieldSpec& field : record.spec->fields) {
        const auto* id = std::get_if<RowId>(&record.value(field.id));
        if (id == nullptr || field.type != ValueType::Reference || !field.target)
            continue;
        const RecordSpec& target = records::specOf(*field.target);
        if (target.inDigest && m_table.find(target, *id))
            found.push_back({&target, &field, true, 1});
    }
}

void RecordLinks::addReferrers(const RecordSpec& spec, const RowId& id, std::vector<LinkGroup>& found)
{
    for (const RecordSpec* other : records::allRecordSpecs()) {
        for (const FieldSpec& field : other->fields) {
            if (!other->inDigest || field.type != ValueType::Reference || field.target != spec.type)
                continue;
            Statement& statement = m_connection.prepare("SELECT count(*)" + referrersWhere(*other, field));
            statement.bind(1, id);
            statement.step();
            const std::int64_t count = statement.whole(0);
            statement.reset();
            if (count > 0)
                found.push_back({other, &field, false, count});
        }
    }
}

std::vector<NamedRecord> RecordLinks::rows(const LinkGroup& group, const RowId& id, std::int64_t offset,
                                           std::int64_t limit)
{
    std::vector<StoredRecord> stored;
    if (group.isReferred) {
        // The field belongs to the record itself: its declaration is the one that has it.
        for (const RecordSpec* owner : records::allRecordSpecs())
            if (owner->byId(group.field->id) == group.field)
                if (const auto record = m_table.find(*owner, id))
                    if (auto referred =
                            m_table.find(*group.spec, std::get<RowId>(record->record.value(group.field->id))))
                        stored.push_back(std::move(*referred));
    } else {
        Statement& statement =
            m_connection.prepare("SELECT " + RecordTable::columns(*group.spec)
                                 + referrersWhere(*group.spec, *group.field) + " ORDER BY rid LIMIT ?2 OFFSET ?3");
        statement.bind(1, id).bind(2, limit).bind(3, offset);
        while (statement.step())
            stored.push_back(RecordTable::read(*group.spec, statement));
        statement.reset();
    }
    std::vector<NamedRecord> found;
    found.reserve(stored.size());
    for (StoredRecord& row : stored)
        found.push_back(named(m_table, std::move(row)));
    return found;
}

} // namespace bandanh::store
