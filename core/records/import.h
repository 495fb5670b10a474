#pragma once

#include "core/records/record.h"

namespace bandanh::records {

struct Activity;
struct Recipe;
struct Sheet;

/// One file taken in: what it was and what became of its rows.
struct Import {
    std::optional<std::string> file;
    std::optional<std::string> hash;
    std::optional<std::string> type;
    std::optional<Id<Activity>> activity;
    std::optional<Id<Sheet>> sheet;
    std::optional<Id<Recipe>> recipe;
    std::optional<std::string> by;
    std::optional<std::int64_t> at;
    std::optional<std::int64_t> created;
    std::optional<std::int64_t> known;
    std::optional<std::int64_t> proposed;
    std::optional<std::int64_t> same;
    std::optional<std::int64_t> rejected;
    std::optional<bool> undone;
};

template <>
inline constexpr std::optional<RecordType> kRecordType<Import> = RecordType::Import;
template <>
const RecordSpec& specOf<Import>();

} // namespace bandanh::records
