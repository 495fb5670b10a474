#pragma once

#include "core/exchange/importreport.h"
#include "core/records/attendance.h"
#include "core/store/proposaloverview.h"

#include <functional>

namespace bandanh::cli {

/// A line of a sheet whose person nobody is sure of.
struct OpenLine {
    RowId id;
    records::Record record;
    store::ProposalPlace where;
    std::vector<exchange::CandidatePerson> candidates; ///< best first, without those that it was said not to be
};

/// By sheet and line. The people of the store are read for it, if there is any such line.
void forEachOpenLine(store::Connection& connection, const std::function<void(const OpenLine&)>& tell);

/// Whether this is a line that waits for an answer.
bool isOpenLine(store::Connection& connection, const RowId& id);

/// The organisation that a line's school or institution means, where it is known.
std::optional<RowId> institutionOf(store::Connection& connection, const RowId& line);

} // namespace bandanh::cli
