#pragma once

#include "app/commandline/answer.h"
#include "core/sheets/recordsource.h"

namespace bandanh::cli {

/// [{"header", "field", "confidence"}] by column; field is null where nobody knows what the column means.
Json mappingJson(const sheets::Layout& layout);

/// Puts in where a table stands and how it is written: "encoding" and "delimiter", which are null for a workbook, and for that
/// the name of its sheet and of those that are hidden.
void tellFile(Json& json, const sheets::FileFacts& facts);

} // namespace bandanh::cli
