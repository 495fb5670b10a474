#pragma once

#include "core/sheets/recordsource.h"

namespace bandanh::sheets {

/// Rows that went back from several files of one import stand in one file, each file's below its own titles and header: what
/// one table means by its columns and dates says nothing of the next. Each part is a table of its own, named by the sheet
/// that its rows came from, of lists by its number.

/// As openText; of such a file one part, the first where none is named. Refused: SheetMissing too.
Result<Table> openPart(const TableFile& table, std::uint64_t maxBytes);

/// The parts of such a file where it has several; else the file itself.
std::vector<TableFile> tablesOfText(const std::string& path);

} // namespace bandanh::sheets
