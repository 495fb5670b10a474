#include "core/operations/testscores.h"

#include "core/operations/edit.h"
#include "core/operations/undo.h"
#include "core/records/activity.h"
#include "core/records/person.h"
#include "core/records/testscore.h"
#include "tests/support/temporarystore.h"

#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::records;
using bandanh::test::TemporaryStore;
using operations::ScoreEntry;

namespace {

struct Scores : TemporaryStore {
    RowId training = operations::createRecord(desk, toRecord(Activity()));
    RowId dara = operations::createRecord(desk, toRecord(Person()));
    RowId sok = operations::createRecord(desk, toRecord(Person()));

    void write(const std::vector<ScoreEntry>& entries) { operations::writeScores(desk, training, entries); }
    std::vector<TestScore> stored()
    {
        const RecordSpec& spec = specOf<TestScore>();
        std::vector<TestScore> found;
        for (const auto& one :
             store::RecordTable(store->writer()).findBy(spec, *spec.byName("activity"), Value{training}))
            found.push_back(fromRecord<TestScore>(one.record));
        return found;
    }
    std::int64_t latest() { return store::OperationLog(store->writer()).latest(1).front().id; }
};

} // namespace

TEST_CASE("scores of a training are written together and taken back together")
{
    Scores t;
    t.write({{t.dara, 8, 14, 20}, {t.sok, {}, 12, 20}});
    REQUIRE(t.stored().size() == 2);
    CHECK(t.stored()[0].after == 14);
    CHECK_FALSE(t.stored()[1].before);
    REQUIRE(operations::undo(t.desk, t.latest()));
    CHECK(t.stored().empty());
}

TEST_CASE("a score that is written again replaces the first, and a blank one leaves nothing")
{
    Scores t;
    t.write({{t.dara, 8, 14, 20}});
    t.write({{t.dara, 8, {}, 20}});
    REQUIRE(t.stored().size() == 1);
    CHECK_FALSE(t.stored()[0].after);
    const auto before = t.latest();
    t.write({{t.dara, 8, {}, 20}}); // the same again
    CHECK(t.latest() == before);
    t.write({{t.dara, {}, {}, 20}});
    CHECK(t.stored().empty());
    t.write({{t.sok, {}, {}, 20}});
    CHECK(t.stored().empty());
}
