#include "core/report/changessince.h"

#include "core/store/fieldcodec.h"
#include "core/store/recordtable.h"

#include <algorithm>

namespace bandanh::report {

using records::Record;
using store::EntryKind;
using store::LogEntry;

namespace {

const records::FieldSpec* parentField(const records::RecordSpec& spec)
{
    return spec.byName(spec.type == records::RecordType::Attendance ? "sheet" : "activity");
}

/// Follows each row through the log.
class Reading
{
public:
    explicit Reading(store::Connection& connection) : m_connection(connection), m_table(connection) {}

    void read(std::int64_t after)
    {
        store::Statement& entry =
            m_connection.prepare("SELECT row, canonical, before FROM op WHERE seq > ?1 ORDER BY seq");
        entry.bind(1, after);
        while (entry.step())
            if (const auto written = store::decodeLogEntry(entry.blob(1)))
                take(entry.rowId(0), *written, entry.blob(2));
        entry.reset();
    }

    std::unordered_map<RowId, ChangedRow> rows()
    {
        std::unordered_map<RowId, ChangedRow> rows;
        for (auto& [id, fate] : m_fates) {
            if (!fate.wasThere && !fate.isThere)
                continue;
            fate.row.change = fate.wasThere ? (fate.isThere ? Change::Changed : Change::TakenBack) : Change::Entered;
            if (fate.isThere)
                addParentOf(id, fate.row);
            rows.emplace(id, std::move(fate.row));
        }
        return rows;
    }

private:
    struct Fate {
        ChangedRow row;
        bool wasThere = false;
        bool isThere = false;
    };

    void take(const RowId& id, const LogEntry& entry, std::string_view before)
    {
        const bool makes = entry.kind == EntryKind::Create || entry.kind == EntryKind::Revive;
        const auto [found, isFirst] = m_fates.try_emplace(id);
        Fate& fate = found->second;
        if (isFirst)
            fate.wasThere = !makes;
        // A row that was entered since stays entered on that day, whatever was typed into it afterwards.
        if (isFirst || fate.wasThere || makes)
            fate.row.at = entry.at;
        fate.row.type = entry.type;
        fate.isThere = entry.kind != EntryKind::Remove;
        keepBefore(fate.row, entry, before);
    }

    static void keepBefore(ChangedRow& row, const LogEntry& entry, std::string_view before)
    {
        row.removed.reset();
        if (before.empty())
            return;
        Record earlier(records::specOf(entry.type));
        if (!store::decodeFields(before, earlier))
            return;
        addParent(row, earlier);
        if (entry.kind == EntryKind::Remove) {
            earlier.scope = entry.scope;
            row.removed = std::move(earlier);
        }
    }

    void addParentOf(const RowId& id, ChangedRow& row)
    {
        const auto& spec = records::specOf(row.type);
        if (parentField(spec) == nullptr)
            return;
        if (const auto stored = m_table.find(spec, id))
            addParent(row, stored->record);
    }

    static void addParent(ChangedRow& row, const Record& record)
    {
        const auto* field = parentField(*record.spec);
        const auto* parent =
            field != nullptr ? std::get_if<RowId>(&record.values[record.spec->indexOf(*field)]) : nullptr;
        if (parent != nullptr && std::ranges::find(row.belongTo, *parent) == row.belongTo.end())
            row.belongTo.push_back(*parent);
    }

    store::Connection& m_connection;
    store::RecordTable m_table;
    std::unordered_map<RowId, Fate> m_fates;
};

} // namespace

std::unordered_map<RowId, ChangedRow> changesSince(store::Connection& connection, std::int64_t entry)
{
    Reading reading(connection);
    reading.read(entry);
    return reading.rows();
}

} // namespace bandanh::report
