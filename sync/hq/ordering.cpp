#include "sync/hq/ordering.h"

#include "core/store/fieldcodec.h"
#include "core/support/hex.h"

#include <algorithm>

namespace bandanh::sync::hq {

using operations::FieldValue;
using operations::OrderedChange;
using operations::OrderedKind;
using records::Conflict;
using records::ConflictReason;
using records::FieldSpec;
using records::FieldTrait;
using records::MergeGroup;
using records::RecordSpec;
using records::Value;
using records::ValueType;
using store::ConfirmedRow;
using store::EntryKind;
using store::LogEntry;

struct Ordering::Entry {
    std::uint64_t number = 0;
    std::optional<LogEntry> entry; ///< none where the bytes are not understood
    RowKey key{};
};

/// One side of a conflict: values, and who wrote them when.
struct Ordering::Side {
    Author author;
    Timestamp at = 0;
    std::vector<FieldValue> values;
};

namespace {

/// A larger one would not fit into a segment with its frame.
constexpr std::size_t kMaxEntry = 128 * 1024;

bool fits(const FieldSpec& field, const Value& value)
{
    switch (field.type) {
    case ValueType::Whole:
    case ValueType::Decimal:
    case ValueType::Truth:
    case ValueType::Choice:
    case ValueType::Moment:
        return std::holds_alternative<std::int64_t>(value);
    case ValueType::Reference:
        return std::holds_alternative<RowId>(value);
    default:
        return std::holds_alternative<std::string>(value);
    }
}

/// Values of the declared kinds, and a creation with something of its natural key; the rest of a key may be left open, as the
/// network in the role of somebody who is in none.
bool isWellFormed(const LogEntry& entry)
{
    const RecordSpec& spec = records::specOf(entry.type);
    for (const auto& field : entry.fields)
        if (!records::isAbsent(field.value) && !fits(*spec.byId(field.fieldId), field.value))
            return false;
    return entry.kind != EntryKind::Create || spec.naturalKey.empty()
           || std::ranges::any_of(spec.naturalKey, [&](std::uint16_t key) {
                  return std::ranges::find(entry.fields, key, &store::FieldChange::fieldId) != entry.fields.end();
              });
}

RowId rowOf(const LogEntry& entry, const store::ChainHash& hash)
{
    if (entry.kind != EntryKind::Create)
        return entry.row;
    const RecordSpec& spec = records::specOf(entry.type);
    if (spec.naturalKey.empty())
        return store::createdRow(hash);
    records::Record record(spec);
    for (const auto& field : entry.fields)
        record.value(field.fieldId) = field.value;
    return store::naturalRow(record);
}

std::vector<FieldValue> fieldsOf(const LogEntry& entry)
{
    std::vector<FieldValue> fields;
    for (const auto& field : entry.fields)
        fields.push_back({field.fieldId, field.value});
    return fields;
}

/// Everything that is known of a row.
std::vector<FieldValue> allFields(const records::Record& record)
{
    std::vector<FieldValue> fields;
    for (std::size_t i = 0; i < record.values.size(); ++i)
        if (!records::isAbsent(record.values[i]))
            fields.push_back({record.spec->fields[i].id, record.values[i]});
    return fields;
}

bool moveTogether(const FieldSpec& a, const FieldSpec& b)
{
    return a.id == b.id || (a.mergeGroup != MergeGroup::Alone && a.mergeGroup == b.mergeGroup);
}

/// The newest change by others of any field that moves with this one.
const PastChange* touching(const RecordSpec& spec, const FieldSpec& field, const std::vector<PastChange>& past)
{
    for (const PastChange& change : past)
        for (const std::uint16_t id : change.fields)
            if (const auto* touched = spec.byId(id); touched != nullptr && moveTogether(*touched, field))
                return &change;
    return nullptr;
}

bool isRefusal(const RecordSpec& spec, const FieldValue& value)
{
    const FieldSpec& field = *spec.byId(value.fieldId);
    const auto* word = std::get_if<std::int64_t>(&value.value);
    return field.has(FieldTrait::Protective) && word != nullptr
           && (field.type == ValueType::Truth ? *word == 1 : *word != 1);
}

std::string textOf(const Value& value)
{
    const auto* text = std::get_if<std::string>(&value);
    return text != nullptr ? *text : std::string();
}

/// Both lists, the standing one first; what both have once.
std::string unionOf(const std::string& standing, const std::string& other)
{
    auto lines = records::splitLines(standing);
    for (auto& line : records::splitLines(other))
        if (std::ranges::find(lines, line) == lines.end())
            lines.push_back(std::move(line));
    return records::joinLines(lines);
}

std::string appended(const std::string& standing, const std::string& other)
{
    if (standing.empty() || other.find(standing) != std::string::npos)
        return other;
    return other.empty() || standing.find(other) != std::string::npos ? standing : standing + "\n" + other;
}

/// Two values that can both be kept, in one; nothing where one has to give way.
std::optional<Value> joined(const FieldSpec& field, const Value& standing, const Value& other)
{
    if (field.type == ValueType::List)
        return Value{unionOf(textOf(standing), textOf(other))};
    if (field.has(FieldTrait::Appended))
        return Value{appended(textOf(standing), textOf(other))};
    return std::nullopt;
}

std::vector<FieldValue> standingOf(const ConfirmedRow& row, const std::vector<FieldValue>& like)
{
    std::vector<FieldValue> values;
    for (const FieldValue& field : like)
        values.push_back({field.fieldId, row.record.value(field.fieldId)});
    return values;
}

std::string encoded(const std::vector<FieldValue>& values)
{
    std::string bytes;
    for (const FieldValue& field : values)
        store::appendField(bytes, field.fieldId, field.value);
    return hexFromBytes(bytes);
}

std::string namesOf(const RecordSpec& spec, const std::vector<FieldValue>& values)
{
    std::string names;
    for (const FieldValue& field : values)
        names.append(names.empty() ? "" : " ").append(spec.byId(field.fieldId)->name);
    return names;
}

} // namespace

Ordering::Ordering(HqStore& store, const Device& device, const std::map<std::int64_t, Author>& authors)
    : m_store(store), m_device(device), m_authors(authors)
{}

Ordering::~Ordering() = default;

Decisions Ordering::decide(const LogHead& before, std::vector<std::string> canonicals)
{
    m_decisions = {};
    m_entries.clear();
    m_rows.clear();
    m_decisions.before = m_decisions.after = before;
    decode(canonicals);
    load();
    for (const Entry& entry : m_entries)
        take(entry);
    m_decisions.canonicals = std::move(canonicals);
    for (auto& [key, row] : m_rows)
        if (row.after.version != row.versionBefore)
            m_decisions.rows.push_back(std::move(row));
    return std::move(m_decisions);
}

void Ordering::decode(const std::vector<std::string>& canonicals)
{
    LogHead& head = m_decisions.after;
    for (const std::string& canonical : canonicals) {
        head.hash = store::chain(head.hash, canonical);
        Entry entry{++head.count, {}, {}};
        auto decoded = canonical.size() <= kMaxEntry ? store::decodeLogEntry(canonical) : std::nullopt;
        if (decoded && isWellFormed(*decoded)) {
            entry.key = {decoded->type, rowOf(*decoded, head.hash)};
            entry.entry = std::move(decoded);
        }
        m_entries.push_back(std::move(entry));
    }
}

void Ordering::load()
{
    std::vector<RowKey> keys;
    for (const Entry& entry : m_entries)
        if (entry.entry)
            keys.push_back(entry.key);
    std::ranges::sort(keys);
    keys.erase(std::ranges::unique(keys).begin(), keys.end());
    auto rows = m_store.rows(keys);
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const std::uint64_t version = rows[i].version;
        m_rows.emplace(keys[i], Decisions::Row{std::move(rows[i]), version});
    }
}

