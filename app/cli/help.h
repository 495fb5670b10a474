#pragma once

#include "app/cli/arguments.h"

namespace bandanh::cli {

/// How the program is called, or one verb of it; made from the declared verbs.
QString helpText(const CallSpec* call);

} // namespace bandanh::cli
