#include "core/operations/attaching.h"

#include "core/operations/edit.h"
#include "core/operations/undo.h"
#include "core/records/placement.h"
#include "core/store/placementoverview.h"
#include "tests/support/temporarystore.h"

#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::operations;
using records::Attachment;
using records::Placement;

namespace {

Attachment photo(const std::string& hash)
{
    Attachment photo;
    photo.hash = hash;
    photo.kind = records::AttachmentKind::Photo;
    photo.name = hash + ".jpg";
    return photo;
}

struct Placed : test::TemporaryStore {
    RowId place(const char* carrier, records::Scope scope = 17)
    {
        Placement placement;
        placement.carrier = carrier;
        placement.from = text::PartialDate::parse("2013-02-06");
        records::Record record = records::toRecord(placement);
        record.scope = scope;
        return createRecord(desk, record);
    }
    static AttachmentPlace proofOf(const RowId& row)
    {
        const auto& spec = records::specOf<Placement>();
        return {&spec, row, spec.byName("proof")};
    }
    std::optional<records::Record> attached(const RowId& row)
    {
        store::RecordTable table(store->writer());
        const auto placement = table.find(records::specOf<Placement>(), row);
        const auto proof = records::fromRecord<Placement>(placement->record).proof;
        const auto found = proof ? table.find(records::specOf<Attachment>(), *proof) : std::nullopt;
        return found ? std::optional(found->record) : std::nullopt;
    }
    std::string hashAt(const RowId& row)
    {
        const auto record = attached(row);
        return record ? *records::fromRecord<Attachment>(*record).hash : std::string();
    }
    std::int64_t attachments() { return store::RecordTable(store->writer()).count(records::specOf<Attachment>()); }
    std::int64_t lastOperation() { return store::OperationLog(store->writer()).lastUndoable()->id; }
    void undoLast() { REQUIRE(undo(desk, lastOperation())); }
};

} // namespace

TEST_CASE("a proof photo is added in one step, belongs to whoever sees the placement, and is taken back in one")
{
    Placed t;
    const RowId row = t.place("TT-001");
    REQUIRE(attach(t.desk, {Placed::proofOf(row), photo("a")}));
    const auto record = t.attached(row);
    REQUIRE(record);
    CHECK(record->scope == 17);
    CHECK(record->sensitivity == records::Sensitivity::Open);
    t.undoLast();
    CHECK_FALSE(t.attached(row));
    CHECK(t.attachments() == 0);
    REQUIRE(redo(t.desk));
    CHECK(t.hashAt(row) == "a");
}

TEST_CASE("another photo takes its place, the record of the first stays; the same again writes nothing")
{
    Placed t;
    const RowId row = t.place("TT-001");
    REQUIRE(attach(t.desk, {Placed::proofOf(row), photo("a")}));
    REQUIRE(attach(t.desk, {Placed::proofOf(row), photo("b")}));
    CHECK(t.hashAt(row) == "b");
    CHECK(t.attachments() == 2);
    const auto before = t.lastOperation();
    REQUIRE(attach(t.desk, {Placed::proofOf(row), photo("b")}));
    CHECK(t.lastOperation() == before);
    t.undoLast();
    CHECK(t.hashAt(row) == "a");
    CHECK(t.attachments() == 1);
}

TEST_CASE("photos of many placements are one step; a placement that is gone is left out")
{
    Placed t;
    const RowId first = t.place("TT-001");
    const RowId gone = t.place("TT-002");
    const RowId third = t.place("TT-003", 12);
    REQUIRE(removeRecord(t.desk, records::specOf<Placement>(), gone));
    const std::vector<Attaching> photos{{Placed::proofOf(first), photo("a")},
                                        {Placed::proofOf(gone), photo("b")},
                                        {Placed::proofOf(third), photo("c")}};
    CHECK(attachMany(t.desk, photos) == 2);
    CHECK(t.hashAt(third) == "c");
    CHECK(t.attached(third)->scope == 12);
    CHECK(attachMany(t.desk, photos) == 0);
    t.undoLast();
    CHECK(t.attachments() == 0);
    CHECK(attach(t.desk, {Placed::proofOf(gone), photo("b")}).error().code == ErrorCode::UnknownRecord);
}

TEST_CASE("what is removed is seen nowhere any more, unless something else refers to it, and comes back by an undo")
{
    Placed t;
    const RowId row = t.place("TT-001");
    const RowId other = t.place("TT-002");
    REQUIRE(attach(t.desk, {Placed::proofOf(row), photo("a")}));
    REQUIRE(detach(t.desk, Placed::proofOf(row)));
    CHECK(t.attachments() == 0);
    t.undoLast();
    CHECK(t.hashAt(row) == "a");
    const auto& spec = records::specOf<Placement>();
    REQUIRE(editField(t.desk, spec, other, *spec.byName("proof"), records::Value{t.attached(row)->id}));
    REQUIRE(detach(t.desk, Placed::proofOf(row)));
    CHECK(t.attachments() == 1);
    CHECK(t.hashAt(other) == "a");
}

TEST_CASE("placements are listed with a proof photo or without one")
{
    Placed t;
    const RowId row = t.place("TT-001");
    t.place("TT-002");
    REQUIRE(attach(t.desk, {Placed::proofOf(row), photo("a")}));
    store::PlacementFilter filter;
    filter.year = "2013";
    const auto lanes = store::lanes(t.store->writer(), filter, 0, 10);
    REQUIRE(lanes.size() == 2);
    CHECK(lanes[0].spans[0].hasProof);
    CHECK_FALSE(lanes[1].spans[0].hasProof);
    filter.hasProof = true;
    CHECK(store::placementNames(t.store->writer(), filter).at(0).carrier == "TT-001");
    CHECK(store::countPlacements(t.store->writer(), filter) == 1);
    filter.hasProof = false;
    CHECK(store::placementNames(t.store->writer(), filter).at(0).carrier == "TT-002");
    CHECK(store::countLanes(t.store->writer(), filter) == 1);
}