Decisions::Row& Ordering::row(const RowKey& key)
{
    const auto found = m_rows.find(key);
    if (found != m_rows.end())
        return found->second;
    auto loaded = m_store.rows(std::span(&key, 1));
    const std::uint64_t version = loaded.front().version;
    return m_rows.emplace(key, Decisions::Row{std::move(loaded.front()), version}).first->second;
}

std::optional<ReviewReason> Ordering::objection(const Entry& entry, const ConfirmedRow& row) const
{
    if (m_device.role == Role::Reader)
        return ReviewReason::MayNotWrite;
    if (!m_device.grant.covers({entry.entry->scope, entry.entry->sensitivity}))
        return ReviewReason::OutsideGrant;
    if (row.version > 0 && !m_device.grant.covers(store::bucketOf(row.record)))
        return ReviewReason::OutsideGrant;
    if (row.version == 0 && entry.entry->kind != EntryKind::Create)
        return ReviewReason::RowUnknown;
    return std::nullopt;
}

void Ordering::take(const Entry& entry)
{
    if (!entry.entry) {
        m_decisions.review.push_back({entry.number, ReviewReason::NotUnderstood});
        return;
    }
    ConfirmedRow& standing = row(entry.key).after;
    if (const auto reason = objection(entry, standing)) {
        m_decisions.review.push_back({entry.number, *reason});
        return;
    }
    switch (entry.entry->kind) {
    case EntryKind::Create:
        return takeCreate(entry, standing);
    case EntryKind::Change:
        return takeChange(entry, standing);
    case EntryKind::Remove:
        return takeRemove(entry, standing);
    case EntryKind::Revive:
        return takeRevive(entry, standing);
    }
}

