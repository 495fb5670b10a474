#pragma once

#include "core/records/record.h"

namespace bandanh::records {

struct Agreement;
struct Attachment;

enum class Criterion : std::uint8_t {
    Policy = 1,
    StaffTraining = 2,
    ContractClause = 3,
    InformationForTravellers = 4,
    Stakeholders = 5,
    YearlyReport = 6
};
enum class CriterionState : std::uint8_t { NotStarted = 1, InProgress = 2, Met = 3 };

extern const EnumSpec kCriteria;
extern const EnumSpec kCriterionStates;
template <>
inline constexpr const EnumSpec* kEnumSpec<Criterion> = &kCriteria;
template <>
inline constexpr const EnumSpec* kEnumSpec<CriterionState> = &kCriterionStates;

/// How far a signatory is with one of the six criteria of the tourism Code of Conduct.
struct AgreementCriterion {
    std::optional<Id<Agreement>> agreement;
    std::optional<Criterion> criterion;
    std::optional<CriterionState> state;
    std::optional<text::PartialDate> asOf;
    std::optional<std::string> evidence;
    std::optional<Id<Attachment>> proof;
};

template <>
inline constexpr std::optional<RecordType> kRecordType<AgreementCriterion> = RecordType::AgreementCriterion;
template <>
const RecordSpec& specOf<AgreementCriterion>();

} // namespace bandanh::records
