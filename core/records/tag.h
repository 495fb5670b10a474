#pragma once

#include "core/records/record.h"

namespace bandanh::records {

/// A word that somebody put on a record of any type; it takes the class of that record.
struct Tag {
    std::optional<std::string> recordType; ///< by its declared name
    std::optional<std::string> row;        ///< its id
    std::optional<std::string> word;
};

template <>
inline constexpr std::optional<RecordType> kRecordType<Tag> = RecordType::Tag;
template <>
const RecordSpec& specOf<Tag>();

} // namespace bandanh::records
