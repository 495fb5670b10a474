#include "core/store/confirmedrows.h"

#include "core/store/fieldcodec.h"

namespace bandanh::store {

using records::RecordSpec;

std::optional<ConfirmedRow> ConfirmedRows::find(const RecordSpec& spec, const RowId& id)
{
    Statement& statement =
        m_connection.prepare("SELECT scope, class, version, fields FROM confirmed_row WHERE id = ?1");
    statement.bind(1, id);
    std::optional<ConfirmedRow> found;
    if (statement.step()) {
        found.emplace(ConfirmedRow{records::Record(spec)});
        found->record.id = id;
        found->record.scope = static_cast<records::Scope>(statement.whole(0));
        found->record.sensitivity = static_cast<records::Sensitivity>(statement.whole(1));
        found->version = static_cast<std::uint64_t>(statement.whole(2));
        found->live = !statement.isNull(3);
        if (!decodeFields(statement.blob(3), found->record))
            throw StoreFailure(0, "a confirmed row cannot be read");
    }
    statement.reset();
    return found;
}

void ConfirmedRows::insert(std::string_view verb, const ConfirmedRow& row)
{
    Statement& statement = m_connection.prepare(
        std::string(verb)
        + " INTO confirmed_row(id, type, scope, class, version, fields) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    statement.bind(1, row.record.id)
        .bind(2, static_cast<std::int64_t>(row.record.spec->type))
        .bind(3, std::int64_t{row.record.scope})
        .bind(4, static_cast<std::int64_t>(row.record.sensitivity))
        .bind(5, static_cast<std::int64_t>(row.version));
    if (row.live)
        statement.bindBlob(6, encodeFields(row.record));
    else
        statement.bindNull(6);
    statement.run();
}

void ConfirmedRows::put(const ConfirmedRow& row)
{
    insert("INSERT OR REPLACE", row);
}

void ConfirmedRows::keep(const ConfirmedRow& row)
{
    insert("INSERT OR IGNORE", row);
}

void ConfirmedRows::erase(const RowId& id)
{
    m_connection.prepare("DELETE FROM confirmed_row WHERE id = ?1").bind(1, id).run();
}

} // namespace bandanh::store
