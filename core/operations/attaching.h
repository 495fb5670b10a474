#pragma once

#include "core/operations/operation.h"
#include "core/records/attachment.h"

#include <span>

namespace bandanh::operations {

/// A field that refers to an attachment, of one row: the proof of a placement, the scan of a sheet.
struct AttachmentPlace {
    const records::RecordSpec* spec;
    RowId row;
    const records::FieldSpec* field;
};

/// What is to be referred to there. Its bytes are in the folder already (vault::AttachmentFolder).
struct Attaching {
    AttachmentPlace place;
    records::Attachment attachment;
};

/// Makes the record and lets the field refer to it, in one step. It belongs to the province and the class of the row, so that
/// whoever sees the row sees it. What the field referred to before stays as a record. The very same file in the same place
/// again: nothing is written. Refuses UnknownRecord.
Result<void> attach(const Desk& desk, const Attaching& attaching);
/// All of them in one step; rows that are gone are left out. Returns how many changed.
std::int64_t attachMany(const Desk& desk, std::span<const Attaching> attachings);
/// Empties the field, and removes the record where nothing else refers to it: a photo that should not have been taken is then
/// seen nowhere. The bytes stay, so that an undo brings all of it back. Refuses UnknownRecord.
Result<void> detach(const Desk& desk, const AttachmentPlace& place);

} // namespace bandanh::operations
