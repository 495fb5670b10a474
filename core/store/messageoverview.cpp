#include "core/store/messageoverview.h"

#include "core/store/searchindex.h"
#include "core/store/tagwords.h"

namespace bandanh::store {

namespace {

constexpr std::string_view kSortKey = "ifnull(m.theme, 9), ifnull(m.number, 99999), ifnull(m.reference, ''), m.rid";

std::string conditionOf(Connection& connection, const MessageFilter& filter)
{
    std::string sql = " WHERE (?1 IS NULL OR m.theme = ?1)";
    if (filter.unapproved)
        sql += " AND (m.approved_by IS NULL OR (m.state IS NOT 2 AND m.approved_on IS NULL))";
    if (!filter.tag.empty())
        sql += " AND " + taggedCondition(records::specOf(records::RecordType::Message), "m.id", "?9");
    return sql + foundCondition(connection, filter.text, records::RecordType::Message, "m.rid");
}

void bindFilter(Statement& statement, const MessageFilter& filter)
{
    filter.theme ? statement.bind(1, *filter.theme) : statement.bindNull(1);
    if (!filter.tag.empty())
        statement.bind(9, filter.tag);
}

constexpr std::string_view kSelect =
    "SELECT m.id, m.reference, m.title_km, m.title_en, m.approved_on, m.approved_by, m.number, m.theme, m.state,"
    " (SELECT count(*) FROM material_message c WHERE c.message = m.id),"
    " (SELECT count(*) FROM material_message c JOIN placement p ON p.material = c.material WHERE c.message = m.id)"
    " FROM message m";

std::vector<MessageOverview> readAll(Statement& statement)
{
    std::vector<MessageOverview> found;
    while (statement.step()) {
        MessageOverview message;
        message.id = statement.rowId(0);
        message.reference = statement.text(1);
        message.textKhmer = statement.text(2);
        message.textLatin = statement.text(3);
        message.approvedOn = statement.text(4);
        message.approvedBy = statement.text(5);
        message.number = statement.whole(6);
        message.theme = statement.whole(7);
        message.state = statement.whole(8);
        message.materials = statement.whole(9);
        message.placements = statement.whole(10);
        found.push_back(std::move(message));
    }
    return found;
}

constexpr std::string_view kMaterialSelect =
    "SELECT t.id, t.reference, t.title_km, t.title_en, t.languages, t.kind,"
    " (SELECT count(*) FROM material_message c WHERE c.material = t.id),"
    " (SELECT count(*) FROM placement p WHERE p.material = t.id) FROM material t";

std::vector<MaterialOverview> readMaterials(Statement& statement)
{
    std::vector<MaterialOverview> found;
    while (statement.step())
        found.push_back({statement.rowId(0), std::string(statement.text(1)), std::string(statement.text(2)),
                         std::string(statement.text(3)), std::string(statement.text(4)), statement.whole(5),
                         statement.whole(6), statement.whole(7)});
    statement.reset();
    return found;
}

} // namespace

std::int64_t countMessages(Connection& connection, const MessageFilter& filter)
{
    Statement statement = connection.prepareOnce("SELECT count(*) FROM message m" + conditionOf(connection, filter));
    bindFilter(statement, filter);
    statement.step();
    return statement.whole(0);
}

std::vector<MessageOverview> messages(Connection& connection, const MessageFilter& filter, std::int64_t offset,
                                      std::int64_t limit)
{
    Statement statement = connection.prepareOnce(std::string(kSelect) + conditionOf(connection, filter) + " ORDER BY "
                                                 + std::string(kSortKey) + " LIMIT ?2 OFFSET ?3");
    bindFilter(statement, filter);
    statement.bind(2, limit).bind(3, offset);
    return readAll(statement);
}

std::optional<std::int64_t> placeOfMessage(Connection& connection, const MessageFilter& filter, const RowId& message)
{
    const std::string condition = conditionOf(connection, filter);
    const std::string key(kSortKey);
    Statement statement = connection.prepareOnce(
        "SELECT (SELECT count(*) FROM message m" + condition + " AND (" + key + ") < (SELECT " + key
        + " FROM message m WHERE m.id = ?2)) FROM message m" + condition + " AND m.id = ?2");
    bindFilter(statement, filter);
    statement.bind(2, message);
    return statement.step() ? std::optional(statement.whole(0)) : std::nullopt;
}

std::optional<MessageOverview> messageOverview(Connection& connection, const RowId& message)
{
    Statement statement = connection.prepareOnce(std::string(kSelect) + " WHERE m.id = ?1");
    statement.bind(1, message);
    auto found = readAll(statement);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<ThemeCount> themeCounts(Connection& connection)
{
    Statement& statement = connection.prepare(
        "SELECT theme, count(*), sum((state = 2 OR approved_on IS NOT NULL) AND approved_by IS NOT NULL) FROM message"
        " WHERE theme IS NOT NULL GROUP BY theme ORDER BY theme");
    std::vector<ThemeCount> counts;
    while (statement.step())
        counts.push_back({statement.whole(0), statement.whole(1), statement.whole(2)});
    statement.reset();
    return counts;
}

std::vector<MaterialOverview> materialsOfMessage(Connection& connection, const RowId& message)
{
    Statement& statement = connection.prepare(
        std::string(kMaterialSelect)
        + " JOIN material_message m ON m.material = t.id WHERE m.message = ?1 ORDER BY t.kind, t.reference, t.rid");
    statement.bind(1, message);
    return readMaterials(statement);
}

std::vector<MessageOverview> messagesOfMaterial(Connection& connection, const RowId& material)
{
    Statement statement = connection.prepareOnce(
        std::string(kSelect) + " JOIN material_message c ON c.message = m.id WHERE c.material = ?1 ORDER BY "
        + std::string(kSortKey));
    statement.bind(1, material);
    return readAll(statement);
}

std::vector<MaterialOverview> materials(Connection& connection, const MaterialFilter& filter)
{
    std::string sql(kMaterialSelect);
    sql += " WHERE (?1 IS NULL OR t.kind = ?1)";
    if (filter.use == MaterialFilter::Use::PlacedNowhere)
        sql += " AND NOT EXISTS (SELECT 1 FROM placement p WHERE p.material = t.id)";
    if (filter.use == MaterialFilter::Use::WithoutMessage)
        sql += " AND NOT EXISTS (SELECT 1 FROM material_message c WHERE c.material = t.id)";
    if (!filter.tag.empty())
        sql += " AND " + taggedCondition(records::specOf(records::RecordType::Material), "t.id", "?9");
    sql += foundCondition(connection, filter.text, records::RecordType::Material, "t.rid");
    Statement statement = connection.prepareOnce(sql + " ORDER BY t.kind, t.reference, t.rid");
    filter.kind ? statement.bind(1, *filter.kind) : statement.bindNull(1);
    if (!filter.tag.empty())
        statement.bind(9, filter.tag);
    return readMaterials(statement);
}

} // namespace bandanh::store
