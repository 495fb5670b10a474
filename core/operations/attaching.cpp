#include "core/operations/attaching.h"

namespace bandanh::operations {

namespace {

const records::RecordSpec& attachmentSpec()
{
    return records::specOf<records::Attachment>();
}

std::optional<store::StoredRecord> attachedAt(Operation& operation, const store::StoredRecord& stored,
                                              const records::FieldSpec& field)
{
    const auto* id = std::get_if<RowId>(&stored.record.values[stored.record.spec->indexOf(field)]);
    return id != nullptr ? operation.table().find(attachmentSpec(), *id) : std::nullopt;
}

void refer(Operation& operation, const store::StoredRecord& stored, const records::FieldSpec& field,
           const records::Value& value)
{
    records::Record after = stored.record;
    after.values[after.spec->indexOf(field)] = value;
    operation.change(stored, after);
}

/// False where the same file stands there already.
bool put(Operation& operation, const store::StoredRecord& stored, const records::FieldSpec& field,
         const records::Attachment& attachment)
{
    const auto before = attachedAt(operation, stored, field);
    if (before && records::fromRecord<records::Attachment>(before->record).hash == attachment.hash)
        return false;
    records::Record made = records::toRecord(attachment);
    made.scope = stored.record.scope;
    made.sensitivity = stored.record.sensitivity;
    operation.create(made);
    refer(operation, stored, field, made.id);
    return true;
}

} // namespace

Result<void> attach(const Desk& desk, const Attaching& attaching)
{
    const AttachmentPlace& place = attaching.place;
    Operation operation(desk, Verb::Attach, place.row);
    const auto stored = operation.table().find(*place.spec, place.row);
    if (!stored)
        return refused(ErrorCode::UnknownRecord, place.row.toHex());
    put(operation, *stored, *place.field, attaching.attachment);
    operation.commit();
    return {};
}

std::int64_t attachMany(const Desk& desk, std::span<const Attaching> attachings)
{
    Operation operation(desk, Verb::AttachMany);
    std::int64_t changed = 0;
    for (const Attaching& attaching : attachings)
        if (const auto stored = operation.table().find(*attaching.place.spec, attaching.place.row))
            changed += put(operation, *stored, *attaching.place.field, attaching.attachment) ? 1 : 0;
    operation.commit();
    return changed;
}

Result<void> detach(const Desk& desk, const AttachmentPlace& place)
{
    Operation operation(desk, Verb::Detach, place.row);
    const auto stored = operation.table().find(*place.spec, place.row);
    if (!stored)
        return refused(ErrorCode::UnknownRecord, place.row.toHex());
    const auto attached = attachedAt(operation, *stored, *place.field);
    refer(operation, *stored, *place.field, {});
    if (attached && operation.table().referrers(attachmentSpec(), attached->record.id, 1).empty())
        operation.remove(*attached);
    operation.commit();
    return {};
}

} // namespace bandanh::operations
