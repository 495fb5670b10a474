#pragma once

#include "app/output/highlightsdocument.h"
#include "core/operations/laptop.h"

namespace bandanh::output {

/// This laptop, now.
Origin originOf(operations::Laptop& laptop);

} // namespace bandanh::output
