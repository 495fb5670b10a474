#pragma once

#include "core/records/record.h"

namespace bandanh::records {

enum class Theme : std::uint8_t {
    HumanTrafficking = 1,
    SexualExploitation = 2,
    DomesticServitude = 3,
    ChildrensRights = 4,
    Rape = 5,
    ForcedMarriage = 6
};
enum class MessageState : std::uint8_t { Draft = 1, Approved = 2 };

extern const EnumSpec kThemes;
extern const EnumSpec kMessageStates;
template <>
inline constexpr const EnumSpec* kEnumSpec<Theme> = &kThemes;
template <>
inline constexpr const EnumSpec* kEnumSpec<MessageState> = &kMessageStates;

/// What posters, banners and advertisements say, in both languages, and who approved it.
struct Message {
    std::optional<std::string> reference;
    std::optional<std::int64_t> number;
    std::optional<Theme> theme;
    std::optional<std::string> textKhmer;
    std::optional<std::string> textLatin;
    std::optional<std::string> audience;
    std::optional<MessageState> state;
    std::optional<text::PartialDate> approvedOn;
    std::optional<std::string> approvedBy;
    std::optional<std::string> note;
};

template <>
inline constexpr std::optional<RecordType> kRecordType<Message> = RecordType::Message;
template <>
const RecordSpec& specOf<Message>();

} // namespace bandanh::records
