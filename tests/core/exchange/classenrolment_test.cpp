#include "core/exchange/classenrolment.h"

#include "core/operations/undo.h"
#include "core/records/network.h"
#include "core/records/role.h"
#include "core/store/networkoverview.h"
#include "tests/support/temporarystore.h"

#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::exchange;
using bandanh::test::TemporaryStore;

namespace {

constexpr int kYear = 2013;

ClassLine only(std::string_view text)
{
    auto lines = readClassList(text, kYear);
    REQUIRE(lines.size() == 1);
    return lines[0];
}

/// A store with one network, into which class lists are pasted.
struct Class {
    TemporaryStore t;
    places::Gazetteer gazetteer;
    ClassPlace place{{}, 12, {}, {}, "10", *text::PartialDate::ofDay(2013, 11, 4)};

    Class()
    {
        operations::Operation operation(t.desk, store::Verb::Create);
        records::Network network;
        network.nameLatin = "Phnom Penh Student Network";
        records::Record record = records::toRecord(network);
        record.scope = 12;
        operation.create(record);
        operation.commit();
        place.network = record.id;
    }
    std::vector<ClassMatch> match(std::string_view pasted)
    {
        return ClassMatching(t.desk.connection, gazetteer).match(readClassList(pasted, kYear), place);
    }
    std::int64_t enrol(const std::vector<ClassMatch>& matches, ClassAnswer answer = ClassAnswer::Enrol)
    {
        std::vector<ClassEntry> entries;
        for (const ClassMatch& match : matches)
            entries.push_back({&match, answer});
        return *enrolClass(t.desk, place, entries);
    }
    std::int64_t members()
    {
        return store::countTerms(t.desk.connection, place.network, store::NetworkPeople::Members);
    }
    std::int64_t people()
    {
        return store::RecordTable(t.desk.connection).count(records::specOf(records::RecordType::Person));
    }
};

constexpr const char* kThree = "ឈ្មោះ\tName\tភេទ\tថ្ងៃខែឆ្នាំកំណើត\tទូរស័ព្ទ\n"
                               "សុខ ដារ៉ា\tSok Dara\tប\t12/03/1998\t012 345 678\n"
                               "ចាន់ សុភា\tChan Sophea\tស្រី\t២៥/១១/១៩៩៧\t\n"
                               "\n"
                               "3\tKim Sreyleak\tF\t1999\t\n";

} // namespace

TEST_CASE("a line of a class list is read by what its cells look like, in any order and either script")
{
    const auto row = only("12, សុខ ដារ៉ា, Sok Dara, M, ១២/០៣/១៩៩៨, 012 345 678").row;
    CHECK(row.number == 12);
    CHECK(row.name.khmer == "សុខ ដារ៉ា");
    CHECK(row.name.latin == "Sok Dara");
    CHECK(row.sex == sheets::Sex::Male);
    CHECK(row.birth == text::PartialDate::ofDay(1998, 3, 12));
    CHECK(row.phones == std::vector<std::string>{"+85512345678"});

    CHECK(only("Sok\tDara\t15").row.name.latin == "Sok Dara");
    CHECK(only("Sok\tDara\t15").row.age == 15);
    CHECK(only("1. Sok Dara").row.name.latin == "Sok Dara");
    CHECK(only("សុខ ដារ៉ា (Sok Dara)").row.name.khmer == "សុខ ដារ៉ា");
    CHECK(only("Sok Dara;1998;f").row.birth == text::PartialDate::ofYear(1998));
    CHECK(only("Sok Dara;1994-09-22").row.birth == text::PartialDate::ofDay(1994, 9, 22));
    CHECK(only("Sok Dara;1994-09-22").row.phones.empty());
    CHECK(only("Sok Dara;17995387").row.phones == std::vector<std::string>{"+85517995387"});
}

TEST_CASE("headings and empty lines are left out, and what cannot be read goes back with its reason")
{
    const auto lines = readClassList(kThree, kYear);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].number == 2);
    CHECK(lines[2].number == 5);

    CHECK(only("M\t1998").fault == ClassFault::NoName);
    CHECK(only("Sok Dara\t31/02/1998").fault == ClassFault::NotUnderstood);
    CHECK(only("Sok Dara\t31/02/1998").badCell == "31/02/1998");
    CHECK(only("Sok Dara\tF\tM").fault == ClassFault::TwoOfOne);
    CHECK(readClassList("\n \t \n", kYear).empty());
}

TEST_CASE("a class is enrolled as one step, and undo takes the people and their terms back")
{
    Class c;
    CHECK(c.enrol(c.match(kThree)) == 3);
    CHECK(c.people() == 3);
    REQUIRE(c.members() == 3);
    const auto terms = store::terms(c.t.desk.connection, c.place.network, store::NetworkPeople::Members, 0, 10);
    for (const store::NetworkTerm& term : terms) {
        CHECK(term.grade == "10");
        CHECK(term.from == "2013-11-04");
    }
    const auto last = store::OperationLog(c.t.desk.connection).lastUndoable();
    REQUIRE(last);
    CHECK(last->verb == store::Verb::EnrolClass);
    REQUIRE(operations::undo(c.t.desk, last->id));
    CHECK(c.people() == 0);
    CHECK(c.members() == 0);
}

TEST_CASE("the same list again finds everybody in the network already")
{
    Class c;
    c.enrol(c.match(kThree));
    const auto again = c.match(kThree);
    CHECK(again[0].standing == ClassStanding::Enrolled);
    CHECK(again[1].standing == ClassStanding::Enrolled);
    CHECK(again[2].standing != ClassStanding::New); // a year alone may be a namesake's
    CHECK(c.enrol(again) == 0);
    CHECK(c.people() == 3);
}

TEST_CASE("who may be known waits for an answer, and the answer decides who is enrolled")
{
    Class c;
    c.enrol(c.match("Sok Dara\tM\t12/03/1998\n"));
    const auto known = store::terms(c.t.desk.connection, c.place.network, store::NetworkPeople::Members, 0, 1);
    Class& other = c;
    operations::Operation operation(other.t.desk, store::Verb::Create);
    records::Record network = records::toRecord(records::Network());
    operation.create(network);
    operation.commit();
    other.place.network = network.id;
    const auto matches = other.match("Sok Dara\n");
    REQUIRE(matches.at(0).standing == ClassStanding::Proposed);
    CHECK(other.enrol(matches, ClassAnswer::Enrol) == 0);
    CHECK(other.enrol(matches, ClassAnswer::EnrolProposed) == 1);
    CHECK(store::terms(other.t.desk.connection, network.id, store::NetworkPeople::Members, 0, 1).at(0).person
          == known.at(0).person);
    CHECK(other.people() == 1);
}

TEST_CASE("a line that stands twice is enrolled once, unless somebody says that these are two")
{
    Class c;
    const auto matches = c.match("Sok Dara\nSok Dara\n");
    REQUIRE(matches.size() == 2);
    CHECK(matches[1].standing == ClassStanding::Twice);
    CHECK(c.enrol(matches) == 1);
    const std::vector<ClassEntry> both{{&matches[1], ClassAnswer::EnrolNew}};
    CHECK(*enrolClass(c.t.desk, c.place, both) == 1);
    CHECK(c.people() == 2);
}
