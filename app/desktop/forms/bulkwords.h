#pragma once

#include "core/operations/bulkedit.h"
#include "core/places/gazetteer.h"

#include <QStringList>

namespace bandanh::desktop {

/// What a change of many rows would do, a sentence each: how many change, from what, which stay and why. `field` is what
/// changes, null for a tag.
QStringList willChange(const operations::BulkOutcome& outcome, const records::FieldSpec* field,
                       const places::Gazetteer& gazetteer);
/// What it did.
QStringList wasChanged(const operations::BulkOutcome& outcome);

} // namespace bandanh::desktop
