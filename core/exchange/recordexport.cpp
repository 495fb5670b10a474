#include "core/exchange/recordexport.h"

#include "core/sheets/filekind.h"
#include "core/store/recordtable.h"

#include <algorithm>
#include <array>

namespace bandanh::exchange {

using records::FieldSpec;
using records::Record;
using records::RecordSpec;
using records::RecordType;
using records::ValueType;

namespace {

constexpr std::string_view kClasses = "OPS";

std::string_view countTag(std::string_view field)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 7> kTags = {{{"women", "#reached+f+adults"},
                                                                                     {"men", "#reached+m+adults"},
                                                                                     {"girls", "#reached+f+children"},
                                                                                     {"boys", "#reached+m+children"},
                                                                                     {"female", "#reached+f"},
                                                                                     {"male", "#reached+m"},
                                                                                     {"sex_unknown", "#reached"}}};
    const auto found = std::ranges::find(kTags, field, &std::pair<std::string_view, std::string_view>::first);
    return found != kTags.end() ? found->second : std::string_view{};
}

/// What programs of the humanitarian world know a column by (hxlstandard.org, 1.1).
std::string tagOf(const RecordSpec& spec, const FieldSpec& field)
{
    if (const auto count = countTag(field.name); !count.empty())
        return std::string(count);
    const std::string attribute = "+" + std::string(field.name);
    if (field.type == ValueType::Date)
        return "#date" + attribute;
    if (field.type == ValueType::Place)
        return "#adm" + attribute + "+code";
    if (field.target == RecordType::Organisation || spec.type == RecordType::Organisation)
        return "#org" + attribute;
    if (field.target == RecordType::Activity || spec.type == RecordType::Activity)
        return "#activity" + attribute;
    return "#meta" + attribute;
}

} // namespace

RecordExport::RecordExport(store::Connection& connection, const RecordSpec& spec, sheets::TableWriter& out, Tags tags)
    : m_connection(connection), m_spec(spec), m_out(out), m_book(connection)
{
    // Read now: while rows are being read, their own table cannot be read anew.
    for (const FieldSpec& field : spec.fields)
        if (field.target)
            m_book.byReference(*field.target, {});
    writeHeadings(tags);
}

void RecordExport::writeHeadings(Tags tags)
{
    m_out.text(sheets::kTypeHeading);
    m_out.text(sheets::kIdHeading);
    for (const FieldSpec& field : m_spec.fields)
        m_out.text(field.name);
    m_out.text("scope");
    m_out.text("class");
    m_out.endRow();
    if (tags == Tags::Hxl) {
        m_out.text("#meta+type");
        m_out.text("#meta+id");
        for (const FieldSpec& field : m_spec.fields)
            m_out.text(tagOf(m_spec, field));
        m_out.text("#adm1+code");
        m_out.text("#meta+class");
        m_out.endRow();
    }
    m_out.endHead();
}

std::string RecordExport::nameOf(const FieldSpec& field, const RowId& row)
{
    const auto [entry, isNew] = m_names.try_emplace(row, row.toHex());
    if (!isNew)
        return entry->second;
    const RecordSpec& target = records::specOf(*field.target);
    const FieldSpec* reference = target.byName("reference");
    const auto stored = reference != nullptr ? store::RecordTable(m_connection).find(target, row)
                                             : std::optional<store::StoredRecord>();
    if (!stored)
        return entry->second;
    const std::string text = records::exportText(*reference, stored->record.values[target.indexOf(*reference)]);
    // Of two records with one reference only the first is found by it.
    if (!text.empty() && m_book.byReference(target.type, text) == row)
        entry->second = text;
    return entry->second;
}

void RecordExport::writeValue(const FieldSpec& field, const records::Value& value)
{
    if (const auto* row = std::get_if<RowId>(&value))
        return m_out.text(nameOf(field, *row));
    const bool isNumber = field.type == ValueType::Whole || field.type == ValueType::Decimal;
    const std::string text = records::exportText(field, value);
    if (isNumber && !text.empty())
        m_out.number(text);
    else
        m_out.text(text);
}

void RecordExport::write(const Record& record)
{
    m_out.text(m_spec.name);
    m_out.text(record.id.toHex());
    for (std::size_t i = 0; i < record.values.size(); ++i)
        writeValue(m_spec.fields[i], record.values[i]);
    m_out.text(records::scopeText(record.scope));
    m_out.text(std::string_view(&kClasses[static_cast<std::size_t>(record.sensitivity)], 1));
    m_out.endRow();
}

std::int64_t exportRecords(store::Connection& connection, const RecordSpec& spec, sheets::TableWriter& out,
                           RecordExport::Tags tags, const std::function<bool(const Record&)>& isWanted)
{
    RecordExport exported(connection, spec, out, tags);
    std::int64_t rows = 0;
    store::RecordTable(connection).forEach(spec, [&](const store::StoredRecord& stored) {
        if (isWanted && !isWanted(stored.record))
            return;
        exported.write(stored.record);
        ++rows;
    });
    return rows;
}

} // namespace bandanh::exchange
