#include "core/store/recordtable.h"

#include "core/store/schema.h"
#include "core/text/collation.h"

#include <algorithm>

namespace bandanh::store {

using records::FieldSpec;
using records::FieldTrait;
using records::HeadingScript;
using records::Record;
using records::RecordSpec;
using records::Value;
using records::ValueType;

struct RecordTable::Collations {
    text::Collation khmer{text::CollationOrder::Khmer};
    text::Collation english{text::CollationOrder::English};
};

namespace {

constexpr int kFixedColumns = 7; // rid, op, id, scope, class, unknown, version

Value readValue(const FieldSpec& field, Statement& statement, int column)
{
    if (statement.isNull(column))
        return {};
    switch (field.type) {
    case ValueType::Whole:
    case ValueType::Decimal:
    case ValueType::Truth:
    case ValueType::Choice:
    case ValueType::Moment:
        return statement.whole(column);
    case ValueType::Reference:
        return statement.rowId(column);
    default:
        return std::string(statement.text(column));
    }
}

/// The value stays where it is until the statement has run.
void lendValue(Statement& statement, int index, const Value& value)
{
    if (const auto* whole = std::get_if<std::int64_t>(&value))
        statement.bind(index, *whole);
    else if (const auto* text = std::get_if<std::string>(&value))
        statement.lend(index, *text);
    else if (const auto* id = std::get_if<RowId>(&value))
        statement.lendBlob(index, id->view());
    else
        statement.bindNull(index);
}

std::string placeholders(std::size_t count)
{
    std::string text = "?";
    for (std::size_t i = 1; i < count; ++i)
        text += ", ?";
    return text;
}

} // namespace

void bindValue(Statement& statement, int index, const Value& value)
{
    if (const auto* text = std::get_if<std::string>(&value))
        statement.bind(index, *text);
    else if (const auto* id = std::get_if<RowId>(&value))
        statement.bind(index, *id);
    else
        lendValue(statement, index, value);
}

RecordTable::RecordTable(Connection& connection)
    : m_connection(connection), m_searchIndex(connection), m_collations(std::make_unique<Collations>())
{}

RecordTable::~RecordTable() = default;

std::string RecordTable::columns(const RecordSpec& spec, std::string_view alias)
{
    const std::string prefix = alias.empty() ? std::string() : std::string(alias) + ".";
    std::string text = prefix + "rid, " + prefix + "op, " + prefix + "id, " + prefix + "scope, " + prefix + "class, "
                       + prefix + "unknown, " + prefix + "version";
    for (const FieldSpec& field : spec.fields)
        text += ", " + prefix + sqlName(field.name);
    return text;
}

StoredRecord RecordTable::read(const RecordSpec& spec, Statement& statement)
{
    StoredRecord stored{Record(spec), statement.whole(0), statement.whole(1)};
    stored.record.id = statement.rowId(2);
    stored.record.scope = static_cast<records::Scope>(statement.whole(3));
    stored.record.sensitivity = static_cast<records::Sensitivity>(statement.whole(4));
    stored.record.unknown = std::string(statement.blob(5));
    stored.version = static_cast<std::uint64_t>(statement.whole(6));
    for (std::size_t i = 0; i < spec.fields.size(); ++i)
        stored.record.values[i] = readValue(spec.fields[i], statement, kFixedColumns + static_cast<int>(i));
    return stored;
}

const RecordTable::Texts& RecordTable::texts(const RecordSpec& spec)
{
    const auto found = m_texts.find(&spec);
    if (found != m_texts.end())
        return found->second;
    const std::string table = sqlName(spec.name);
    const std::string select = "SELECT " + columns(spec) + " FROM " + table;
    std::string into = "id, scope, class, op, version, unknown";
    std::size_t count = 6;
    if (spec.hasHeading()) {
        into += ", sort_km, sort_latin";
        count += 2;
    }
    for (const FieldSpec& field : spec.fields) {
        into += ", " + sqlName(field.name);
        ++count;
    }
    Texts made;
    made.byId = select + " WHERE id = ?1";
    made.byRid = select + " WHERE rid = ?1";
    made.all = select + " ORDER BY rid";
    made.insert = "INSERT OR FAIL INTO " + table + "(" + into + ") VALUES (" + placeholders(count) + ")";
    made.setVersion = "UPDATE " + table + " SET version = ?2 WHERE rid = ?1";
    made.erase = "DELETE FROM " + table + " WHERE rid = ?1";
    return m_texts.emplace(&spec, std::move(made)).first->second;
}

std::optional<StoredRecord> RecordTable::find(const RecordSpec& spec, const RowId& id)
{
    Statement& statement = m_connection.prepare(texts(spec).byId);
    statement.bind(1, id);
    std::optional<StoredRecord> found;
    if (statement.step())
        found = read(spec, statement);
    statement.reset();
    return found;
}

std::optional<StoredRecord> RecordTable::findByRid(const RecordSpec& spec, std::int64_t rid)
{
    Statement& statement = m_connection.prepare(texts(spec).byRid);
    statement.bind(1, rid);
    std::optional<StoredRecord> found;
    if (statement.step())
        found = read(spec, statement);
    statement.reset();
    return found;
}

std::vector<StoredRecord> RecordTable::findBy(const RecordSpec& spec, const FieldSpec& field, const Value& value)
{
    Statement& statement = m_connection.prepare("SELECT " + columns(spec) + " FROM " + sqlName(spec.name) + " WHERE "
                                                + sqlName(field.name) + " = ?1 ORDER BY rid");
    bindValue(statement, 1, value);
    std::vector<StoredRecord> found;
    while (statement.step())
        found.push_back(read(spec, statement));
    statement.reset();
    return found;
}

std::vector<RowId> RecordTable::idsIn(const RecordSpec& spec, const Bucket& bucket)
{
    Statement& statement =
        m_connection.prepare("SELECT id FROM " + sqlName(spec.name) + " WHERE scope = ?1 AND class = ?2");
    statement.bind(1, std::int64_t{bucket.scope}).bind(2, static_cast<std::int64_t>(bucket.sensitivity));
    std::vector<RowId> ids;
    while (statement.step())
        ids.push_back(statement.rowId(0));
    statement.reset();
    return ids;
}

std::int64_t RecordTable::count(const RecordSpec& spec)
{
    Statement& statement = m_connection.prepare("SELECT count(*) FROM " + sqlName(spec.name));
    statement.step();
    const std::int64_t rows = statement.whole(0);
    statement.reset();
    return rows;
}

void RecordTable::bindSortKeys(Statement& statement, int first, const Record& record)
{
    const std::string khmer = records::heading(record, HeadingScript::Khmer);
    const std::string latin = records::heading(record, HeadingScript::Latin);
    statement.bindBlob(first, m_collations->khmer.sortKey(khmer.empty() ? latin : khmer));
    statement.bindBlob(first + 1, m_collations->english.sortKey(latin.empty() ? khmer : latin));
}

void RecordTable::insert(const Record& record, std::int64_t entry, std::uint64_t version)
{
    const RecordSpec& spec = *record.spec;
    Statement& statement = m_connection.prepare(texts(spec).insert);
    statement.lendBlob(1, record.id.view())
        .bind(2, std::int64_t{record.scope})
        .bind(3, static_cast<std::int64_t>(record.sensitivity))
        .bind(4, entry)
        .bind(5, static_cast<std::int64_t>(version));
    int column = 6;
    if (record.unknown.empty())
        statement.bindNull(column);
    else
        statement.bindBlob(column, record.unknown);
    if (spec.hasHeading()) {
        bindSortKeys(statement, column + 1, record);
        column += 2;
    }
    for (const Value& value : record.values)
        lendValue(statement, ++column, value);
    statement.run();
    m_searchIndex.insert(record, m_connection.lastRowId());
}

void RecordTable::update(const StoredRecord& stored, std::span<const std::size_t> changed, std::int64_t entry)
{
    const Record& record = stored.record;
    const RecordSpec& spec = *record.spec;
    const auto touches = [&](FieldTrait trait) {
        return std::ranges::any_of(changed, [&](std::size_t i) { return spec.fields[i].has(trait); });
    };
    const bool searched = touches(FieldTrait::Searched);
    if (searched)
        if (const auto before = findByRid(spec, stored.rid))
            m_searchIndex.erase(spec, stored.rid, before->record);
    std::string sql = "UPDATE " + sqlName(spec.name) + " SET op = ?1, scope = ?2, class = ?3, version = ?5";
    int parameter = 5;
    for (const std::size_t i : changed)
        sql += ", " + sqlName(spec.fields[i].name) + " = ?" + std::to_string(++parameter);
    const bool headed = touches(FieldTrait::Heading);
    if (headed)
        sql += ", sort_km = ?" + std::to_string(parameter + 1) + ", sort_latin = ?" + std::to_string(parameter + 2);
    Statement& statement = m_connection.prepare(sql + " WHERE rid = ?4");
    statement.bind(1, entry)
        .bind(2, std::int64_t{record.scope})
        .bind(3, static_cast<std::int64_t>(record.sensitivity))
        .bind(4, stored.rid)
        .bind(5, static_cast<std::int64_t>(stored.version));
    parameter = 5;
    for (const std::size_t i : changed)
        bindValue(statement, ++parameter, record.values[i]);
    if (headed)
        bindSortKeys(statement, parameter + 1, record);
    statement.run();
    if (searched)
        m_searchIndex.insert(record, stored.rid);
}

void RecordTable::setVersion(const StoredRecord& stored, std::uint64_t version)
{
    m_connection.prepare(texts(*stored.record.spec).setVersion)
        .bind(1, stored.rid)
        .bind(2, static_cast<std::int64_t>(version))
        .run();
}

void RecordTable::erase(const StoredRecord& stored)
{
    m_searchIndex.erase(*stored.record.spec, stored.rid, stored.record);
    m_connection.prepare(texts(*stored.record.spec).erase).bind(1, stored.rid).run();
}

std::vector<RecordTable::Referrer> RecordTable::referrers(const RecordSpec& spec, const RowId& id, std::size_t limit)
{
    std::vector<Referrer> found;
    for (const RecordSpec* other : records::allRecordSpecs()) {
        for (const FieldSpec& field : other->fields) {
            if (field.type != ValueType::Reference || field.target != spec.type)
                continue;
            Statement& statement = m_connection.prepare("SELECT id FROM " + sqlName(other->name) + " WHERE "
                                                        + sqlName(field.name) + " = ?1 LIMIT ?2");
            statement.bind(1, id).bind(2, static_cast<std::int64_t>(limit - found.size()));
            while (statement.step())
                found.push_back({other, statement.rowId(0)});
            statement.reset();
            if (found.size() >= limit)
                return found;
        }
    }
    return found;
}

} // namespace bandanh::store
