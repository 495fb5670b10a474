#pragma once

#include "core/records/record.h"
#include "core/store/connection.h"

#include <vector>

namespace bandanh::store {

/// A sheet as lists show it. A sheet is complete when its signed total, its rows and its scan are there and agree.
struct SheetOverview {
    RowId id;
    std::string reference;
    std::optional<RowId> activity;
    std::string titleKhmer, titleLatin, date;
    records::Scope scope = records::kNational;
    std::int64_t part = 0;
    std::optional<std::int64_t> signedTotal;
    std::int64_t rows = 0;     ///< lines entered that are not marked unsigned
    std::int64_t proposed = 0; ///< lines whose person nobody is sure of
    bool scanned = false;
    std::int64_t state = 0; ///< records::SheetState, 0 where it was never set
    std::string receivedOn;

    /// Rows that the signed total promises and nobody has entered; negative when there are more than it says.
    std::int64_t missing() const { return signedTotal ? *signedTotal - rows : 0; }
};

/// Sheets that are not closed, those with an activity, the newest `limit` after `offset` newer ones; of these, what is
/// missing most first.
std::vector<SheetOverview> openSheets(Connection& connection, std::int64_t limit, std::int64_t offset = 0);
std::int64_t countOpenSheets(Connection& connection);
/// Sheets that wait for somebody to name their activity; their rows count in no figure.
std::vector<SheetOverview> unassignedSheets(Connection& connection, std::int64_t limit, std::int64_t offset = 0);
std::int64_t countUnassignedSheets(Connection& connection);
std::vector<SheetOverview> sheetsOfActivity(Connection& connection, const RowId& activity);
std::optional<SheetOverview> sheetOverview(Connection& connection, const RowId& sheet);

/// One line of a sheet as people read it: the person's record, or the cells as written where nobody is sure.
struct SheetLine {
    RowId id;
    std::int64_t line = 0;
    std::optional<RowId> person;
    std::string nameKhmer, nameLatin;
    std::int64_t sex = 0;            ///< as written, else the person's; 0 where unknown
    std::optional<std::int64_t> age; ///< as written
    std::string birth;               ///< as written, else the person's
    std::int64_t kind = 0;           ///< records::RoleKind, 0 where unknown
    std::int64_t signature = 0;      ///< records::Signature
    std::string phone;
    bool repeated = false;    ///< the person stands on an earlier line of this sheet
    bool undecidable = false; ///< somebody said that it cannot be told who this is
    /// Waits for somebody to say who this is.
    bool proposed() const { return !person && !undecidable; }
};
std::int64_t countLines(Connection& connection, const RowId& sheet);
std::vector<SheetLine> linesOfSheet(Connection& connection, const RowId& sheet, std::int64_t offset,
                                    std::int64_t limit);

} // namespace bandanh::store
