#pragma once

#include "core/records/record.h"
#include "core/store/bucket.h"
#include "core/store/connection.h"
#include "core/store/searchindex.h"

namespace bandanh::store {

/// A stored row: the record, its number in the table, the last entry of the log that touched it (0: none of this device),
/// and how many of its changes headquarters has ordered (0: it does not have the row).
struct StoredRecord {
    records::Record record;
    std::int64_t rid = 0;
    std::int64_t entry = 0;
    std::uint64_t version = 0;
};

/// Reads and writes the rows of every record type by walking its declaration. Writing outside an operation aborts:
/// only core/operations opens the guard.
class RecordTable
{
public:
    explicit RecordTable(Connection& connection);
    ~RecordTable();

    std::optional<StoredRecord> find(const records::RecordSpec& spec, const RowId& id);
    std::optional<StoredRecord> findByRid(const records::RecordSpec& spec, std::int64_t rid);
    /// Live rows whose field holds this value, oldest first.
    std::vector<StoredRecord> findBy(const records::RecordSpec& spec, const records::FieldSpec& field,
                                     const records::Value& value);
    std::vector<RowId> idsIn(const records::RecordSpec& spec, const Bucket& bucket);
    std::int64_t count(const records::RecordSpec& spec);
    /// Every live row in the order of the table, one at a time.
    template <class Visitor>
    void forEach(const records::RecordSpec& spec, Visitor&& visit)
    {
        Statement& statement = m_connection.prepare(texts(spec).all);
        while (statement.step())
            visit(read(spec, statement));
        statement.reset();
    }

    void insert(const records::Record& record, std::int64_t entry, std::uint64_t version = 0);
    /// Writes the fields at these positions, and scope, class and version.
    void update(const StoredRecord& stored, std::span<const std::size_t> changed, std::int64_t entry);
    void setVersion(const StoredRecord& stored, std::uint64_t version);
    void erase(const StoredRecord& stored);

    /// Rows of any type that refer to this one: how many, and the first of them.
    struct Referrer {
        const records::RecordSpec* spec;
        RowId id;
    };
    std::vector<Referrer> referrers(const records::RecordSpec& spec, const RowId& id, std::size_t limit);

    SearchIndex& searchIndex() { return m_searchIndex; }
    /// Columns rid, op, id, scope, class, unknown, version, then the fields.
    static StoredRecord read(const records::RecordSpec& spec, Statement& statement);
    static std::string columns(const records::RecordSpec& spec, std::string_view alias = {});

private:
    struct Texts {
        std::string byId, byRid, all, insert, setVersion, erase;
    };
    const Texts& texts(const records::RecordSpec& spec);
    void bindSortKeys(Statement& statement, int first, const records::Record& record);

    Connection& m_connection;
    SearchIndex m_searchIndex;
    std::unordered_map<const records::RecordSpec*, Texts> m_texts;
    std::unordered_map<std::string, std::string> m_updates;
    struct Collations;
    std::unique_ptr<Collations> m_collations;
};

void bindValue(Statement& statement, int index, const records::Value& value);

} // namespace bandanh::store
