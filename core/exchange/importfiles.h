#pragma once

#include "core/sheets/filekind.h"
#include "core/support/result.h"

#include <string>
#include <vector>

namespace bandanh::exchange {

/// The CSV files that paths name: files as they are, folders with their sub-folders (a folder `truth` apart), by name.
/// Refused: FileMissing, FolderWithoutFiles.
Result<std::vector<std::string>> importFiles(const std::vector<std::string>& paths);

/// The same in the order in which references need them. A file that cannot be opened stands at the end, to be refused when
/// its turn comes.
std::vector<std::string> inOrderOfReferences(std::vector<std::string> files);

} // namespace bandanh::exchange
