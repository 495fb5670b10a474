#pragma once

#include "app/cli/session.h"

#include "core/store/recordquery.h"

namespace bandanh::cli {

/// What was asked of a list: the query, and the one id where rows are asked for by id.
struct Wanted {
    store::RecordQuery query;
    std::optional<RowId> id;
    bool isNothing = false; ///< two ids: no row has both
};

/// Reads every --where FIELD=VALUE of a call; `wanted` says of which type. Refuses UnknownField, InvalidValue, UnknownRecord;
/// a condition without its sign is a wrong call.
tl::expected<void, Failure> narrow(Wanted& wanted, store::Connection& connection, const Arguments& arguments);

/// Whether a record is what was asked for.
bool isWanted(const Wanted& wanted, const records::Record& record);

} // namespace bandanh::cli
