#pragma once

#include "core/records/record.h"

namespace bandanh::records {

struct Attachment;
struct Material;
struct Organisation;

enum class PlacementChannel : std::uint8_t {
    TukTuk = 1,
    Bus = 2,
    Advertisement = 3,
    Magazine = 4,
    Newspaper = 5,
    Billboard = 6,
    Radio = 7,
    School = 8,
    Other = 9
};
enum class PlacementState : std::uint8_t {
    Planned = 1,
    Running = 2,
    Ended = 3,
    Missing = 4,
    Cancelled = 5,
    NotPrinted = 6
};

extern const EnumSpec kPlacementChannels;
extern const EnumSpec kPlacementStates;
template <>
inline constexpr const EnumSpec* kEnumSpec<PlacementChannel> = &kPlacementChannels;
template <>
inline constexpr const EnumSpec* kEnumSpec<PlacementState> = &kPlacementStates;

/// Where a material is shown: on which vehicle or in which paper, where, and from when to when, both days included.
struct Placement {
    std::optional<std::string> reference;
    std::optional<Id<Material>> material;
    std::optional<PlacementChannel> channel;
    std::optional<std::string> carrier; ///< plate, line or hoarding
    std::optional<Id<Organisation>> organisation;
    std::optional<places::PlaceCode> provinceFrom;
    std::optional<places::PlaceCode> provinceTo;
    std::optional<text::PartialDate> from; ///< of an advertisement: the day of the issue
    std::optional<text::PartialDate> until;
    std::optional<PlacementState> state;
    std::optional<std::string> size;
    std::optional<std::int64_t> cost;
    std::optional<std::string> currency; ///< ISO 4217
    std::optional<Id<Attachment>> proof;
    std::optional<std::string> note;
};

template <>
inline constexpr std::optional<RecordType> kRecordType<Placement> = RecordType::Placement;
template <>
const RecordSpec& specOf<Placement>();

} // namespace bandanh::records
