#include "core/exchange/openrows.h"
#include "core/operations/attaching.h"
#include "core/operations/conflicts.h"
#include "core/operations/edit.h"
#include "core/operations/undo.h"
#include "core/records/activity.h"
#include "core/records/organisation.h"
#include "core/records/person.h"
#include "core/records/personlink.h"
#include "core/records/placement.h"
#include "core/store/integrity.h"
#include "core/store/mergedpeople.h"
#include "tests/sync/inprocess.h"

#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::test;
using operations::createRecord;
using operations::editField;
using records::Person;
using records::specOf;
using sync::hq::Grant;

namespace {

struct Pair {
    InProcessHq hq;
    TemporaryStore a{1};
    TemporaryStore b{2};

    explicit Pair(const Grant& ofB = Grant::everything())
    {
        hq.enrol(a, "a", Grant::everything());
        hq.enrol(b, "b", ofB);
    }
    sync::SyncSummary syncA() { return syncWhole(hq, "certificate of a", a); }
    sync::SyncSummary syncB() { return syncWhole(hq, "certificate of b", b); }
};

records::Record person(const char* name, records::Scope scope = 12)
{
    Person typed;
    typed.givenLatin = name;
    auto record = records::toRecord(typed);
    record.scope = scope;
    return record;
}

void edit(TemporaryStore& t, const RowId& id, std::string_view field, records::Value value)
{
    REQUIRE(editField(t.desk, specOf<Person>(), id, *specOf<Person>().byName(field), value));
}

std::string textOf(TemporaryStore& t, const RowId& id, std::string_view field)
{
    const auto& spec = specOf<Person>();
    const auto stored = store::RecordTable(t.store->writer()).find(spec, id);
    REQUIRE(stored.has_value());
    return records::exportText(*spec.byName(field), stored->record.values[spec.indexOf(*spec.byName(field))]);
}

std::string digest(store::Connection& connection)
{
    return store::checkIntegrity(connection).digest;
}

void requireEqual(Pair& p)
{
    CHECK(digest(p.a.store->writer()) == digest(p.hq.store->connection()));
    CHECK(digest(p.b.store->writer()) == digest(p.hq.store->connection()));
}

} // namespace

TEST_CASE("what one laptop records another one has after both synced")
{
    Pair p;
    const RowId id = createRecord(p.a.desk, person("Dara"));
    CHECK(p.syncA().sent == 1);
    CHECK(p.syncB().received == 1);
    CHECK(textOf(p.b, id, "given_latin") == "Dara");
    requireEqual(p);
}

TEST_CASE("nothing to do is one request of a few bytes")
{
    Pair p;
    createRecord(p.a.desk, person("Dara"));
    p.syncA();
    const auto summary = p.syncA();
    CHECK(summary.roundTrips == 1);
    CHECK(summary.bytesUp + summary.bytesDown <= 200);
}

TEST_CASE("changes of different fields meet without a conflict")
{
    Pair p;
    const RowId id = createRecord(p.a.desk, person("Dara"));
    p.syncA();
    p.syncB();
    edit(p.a, id, "sex", std::int64_t{1});
    edit(p.b, id, "country", std::string("KH"));
    p.syncA();
    p.syncB();
    p.syncA();
    CHECK(textOf(p.a, id, "country") == "KH");
    CHECK(textOf(p.b, id, "sex") == "F");
    CHECK(operations::countOpenConflicts(p.a.store->writer()) == 0);
    requireEqual(p);
}

