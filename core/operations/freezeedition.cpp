#include "core/operations/freezeedition.h"

namespace bandanh::operations {

using records::Record;
using records::ReportEdition;

RowId freezeEdition(const Desk& desk, ReportEdition edition, records::Scope scope)
{
    Operation operation(desk, Verb::FreezeEdition);
    edition.frozenAt = desk.clock.now();
    Record record = records::toRecord(edition);
    record.scope = scope;
    operation.create(record);
    operation.setSubject(record.id);
    operation.commit();
    return record.id;
}

Result<void> requireChangeable(const Record& record)
{
    if (record.spec->type != records::RecordType::ReportEdition)
        return {};
    const auto edition = records::fromRecord<ReportEdition>(record);
    return refused(ErrorCode::EditionFrozen, std::to_string(edition.number.value_or(0)),
                   std::to_string(edition.year.value_or(0)));
}

} // namespace bandanh::operations
