#pragma once

#include "app/output/highlightsdocument.h"
#include "core/operations/laptop.h"
#include "core/report/edition.h"

namespace bandanh::output {

/// This laptop, now.
Origin originOf(operations::Laptop& laptop);

/// Says that an edition is exported, in the language in use.
void setEdition(Origin& origin, const report::Edition& edition);

} // namespace bandanh::output
