#pragma once

#include "core/records/record.h"

namespace bandanh::records {

struct Activity;
struct Attachment;
struct Organisation;
struct Person;

enum class CommitmentState : std::uint8_t { Open = 1, Kept = 2, Overdue = 3, Dropped = 4 };

extern const EnumSpec kCommitmentStates;
template <>
inline constexpr const EnumSpec* kEnumSpec<CommitmentState> = &kCommitmentStates;

/// What somebody promised at a meeting, and what became of it.
struct Commitment {
    std::optional<std::string> reference;
    std::optional<Id<Activity>> activity;
    std::optional<Id<Organisation>> organisation;
    std::optional<Id<Person>> person;
    std::optional<std::string> textKhmer;
    std::optional<std::string> textLatin;
    std::optional<text::PartialDate> dueOn;
    std::optional<CommitmentState> state;
    std::optional<text::PartialDate> doneOn;
    std::optional<std::string> evidence;
    std::optional<Id<Attachment>> proof;
    std::optional<std::string> note;
};

template <>
inline constexpr std::optional<RecordType> kRecordType<Commitment> = RecordType::Commitment;
template <>
const RecordSpec& specOf<Commitment>();

} // namespace bandanh::records
