#pragma once

#include "core/sheets/tablewriter.h"
#include "core/support/result.h"

#include <QString>

#include <functional>
#include <vector>

namespace bandanh::output {

/// A table to be written, and what its sheet is called where it comes to stand in a workbook.
struct NamedTable {
    QString name;
    std::function<void(sheets::TableWriter&)> write;
};

/// Whether a file of this name is to be a workbook.
bool isWorkbookName(const std::string& path);

/// Writes a table as a workbook where the name ends in .xlsx, as CSV where it ends otherwise.
/// Refuses: FolderMissing, NotPermitted, DiskFull, FileInUse, CellTooLong; facts name `path`.
Result<void> writeTable(const std::string& path, const NamedTable& table);
/// One or more, each on a sheet of one workbook. Refuses as the above.
Result<void> writeTables(const std::string& path, const std::vector<NamedTable>& tables);

} // namespace bandanh::output
