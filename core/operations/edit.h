#pragma once

#include "core/operations/operation.h"

namespace bandanh::operations {

/// One field of one row gets a value, as when a form field is left. Same value: nothing is written.
/// Refuses UnknownRecord, EditionFrozen.
Result<void> editField(const Desk& desk, const records::RecordSpec& spec, const RowId& id,
                       const records::FieldSpec& field, const records::Value& value);
/// A new row with these values; returns its id. A natural key that lives already gets the values instead.
RowId createRecord(const Desk& desk, records::Record record);
/// Refuses UnknownRecord, EditionFrozen, RecordReferred where other rows refer to it.
Result<void> removeRecord(const Desk& desk, const records::RecordSpec& spec, const RowId& id);

} // namespace bandanh::operations
