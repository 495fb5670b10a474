#include "core/operations/bulkedit.h"

#include "core/operations/edit.h"
#include "core/operations/tagging.h"
#include "core/operations/undo.h"
#include "core/records/agreement.h"
#include "core/records/person.h"
#include "core/store/recordquery.h"
#include "core/store/tagwords.h"
#include "tests/support/temporarystore.h"

#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::operations;
using bandanh::test::TemporaryStore;

namespace {

const records::RecordSpec& people()
{
    return records::specOf<records::Person>();
}

RowId person(TemporaryStore& t, const char* name, std::optional<records::Sex> sex)
{
    records::Person person;
    person.givenLatin = name;
    person.sex = sex;
    return createRecord(t.desk, records::toRecord(person));
}

records::Value sexOf(TemporaryStore& t, const RowId& id)
{
    return store::RecordTable(t.store->writer()).find(people(), id)->record.value(people().byName("sex")->id);
}

BulkChange toFemale()
{
    return FieldChange{people().byName("sex"), std::int64_t(records::Sex::Female)};
}

} // namespace

TEST_CASE("the preview of a bulk edit says what changes, from what, and what stays; the edit does just that")
{
    TemporaryStore t;
    const RowId unknown = person(t, "A", std::nullopt);
    const RowId other = person(t, "B", std::nullopt);
    const RowId male = person(t, "C", records::Sex::Male);
    const RowId female = person(t, "D", records::Sex::Female);
    const RowId gone = person(t, "E", std::nullopt);
    REQUIRE(removeRecord(t.desk, people(), gone));
    const std::vector rows{unknown, other, male, female, gone};
    const auto before = store::OperationLog(t.store->writer()).head().sequence;

    const BulkOutcome preview = previewBulkEdit(t.store->writer(), people(), rows, toFemale());
    CHECK(store::OperationLog(t.store->writer()).head().sequence == before);
    CHECK(preview.changed == 3);
    REQUIRE(preview.before.size() == 2);
    CHECK(preview.before[0].rows == 2);
    CHECK(records::isAbsent(preview.before[0].value));
    REQUIRE(preview.left.size() == 2);
    CHECK(preview.left[0].because == LeftBecause::Gone);
    CHECK(preview.left[1].row == female);
    CHECK(preview.left[1].because == LeftBecause::SaysSoAlready);

    const BulkOutcome done = bulkEdit(t.desk, people(), rows, toFemale());
    CHECK(done.changed == preview.changed);
    CHECK(done.left.size() == preview.left.size());
    for (const RowId& row : {unknown, other, male, female})
        CHECK(sexOf(t, row) == records::Value(std::int64_t(records::Sex::Female)));

    CHECK(store::OperationLog(t.store->writer()).operation(done.operation)->subject == unknown);
    const auto undone = undo(t.desk, done.operation);
    REQUIRE(undone);
    CHECK(undone->restored == 3);
    CHECK(records::isAbsent(sexOf(t, unknown)));
    CHECK(sexOf(t, male) == records::Value(std::int64_t(records::Sex::Male)));
    CHECK(sexOf(t, female) == records::Value(std::int64_t(records::Sex::Female)));
}

TEST_CASE("a bulk edit leaves the rows that it would bring to break a rule")
{
    TemporaryStore t;
    const auto& spec = records::specOf<records::Agreement>();
    const auto agreement = [&](const char* signedOn) {
        records::Agreement made;
        made.signedOn = text::PartialDate::parse(signedOn);
        return createRecord(t.desk, records::toRecord(made));
    };
    const RowId early = agreement("2011-05-01");
    const RowId late = agreement("2014-05-01");
    const FieldChange ends{spec.byName("ends_on"), std::string("2013-12-31")};
    REQUIRE(ends.field != nullptr);

    const BulkOutcome done = bulkEdit(t.desk, spec, std::vector{early, late}, ends);
    CHECK(done.changed == 1);
    REQUIRE(done.left.size() == 1);
    CHECK(done.left[0].row == late);
    CHECK(done.left[0].because == LeftBecause::BreaksRule);
    REQUIRE(done.left[0].rule != nullptr);
    CHECK_FALSE(done.left[0].rule->sentence.empty());
}

TEST_CASE("a tag is put on many rows and taken off them, each time in one step")
{
    TemporaryStore t;
    std::vector<RowId> rows;
    for (const char* name : {"A", "B", "C"})
        rows.push_back(person(t, name, std::nullopt));
    REQUIRE(addTag(t.desk, people(), rows[0], "gala"));

    const BulkOutcome put = bulkEdit(t.desk, people(), rows, TagChange{"gala", true});
    CHECK(put.changed == 2);
    REQUIRE(put.left.size() == 1);
    CHECK(put.left[0].row == rows[0]);
    store::RecordQuery tagged(people());
    tagged.tag = "gala";
    store::RecordListing listing(t.store->writer());
    CHECK(listing.count(tagged) == 3);
    CHECK(listing.ids(tagged, 0, 10) == rows);

    CHECK(bulkEdit(t.desk, people(), rows, TagChange{"gala", false}).changed == 3);
    CHECK(listing.count(tagged) == 0);
    const BulkOutcome nothing = bulkEdit(t.desk, people(), rows, TagChange{"gala", false});
    CHECK(nothing.changed == 0);
    CHECK(nothing.operation == 0);
    REQUIRE(undo(t.desk, store::OperationLog(t.store->writer()).lastUndoable()->id));
    CHECK(listing.count(tagged) == 3);
    REQUIRE(undo(t.desk, put.operation));
    CHECK(listing.count(tagged) == 1);
}

TEST_CASE("names and what makes a row itself are not given to many rows")
{
    CHECK(mayBulkEdit(people(), *people().byName("sex")));
    CHECK_FALSE(mayBulkEdit(people(), *people().byName("given_km")));
    const auto& attendance = records::specOf(records::RecordType::Attendance);
    for (const std::uint16_t key : attendance.naturalKey)
        CHECK_FALSE(mayBulkEdit(attendance, *attendance.byId(key)));
}

TEST_CASE("a bulk edit that is told to stop writes nothing, and says how far it was")
{
    TemporaryStore t;
    const std::vector rows{person(t, "A", std::nullopt), person(t, "B", std::nullopt)};
    const auto before = store::OperationLog(t.store->writer()).head().sequence;
    std::vector<std::int64_t> heard;
    const auto stop = [&](std::int64_t done) {
        heard.push_back(done);
        return false;
    };
    CHECK(previewBulkEdit(t.store->writer(), people(), rows, toFemale(), stop).isCancelled);
    const BulkOutcome outcome = bulkEdit(t.desk, people(), rows, toFemale(), stop);
    CHECK(outcome.isCancelled);
    CHECK(outcome.operation == 0);
    CHECK(heard == std::vector<std::int64_t>{2, 2});
    CHECK(store::OperationLog(t.store->writer()).head().sequence == before);
    for (const RowId& row : rows)
        CHECK(records::isAbsent(sexOf(t, row)));
}
