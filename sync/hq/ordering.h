#pragma once

#include "core/records/conflict.h"
#include "sync/hq/hqstore.h"

#include <map>

namespace bandanh::sync::hq {

/// Decides what becomes of a laptop's changes. A change of a field that nobody else changed since its author looked is taken;
/// texts that are appended and lists are joined; else what stands stays, and the other waits as a conflict for a person.
/// Withdrawn consent and "do not contact" win at once. Wall clocks decide nothing.
class Ordering
{
public:
    /// How a device is named in conflicts.
    struct Author {
        std::string id;
        std::string name;
    };

    Ordering(HqStore& store, const Device& device, const std::map<std::int64_t, Author>& authors);
    ~Ordering();

    /// Decides on the entries that follow `before` in the device's log.
    Decisions decide(const LogHead& before, std::vector<std::string> canonicals);

private:
    struct Entry;
    void decode(const std::vector<std::string>& canonicals);
    void load();
    Decisions::Row& row(const RowKey& key);
    std::optional<ReviewReason> objection(const Entry& entry, const store::ConfirmedRow& row) const;
    void take(const Entry& entry);
    void takeCreate(const Entry& entry, store::ConfirmedRow& row);
    void takeChange(const Entry& entry, store::ConfirmedRow& row);
    void takeRemove(const Entry& entry, store::ConfirmedRow& row);
    void takeRevive(const Entry& entry, store::ConfirmedRow& row);
    void merge(const Entry& entry, store::ConfirmedRow& row, std::uint64_t seen);
    bool mergeGroup(const Entry& entry, const store::ConfirmedRow& row, std::vector<operations::FieldValue> group,
                    const PastChange& past, std::vector<operations::FieldValue>& taken);
    void order(const Entry& entry, store::ConfirmedRow& row, operations::OrderedChange change, bool asItIs = false);
    void move(const Entry& entry, store::ConfirmedRow& row, std::vector<operations::FieldValue> fields);
    std::vector<PastChange> othersSince(const Entry& entry, const store::ConfirmedRow& row, std::uint64_t version);
    struct Side;
    void addConflict(const Entry& entry, const store::ConfirmedRow& row, records::ConflictReason reason,
                     const Side& standing, const Side& other);
    Side mine(const Entry& entry, std::vector<operations::FieldValue> values) const;
    Side theirs(const PastChange& past, std::vector<operations::FieldValue> values) const;

    HqStore& m_store;
    const Device& m_device;
    const std::map<std::int64_t, Author>& m_authors;
    std::vector<Entry> m_entries;
    std::map<RowKey, Decisions::Row> m_rows;
    Decisions m_decisions;
};

} // namespace bandanh::sync::hq
