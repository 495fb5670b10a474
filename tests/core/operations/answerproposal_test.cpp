#include "core/operations/answerproposal.h"

#include "core/operations/edit.h"
#include "core/operations/undo.h"
#include "core/records/activity.h"
#include "core/records/attendance.h"
#include "core/records/organisation.h"
#include "core/records/personlink.h"
#include "core/records/sheet.h"
#include "core/store/integrity.h"
#include "tests/support/temporarystore.h"

#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::operations;
using bandanh::records::specOf;
using bandanh::test::TemporaryStore;

namespace {

constexpr records::Scope kSiemReap = 17;

/// A line of an activity of 2013 whose person nobody is sure of, and two people it may be.
struct Proposal {
    TemporaryStore t;
    RowId line;
    RowId sok = person("សុខ", "ដារា");
    RowId chan = person("ចាន់", "ដារា");
    RowId school;

    Proposal()
    {
        records::Activity activity;
        activity.date = text::PartialDate::ofDay(2013, 12, 12);
        records::Sheet sheet;
        sheet.activity = Id<records::Activity>(create(activity));
        records::Organisation organisation;
        organisation.nameKhmer = "វិទ្យាល័យអណ្ដូងទឹក";
        school = create(organisation);
        records::Attendance written;
        written.sheet = Id<records::Sheet>(create(sheet));
        written.line = 22;
        written.nameKhmer = "លោក សុខ ដារា";
        written.nameLatin = "Sok Dara Vuth";
        written.sex = records::Sex::Male;
        written.age = 15;
        written.phones = {"+85512345678"};
        written.grade = "9";
        line = create(written);
    }
    template <class Record>
    RowId create(const Record& typed)
    {
        records::Record record = records::toRecord(typed);
        record.scope = kSiemReap;
        return createRecord(t.desk, record);
    }
    RowId person(const char* family, const char* given)
    {
        records::Person made;
        made.familyKhmer = family;
        made.givenKhmer = given;
        return create(made);
    }
    template <class Record>
    Record found(const RowId& id)
    {
        return records::fromRecord<Record>(store::RecordTable(t.store->writer()).find(specOf<Record>(), id)->record);
    }
    records::Attendance written() { return found<records::Attendance>(line); }
    std::string digest()
    {
        const auto integrity = store::checkIntegrity(t.store->writer());
        CHECK(integrity.sound());
        return integrity.digest;
    }
    void takeBack()
    {
        const auto newest = store::OperationLog(t.store->writer()).latest(1).front().id;
        REQUIRE(undo(t.desk, newest));
    }
};

} // namespace

TEST_CASE("The same person: the line gets its person and keeps its cells", "[answerproposal]")
{
    Proposal p;
    const std::string before = p.digest();

    REQUIRE(answerSame(p.t.desk, p.line, p.sok));

    CHECK(p.written().person == Id<records::Person>(p.sok));
    CHECK(p.written().nameKhmer == "លោក សុខ ដារា");
    p.takeBack();
    CHECK(p.digest() == before);
}

TEST_CASE("Not the same is remembered once, in order", "[answerproposal]")
{
    Proposal p;

    REQUIRE(answerNotSame(p.t.desk, p.line, p.sok));
    REQUIRE(answerNotSame(p.t.desk, p.line, p.chan));
    REQUIRE(answerNotSame(p.t.desk, p.line, p.sok));

    CHECK(p.written().refused == std::vector{p.sok.toHex(), p.chan.toHex()});
    CHECK_FALSE(p.written().person);
}

TEST_CASE("A new person is made from the cells as written", "[answerproposal]")
{
    Proposal p;
    REQUIRE(answerNotSame(p.t.desk, p.line, p.sok));
    const std::string before = p.digest();

    const auto made = answerNewPerson(p.t.desk, p.line, p.chan, p.school);
    REQUIRE(made);

    const auto person = p.found<records::Person>(*made);
    CHECK(person.familyKhmer == "សុខ"); // without the title
    CHECK(person.givenKhmer == "ដារា");
    CHECK(person.familyLatin == "Sok");
    CHECK(person.givenLatin == "Dara Vuth");
    REQUIRE(person.birth);
    CHECK(person.birth->toText() == "1998~"); // fifteen in 2013
    CHECK(person.phones == std::vector<std::string>{"+85512345678"});
    CHECK(p.written().person == Id<records::Person>(*made));

    store::RecordTable table(p.t.store->writer());
    CHECK(table.find(specOf<records::Person>(), *made)->record.scope == kSiemReap);
    const auto roles = table.findBy(specOf<records::Role>(), *specOf<records::Role>().byName("person"), *made);
    REQUIRE(roles.size() == 1);
    const auto role = records::fromRecord<records::Role>(roles.front().record);
    CHECK(role.kind == records::RoleKind::Student);
    CHECK(role.organisation == Id<records::Organisation>(p.school));
    CHECK(role.grade == "9");

    // Both who were refused are other people for good, and the day is that of Cambodia.
    CHECK(table.count(specOf<records::PersonLink>()) == 2);
    table.forEach(specOf<records::PersonLink>(), [&](const store::StoredRecord& stored) {
        const auto link = records::fromRecord<records::PersonLink>(stored.record);
        CHECK(link.verdict == records::LinkVerdict::NotSame);
        CHECK((*link.first == *made || *link.second == *made));
        CHECK(link.decidedOn->toText() == "2013-12-12");
    });

    p.takeBack();
    CHECK(p.digest() == before);
}

TEST_CASE("Nobody can tell: the line is put aside", "[answerproposal]")
{
    Proposal p;
    const std::string before = p.digest();

    REQUIRE(answerCannotTell(p.t.desk, p.line));

    CHECK(p.written().undecidable == true);
    p.takeBack();
    CHECK(p.digest() == before);
}

TEST_CASE("An answer about what is not there is refused", "[answerproposal]")
{
    Proposal p;
    const std::string before = p.digest();
    const RowId nobody;

    CHECK(answerSame(p.t.desk, nobody, p.sok).error().code == ErrorCode::UnknownRecord);
    CHECK(answerSame(p.t.desk, p.line, nobody).error().code == ErrorCode::UnknownRecord);
    CHECK(answerCannotTell(p.t.desk, nobody).error().code == ErrorCode::UnknownRecord);
    CHECK(answerNewPerson(p.t.desk, nobody, std::nullopt, std::nullopt).error().code == ErrorCode::UnknownRecord);
    CHECK(p.digest() == before);
}