void Ordering::order(const Entry& entry, ConfirmedRow& row, OrderedChange change, bool asItIs)
{
    change.type = entry.key.type;
    change.row = entry.key.id;
    change.version = row.version + 1;
    const store::Bucket bucket =
        change.kind == OrderedKind::Create || change.kind == OrderedKind::Revive || change.kind == OrderedKind::Enter
            ? store::Bucket{entry.entry->scope, entry.entry->sensitivity}
            : store::bucketOf(row.record);
    std::vector<std::uint16_t> touched;
    for (const FieldValue& field : change.fields)
        if (change.kind != OrderedKind::Enter || row.record.value(field.fieldId) != field.value)
            touched.push_back(field.fieldId);
    row = operations::after(std::move(row), bucket, change);
    m_decisions.changes.push_back(
        {bucket, std::move(change), m_device.number, entry.number, asItIs, entry.entry->at, std::move(touched)});
}

void Ordering::takeCreate(const Entry& entry, ConfirmedRow& row)
{
    if (row.version == 0)
        return order(entry, row,
                     {.kind = OrderedKind::Create, .fields = fieldsOf(*entry.entry), .unknown = entry.entry->unknown},
                     true);
    if (!row.live) // the same natural key, removed before its author knew
        return order(entry, row,
                     {.kind = OrderedKind::Revive, .fields = fieldsOf(*entry.entry), .unknown = entry.entry->unknown});
    merge(entry, row, 0);
}

void Ordering::takeRevive(const Entry& entry, ConfirmedRow& row)
{
    if (row.live)
        return merge(entry, row, entry.entry->base);
    const store::Bucket wanted{entry.entry->scope, entry.entry->sensitivity};
    if (wanted != store::bucketOf(row.record))
        return move(entry, row, fieldsOf(*entry.entry));
    order(entry, row, {.kind = OrderedKind::Revive, .fields = fieldsOf(*entry.entry), .unknown = entry.entry->unknown},
          true);
}

std::vector<PastChange> Ordering::othersSince(const Entry& entry, const ConfirmedRow& row, std::uint64_t version)
{
    if (row.version <= version)
        return {};
    auto past = m_store.history(entry.key, version);
    std::erase_if(past, [&](const PastChange& change) { return change.author == m_device.number; });
    return past;
}

void Ordering::takeChange(const Entry& entry, ConfirmedRow& row)
{
    if (row.live)
        return merge(entry, row, entry.entry->base);
    // Somebody removed it meanwhile: an edit keeps the row, and a person decides.
    const auto past = othersSince(entry, row, entry.entry->base);
    records::Record kept = row.record;
    for (const auto& field : entry.entry->fields)
        kept.value(field.fieldId) = field.value;
    order(entry, row, {.kind = OrderedKind::Revive, .fields = allFields(kept), .unknown = kept.unknown});
    if (!past.empty())
        addConflict(entry, row, ConflictReason::RemovedMeanwhile, mine(entry, fieldsOf(*entry.entry)),
                    theirs(past.front(), {}));
}

void Ordering::takeRemove(const Entry& entry, ConfirmedRow& row)
{
    const auto past = row.live ? othersSince(entry, row, entry.entry->base) : std::vector<PastChange>{};
    if (past.empty())
        return order(entry, row, {.kind = OrderedKind::Remove}, true);
    order(entry, row, {.kind = OrderedKind::Change});
    addConflict(entry, row, ConflictReason::RemovedMeanwhile, theirs(past.front(), allFields(row.record)),
                mine(entry, {}));
}

void Ordering::move(const Entry& entry, ConfirmedRow& row, std::vector<FieldValue> fields)
{
    const store::Bucket left = store::bucketOf(row.record);
    OrderedChange leave{
        .kind = OrderedKind::Leave, .type = entry.key.type, .row = entry.key.id, .version = row.version + 1};
    m_decisions.changes.push_back({left, std::move(leave), 0, 0, false, entry.entry->at, {}});
    records::Record moved = row.record;
    for (FieldValue& field : fields)
        moved.value(field.fieldId) = std::move(field.value);
    order(entry, row, {.kind = OrderedKind::Enter, .fields = allFields(moved), .unknown = moved.unknown});
}

