#pragma once

#include "core/store/connection.h"

#include <vector>

namespace bandanh::store {

/// A line whose person nobody is sure of, as the list of questions shows it.
struct ProposalOverview {
    RowId line;
    std::int64_t number = 0; ///< on its sheet
    std::string nameKhmer, nameLatin;
    std::string sheetReference;
};

/// Those that were not put aside, by sheet and line; as many as countOpenProposals says.
std::vector<ProposalOverview> proposals(Connection& connection, std::int64_t offset, std::int64_t limit);

/// Where a line was written: what a question says above the cells.
struct ProposalPlace {
    RowId sheet;
    std::string sheetReference;
    std::string date, titleKhmer, titleLatin, place; ///< of the activity, empty where it is not known
};
std::optional<ProposalPlace> placeOfProposal(Connection& connection, const RowId& line);

} // namespace bandanh::store
