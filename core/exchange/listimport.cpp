#include "core/exchange/listimport.h"

#include "core/records/organisation.h"
#include "core/records/person.h"
#include "core/records/role.h"
#include "core/text/phonenumber.h"

#include <algorithm>

namespace bandanh::exchange {

using operations::Outcome;
using records::FieldSpec;
using records::Record;
using records::RecordSpec;
using records::RecordType;
using records::Value;
using records::ValueType;
using sheets::FileKind;

namespace {

bool listed(std::string_view words, std::string_view word)
{
    while (!words.empty()) {
        const auto end = std::min(words.find('|'), words.size());
        if (words.substr(0, end) == word)
            return true;
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return false;
}

std::string lowered(std::string_view text)
{
    std::string word(text);
    std::ranges::transform(word, word.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return word;
}

/// The field with this very name, else one that lists the heading.
const FieldSpec* fieldOf(const RecordSpec& spec, std::string_view heading)
{
    if (const FieldSpec* field = spec.byName(heading))
        return field;
    const auto found =
        std::ranges::find_if(spec.fields, [&](const FieldSpec& field) { return listed(field.headings, heading); });
    return found != spec.fields.end() ? &*found : nullptr;
}

std::string_view cellAt(std::span<const std::string_view> cells, const std::optional<std::size_t>& column)
{
    return column && *column < cells.size() ? cells[*column] : std::string_view{};
}

std::string trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    return first == std::string_view::npos ? std::string()
                                           : std::string(text.substr(first, text.find_last_not_of(" \t") - first + 1));
}

/// E.164, or as written where it cannot be read.
std::optional<Value> phones(std::string_view cell)
{
    const text::PhoneCell read = text::phoneNumbers(cell);
    return Value{read.numbers.empty() ? trimmed(cell) : records::joinLines(read.numbers)};
}

} // namespace

const RecordSpec* specOfKind(FileKind kind)
{
    switch (kind) {
    case FileKind::Unknown:
        return nullptr;
    default:
        return records::specByName(sheets::recordWord(kind));
    }
}

ListImport::ListImport(operations::Operation& operation, ReferenceBook& book, const sheets::Layout& layout,
                       records::Scope ownScope)
    : m_operation(operation), m_book(book), m_spec(*specOfKind(layout.kind)), m_kind(layout.kind), m_ownScope(ownScope)
{
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        const std::string heading = lowered(layout.columns[i].header);
        m_targets.push_back({fieldOf(m_spec, heading), heading == "province"});
        if (m_spec.type != RecordType::Person)
            continue;
        if (heading == "school_id")
            m_role.school = i;
        else if (heading == "grade")
            m_role.grade = i;
        else if (heading == "role" || heading == "kind")
            m_role.kind = i;
        else if (heading == "org_id")
            m_role.organisation = i;
    }
}

std::vector<std::string_view> ListImport::mapping() const
{
    std::vector<std::string_view> names;
    for (std::size_t i = 0; i < m_targets.size(); ++i) {
        const bool role = i == m_role.school || i == m_role.grade || i == m_role.kind || i == m_role.organisation;
        names.push_back(m_targets[i].field != nullptr ? m_targets[i].field->name
                        : role                        ? "role"
                        : m_targets[i].isScope        ? "province"
                                                      : "");
    }
    return names;
}

bool ListImport::setReference(Record& record, const FieldSpec& field, std::string_view cell, RowReport& report)
{
    const std::string written = trimmed(cell);
    auto id = m_book.byReference(*field.target, written);
    if (!id)
        id = m_book.byName(*field.target, written);
    if (!id) {
        report.reason = kUnknownReference;
        return false;
    }
    record.values[m_spec.indexOf(field)] = *id;
    return true;
}

bool ListImport::set(Record& record, const Target& target, std::string_view cell, RowReport& report)
{
    if (trimmed(cell).empty())
        return true;
    if (target.isScope)
        if (const auto scope = records::parseScope(trimmed(cell)))
            record.scope = *scope;
    if (target.field == nullptr)
        return true;
    const FieldSpec& field = *target.field;
    if (field.type == ValueType::Reference)
        return setReference(record, field, cell, report);
    auto value = field.name == "phone" ? phones(cell) : records::parseValue(field, cell);
    if (!value) {
        report.reason = kInvalidValue;
        return false;
    }
    Value& stored = record.values[m_spec.indexOf(field)];
    if (field.type == ValueType::Place && !records::isAbsent(stored)) {
        if (std::get<std::string>(*value).size() > std::get<std::string>(stored).size())
            stored = *value; // of village, commune, district and province the deepest counts
    } else if (field.type == ValueType::List && !records::isAbsent(stored)) {
        stored = std::get<std::string>(stored) + "\n" + std::get<std::string>(*value);
    } else {
        stored = *value;
    }
    return true;
}

bool ListImport::fill(std::span<const std::string_view> cells, Record& record, RowReport& report)
{
    record.scope = m_ownScope;
    for (std::size_t i = 0; i < m_targets.size() && i < cells.size(); ++i) {
        if (set(record, m_targets[i], cells[i], report))
            continue;
        report.badCell = i;
        return false;
    }
    complete(record);
    if (std::ranges::any_of(record.values, [](const Value& value) { return !records::isAbsent(value); }))
        return true;
    report.reason = kNothingToRecord;
    return false;
}

/// What follows from the kind of list, or from another record, where the row does not say it.
void ListImport::complete(Record& record)
{
    if (m_spec.type == RecordType::Role && records::isAbsent(record.value(2)))
        record.value(2) = static_cast<std::int64_t>(records::RoleKind::YoungLeader);
    if (m_spec.type == RecordType::Headcount && records::isAbsent(record.value(4)))
        record.value(4) = std::int64_t{1};
    for (std::size_t i = 0; i < record.values.size(); ++i) {
        const FieldSpec& field = m_spec.fields[i];
        const auto* id = std::get_if<RowId>(&record.values[i]);
        if (id != nullptr
            && (field.target == RecordType::Activity
                || (field.target == RecordType::Network && m_spec.type == RecordType::Role))) {
            if (const auto stored = m_operation.table().find(records::specOf(*field.target), *id))
                record.scope = stored->record.scope; // what hangs on an activity or a network takes its province
        }
    }
}

bool ListImport::isOpenPair(std::span<const std::string_view> cells) const
{
    for (std::size_t i = 0; i < m_targets.size() && i < cells.size(); ++i)
        if (m_targets[i].field != nullptr && m_targets[i].field->name == "verdict")
            return trimmed(cells[i]) == "open";
    return false;
}

Outcome ListImport::write(Record& record)
{
    const FieldSpec* referenceField = m_spec.byName("reference");
    const auto* reference =
        referenceField != nullptr ? std::get_if<std::string>(&record.values[m_spec.indexOf(*referenceField)]) : nullptr;
    const auto known = reference != nullptr ? m_book.byReference(m_spec.type, *reference) : std::nullopt;
    if (!known || !m_spec.naturalKey.empty()) {
        const Outcome outcome = m_operation.put(record);
        m_book.learn(record);
        return outcome;
    }
    const auto stored = m_operation.table().find(m_spec, *known);
    Record after = stored->record;
    for (std::size_t i = 0; i < after.values.size(); ++i)
        if (!records::isAbsent(record.values[i]))
            after.values[i] = record.values[i];
    record.id = *known;
    return m_operation.change(*stored, after) ? Outcome::Changed : Outcome::Same;
}

Outcome ListImport::writeRole(std::span<const std::string_view> cells, const Record& person)
{
    const auto kind = records::fromWord<records::RoleKind>(trimmed(cellAt(cells, m_role.kind)));
    const auto school = m_book.byReference(RecordType::Organisation, trimmed(cellAt(cells, m_role.school)));
    const auto organisation = m_book.byReference(RecordType::Organisation, trimmed(cellAt(cells, m_role.organisation)));
    if (!kind && !school && !organisation)
        return Outcome::Same;
    records::Role role;
    role.person = Id<records::Person>(person.id);
    role.kind = kind;
    if (school || organisation)
        role.organisation = Id<records::Organisation>(school ? *school : *organisation);
    if (const std::string grade = trimmed(cellAt(cells, m_role.grade)); !grade.empty())
        role.grade = grade;
    Record record = records::toRecord(role);
    record.scope = person.scope;
    return m_operation.put(record);
}

void ListImport::take(std::span<const std::string_view> cells, RowReport& report)
{
    if (m_kind == FileKind::PersonLink && isOpenPair(cells)) {
        report.outcome = RowOutcome::Same; // the program finds doubtful pairs itself; only a decision is recorded
        return;
    }
    Record record(m_spec);
    if (!fill(cells, record, report)) {
        report.outcome = RowOutcome::Rejected;
        return;
    }
    Outcome outcome = write(record);
    if (m_spec.type == RecordType::Person && writeRole(cells, record) != Outcome::Same && outcome == Outcome::Same)
        outcome = Outcome::Changed;
    report.record = record.id;
    if (const FieldSpec* field = m_spec.byName("reference"))
        report.reference = records::exportText(*field, record.values[m_spec.indexOf(*field)]);
    report.outcome = outcome == Outcome::Created   ? RowOutcome::New
                     : outcome == Outcome::Changed ? RowOutcome::Known
                                                   : RowOutcome::Same;
}

} // namespace bandanh::exchange
