#pragma once

#include "app/desktop/shell/prompts.h"
#include "core/records/record.h"

#include <functional>

class QAbstractButton;

namespace bandanh::desktop {

class RecordForm;
class Session;

/// Asks, and removes a record. Where others refer to it, it says how many and removes nothing. True when it is gone.
bool removeAfterAsking(Session& session, Prompts& prompts, const records::RecordSpec& spec, const RowId& row);

/// A click asks, and removes the row that the form shows, once it and what stands around it may be left.
void removeOnClick(QAbstractButton* button, Session& session, Prompts& prompts, RecordForm* form,
                   std::function<bool()> mayLeave = {});

} // namespace bandanh::desktop