TEST_CASE("of two values for one field the first stands and the other waits for a person")
{
    Pair p;
    const RowId id = createRecord(p.a.desk, person("Dara"));
    p.syncA();
    p.syncB();
    edit(p.a, id, "given_latin", std::string("Darā"));
    edit(p.b, id, "given_latin", std::string("Tara"));
    p.syncA();
    p.syncB();
    p.syncA();
    CHECK(textOf(p.a, id, "given_latin") == "Darā");
    CHECK(textOf(p.b, id, "given_latin") == "Darā");
    requireEqual(p);

    const auto open = operations::openConflicts(p.a.store->writer(), 10);
    REQUIRE(open.size() == 1);
    CHECK(open[0].row == id);
    CHECK(open[0].fields == std::vector<std::string>{"given_latin"});
    CHECK(open[0].standing == "Darā");
    CHECK(open[0].other == "Tara");
    CHECK(open[0].standingBy == "a");
    CHECK(open[0].otherBy == "b");
    CHECK(open[0].reason == records::ConflictReason::ChangedMeanwhile);
    REQUIRE(open[0].standingRow);
    REQUIRE(open[0].otherRow);
    CHECK(records::fromRecord<Person>(*open[0].standingRow).givenLatin == "Darā");
    CHECK(records::fromRecord<Person>(*open[0].otherRow).givenLatin == "Tara");
    CHECK_FALSE(open[0].isOverwritten);

    SECTION("written over since, what stands is no longer its first author's")
    {
        edit(p.a, id, "given_latin", std::string("Dora"));
        const auto now = operations::openConflicts(p.a.store->writer(), 10);
        REQUIRE(now.size() == 1);
        CHECK(now[0].standing == "Dora");
        CHECK(now[0].isOverwritten);
    }
    SECTION("decided for the other, everybody has it")
    {
        REQUIRE(operations::resolveConflict(p.a.desk, open[0].id, true));
        p.syncA();
        p.syncB();
        CHECK(textOf(p.b, id, "given_latin") == "Tara");
        CHECK(operations::countOpenConflicts(p.b.store->writer()) == 0);
        requireEqual(p);
    }
    SECTION("decided for what stands, it is out of the list")
    {
        REQUIRE(operations::resolveConflict(p.b.desk, open[0].id, false));
        p.syncB();
        p.syncA();
        CHECK(textOf(p.a, id, "given_latin") == "Darā");
        CHECK(operations::countOpenConflicts(p.a.store->writer()) == 0);
        requireEqual(p);
    }
}

TEST_CASE("a value that its author changed with the standing one before the eyes is no conflict")
{
    Pair p;
    const RowId id = createRecord(p.a.desk, person("Dara"));
    p.syncA();
    p.syncB();
    edit(p.a, id, "given_latin", std::string("Darā"));
    p.syncA();
    p.syncB();
    edit(p.b, id, "given_latin", std::string("Tara"));
    p.syncB();
    p.syncA();
    CHECK(textOf(p.a, id, "given_latin") == "Tara");
    CHECK(operations::countOpenConflicts(p.a.store->writer()) == 0);
    requireEqual(p);
}

TEST_CASE("two notes are both kept, and two lists joined")
{
    Pair p;
    const RowId id = createRecord(p.a.desk, person("Dara"));
    p.syncA();
    p.syncB();
    edit(p.a, id, "note", std::string("from a"));
    edit(p.b, id, "note", std::string("from b"));
    edit(p.a, id, "phone", std::string("+85512000001"));
    edit(p.b, id, "phone", std::string("+85512000002"));
    p.syncA();
    p.syncB();
    p.syncA();
    CHECK(textOf(p.a, id, "note") == "from a\nfrom b");
    CHECK(textOf(p.a, id, "phone").find("+85512000001") != std::string::npos);
    CHECK(textOf(p.a, id, "phone").find("+85512000002") != std::string::npos);
    CHECK(operations::countOpenConflicts(p.a.store->writer()) == 0);
    requireEqual(p);
}

TEST_CASE("withdrawn consent wins at once, and a person is told")
{
    Pair p;
    const RowId id = createRecord(p.a.desk, person("Dara"));
    edit(p.a, id, "consent", std::int64_t{1});
    p.syncA();
    p.syncB();
    edit(p.a, id, "consent", std::int64_t{2});
    edit(p.a, id, "consent", std::int64_t{1});
    edit(p.b, id, "consent", std::int64_t{3});
    p.syncA();
    p.syncB();
    p.syncA();
    CHECK(textOf(p.a, id, "consent") == "withdrawn");
    const auto open = operations::openConflicts(p.a.store->writer(), 10);
    REQUIRE(open.size() == 1);
    CHECK(open[0].reason == records::ConflictReason::Protected);
    CHECK(open[0].other == "yes");
    requireEqual(p);
}

TEST_CASE("an edit of a row that another laptop removed keeps the row, and a person decides")
{
    Pair p;
    const RowId id = createRecord(p.a.desk, person("Dara"));
    p.syncA();
    p.syncB();
    REQUIRE(operations::removeRecord(p.a.desk, specOf<Person>(), id));
    edit(p.b, id, "sex", std::int64_t{1});
    SECTION("removal first")
    {
        p.syncA();
        p.syncB();
        p.syncA();
    }
    SECTION("edit first")
    {
        p.syncB();
        p.syncA();
        p.syncB();
    }
    CHECK(textOf(p.a, id, "sex") == "F");
    const auto open = operations::openConflicts(p.b.store->writer(), 10);
    REQUIRE(open.size() == 1);
    CHECK(open[0].fields.empty());
    CHECK(open[0].other.empty());
    CHECK(open[0].reason == records::ConflictReason::RemovedMeanwhile);
    CHECK(open[0].standingRow);
    CHECK_FALSE(open[0].otherRow);
    requireEqual(p);
    REQUIRE(operations::resolveConflict(p.b.desk, open[0].id, true));
    p.syncB();
    p.syncA();
    CHECK_FALSE(store::RecordTable(p.a.store->writer()).find(specOf<Person>(), id));
    requireEqual(p);
}

