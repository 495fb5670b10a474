#include "core/store/schema.h"

#include "core/records/record.h"
#include "core/store/migrations.h"

#include <set>

namespace bandanh::store {

using records::FieldSpec;
using records::FieldTrait;
using records::RecordSpec;
using records::ValueType;

namespace {

/// "Band" and "anh!" would not fit: four bytes that say whose file this is once it is unlocked.
constexpr std::string_view kApplicationId = "1112424036";

std::string_view columnType(ValueType type)
{
    switch (type) {
    case ValueType::Whole:
    case ValueType::Decimal:
    case ValueType::Truth:
    case ValueType::Choice:
    case ValueType::Moment:
        return "INTEGER";
    case ValueType::Reference:
        return "BLOB";
    default:
        return "TEXT";
    }
}

std::int64_t pragma(Connection& connection, std::string_view name)
{
    Statement statement = connection.prepareOnce("PRAGMA " + std::string(name));
    return statement.step() ? statement.whole(0) : 0;
}

std::set<std::string, std::less<>> columnsOf(Connection& connection, std::string_view table)
{
    std::set<std::string, std::less<>> names;
    Statement statement = connection.prepareOnce("PRAGMA table_info(" + sqlName(table) + ")");
    while (statement.step())
        names.emplace(statement.text(1));
    return names;
}

void guard(Connection& connection, std::string_view table)
{
    for (const std::string event : {"INSERT", "UPDATE", "DELETE"}) {
        const std::string name = sqlName(std::string(table) + "_guard_" + event);
        connection.execute("DROP TRIGGER IF EXISTS " + name);
        connection.execute(
            "CREATE TRIGGER " + name + " BEFORE " + event + " ON " + sqlName(table)
            + " WHEN NOT (SELECT open FROM operation_open) BEGIN SELECT RAISE(FAIL, 'unlogged write'); END");
    }
}

void createTable(Connection& connection, const RecordSpec& spec)
{
    std::string sql =
        "CREATE TABLE " + sqlName(spec.name)
        + "(rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, scope INTEGER NOT NULL, class INTEGER NOT NULL, op INTEGER NOT NULL, unknown BLOB";
    if (spec.hasHeading())
        sql += ", sort_km BLOB, sort_latin BLOB";
    for (const FieldSpec& field : spec.fields)
        sql += ", " + sqlName(field.name) + " " + std::string(columnType(field.type));
    connection.execute(sql + ")");
    if (spec.hasHeading())
        for (const std::string column : {"sort_km", "sort_latin"})
            connection.execute("CREATE INDEX " + sqlName(std::string(spec.name) + "_" + column) + " ON "
                               + sqlName(spec.name) + "(" + column + ")");
}

void addMissing(Connection& connection, const RecordSpec& spec)
{
    const auto columns = columnsOf(connection, spec.name);
    if (!columns.contains("version"))
        connection.execute("ALTER TABLE " + sqlName(spec.name) + " ADD COLUMN version INTEGER NOT NULL DEFAULT 0");
    for (const FieldSpec& field : spec.fields) {
        if (!columns.contains(field.name))
            connection.execute("ALTER TABLE " + sqlName(spec.name) + " ADD COLUMN " + sqlName(field.name) + " "
                               + std::string(columnType(field.type)));
        if (field.has(FieldTrait::Indexed) || field.type == ValueType::Reference)
            connection.execute(
                "CREATE INDEX IF NOT EXISTS " + sqlName(std::string(spec.name) + "_" + std::string(field.name)) + " ON "
                + sqlName(spec.name) + "(" + sqlName(field.name) + ") WHERE " + sqlName(field.name) + " IS NOT NULL");
    }
}

} // namespace

std::string sqlName(std::string_view name)
{
    return "\"" + std::string(name) + "\"";
}

bool isCurrent(Connection& connection)
{
    return pragma(connection, "user_version") == kSchemaVersion;
}

Result<void> migrate(Connection& connection, const std::string& path)
{
    const std::int64_t version = pragma(connection, "user_version");
    if (version > kSchemaVersion)
        return refused(ErrorCode::StoreNewer, path, std::to_string(version), std::to_string(kSchemaVersion));
    if (version == kSchemaVersion)
        return {};
    Transaction transaction(connection);
    for (std::size_t i = static_cast<std::size_t>(version); i < kMigrations.size(); ++i)
        connection.execute(kMigrations[i]);
    for (const RecordSpec* spec : records::allRecordSpecs()) {
        if (columnsOf(connection, spec->name).empty())
            createTable(connection, *spec);
        addMissing(connection, *spec);
        guard(connection, spec->name);
    }
    connection.execute("PRAGMA application_id = " + std::string(kApplicationId));
    connection.execute("PRAGMA user_version = " + std::to_string(kSchemaVersion));
    transaction.commit();
    return {};
}

} // namespace bandanh::store
