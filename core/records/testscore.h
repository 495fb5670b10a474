#pragma once

#include "core/records/record.h"

namespace bandanh::records {

struct Activity;
struct Person;

/// What somebody scored before and after a training; either half may not have been written.
struct TestScore {
    std::optional<Id<Activity>> activity;
    std::optional<Id<Person>> person;
    std::optional<std::int64_t> before;
    std::optional<std::int64_t> after;
    std::optional<std::int64_t> outOf;
};

template <>
inline constexpr std::optional<RecordType> kRecordType<TestScore> = RecordType::TestScore;
template <>
const RecordSpec& specOf<TestScore>();

} // namespace bandanh::records
