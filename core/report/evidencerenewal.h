#pragma once

#include "core/report/evidence.h"

namespace bandanh::report {

/// How far the store was written.
ReadUntil readUntil(store::Connection& connection);

/// Evidence of a year, but for its programme, brought up to date by reading only the activities whose sheets or lines were
/// written since; nothing where something else that it rests on was written too, or more than is worth telling apart.
std::optional<Evidence> renewed(store::Connection& connection, const Evidence& earlier);

} // namespace bandanh::report
