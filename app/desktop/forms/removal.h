#pragma once

#include "app/desktop/shell/prompts.h"
#include "core/records/record.h"

namespace bandanh::desktop {

class Session;

/// Asks, and removes a record. Where others refer to it, it says how many and removes nothing. True when it is gone.
bool removeAfterAsking(Session& session, Prompts& prompts, const records::RecordSpec& spec, const RowId& row);

} // namespace bandanh::desktop
