#pragma once

#include "core/records/record.h"
#include "core/records/role.h"

namespace bandanh::records {

struct Activity;

enum class CountBasis : std::uint8_t { Counted = 1, Estimated = 2 };

extern const EnumSpec kCountBases;
template <>
inline constexpr const EnumSpec* kEnumSpec<CountBasis> = &kCountBases;

/// People counted in the room, of one kind, and how many of them stand on sheets by name.
struct Headcount {
    std::optional<std::string> reference;
    std::optional<Id<Activity>> activity;
    std::optional<RoleKind> kind;
    std::optional<std::int64_t> session;
    std::optional<std::int64_t> women;
    std::optional<std::int64_t> men;
    std::optional<std::int64_t> girls;
    std::optional<std::int64_t> boys;
    std::optional<std::int64_t> female;
    std::optional<std::int64_t> male;
    std::optional<std::int64_t> sexUnknown;
    std::optional<std::int64_t> namedFemale;
    std::optional<std::int64_t> namedMale;
    std::optional<std::int64_t> namedWithin;
    std::optional<CountBasis> basis;
    std::optional<std::string> method;
    std::optional<std::string> countedBy;
};

template <>
inline constexpr std::optional<RecordType> kRecordType<Headcount> = RecordType::Headcount;
template <>
const RecordSpec& specOf<Headcount>();

} // namespace bandanh::records
