#include "core/operations/edit.h"

#include "core/operations/freezeedition.h"

namespace bandanh::operations {

using records::FieldSpec;
using records::Record;
using records::RecordSpec;

Result<void> editField(const Desk& desk, const RecordSpec& spec, const RowId& id, const FieldSpec& field,
                       const records::Value& value)
{
    Operation operation(desk, Verb::Edit, id);
    const auto stored = operation.table().find(spec, id);
    if (!stored)
        return refused(ErrorCode::UnknownRecord, id.toHex());
    if (auto may = requireChangeable(stored->record); !may)
        return may;
    Record after = stored->record;
    after.values[spec.indexOf(field)] = value;
    operation.change(*stored, after);
    operation.commit();
    return {};
}

RowId createRecord(const Desk& desk, Record record)
{
    Operation operation(desk, Verb::Create);
    operation.put(record);
    operation.setSubject(record.id);
    operation.commit();
    return record.id;
}

Result<void> removeRecord(const Desk& desk, const RecordSpec& spec, const RowId& id)
{
    Operation operation(desk, Verb::Remove, id);
    const auto stored = operation.table().find(spec, id);
    if (!stored)
        return refused(ErrorCode::UnknownRecord, id.toHex());
    if (auto may = requireChangeable(stored->record); !may)
        return may;
    const auto referrers = operation.table().referrers(spec, id, 100);
    if (!referrers.empty())
        return refused(ErrorCode::RecordReferred, std::string(spec.name), std::to_string(referrers.size()));
    operation.remove(*stored);
    operation.commit();
    return {};
}

} // namespace bandanh::operations
