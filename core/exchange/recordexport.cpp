#include "core/exchange/recordexport.h"

#include "core/sheets/csvcell.h"
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

constexpr std::string_view kMark = "\xEF\xBB\xBF";
constexpr std::string_view kLineEnd = "\r\n";
constexpr std::string_view kClasses = "OPS";

/// Numbers cannot run: a phone keeps its plus.
bool isNumber(std::string_view text)
{
    const std::string_view digits = text.substr(!text.empty() && (text[0] == '+' || text[0] == '-') ? 1 : 0);
    return !digits.empty() && digits.find_first_not_of("0123456789.") == std::string_view::npos;
}

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

RecordExport::RecordExport(store::Connection& connection, const RecordSpec& spec, std::ostream& out, Tags tags)
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
    m_out << kMark << sheets::kTypeHeading << ',' << sheets::kIdHeading;
    for (const FieldSpec& field : m_spec.fields)
        m_out << ',' << field.name;
    m_out << ",scope,class" << kLineEnd;
    if (tags == Tags::None)
        return;
    m_out << "#meta+type,#meta+id";
    for (const FieldSpec& field : m_spec.fields)
        m_out << ',' << tagOf(m_spec, field);
    m_out << ",#adm1+code,#meta+class" << kLineEnd;
}

void RecordExport::writeText(std::string_view text)
{
    if (sheets::startsLikeFormula(text) && !isNumber(text))
        sheets::writeCell(m_out, "'" + std::string(text));
    else
        sheets::writeCell(m_out, text);
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

void RecordExport::write(const Record& record)
{
    m_out << m_spec.name << ',' << record.id.toHex();
    for (std::size_t i = 0; i < record.values.size(); ++i) {
        const FieldSpec& field = m_spec.fields[i];
        m_out << ',';
        if (const auto* row = std::get_if<RowId>(&record.values[i]))
            writeText(nameOf(field, *row));
        else
            writeText(records::exportText(field, record.values[i]));
    }
    m_out << ',' << records::scopeText(record.scope) << ',' << kClasses[static_cast<std::size_t>(record.sensitivity)]
          << kLineEnd;
}

std::int64_t exportRecords(store::Connection& connection, const RecordSpec& spec, std::ostream& out,
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
