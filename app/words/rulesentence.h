#pragma once

#include "core/operations/rules.h"

#include <QString>

namespace bandanh::words {

/// What is odd about a record that breaks a rule, and what to do.
QString sentence(const operations::Rule& rule);

} // namespace bandanh::words
