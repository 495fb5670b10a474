#include "core/exchange/listimport.h"

#include "core/operations/freezeedition.h"
#include "core/operations/rules.h"

#include <algorithm>

namespace bandanh::exchange {

using operations::Outcome;
using records::FieldSpec;
using records::Record;
using records::RecordSpec;
using records::RecordType;
using records::Sensitivity;
using records::Value;
using sheets::FileKind;

namespace {

constexpr std::string_view kClasses = "OPS";

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

sheets::Layout lowered(sheets::Layout layout)
{
    for (sheets::MappedColumn& column : layout.columns)
        std::ranges::transform(column.header, column.header.begin(),
                               [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return layout;
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

std::string referenceIn(const Record& record)
{
    const FieldSpec* field = record.spec->byName("reference");
    return field != nullptr ? records::exportText(*field, record.values[record.spec->indexOf(*field)]) : std::string();
}

/// `stored` with what the file says; what it leaves out stays.
Record completed(Record stored, const Record& said)
{
    for (std::size_t i = 0; i < stored.values.size(); ++i)
        if (!records::isAbsent(said.values[i]))
            stored.values[i] = said.values[i];
    return stored;
}

bool isOwnExport(const sheets::Layout& layout)
{
    return layout.kind == FileKind::RecordExport;
}

} // namespace

const RecordSpec* specOf(const sheets::Layout& layout)
{
    switch (layout.kind) {
    case FileKind::Unknown:
        return nullptr;
    case FileKind::RecordExport:
        return records::specByName(layout.recordType);
    case FileKind::VolunteerProfile: // people, each with a role and a profile
        return &records::specOf(RecordType::Person);
    default:
        return records::specByName(sheets::recordWord(layout.kind));
    }
}

ListImport::ListImport(operations::Operation& operation, ReferenceBook& book, const sheets::Layout& layout,
                       records::Scope ownScope)
    : m_operation(operation),
      m_book(book),
      m_spec(*specOf(layout)),
      m_kind(layout.kind),
      m_layout(layout),
      m_ownScope(ownScope),
      m_cells(book, isOwnExport(layout)),
      m_completion(operation, book, lowered(layout))
{
    const sheets::Layout low = lowered(layout);
    for (const sheets::MappedColumn& column : low.columns) {
        Target target{fieldOf(m_spec, column.header), column.header == "province" && !isOwnExport(layout)};
        if (isOwnExport(layout)) {
            target.isScope = column.header == "scope";
            target.isClass = column.header == "class";
            target.isId = column.header == "id";
        }
        if (target.field != nullptr && target.field->target)
            m_references.emplace_back(m_targets.size(), target.field);
        m_targets.push_back(target);
    }
    for (const Companion& declared : companionsOf(m_kind)) {
        m_companions.emplace_back(declared, low);
        const auto references = m_companions.back().references();
        m_references.insert(m_references.end(), references.begin(), references.end());
    }
    m_made.resize(m_companions.size());
}

std::vector<std::string_view> ListImport::mapping() const
{
    std::vector<std::string_view> names;
    for (std::size_t i = 0; i < m_targets.size(); ++i) {
        const auto companion =
            std::ranges::find_if(m_companions, [&](const ListCompanion& each) { return each.uses(i); });
        names.push_back(m_targets[i].field != nullptr     ? m_targets[i].field->name
                        : companion != m_companions.end() ? companion->spec().name
                        : m_targets[i].isScope            ? "province"
                                                          : "");
    }
    return names;
}

std::vector<ListImport::Awaited> ListImport::awaited(std::span<const std::string_view> cells) const
{
    std::vector<Awaited> found;
    for (const auto& [column, field] : m_references) {
        const std::string written = column < cells.size() ? trimmedCell(cells[column]) : std::string();
        if (!written.empty() && !m_cells.target(*field, written))
            found.push_back({column, *field->target, written});
    }
    return found;
}

bool ListImport::waits(std::span<const std::string_view> cells) const
{
    return std::ranges::any_of(m_references, [&](const auto& reference) {
        const auto& [column, field] = reference;
        return field->target == m_spec.type && column < cells.size() && !trimmedCell(cells[column]).empty()
               && !m_cells.target(*field, cells[column]);
    });
}

std::vector<std::string> ListImport::namesOf(std::span<const std::string_view> cells) const
{
    std::vector<std::string> names;
    for (std::size_t i = 0; i < m_targets.size() && i < cells.size(); ++i) {
        const FieldSpec* field = m_targets[i].field;
        const bool isName = field != nullptr
                            && (field->name == "reference" || field->has(records::FieldTrait::HeadingKhmer)
                                || field->has(records::FieldTrait::HeadingLatin));
        if (isName || m_targets[i].isId)
            names.push_back(trimmedCell(cells[i]));
    }
    return names;
}

bool ListImport::set(Record& record, const Target& target, std::string_view cell, RowReport& report)
{
    if (target.isScope)
        if (const auto scope = records::parseScope(trimmedCell(cell)))
            record.scope = *scope;
    if (target.isClass && cell.size() == 1 && kClasses.find(cell) != std::string_view::npos)
        record.sensitivity = static_cast<Sensitivity>(kClasses.find(cell));
    return target.field == nullptr || m_cells.read(cell, *target.field, record, report);
}

bool ListImport::fill(std::span<const std::string_view> cells, Record& record, RowReport& report)
{
    record.scope = m_ownScope;
    for (std::size_t i = 0; i < m_targets.size() && i < cells.size(); ++i) {
        report.badCell = i;
        if (!set(record, m_targets[i], cells[i], report))
            return false;
    }
    if (m_kind != FileKind::RecordExport && !m_completion.complete(cells, record, report))
        return false;
    if (!readCompanions(cells, report))
        return false;
    report.badCell = 0;
    if (std::ranges::any_of(record.values, [](const Value& value) { return !records::isAbsent(value); }))
        return true;
    report.reason = kNothingToRecord;
    return false;
}

bool ListImport::readCompanions(std::span<const std::string_view> cells, RowReport& report)
{
    for (std::size_t i = 0; i < m_companions.size(); ++i) {
        m_made[i].clear();
        if (!m_companions[i].read(cells, m_cells, m_made[i], report))
            return false;
    }
    return true;
}

bool ListImport::isOpenPair(std::span<const std::string_view> cells) const
{
    for (std::size_t i = 0; i < m_targets.size() && i < cells.size(); ++i)
        if (m_targets[i].field != nullptr && m_targets[i].field->name == "verdict")
            return trimmedCell(cells[i]) == "open";
    return false;
}

/// The row that is meant, where ids are made at creation: by the id of an export, else by its reference.
std::optional<RowId> ListImport::known(const Record& record, const std::string& fileId)
{
    if (const auto id = RowId::parse(fileId))
        if (const auto row = m_book.any(m_spec.type, fileId))
            return row;
    const std::string reference = referenceIn(record);
    return reference.empty() ? std::nullopt : m_book.byReference(m_spec.type, reference);
}

bool ListImport::changesFrozen(const Record& record, const std::string& fileId)
{
    const auto row = operations::requireChangeable(record) ? std::nullopt : known(record, fileId);
    if (!row)
        return false;
    const auto stored = m_operation.table().find(m_spec, *row);
    return completed(stored->record, record).values != stored->record.values;
}

Outcome ListImport::writeKnown(Record& record, const RowId& known)
{
    const auto stored = m_operation.table().find(m_spec, known);
    const Record after = completed(stored->record, record);
    record.id = known;
    record.scope = stored->record.scope;
    return m_operation.change(*stored, after) ? Outcome::Changed : Outcome::Same;
}

Outcome ListImport::write(Record& record, const std::string& fileId)
{
    if (m_spec.naturalKey.empty()) {
        if (const auto row = known(record, fileId))
            return writeKnown(record, *row);
        if (const auto removed = m_book.removed(m_spec.type, referenceIn(record))) {
            record.id = *removed;
            if (m_operation.log().tombstone(record.id)) {
                m_operation.revive(record);
                m_book.learn(record);
                return Outcome::Created;
            }
        }
    }
    const Outcome outcome = m_operation.put(record);
    m_book.learn(record);
    if (!fileId.empty())
        m_book.learnAlias(m_spec.type, fileId, record.id);
    return outcome;
}

Outcome ListImport::writeCompanions(const Record& owner)
{
    Outcome outcome = Outcome::Same;
    for (std::size_t i = 0; i < m_companions.size(); ++i) {
        for (Record& made : m_made[i]) {
            m_companions[i].setOwner(made, owner);
            if (m_operation.put(made) != Outcome::Same)
                outcome = Outcome::Changed;
        }
    }
    return outcome;
}

/// History is kept as it was: what breaks a rule is taken in, and said.
void ListImport::flag(const Record& record, RowReport& report)
{
    for (const operations::Rule* rule : operations::brokenRules(m_operation.connection(), record))
        report.flags.push_back(rule->name);
    for (const auto& made : m_made)
        for (const Record& companion : made)
            for (const operations::Rule* rule : operations::brokenRules(m_operation.connection(), companion))
                report.flags.push_back(rule->name);
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
    if (m_onlyMissing && wasEverThere(record)) {
        report.outcome = RowOutcome::Same;
        return;
    }
    const auto id = std::ranges::find(m_targets, true, &Target::isId);
    const auto column = static_cast<std::size_t>(id - m_targets.begin());
    const std::string fileId = column < cells.size() ? trimmedCell(cells[column]) : std::string();
    if (changesFrozen(record, fileId)) {
        report.outcome = RowOutcome::Rejected;
        report.reason = kFrozen;
        return;
    }
    Outcome outcome = write(record, fileId);
    if (writeCompanions(record) != Outcome::Same && outcome == Outcome::Same)
        outcome = Outcome::Changed;
    flag(record, report);
    report.record = record.id;
    report.reference = referenceIn(record);
    report.outcome = outcome == Outcome::Created   ? RowOutcome::New
                     : outcome == Outcome::Changed ? RowOutcome::Known
                                                   : RowOutcome::Same;
}

/// A row without a key and without a reference cannot be told from what is there: it is taken for it.
bool ListImport::wasEverThere(const Record& record)
{
    if (!m_spec.naturalKey.empty()) {
        const RowId row = store::naturalRow(record);
        return m_operation.table().find(m_spec, row) || m_operation.log().tombstone(row);
    }
    const std::string reference = referenceIn(record);
    return reference.empty() || m_book.byReference(m_spec.type, reference) || m_book.removed(m_spec.type, reference);
}

} // namespace bandanh::exchange
