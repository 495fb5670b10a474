#include "core/operations/assignsheet.h"

#include "core/operations/edit.h"
#include "core/operations/undo.h"
#include "core/records/activity.h"
#include "core/records/attendance.h"
#include "core/records/sheet.h"
#include "core/store/integrity.h"
#include "core/store/sheetoverview.h"
#include "tests/support/temporarystore.h"

#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::operations;
using bandanh::records::specOf;
using bandanh::test::TemporaryStore;

namespace {

constexpr records::Scope kSiemReap = 17;

RowId makeActivity(TemporaryStore& t)
{
    records::Activity activity;
    activity.titleLatin = "Anti-Trafficking Day";
    records::Record record = records::toRecord(activity);
    record.scope = kSiemReap;
    return createRecord(t.desk, record);
}

/// A sheet that belongs to nothing yet, with `rows` lines of people whom nobody knows.
RowId makeSheet(TemporaryStore& t, std::int64_t rows, std::optional<std::int64_t> signedTotal, bool scanned = true)
{
    records::Sheet sheet;
    sheet.reference = "SH-1";
    sheet.signedTotal = signedTotal;
    sheet.scanned = scanned;
    const RowId id = createRecord(t.desk, records::toRecord(sheet));
    for (std::int64_t line = 1; line <= rows; ++line) {
        records::Attendance attendance;
        attendance.sheet = Id<records::Sheet>(id);
        attendance.line = line;
        createRecord(t.desk, records::toRecord(attendance));
    }
    return id;
}

records::Record found(TemporaryStore& t, const records::RecordSpec& spec, const RowId& id)
{
    return store::RecordTable(t.store->writer()).find(spec, id)->record;
}

std::vector<records::Scope> scopesOfLines(TemporaryStore& t, const RowId& sheet)
{
    std::vector<records::Scope> scopes;
    const auto& spec = specOf<records::Attendance>();
    for (const auto& line : store::RecordTable(t.store->writer()).findBy(spec, *spec.byName("sheet"), sheet))
        scopes.push_back(line.record.scope);
    return scopes;
}

std::string digest(TemporaryStore& t)
{
    const auto integrity = store::checkIntegrity(t.store->writer());
    CHECK(integrity.sound());
    return integrity.digest;
}

std::int64_t newest(TemporaryStore& t)
{
    return store::OperationLog(t.store->writer()).latest(1).at(0).id;
}

Error refusal(const Result<void>& result)
{
    REQUIRE_FALSE(result);
    return result.error();
}

} // namespace

TEST_CASE("a sheet that gets its activity takes its province, with every line, in one step")
{
    TemporaryStore t;
    const RowId activity = makeActivity(t);
    const RowId sheet = makeSheet(t, 3, 3);
    const auto before = newest(t);

    REQUIRE(assignSheet(t.desk, sheet, activity));

    const auto assigned = records::fromRecord<records::Sheet>(found(t, specOf<records::Sheet>(), sheet));
    CHECK(assigned.activity == Id<records::Activity>(activity));
    CHECK(found(t, specOf<records::Sheet>(), sheet).scope == kSiemReap);
    CHECK(scopesOfLines(t, sheet) == std::vector<records::Scope>(3, kSiemReap));
    CHECK(newest(t) == before + 1);
    CHECK(store::OperationLog(t.store->writer()).lastUndoable()->verb == store::Verb::AssignSheet);
}

TEST_CASE("undo of an assignment brings activity and provinces back, and redo names them again")
{
    TemporaryStore t;
    const RowId activity = makeActivity(t);
    const RowId sheet = makeSheet(t, 3, 3);
    const std::string unassigned = digest(t);
    REQUIRE(assignSheet(t.desk, sheet, activity));
    const std::string assigned = digest(t);

    REQUIRE(undo(t.desk, newest(t)));
    CHECK(digest(t) == unassigned);
    CHECK(found(t, specOf<records::Sheet>(), sheet).scope == records::kNational);
    CHECK(scopesOfLines(t, sheet) == std::vector<records::Scope>(3, records::kNational));

    REQUIRE(redo(t.desk));
    CHECK(digest(t) == assigned);
    CHECK(scopesOfLines(t, sheet) == std::vector<records::Scope>(3, kSiemReap));
}

TEST_CASE("neither sheet nor activity is made up")
{
    TemporaryStore t;
    const RowId activity = makeActivity(t);
    const RowId sheet = makeSheet(t, 1, 1);
    CHECK(refusal(assignSheet(t.desk, activity, activity)).code == ErrorCode::UnknownRecord);
    CHECK(refusal(assignSheet(t.desk, sheet, sheet)).code == ErrorCode::UnknownRecord);
    CHECK_FALSE(store::sheetOverview(t.store->writer(), sheet)->activity);
}

TEST_CASE("a complete sheet closes on the day it is closed, and undo opens it")
{
    TemporaryStore t;
    const RowId activity = makeActivity(t);
    const RowId sheet = makeSheet(t, 2, 2);
    REQUIRE(assignSheet(t.desk, sheet, activity));

    REQUIRE(closeSheet(t.desk, sheet));

    const auto closed = records::fromRecord<records::Sheet>(found(t, specOf<records::Sheet>(), sheet));
    CHECK(closed.state == records::SheetState::Closed);
    REQUIRE(closed.closedOn);
    CHECK(closed.closedOn->toText() == "2013-12-12");
    REQUIRE(undo(t.desk, newest(t)));
    const auto open = records::fromRecord<records::Sheet>(found(t, specOf<records::Sheet>(), sheet));
    CHECK_FALSE(open.state);
    CHECK_FALSE(open.closedOn);
}

TEST_CASE("a sheet that lacks something stays open, and says what")
{
    TemporaryStore t;
    const RowId activity = makeActivity(t);
    struct Case {
        std::optional<std::int64_t> signedTotal;
        bool scanned;
        bool assigned;
        Error expected;
    };
    const Case cases[] = {
        {2, true, false, {ErrorCode::ValueMissing, {"activity"}}},
        {std::nullopt, true, true, {ErrorCode::ValueMissing, {"signed_total"}}},
        {3, true, true, {ErrorCode::InvalidValue, {"signed_total", "3", "2"}}},
        {1, true, true, {ErrorCode::InvalidValue, {"signed_total", "1", "2"}}},
        {2, false, true, {ErrorCode::ValueMissing, {"scanned"}}},
    };
    for (const Case& one : cases) {
        const RowId sheet = makeSheet(t, 2, one.signedTotal, one.scanned);
        if (one.assigned)
            REQUIRE(assignSheet(t.desk, sheet, activity));
        const std::string before = digest(t);
        CHECK(refusal(closeSheet(t.desk, sheet)) == one.expected);
        CHECK(digest(t) == before);
    }
}
