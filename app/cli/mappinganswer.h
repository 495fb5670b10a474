#pragma once

#include "app/commandline/answer.h"
#include "core/sheets/layout.h"

namespace bandanh::cli {

/// [{"header", "field", "confidence"}] by column; field is null where nobody knows what the column means.
Json mappingJson(const sheets::Layout& layout);

} // namespace bandanh::cli
