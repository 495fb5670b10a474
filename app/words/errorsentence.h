#pragma once

#include "core/support/result.h"

#include <QString>

namespace bandanh::words {

/// One sentence for a person: what was refused, where, and what can be done about it.
QString sentence(const Error& error);

} // namespace bandanh::words
