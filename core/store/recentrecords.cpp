#include "core/store/recentrecords.h"

#include "core/store/operationlog.h"

#include <algorithm>

namespace bandanh::store {

namespace {

constexpr std::size_t kStepsLookedAt = 200;

/// Somebody who types into a form makes a step for each field: most steps are of few rows.
std::vector<RecordKey> changedByHand(Connection& connection)
{
    OperationLog log(connection);
    std::vector<RecordKey> found;
    for (const OperationRow& step : log.latest(kStepsLookedAt)) {
        if (step.verb != Verb::Create && step.verb != Verb::Edit)
            continue;
        const auto entry = log.entry(step.first);
        if (!entry || !records::specOf(entry->entry.type).inDigest)
            continue;
        const RecordKey key{&records::specOf(entry->entry.type), entry->row};
        if (std::ranges::find(found, key) == found.end())
            found.push_back(key);
    }
    return found;
}

} // namespace

std::vector<NamedRecord> recentRecords(Connection& connection, std::span<const RecordKey> opened, std::size_t limit)
{
    std::vector<RecordKey> keys(opened.begin(), opened.end());
    for (const RecordKey& key : changedByHand(connection))
        if (std::ranges::find(keys, key) == keys.end())
            keys.push_back(key);
    RecordTable table(connection);
    std::vector<NamedRecord> found;
    for (const RecordKey& key : keys) {
        if (found.size() == limit)
            break;
        if (auto stored = table.find(*key.spec, key.id))
            found.push_back(named(table, std::move(*stored)));
    }
    return found;
}

} // namespace bandanh::store
