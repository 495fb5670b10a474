#include "core/operations/undo.h"

#include "core/operations/edit.h"
#include "core/records/person.h"
#include "core/records/role.h"
#include "core/store/integrity.h"
#include "tests/support/temporarystore.h"

#include <catch2/catch.hpp>
#include <random>

using namespace bandanh;
using namespace bandanh::operations;
using bandanh::test::TemporaryStore;

namespace {

const records::RecordSpec& people()
{
    return records::specOf<records::Person>();
}

records::Record person(const std::string& name)
{
    records::Person typed;
    typed.givenLatin = name;
    return records::toRecord(typed);
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

void setName(TemporaryStore& t, const RowId& id, const std::string& name)
{
    REQUIRE(editField(t.desk, people(), id, *people().byName("given_latin"), name));
}

} // namespace

TEST_CASE("undo takes back creations, edits and removals")
{
    TemporaryStore t;
    std::vector<std::string> digests{digest(t)};
    const RowId id = createRecord(t.desk, person("Dara"));
    digests.push_back(digest(t));
    setName(t, id, "Bopha");
    digests.push_back(digest(t));
    REQUIRE(removeRecord(t.desk, people(), id));

    while (!digests.empty()) {
        const auto last = store::OperationLog(t.store->writer()).lastUndoable();
        REQUIRE(last);
        REQUIRE(undo(t.desk, last->id));
        CHECK(digest(t) == digests.back());
        digests.pop_back();
    }
    CHECK_FALSE(store::OperationLog(t.store->writer()).lastUndoable());
}

TEST_CASE("an undo is taken back, and undone again, until something new is done")
{
    TemporaryStore t;
    const RowId id = createRecord(t.desk, person("Dara"));
    const std::string dara = digest(t);
    setName(t, id, "Bopha");
    const std::string bopha = digest(t);

    REQUIRE(undo(t.desk, newest(t)));
    CHECK(digest(t) == dara);
    REQUIRE(redo(t.desk));
    CHECK(digest(t) == bopha);
    CHECK(redo(t.desk).error().code == ErrorCode::NotUndoable);
    REQUIRE(undo(t.desk, store::OperationLog(t.store->writer()).lastUndoable()->id));
    CHECK(digest(t) == dara);

    setName(t, id, "Sophal");
    CHECK(redo(t.desk).error().code == ErrorCode::NotUndoable);
}

TEST_CASE("what was edited since is kept and listed")
{
    TemporaryStore t;
    const RowId id = createRecord(t.desk, person("Dara"));
    const auto creation = newest(t);
    setName(t, id, "Bopha");
    const auto edit = newest(t);
    setName(t, id, "Sophal");

    const auto undoneEdit = undo(t.desk, edit);
    REQUIRE(undoneEdit);
    CHECK(undoneEdit->kept == std::vector<KeptRow>{{records::RecordType::Person, id}});
    const auto undoneCreation = undo(t.desk, creation);
    REQUIRE(undoneCreation);
    CHECK(undoneCreation->removed == 0);
    CHECK(undoneCreation->kept == std::vector<KeptRow>{{records::RecordType::Person, id}});
}

TEST_CASE("a row that another row refers to is kept and listed")
{
    TemporaryStore t;
    const RowId id = createRecord(t.desk, person("Dara"));
    const auto creation = newest(t);
    records::Role role;
    role.person = Id<records::Person>(id);
    createRecord(t.desk, records::toRecord(role));

    const auto undone = undo(t.desk, creation);

    REQUIRE(undone);
    CHECK(undone->kept.size() == 1);
    CHECK(undone->removed == 0);
}

TEST_CASE("any run of edits undone newest first restores every digest on the way")
{
    for (unsigned seed = 0; seed < 20; ++seed) {
        TemporaryStore t;
        std::mt19937 random(seed);
        std::vector<RowId> ids;
        std::vector<std::pair<std::string, std::int64_t>> steps;
        for (int i = 0; i < 30; ++i) {
            const std::string before = digest(t);
            const auto known = store::OperationLog(t.store->writer()).latest(1);
            const int what = static_cast<int>(random() % 4);
            if (ids.empty() || what == 0) {
                ids.push_back(createRecord(t.desk, person("P" + std::to_string(i))));
            } else {
                const RowId id = ids[random() % ids.size()];
                if (what == 1)
                    (void)removeRecord(t.desk, people(), id);
                else
                    (void)editField(t.desk, people(), id, *people().byName("note"),
                                    std::string("n" + std::to_string(random() % 3)));
            }
            const auto now = store::OperationLog(t.store->writer()).latest(1);
            if (!now.empty() && (known.empty() || now[0].id != known[0].id))
                steps.emplace_back(before, now[0].id);
        }
        for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
            const auto undone = undo(t.desk, step->second);
            REQUIRE(undone);
            CHECK(undone->kept.empty());
            CHECK(digest(t) == step->first);
        }
    }
}
