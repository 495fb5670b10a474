#pragma once

#include "core/sheets/recordsource.h"
#include "core/support/result.h"

#include <string>
#include <vector>

namespace bandanh::exchange {

/// The CSV files and XLSX workbooks that paths name: files as they are, folders with their sub-folders (a folder `truth` apart), by name.
/// Refused: FileMissing, FolderWithoutFiles.
Result<std::vector<std::string>> importFiles(const std::vector<std::string>& paths);

/// Their tables in the order in which references need them: of a workbook each sheet is one. A file that cannot be opened
/// stands at the end, to be refused when its turn comes.
std::vector<sheets::TableFile> inOrderOfReferences(const std::vector<std::string>& files);

} // namespace bandanh::exchange