TEST_CASE("an undo crosses like any other change")
{
    Pair p;
    const RowId id = createRecord(p.a.desk, person("Dara"));
    p.syncA();
    p.syncB();
    REQUIRE(operations::undo(p.a.desk, 1));
    p.syncA();
    p.syncB();
    CHECK_FALSE(store::RecordTable(p.b.store->writer()).find(specOf<Person>(), id));
    REQUIRE(operations::redo(p.a.desk));
    p.syncA();
    p.syncB();
    CHECK(textOf(p.b, id, "given_latin") == "Dara");
    requireEqual(p);
}

TEST_CASE("a laptop holds what its grant covers and nothing else")
{
    Pair p(Grant{{12}, {records::Sensitivity::Open, records::Sensitivity::Personal}});
    const RowId inside = createRecord(p.a.desk, person("Dara", 12));
    const RowId outside = createRecord(p.a.desk, person("Bopha", 21));
    auto survivor = person("Leak", 12);
    survivor.sensitivity = records::Sensitivity::Survivor;
    const RowId secret = createRecord(p.a.desk, survivor);
    p.syncA();
    p.syncB();
    store::RecordTable table(p.b.store->writer());
    CHECK(table.find(specOf<Person>(), inside));
    CHECK_FALSE(table.find(specOf<Person>(), outside));
    CHECK_FALSE(table.find(specOf<Person>(), secret));
}

TEST_CASE("what a laptop writes outside its grant goes to review, and stays on the laptop")
{
    Pair p(Grant{{12}, {records::Sensitivity::Open, records::Sensitivity::Personal}});
    const RowId outside = createRecord(p.b.desk, person("Bopha", 21));
    const RowId inside = createRecord(p.b.desk, person("Dara", 12));
    p.syncB();
    p.syncA();
    store::RecordTable onA(p.a.store->writer());
    CHECK(onA.find(specOf<Person>(), inside));
    CHECK_FALSE(onA.find(specOf<Person>(), outside));
    CHECK(store::RecordTable(p.b.store->writer()).find(specOf<Person>(), outside));
    CHECK(p.syncB().roundTrips == 1);
}

TEST_CASE("a person who moves to another province leaves the laptops of the first")
{
    Pair p(Grant{{12}, {records::Sensitivity::Open, records::Sensitivity::Personal}});
    const RowId id = createRecord(p.a.desk, person("Dara", 12));
    p.syncA();
    p.syncB();
    {
        operations::Operation operation(p.a.desk, operations::Verb::Edit, id);
        const auto stored = operation.table().find(specOf<Person>(), id);
        auto moved = stored->record;
        moved.scope = 21;
        operation.change(*stored, moved);
        operation.commit();
    }
    p.syncA();
    p.syncB();
    CHECK_FALSE(store::RecordTable(p.b.store->writer()).find(specOf<Person>(), id));
    CHECK(digest(p.a.store->writer()) == digest(p.hq.store->connection()));
}

TEST_CASE("a laptop that was put back to an earlier state, or cloned, is told so")
{
    Pair p;
    createRecord(p.a.desk, person("Dara"));
    p.syncA();
    // Another store with the same device id and another past: what a clone looks like to HQ.
    TemporaryStore clone{1};
    createRecord(clone.desk, person("Someone"));
    createRecord(clone.desk, person("else"));
    sync::SyncSession session(clone.desk);
    const auto done = exchangeOnce(p.hq, "certificate of a", session);
    REQUIRE_FALSE(done.has_value());
    CHECK(done.error().code == ErrorCode::LogDiverged);
}

TEST_CASE("a change that is pending stays on the screen while others' changes come in, and meets them at HQ")
{
    Pair p;
    const RowId id = createRecord(p.a.desk, person("Dara"));
    p.syncA();
    p.syncB();
    edit(p.a, id, "given_latin", std::string("Darā"));
    edit(p.a, id, "sex", std::int64_t{1});
    p.syncA();
    sync::SyncSession session(p.b.desk);
    const std::string request = session.request();
    edit(p.b, id, "given_latin", std::string("Tara")); // typed while the request is on its way
    sync::hq::Exchange exchange(*p.hq.store, *p.hq.store->deviceByFingerprint("certificate of b"), p.hq.clock);
    REQUIRE(exchange.write(request));
    REQUIRE(session.receive(*exchange.finish()));
    CHECK(textOf(p.b, id, "given_latin") == "Tara");
    CHECK(textOf(p.b, id, "sex") == "F");
    CHECK_FALSE(*session.finish());
    p.syncB();
    p.syncA();
    CHECK(textOf(p.b, id, "given_latin") == "Darā");
    CHECK(operations::countOpenConflicts(p.a.store->writer()) == 1);
    requireEqual(p);
}

