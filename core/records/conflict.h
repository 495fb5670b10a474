#pragma once

#include "core/records/record.h"

namespace bandanh::records {

/// Why a change did not become what stands. DoubtfulReference: a row of an imported list names something that is not quite
/// there, and waits until somebody says what it means (exchange/openrows.h).
enum class ConflictReason : std::uint8_t {
    ChangedMeanwhile = 1,
    RemovedMeanwhile = 2,
    Protected = 3,
    DoubtfulReference = 4
};
enum class ConflictDecision : std::uint8_t { Standing = 1, Other = 2 };

extern const EnumSpec kConflictReasons;
extern const EnumSpec kConflictDecisions;
template <>
inline constexpr const EnumSpec* kEnumSpec<ConflictReason> = &kConflictReasons;
template <>
inline constexpr const EnumSpec* kEnumSpec<ConflictDecision> = &kConflictDecisions;

/// Two changes of the same fields that did not know of each other: what stands, and what waits for a person's decision.
/// Made by headquarters; of rows of lists by the laptop that imports them. Values are encoded fields (store/fieldcodec.h) in hexadecimal; none: the row's removal.
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
    std::optional<std::string> names;   ///< of a doubtful reference: the type of the record that is meant
    std::optional<std::string> written; ///< its cell, as written
    std::vector<std::string> refused;   ///< ids of records that it does not mean
};

template <>
inline constexpr std::optional<RecordType> kRecordType<Conflict> = RecordType::Conflict;
template <>
const RecordSpec& specOf<Conflict>();

} // namespace bandanh::records
