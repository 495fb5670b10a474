#include "core/operations/makesheets.h"

#include "core/operations/edit.h"
#include "core/operations/undo.h"
#include "core/records/activity.h"
#include "core/records/sheet.h"
#include "core/store/sheetoverview.h"
#include "tests/support/temporarystore.h"

#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::operations;
using bandanh::test::TemporaryStore;

namespace {

RowId activityIn(TemporaryStore& t, records::Scope scope)
{
    records::Activity activity;
    activity.titleLatin = "Session";
    records::Record record = records::toRecord(activity);
    record.scope = scope;
    return createRecord(t.desk, record);
}

} // namespace

TEST_CASE("sheets that are printed are numbered parts of their activity, in its province, and one step")
{
    TemporaryStore t;
    const RowId activity = activityIn(t, 17);
    REQUIRE(makeSheets(t.desk, {activity, 2, 25}));
    const auto made = makeSheets(t.desk, {activity, 1, 25});
    REQUIRE(made);
    CHECK(made->front().part == 3);
    CHECK(made->front().reference.size() == std::string_view("SH-2014-K7Q3MX").size());
    const auto stored = store::RecordTable(t.desk.connection).find(records::specOf<records::Sheet>(), made->front().id);
    REQUIRE(stored);
    CHECK(stored->record.scope == 17);
    const auto sheet = records::fromRecord<records::Sheet>(stored->record);
    CHECK(sheet.paperRows == 25);
    CHECK(sheet.printedOn.has_value());
    CHECK(sheet.state == records::SheetState::Open);
    CHECK(store::countOpenSheets(t.desk.connection) == 3);
    const auto last = store::OperationLog(t.desk.connection).latest(1);
    REQUIRE(undo(t.desk, last.front().id));
    CHECK(store::countOpenSheets(t.desk.connection) == 2);
}

TEST_CASE("a sheet that is typed without paper was not printed")
{
    TemporaryStore t;
    const auto made = makeSheets(t.desk, {});
    REQUIRE(made);
    const auto stored = store::RecordTable(t.desk.connection).find(records::specOf<records::Sheet>(), made->front().id);
    CHECK_FALSE(records::fromRecord<records::Sheet>(stored->record).printedOn.has_value());
    CHECK(store::countUnassignedSheets(t.desk.connection) == 1);
}

TEST_CASE("no sheet is kept where they cannot be used, or their activity is not there")
{
    TemporaryStore t;
    const RowId activity = activityIn(t, 17);
    const auto full = [](const std::vector<MadeSheet>&) -> Result<void> { return refused(ErrorCode::DiskFull, "x"); };
    const auto made = makeSheets(t.desk, {activity, 4, 25}, full);
    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::DiskFull);
    CHECK(store::sheetsOfActivity(t.desk.connection, activity).empty());
    CHECK(makeSheets(t.desk, {RowId()}).error().code == ErrorCode::UnknownRecord);
}
