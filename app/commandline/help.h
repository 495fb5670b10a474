#pragma once

#include "app/commandline/arguments.h"

namespace bandanh::cli {

/// How the program is called, or one verb of it where `call` is not null; made from what is declared.
QString helpText(const ProgramSpec& program, const CallSpec* call);

} // namespace bandanh::cli
