#include "core/operations/bulkedit.h"

#include "core/operations/freezeedition.h"
#include "core/operations/tagging.h"
#include "core/store/recordquery.h"
#include "core/store/tagwords.h"

#include <algorithm>
#include <unordered_set>

namespace bandanh::operations {

using records::FieldSpec;
using records::FieldTrait;
using records::Record;
using records::RecordSpec;
using records::Value;
using store::StoredRecord;

namespace {

constexpr std::size_t kReadTogether =
    500; ///< rows held in memory at a time, and looked at between two words on how far it is

/// Decides row by row what a change does; preview and edit both walk it, so that they cannot differ.
class Decisions
{
public:
    Decisions(store::Connection& connection, const RecordSpec& spec, const BulkChange& change)
        : m_connection(connection), m_spec(spec), m_change(change)
    {}

    /// `apply` gets each row that changes and, for a field, what it becomes.
    template <class Apply>
    BulkOutcome walk(std::span<const RowId> rows, const BulkProgress& progress, Apply&& apply)
    {
        for (std::size_t done = 0; done < rows.size();) {
            const auto part = rows.subspan(done, std::min(rows.size() - done, kReadTogether));
            done += part.size();
            const auto stored = store::rowsWithIds(m_connection, m_spec, part);
            leaveGone(part, stored);
            for (const StoredRecord& row : stored)
                decide(row, apply);
            if (progress && !progress(std::int64_t(done))) {
                BulkOutcome nothing;
                nothing.isCancelled = true;
                return nothing;
            }
        }
        std::ranges::stable_sort(m_outcome.before, std::ranges::greater(), &BulkOutcome::Before::rows);
        return std::move(m_outcome);
    }

private:
    void leaveGone(std::span<const RowId> asked, std::span<const StoredRecord> stored)
    {
        std::unordered_set<RowId> alive;
        for (const StoredRecord& row : stored)
            alive.insert(row.record.id);
        for (const RowId& row : asked)
            if (!alive.contains(row))
                m_outcome.left.push_back({row, LeftBecause::Gone});
    }

    template <class Apply>
    void decide(const StoredRecord& row, Apply& apply)
    {
        Record after = row.record;
        if (saysSoAlready(after)) {
            m_outcome.left.push_back({row.record.id, LeftBecause::SaysSoAlready});
            return;
        }
        if (const auto* change = std::get_if<FieldChange>(&m_change)) {
            if (!requireChangeable(row.record)) {
                m_outcome.left.push_back({row.record.id, LeftBecause::Frozen});
                return;
            }
            after.value(change->field->id) = change->value;
            if (const Rule* rule = brokenBy(row.record, after)) {
                m_outcome.left.push_back({row.record.id, LeftBecause::BreaksRule, rule});
                return;
            }
            countBefore(row.record.value(change->field->id));
        }
        ++m_outcome.changed;
        apply(row, after);
    }

    bool saysSoAlready(const Record& record)
    {
        if (const auto* change = std::get_if<FieldChange>(&m_change))
            return record.value(change->field->id) == change->value;
        const auto& tag = std::get<TagChange>(m_change);
        const auto words = store::tagsOf(m_connection, m_spec, record.id);
        return (std::ranges::find(words, tag.word) != words.end()) == tag.isAdded;
    }

    /// The rule that `after` breaks and `before` keeps: what was odd already does not hold a row back.
    const Rule* brokenBy(const Record& before, const Record& after)
    {
        const auto broken = brokenRules(m_connection, after);
        if (broken.empty())
            return nullptr;
        const auto known = brokenRules(m_connection, before);
        const auto fresh = std::ranges::find_if(
            broken, [&](const Rule* rule) { return std::ranges::find(known, rule) == known.end(); });
        return fresh != broken.end() ? *fresh : nullptr;
    }

    void countBefore(const Value& value)
    {
        const auto found = std::ranges::find(m_outcome.before, value, &BulkOutcome::Before::value);
        if (found != m_outcome.before.end())
            ++found->rows;
        else
            m_outcome.before.push_back({value, 1});
    }

    store::Connection& m_connection;
    const RecordSpec& m_spec;
    const BulkChange& m_change;
    BulkOutcome m_outcome;
};

} // namespace

bool mayBulkEdit(const RecordSpec& spec, const FieldSpec& field)
{
    const bool isIdentity = std::ranges::find(spec.naturalKey, field.id) != spec.naturalKey.end();
    const bool isFrozen = spec.type == records::RecordType::ReportEdition;
    return !isIdentity && !isFrozen && !field.has(FieldTrait::Hidden) && !field.has(FieldTrait::Heading)
           && field.type != records::ValueType::Moment;
}

BulkOutcome previewBulkEdit(store::Connection& connection, const RecordSpec& spec, std::span<const RowId> rows,
                            const BulkChange& change, const BulkProgress& progress)
{
    return Decisions(connection, spec, change).walk(rows, progress, [](const StoredRecord&, const Record&) {});
}

BulkOutcome bulkEdit(const Desk& desk, const RecordSpec& spec, std::span<const RowId> rows, const BulkChange& change,
                     const BulkProgress& progress)
{
    const auto* tag = std::get_if<TagChange>(&change);
    Operation operation(desk, tag != nullptr ? Verb::TagRows : Verb::EditMany);
    const auto apply = [&](const StoredRecord& row, const Record& after) {
        if (operation.entries() == 0)
            operation.setSubject(row.record.id); // the list of things done names the first row
        if (tag == nullptr)
            operation.change(row, after);
        else if (tag->isAdded)
            putTag(operation, row.record, tag->word);
        else
            takeTag(operation, row.record, tag->word);
    };
    BulkOutcome outcome = Decisions(desk.connection, spec, change).walk(rows, progress, apply);
    if (!outcome.isCancelled)
        outcome.operation = operation.commit();
    return outcome;
}

} // namespace bandanh::operations
