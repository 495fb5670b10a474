#pragma once

#include "app/desktop/look/language.h"
#include "core/records/record.h"

#include <QString>

#include <optional>

namespace bandanh::desktop {

/// What somebody typed into a field: its value, or in one sentence why it is none.
struct ReadField {
    std::optional<records::Value> value;
    QString error;
};

/// A value as its field shows it for typing: figures and dates of the language, phones as people say them, lists one a line.
/// References and places have editors of their own.
QString typedText(const records::FieldSpec& field, const records::Value& value, const Language& language);

/// Reads what typedText wrote, and whatever else people write in either script. Blank is absence.
ReadField readTyped(const records::FieldSpec& field, const QString& typed);

/// A telephone number as it is said here: 012 345 678. What is no Cambodian number stays as it is.
QString spokenPhone(const QString& number);
/// The first number of a list of them, as spoken; empty where there is none.
QString firstPhone(const std::string& numbers);

} // namespace bandanh::desktop
