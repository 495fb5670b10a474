#pragma once

#include "core/places/gazetteer.h"
#include "core/records/record.h"

#include <QString>

namespace bandanh::words {

/// "Person", "Student network".
QString label(const records::RecordSpec& spec);
/// "People", "Student networks".
QString labelOfMany(const records::RecordSpec& spec);
QString label(const records::FieldSpec& field);
QString label(const records::EnumValue& value);
/// An entry of a list: the word that the field knows, in the language in use; else as it is written.
QString label(const records::FieldSpec& list, std::string_view entry);
/// All entries of a list, one behind the other.
QString inOneLine(const records::FieldSpec& list, std::string_view stored);

/// The word of an enumeration's value: label(Sex::Female). Empty where there is none.
template <class E>
requires std::is_enum_v<E> QString label(E value)
{
    const auto* entry = records::kEnumSpec<E>->byCode(static_cast<std::int64_t>(value));
    return entry != nullptr ? label(*entry) : QString();
}

/// A value as screens and texts show it: words of enumerations, dates and figures of the language, yes and no, names of
/// places. References are shown by their id, since only the store knows what they are called. Empty for absence.
QString shown(const records::FieldSpec& field, const records::Value& value, const places::Gazetteer& gazetteer);

/// The place and what it lies in, the smallest first; the code where it is unknown.
QString shown(places::PlaceCode place, const places::Gazetteer& gazetteer);

/// What a record is called in the language in use, else in the other script; its id where it has no name at all.
QString heading(const records::Record& record);

} // namespace bandanh::words
