#pragma once

#include "app/commandline/run.h"

namespace bandanh::hq {

/// bandanh-hq: its verbs, and the folder that they work on.
cli::Program program();

} // namespace bandanh::hq
