#pragma once

#include "core/operations/operation.h"
#include "core/report/report.h"
#include "core/support/result.h"

#include <nlohmann/json.hpp>

namespace bandanh::report {

/// What the figures of an edition were read from.
struct EditionBasis {
    std::int64_t entry = 0;    ///< the last entry of the log of the laptop that froze it
    std::string head;          ///< the hash of the chain after it, in hexadecimal: tells whose log it is
    std::int64_t received = 0; ///< changes of other laptops that headquarters had sent, of all buckets together
    std::int64_t sheets = 0;
    std::int64_t sheetsClosed = 0;
};

/// The Highlights as somebody froze them.
struct Edition {
    RowId id;
    std::int64_t number = 0; ///< from 1, within its year and province
    Timestamp frozenAt = 0;
    std::string frozenBy;
    std::string language; ///< BCP 47
    std::string notes;
    Period period;
    EditionBasis basis;
    nlohmann::json content; ///< as kept: "figures" as in highlightsjson.h, and what that leaves out

    /// The frozen figures. What this version no longer declares is left out; rules are in the words of this version.
    Highlights highlights() const;
};

/// Who freezes, and what they have to say about it.
struct EditionNote {
    std::string frozenBy;
    std::string language;
    std::string notes;
};

/// Freezes the figures of a report under the next number of its year and province; one undo takes it back.
/// Refuses NothingToFreeze.
Result<Edition> freeze(const operations::Desk& desk, const Report& report, const EditionNote& note);

/// By year, province and number; of one year where it is given.
std::vector<Edition> editions(store::Connection& connection, std::optional<int> year = std::nullopt);
/// Of exactly this period, by number.
std::vector<Edition> editionsOf(store::Connection& connection, const Period& period);
/// The edition of exactly this period with this number; without one, the last. Refuses EditionUnknown.
Result<Edition> findEdition(store::Connection& connection, const Period& period,
                            std::optional<std::int64_t> number = std::nullopt);

} // namespace bandanh::report