bool Ordering::mergeGroup(const Entry& entry, const ConfirmedRow& row, std::vector<FieldValue> group,
                          const PastChange& past, std::vector<FieldValue>& taken)
{
    const RecordSpec& spec = *row.record.spec;
    const auto standing = standingOf(row, group);
    if (group == standing)
        return true;
    if (group.size() == 1) {
        const FieldSpec& field = *spec.byId(group.front().fieldId);
        if (auto both = joined(field, standing.front().value, group.front().value)) {
            const bool asWritten = *both == group.front().value;
            if (*both != standing.front().value)
                taken.push_back({field.id, std::move(*both)});
            return asWritten;
        }
    }
    const auto refuses = [&](const FieldValue& value) { return isRefusal(spec, value); };
    if (std::ranges::any_of(group, refuses) && std::ranges::none_of(standing, refuses)) {
        addConflict(entry, row, ConflictReason::Protected, mine(entry, group), theirs(past, standing));
        std::ranges::move(group, std::back_inserter(taken));
        return true;
    }
    // Whoever decides a conflict first has decided it.
    if (spec.type != records::RecordType::Conflict)
        addConflict(entry, row, ConflictReason::ChangedMeanwhile, theirs(past, standing),
                    mine(entry, std::move(group)));
    return false;
}

void Ordering::merge(const Entry& entry, ConfirmedRow& row, std::uint64_t seen)
{
    const RecordSpec& spec = *row.record.spec;
    const auto past = othersSince(entry, row, seen);
    const auto written = fieldsOf(*entry.entry);
    std::vector<FieldValue> taken;
    bool asItIs = entry.entry->kind == EntryKind::Change;
    for (std::size_t i = 0; i < written.size(); ++i) {
        const FieldSpec& field = *spec.byId(written[i].fieldId);
        const PastChange* newest = touching(spec, field, past);
        if (newest == nullptr) {
            taken.push_back(written[i]);
            continue;
        }
        std::vector<FieldValue> group;
        bool first = true;
        for (std::size_t j = 0; j < written.size(); ++j) {
            if (!moveTogether(field, *spec.byId(written[j].fieldId)))
                continue;
            first = first && j >= i;
            group.push_back(written[j]);
        }
        if (first)
            asItIs = mergeGroup(entry, row, std::move(group), *newest, taken) && asItIs;
    }
    const bool movedByOthers = std::ranges::any_of(past, [](const auto& p) { return p.kind == OrderedKind::Enter; });
    const store::Bucket wanted{entry.entry->scope, entry.entry->sensitivity};
    if (wanted != store::bucketOf(row.record) && !movedByOthers && entry.entry->kind != EntryKind::Create)
        return move(entry, row, std::move(taken));
    std::ranges::sort(taken, {}, &FieldValue::fieldId);
    order(entry, row, {.kind = OrderedKind::Change, .fields = std::move(taken)}, asItIs);
}

Ordering::Side Ordering::mine(const Entry& entry, std::vector<FieldValue> values) const
{
    return {{m_device.id, m_device.name}, entry.entry->at, std::move(values)};
}

Ordering::Side Ordering::theirs(const PastChange& past, std::vector<FieldValue> values) const
{
    const auto found = m_authors.find(past.author);
    return {found != m_authors.end() ? found->second : Author{}, past.at, std::move(values)};
}

void Ordering::addConflict(const Entry& entry, const ConfirmedRow& row, ConflictReason reason, const Side& standing,
                           const Side& other)
{
    const RecordSpec& spec = *row.record.spec;
    Conflict conflict;
    conflict.type = std::string(spec.name);
    conflict.row = row.record.id.toHex();
    conflict.fields = reason == ConflictReason::RemovedMeanwhile ? "-" : namesOf(spec, other.values);
    conflict.reason = reason;
    conflict.standing = encoded(standing.values);
    conflict.standingBy = standing.author.name;
    conflict.standingAt = standing.at;
    conflict.other = encoded(other.values);
    conflict.otherBy = other.author.name;
    conflict.otherAt = other.at;
    conflict.device = hexFromBytes(m_device.id);
    conflict.entry = static_cast<std::int64_t>(entry.number);
    records::Record record = records::toRecord(conflict);
    const RowKey key{records::RecordType::Conflict, store::naturalRow(record)};
    OrderedChange change{.kind = OrderedKind::Create, .type = key.type, .row = key.id, .fields = allFields(record)};
    const store::Bucket bucket = store::bucketOf(row.record);
    ConfirmedRow& made = this->row(key).after;
    made = operations::after(std::move(made), bucket, change);
    m_decisions.changes.push_back({bucket, std::move(change), 0, 0, false, other.at, {}});
}

} // namespace bandanh::sync::hq
