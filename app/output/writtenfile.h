#pragma once

#include "core/support/result.h"

#include <functional>
#include <string>
#include <string_view>

namespace bandanh::output {

/// Writes a file beside its place and renames it when it is whole: there is the old file or the new one, never half of one.
/// `write` makes the file that it is given the path of, and refuses as this does.
/// Refuses: FolderMissing, NotPermitted, DiskFull, FileInUse; facts name `path`.
Result<void> writeFile(const std::string& path, const std::function<Result<void>(const std::string& beside)>& write);
Result<void> writeFile(const std::string& path, std::string_view contents);

} // namespace bandanh::output
