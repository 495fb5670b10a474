#include "core/operations/assignsheet.h"

#include "core/operations/cambodianday.h"
#include "core/records/activity.h"
#include "core/records/attendance.h"
#include "core/records/sheet.h"
#include "core/store/sheetoverview.h"

namespace bandanh::operations {

using records::Activity;
using records::Attendance;
using records::Record;
using records::Sheet;
using records::specOf;

namespace {

Result<void> requireComplete(const store::SheetOverview& sheet)
{
    if (!sheet.activity)
        return refused(ErrorCode::ValueMissing, "activity");
    if (!sheet.signedTotal)
        return refused(ErrorCode::ValueMissing, "signed_total");
    if (sheet.missing() != 0)
        return refused(ErrorCode::InvalidValue, "signed_total", std::to_string(*sheet.signedTotal),
                       std::to_string(sheet.rows));
    if (!sheet.scanned)
        return refused(ErrorCode::ValueMissing, "scanned");
    return {};
}

} // namespace

Result<void> assignSheet(const Desk& desk, const RowId& sheet, const RowId& activity)
{
    Operation operation(desk, Verb::AssignSheet, sheet);
    const auto stored = operation.table().find(specOf<Sheet>(), sheet);
    if (!stored)
        return refused(ErrorCode::UnknownRecord, sheet.toHex());
    const auto assigned = operation.table().find(specOf<Activity>(), activity);
    if (!assigned)
        return refused(ErrorCode::UnknownRecord, activity.toHex());
    Record after = stored->record;
    after.value(specOf<Sheet>().byName("activity")->id) = activity;
    after.scope = assigned->record.scope;
    operation.change(*stored, after);
    for (const auto& line :
         operation.table().findBy(specOf<Attendance>(), *specOf<Attendance>().byName("sheet"), sheet)) {
        Record moved = line.record;
        moved.scope = assigned->record.scope;
        operation.change(line, moved);
    }
    operation.commit();
    return {};
}

Result<void> closeSheet(const Desk& desk, const RowId& sheet)
{
    Operation operation(desk, Verb::CloseSheet, sheet);
    const auto stored = operation.table().find(specOf<Sheet>(), sheet);
    const auto overview = store::sheetOverview(operation.connection(), sheet);
    if (!stored || !overview)
        return refused(ErrorCode::UnknownRecord, sheet.toHex());
    if (auto complete = requireComplete(*overview); !complete)
        return complete;
    auto closed = records::fromRecord<Sheet>(stored->record);
    closed.state = records::SheetState::Closed;
    closed.closedOn = cambodianDay(desk.clock.now());
    Record after = stored->record;
    after.values = records::toRecord(closed).values;
    operation.change(*stored, after);
    operation.commit();
    return {};
}

} // namespace bandanh::operations
