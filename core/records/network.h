#pragma once

#include "core/records/record.h"

namespace bandanh::records {

struct Organisation;

enum class NetworkPhase : std::uint8_t { Planned = 1, Pilot = 2, Running = 3, Closed = 4 };

extern const EnumSpec kNetworkPhases;
template <>
inline constexpr const EnumSpec* kEnumSpec<NetworkPhase> = &kNetworkPhases;

/// A network of students at a school or university, or across a province.
struct Network {
    std::optional<std::string> reference;
    std::optional<std::string> nameKhmer;
    std::optional<std::string> nameLatin;
    std::optional<Id<Organisation>> school;
    std::optional<text::PartialDate> foundedOn;
    std::optional<std::string> foundedWith;
    std::optional<NetworkPhase> phase;
    std::optional<places::PlaceCode> place;
    std::optional<std::string> note;
};

template <>
inline constexpr std::optional<RecordType> kRecordType<Network> = RecordType::Network;
template <>
const RecordSpec& specOf<Network>();

} // namespace bandanh::records
