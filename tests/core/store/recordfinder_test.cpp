#include "core/store/recordfinder.h"

#include "core/operations/edit.h"
#include "core/operations/tagging.h"
#include "core/records/activity.h"
#include "core/records/attendance.h"
#include "core/records/organisation.h"
#include "core/records/person.h"
#include "core/records/role.h"
#include "core/records/sheet.h"
#include "core/store/recentrecords.h"
#include "core/store/recordlinks.h"
#include "core/store/tagwords.h"
#include "tests/support/temporarystore.h"

#include <catch2/catch.hpp>

using namespace bandanh;
using bandanh::test::TemporaryStore;
using records::RecordType;
using store::FoundKind;

namespace {

RowId person(TemporaryStore& t, const char* familyLatin, const char* givenLatin, const char* familyKhmer = nullptr)
{
    records::Person person;
    person.familyLatin = familyLatin;
    person.givenLatin = givenLatin;
    if (familyKhmer != nullptr)
        person.familyKhmer = familyKhmer;
    return operations::createRecord(t.desk, records::toRecord(person));
}

RowId organisation(TemporaryStore& t, const char* latin)
{
    records::Organisation organisation;
    organisation.nameLatin = latin;
    return operations::createRecord(t.desk, records::toRecord(organisation));
}

RowId activity(TemporaryStore& t, const char* title)
{
    records::Activity activity;
    activity.titleLatin = title;
    return operations::createRecord(t.desk, records::toRecord(activity));
}

std::vector<FoundKind> found(TemporaryStore& t, std::string_view typed)
{
    return store::findEverywhere(t.store->writer(), typed, 3);
}

} // namespace

TEST_CASE("what is typed finds rows of every type, the kind with the closest row first")
{
    TemporaryStore t;
    const RowId school = organisation(t, "Sokha High School");
    const RowId sok = person(t, "Sok", "Dara", "សុខ");
    const RowId training = activity(t, "Training in Sokha");

    const auto kinds = found(t, "sok");
    REQUIRE(kinds.size() == 3);
    CHECK(kinds[0].spec->type == RecordType::Person);
    CHECK(kinds[0].best.front().named.stored.record.id == sok);
    CHECK(kinds[0].best.front().distance == 0);
    CHECK(kinds[1].best.front().named.stored.record.id == training);
    CHECK(kinds[2].best.front().named.stored.record.id == school);
    CHECK(found(t, "សុខ").front().best.front().named.stored.record.id == sok);
    CHECK(found(t, "school").front().spec->type == RecordType::Organisation);
    CHECK(found(t, " ").empty());
    CHECK(found(t, "\"^ OR").empty());
}

TEST_CASE("whole words come before starts of words and those before the rest, however many there are")
{
    TemporaryStore t;
    for (int i = 0; i < 80; ++i)
        person(t, "Basokan", "Dara"); // more than are ranked
    const RowId start = person(t, "Sokhom", "Dara");
    const RowId whole = person(t, "Sok", "Dara");

    const auto kinds = found(t, "sok");
    REQUIRE(kinds.size() == 1);
    REQUIRE(kinds[0].best.size() == 3);
    CHECK(kinds[0].count == 82);
    CHECK_FALSE(kinds[0].isCutOff);
    CHECK(kinds[0].best[0].named.stored.record.id == whole);
    CHECK(kinds[0].best[1].named.stored.record.id == start);
    CHECK(kinds[0].best[2].distance == 2);
}

TEST_CASE("a tag finds the row that carries it, and says so")
{
    TemporaryStore t;
    const RowId dara = person(t, "Sok", "Dara");
    const auto& spec = records::specOf<records::Person>();
    REQUIRE(operations::addTag(t.desk, spec, dara, " speaks\u200b at  gala "));
    CHECK(store::tagsOf(t.store->writer(), spec, dara) == std::vector<std::string>{"speaks at gala"});

    const auto kinds = found(t, "gala");
    REQUIRE(kinds.size() == 1);
    CHECK(kinds[0].spec->type == RecordType::Person);
    CHECK(kinds[0].count == 1);
    CHECK(kinds[0].best.front().named.stored.record.id == dara);
    CHECK(kinds[0].best.front().tag == "speaks at gala");
    REQUIRE(operations::removeTag(t.desk, spec, dara, "speaks at gala"));
    CHECK(found(t, "gala").empty());
    CHECK(store::tagWords(t.store->writer(), spec, 10).empty());
}

TEST_CASE("links lead both ways, and a line is called by its sheet and its activity")
{
    TemporaryStore t;
    const RowId dara = person(t, "Sok", "Dara");
    const RowId school = organisation(t, "Sokha High School");
    const RowId training = activity(t, "Police training");
    records::Role role;
    role.person = Id<records::Person>(dara);
    role.organisation = Id<records::Organisation>(school);
    operations::createRecord(t.desk, records::toRecord(role));
    records::Sheet sheet;
    sheet.reference = "SH-1";
    sheet.activity = Id<records::Activity>(training);
    const RowId paper = operations::createRecord(t.desk, records::toRecord(sheet));
    records::Attendance line;
    line.sheet = Id<records::Sheet>(paper);
    line.line = 1;
    line.person = Id<records::Person>(dara);
    operations::createRecord(t.desk, records::toRecord(line));

    store::RecordLinks links(t.store->writer());
    const auto ofPerson = links.groups(records::specOf<records::Person>(), dara);
    REQUIRE(ofPerson.size() == 2);
    CHECK(ofPerson[0].spec->type == RecordType::Role);
    CHECK(ofPerson[1].spec->type == RecordType::Attendance);
    CHECK(ofPerson[1].count == 1);
    const auto lines = links.rows(ofPerson[1], dara, 0, 10);
    REQUIRE(lines.size() == 1);
    std::vector<RowId> named;
    for (const auto& referred : lines[0].referred)
        named.push_back(referred.record.id);
    CHECK(std::ranges::find(named, paper) != named.end());
    CHECK(std::ranges::find(named, training) != named.end());
    CHECK(links.rows(ofPerson[1], dara, 1, 10).empty());

    const auto ofSheet = links.groups(records::specOf<records::Sheet>(), paper);
    REQUIRE(ofSheet.size() == 2);
    CHECK(ofSheet[0].isReferred);
    CHECK(links.rows(ofSheet[0], paper, 0, 10).front().stored.record.id == training);
    CHECK_FALSE(ofSheet[1].isReferred);
    CHECK(links.groups(records::specOf<records::Organisation>(), school).front().spec->type == RecordType::Role);
}

TEST_CASE("lately in hand is what was opened, then what was made or changed by hand, each once")
{
    TemporaryStore t;
    const RowId first = person(t, "Sok", "Dara");
    const RowId second = organisation(t, "Thmei High School");
    const RowId gone = activity(t, "Never held");
    const auto& people = records::specOf<records::Person>();
    REQUIRE(operations::editField(t.desk, people, first, *people.byName("given_latin"), std::string("Vanna")));
    REQUIRE(operations::removeRecord(t.desk, records::specOf<records::Activity>(), gone));
    REQUIRE(operations::addTag(t.desk, people, first, "leader"));
    const auto ids = [&](std::initializer_list<store::RecordKey> opened, std::size_t limit) {
        std::vector<RowId> found;
        for (const auto& named : store::recentRecords(t.store->writer(), std::vector(opened), limit))
            found.push_back(named.stored.record.id);
        return found;
    };
    CHECK(ids({}, 9) == std::vector{first, second});
    CHECK(ids({{&records::specOf<records::Organisation>(), second}}, 9) == std::vector{second, first});
    CHECK(ids({}, 1) == std::vector{first});
}
