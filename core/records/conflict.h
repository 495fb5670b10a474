#pragma once

#include "core/records/record.h"

namespace bandanh::records {

/// Why a change did not become what stands.
enum class ConflictReason : std::uint8_t { ChangedMeanwhile = 1, RemovedMeanwhile = 2, Protected = 3 };
enum class ConflictDecision : std::uint8_t { Standing = 1, Other = 2 };

extern const EnumSpec kConflictReasons;
extern const EnumSpec kConflictDecisions;
template <>
inline constexpr const EnumSpec* kEnumSpec<ConflictReason> = &kConflictReasons;
template <>
inline constexpr const EnumSpec* kEnumSpec<ConflictDecision> = &kConflictDecisions;

/// Two changes of the same fields that did not know of each other: what stands, and what waits for a person's decision.
/// Made by headquarters. Values are encoded fields (store/fieldcodec.h) in hexadecimal; none: the row's removal.
struct Conflict {
    std::optional<std::string> type;   ///< of the row, by its declared name
    std::optional<std::string> row;    ///< its id
    std::optional<std::string> fields; ///< names, separated by spaces
    std::optional<ConflictReason> reason;
    std::optional<std::string> standing;
    std::optional<std::string> standingBy;
    std::optional<std::int64_t> standingAt;
    std::optional<std::string> other;
    std::optional<std::string> otherBy;
    std::optional<std::int64_t> otherAt;
    std::optional<ConflictDecision> decision;
    std::optional<std::string> device; ///< the laptop whose entry of its log met what stood, in hexadecimal
    std::optional<std::int64_t> entry;
};

template <>
inline constexpr std::optional<RecordType> kRecordType<Conflict> = RecordType::Conflict;
template <>
const RecordSpec& specOf<Conflict>();

} // namespace bandanh::records
