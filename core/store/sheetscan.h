#pragma once

#include "core/store/connection.h"

#include <vector>

namespace bandanh::store {

/// Activities of these days (ISO 8601), whose titles are compared by the caller.
struct ActivityTitle {
    RowId id;
    std::string titleKhmer, titleLatin, date, place;
};
std::vector<ActivityTitle> activitiesOn(Connection& connection, const std::vector<std::string>& days);

/// Sheets of an imported list whose `file` ends in this name.
struct ListedSheet {
    RowId id;
    std::string file;
};
std::vector<ListedSheet> sheetsOfFile(Connection& connection, std::string_view fileName);

/// Whether any line of this sheet is stored.
bool hasLines(Connection& connection, const RowId& sheet);
/// The highest line that is stored; 0 where there is none.
std::int64_t lastLine(Connection& connection, const RowId& sheet);

/// The standing import of these contents.
struct StandingImport {
    RowId id;
    std::optional<RowId> sheet;
    bool wentBack = false; ///< some of its rows did
};
std::optional<StandingImport> importOf(Connection& connection, std::string_view hash);

} // namespace bandanh::store
