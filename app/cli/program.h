#pragma once

#include "app/commandline/run.h"

namespace bandanh::cli {

/// bandanh-cli: its verbs, and the store that they work on.
Program program();

} // namespace bandanh::cli
