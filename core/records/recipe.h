#pragma once

#include "core/records/record.h"

namespace bandanh::records {

/// What a sheet layout looks like: recognised the next time a file has it.
struct Recipe {
    std::optional<std::string> fingerprint;
    std::optional<std::string> name;
    std::vector<std::string> headers;
    std::vector<std::string> mapping;
    std::optional<std::string> delimiter;
    std::optional<std::string> encoding;
};

template <>
inline constexpr std::optional<RecordType> kRecordType<Recipe> = RecordType::Recipe;
template <>
const RecordSpec& specOf<Recipe>();

} // namespace bandanh::records
