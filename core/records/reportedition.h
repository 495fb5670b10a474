#pragma once

#include "core/records/record.h"

namespace bandanh::records {

/// A report as it was when somebody froze it: every figure with its rule, its sources and its value of that day.
struct ReportEdition {
    std::optional<std::int64_t> year;
    std::optional<std::int64_t> number;
    std::optional<std::string> language; ///< BCP 47
    std::optional<std::string> figures;  ///< one JSON document
    std::optional<std::string> notes;
    std::optional<std::string> frozenBy;
    std::optional<std::int64_t> frozenAt;
};

template <>
inline constexpr std::optional<RecordType> kRecordType<ReportEdition> = RecordType::ReportEdition;
template <>
const RecordSpec& specOf<ReportEdition>();

} // namespace bandanh::records
