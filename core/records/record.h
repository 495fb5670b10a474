#pragma once

#include "core/records/recordspec.h"

namespace bandanh::records {

/// A province code as a number, or 0 for national and foreign: which part of the programme a record belongs to.
using Scope = std::uint8_t;
inline constexpr Scope kNational = 0;

/// Two digits: "03", "00".
std::string scopeText(Scope scope);
std::optional<Scope> parseScope(std::string_view text);

/// A row of any type, its values in the order of its declaration.
struct Record {
    explicit Record(const RecordSpec& declared)
        : spec(&declared), sensitivity(declared.sensitivity), values(declared.fields.size())
    {}

    const RecordSpec* spec;
    RowId id;
    Scope scope = kNational;
    Sensitivity sensitivity;
    std::vector<Value> values;
    std::string unknown; ///< encoded fields of a newer version, kept and re-emitted

    const Value& value(std::uint16_t fieldId) const { return values[spec->indexOf(*spec->byId(fieldId))]; }
    Value& value(std::uint16_t fieldId) { return values[spec->indexOf(*spec->byId(fieldId))]; }
};

/// The dynamic form of a declared struct; id and scope are set by the caller.
template <class R>
Record toRecord(const R& typed)
{
    Record record(specOf<R>());
    for (std::size_t i = 0; i < record.values.size(); ++i)
        record.values[i] = record.spec->fields[i].get(&typed);
    return record;
}

template <class R>
R fromRecord(const Record& record)
{
    R typed;
    for (std::size_t i = 0; i < record.values.size(); ++i)
        record.spec->fields[i].set(&typed, record.values[i]);
    return typed;
}

/// A value as exports and the command line write it: words of enumerations, ISO dates, hexadecimal ids.
std::string exportText(const FieldSpec& field, const Value& value);

/// Reads what a person or a file wrote into a field's value; nothing when it is not one. Blank text is absence.
/// References are not resolved here: only a hexadecimal id is understood.
std::optional<Value> parseValue(const FieldSpec& field, std::string_view text);

/// The value of a list; entries that the field knows stand as its words.
Value listValue(const FieldSpec& field, std::vector<std::string> entries);

/// What the record is called in lists, in one script: the fields declared so, in order, joined by a space;
/// empty when none of them is known.
enum class HeadingScript { Khmer, Latin };
std::string heading(const Record& record, HeadingScript script);

} // namespace bandanh::records
