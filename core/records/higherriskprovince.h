#pragma once

#include "core/records/record.h"

namespace bandanh::records {

/// A province that was held to be of higher risk, from when to when, and by whom.
struct HigherRiskProvince {
    std::optional<places::PlaceCode> province;
    std::optional<text::PartialDate> from;
    std::optional<text::PartialDate> until;
    std::optional<std::string> decidedBy;
};

template <>
inline constexpr std::optional<RecordType> kRecordType<HigherRiskProvince> = RecordType::HigherRiskProvince;
template <>
const RecordSpec& specOf<HigherRiskProvince>();

} // namespace bandanh::records
