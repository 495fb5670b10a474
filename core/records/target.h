#pragma once

#include "core/records/record.h"

namespace bandanh::records {

/// What an indicator is to reach in a period, everywhere or in a province.
struct Target {
    std::optional<std::string> indicator; ///< by its declared name
    std::optional<text::PartialDate> from;
    std::optional<text::PartialDate> until;
    std::optional<places::PlaceCode> province;
    std::optional<std::int64_t> value;
    std::optional<std::string> note;
};

template <>
inline constexpr std::optional<RecordType> kRecordType<Target> = RecordType::Target;
template <>
const RecordSpec& specOf<Target>();

} // namespace bandanh::records
