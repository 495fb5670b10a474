#include "core/store/messageoverview.h"

#include "core/records/material.h"
#include "core/records/message.h"

namespace bandanh::store {

namespace {

ListOrder messagesByTheme()
{
    return {.table = "message m",
            .alias = "m",
            .key = "ifnull(m.theme, 9), ifnull(m.number, 99999), ifnull(m.reference, '')",
            .way = Way::Whole};
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

ListOrder messageList(Connection& connection, const MessageFilter& filter)
{
    const records::RecordSpec& spec = records::specOf<records::Message>();
    ListOrder list = messagesByTheme();
    if (filter.theme)
        list.narrow("m.theme = " + list.parameter(*filter.theme));
    if (filter.unapproved)
        list.narrow("(m.approved_by IS NULL OR (m.state IS NOT 2 AND m.approved_on IS NULL))");
    list.narrowToTag(spec, filter.tag);
    list.narrowToFound(connection, spec, filter.text);
    return list;
}

std::vector<MessageOverview> messages(Connection& connection, std::span<const std::int64_t> rids)
{
    Statement statement = connection.prepareOnce(std::string(kSelect) + messagesByTheme().withNumbers());
    statement.bind(1, jsonOf(rids));
    return readAll(statement);
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
    Statement statement = connection.prepareOnce(std::string(kSelect)
                                                 + " JOIN material_message c ON c.message = m.id WHERE c.material = ?1"
                                                 + messagesByTheme().orderBy());
    statement.bind(1, material);
    return readAll(statement);
}

std::vector<MaterialOverview> materials(Connection& connection, const MaterialFilter& filter)
{
    const records::RecordSpec& spec = records::specOf<records::Material>();
    ListOrder list{.table = "material t", .alias = "t", .key = "t.kind, t.reference"};
    if (filter.kind)
        list.narrow("t.kind = " + list.parameter(*filter.kind));
    if (filter.use == MaterialFilter::Use::PlacedNowhere)
        list.narrow("NOT EXISTS (SELECT 1 FROM placement p WHERE p.material = t.id)");
    if (filter.use == MaterialFilter::Use::WithoutMessage)
        list.narrow("NOT EXISTS (SELECT 1 FROM material_message c WHERE c.material = t.id)");
    list.narrowToTag(spec, filter.tag);
    list.narrowToFound(connection, spec, filter.text);
    Statement statement = connection.prepareOnce(std::string(kMaterialSelect) + list.where + list.orderBy());
    list.bind(statement);
    return readMaterials(statement);
}

} // namespace bandanh::store
