#include "core/store/cursors.h"

#include <cstring>

namespace bandanh::store {

namespace {

Statement& bindBucket(Statement& statement, const Bucket& bucket)
{
    return statement.bind(1, std::int64_t{bucket.scope}).bind(2, static_cast<std::int64_t>(bucket.sensitivity));
}

} // namespace

CursorVector readCursors(Connection& connection)
{
    CursorVector cursors;
    Statement& statement = connection.prepare("SELECT scope, class, seq, chain FROM cursor");
    while (statement.step()) {
        Cursor cursor{static_cast<std::uint64_t>(statement.whole(2))};
        std::memcpy(cursor.chain.data(), statement.blob(3).data(), cursor.chain.size());
        cursors[{static_cast<records::Scope>(statement.whole(0)),
                 static_cast<records::Sensitivity>(statement.whole(1))}] = cursor;
    }
    statement.reset();
    return cursors;
}

void writeCursor(Connection& connection, const Bucket& bucket, const Cursor& cursor)
{
    Statement& statement =
        connection.prepare("INSERT OR REPLACE INTO cursor(scope, class, seq, chain) VALUES (?1, ?2, ?3, ?4)");
    bindBucket(statement, bucket)
        .bind(3, static_cast<std::int64_t>(cursor.sequence))
        .bindBlob(4, {reinterpret_cast<const char*>(cursor.chain.data()), cursor.chain.size()})
        .run();
}

void eraseCursor(Connection& connection, const Bucket& bucket)
{
    bindBucket(connection.prepare("DELETE FROM cursor WHERE scope = ?1 AND class = ?2"), bucket).run();
}

} // namespace bandanh::store
