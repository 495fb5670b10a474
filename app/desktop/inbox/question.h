#pragma once

// Qt first: moc cannot read the standard library's <concepts> before it has seen <type_traits>.
#include <QtGlobal>

#include "core/exchange/peopleindex.h"
#include "core/records/attendance.h"
#include "core/store/personoverview.h"
#include "core/store/proposaloverview.h"

namespace bandanh::desktop {

/// Somebody whom a line may be, and why.
struct QuestionCandidate {
    store::PersonOverview overview;
    records::Person person;
    std::vector<matching::Reason> reasons;
    double weight = 0; ///< in bits
};

/// One small question: is this line that person?
struct Question {
    RowId line;
    records::Attendance written;
    store::ProposalPlace where;
    exchange::RowFacts facts;
    std::vector<QuestionCandidate> candidates; ///< best first; those refused are left out
};

} // namespace bandanh::desktop