TEST_CASE("two laptops that merge two people into each other agree on whose record stays")
{
    Pair p;
    const RowId first = createRecord(p.a.desk, person("Dara"));
    const RowId second = createRecord(p.a.desk, person("Tara"));
    p.syncA();
    p.syncB();
    const auto merge = [](TemporaryStore& t, const RowId& from, const RowId& into) {
        records::PersonLink link;
        link.first = Id<Person>(from);
        link.second = Id<Person>(into);
        link.verdict = records::LinkVerdict::Same;
        auto record = records::toRecord(link);
        record.scope = 12;
        createRecord(t.desk, record);
    };
    merge(p.a, first, second);
    merge(p.b, second, first);
    p.syncB();
    p.syncA();
    p.syncB();
    requireEqual(p);

    const store::MergedPeople onA(p.a.store->writer());
    const store::MergedPeople onB(p.b.store->writer());
    CHECK(store::RecordTable(p.a.store->writer()).count(specOf<records::PersonLink>()) == 2); // nothing is lost
    CHECK(onA.leftOut().size() == 1);
    CHECK(onA.leftOut() == onB.leftOut());
    CHECK(onA.isMerged(first) != onA.isMerged(second));
    CHECK(onA.isMerged(first) == onB.isMerged(first));
}

TEST_CASE("a row of a list that waits for an answer can be answered on another laptop")
{
    Pair p;
    records::Organisation house;
    house.nameLatin = "Lotus House";
    const RowId partner = createRecord(p.a.desk, records::toRecord(house));
    sheets::Layout layout;
    layout.kind = sheets::FileKind::Agreement;
    for (const char* heading : {"agreement_id", "kind", "org_id"})
        layout.columns.push_back({.header = heading});
    const std::vector<std::string_view> cells{"G1", "partnership", "Lotus Huose"};
    operations::Operation import(p.a.desk, store::Verb::Import);
    REQUIRE(exchange::keepOpenRow(import, layout, cells, 2, records::RecordType::Organisation, "Dara", 12));
    import.commit();
    p.syncA();
    p.syncB();

    const auto open = exchange::openRows(p.b.store->writer(), 10);
    REQUIRE(open.size() == 1);
    CHECK(open[0].by == "Dara");
    REQUIRE(open[0].candidates.size() == 1);
    REQUIRE(exchange::answerMeans(p.b.desk, open[0].id, partner));
    p.syncB();
    p.syncA();
    CHECK(exchange::openRows(p.a.store->writer(), 10).empty());
    CHECK(store::RecordTable(p.a.store->writer()).count(records::specOf(records::RecordType::Agreement)) == 1);
    requireEqual(p);
}

TEST_CASE("a proof photo's small picture reaches whoever may see the placement, and nobody else")
{
    const std::set<records::Sensitivity> open{records::Sensitivity::Open};
    for (const auto& [scope, isSeen] : {std::pair<records::Scope, bool>{17, true}, {12, false}}) {
        Pair p(Grant{{scope}, open});
        records::Placement placement;
        placement.carrier = "TT-001";
        records::Record record = records::toRecord(placement);
        record.scope = 17;
        const auto& spec = specOf<records::Placement>();
        const RowId row = createRecord(p.a.desk, record);
        records::Attachment photo;
        photo.hash = std::string(64, 'a');
        photo.thumbnail = std::string(5464, 'A'); // 4 KiB in base64
        REQUIRE(operations::attach(p.a.desk, {{&spec, row, spec.byName("proof")}, photo}));
        p.syncA();
        p.syncB();

        store::RecordTable table(p.b.store->writer());
        const auto stored = table.find(spec, row);
        REQUIRE(stored.has_value() == isSeen);
        CHECK(table.count(specOf<records::Attachment>()) == (isSeen ? 1 : 0));
        if (!isSeen)
            continue;
        const auto proof = records::fromRecord<records::Placement>(stored->record).proof;
        REQUIRE(proof);
        const auto arrived = table.find(specOf<records::Attachment>(), *proof);
        REQUIRE(arrived);
        CHECK(records::fromRecord<records::Attachment>(arrived->record).thumbnail == photo.thumbnail);
    }
}
