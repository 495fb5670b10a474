#include "core/exchange/storedline.h"

#include "core/operations/edit.h"
#include "core/records/organisation.h"
#include "core/records/sheet.h"
#include "core/store/proposaloverview.h"
#include "tests/support/temporarystore.h"

#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::exchange;
using bandanh::test::TemporaryStore;

TEST_CASE("A stored line says again what it said when it was read", "[storedline]")
{
    TemporaryStore t;
    records::Organisation school;
    school.nameKhmer = "វិទ្យាល័យអណ្ដូងទឹក";
    const RowId schoolId = operations::createRecord(t.desk, records::toRecord(school));
    ReferenceBook book(t.store->writer());
    records::Attendance line;
    line.nameKhmer = "លោក សុខ ដារា";
    line.nameLatin = "Mr Sok Dara";
    line.sex = records::Sex::Male;
    line.age = 15;
    line.phones = {"8.55E+10", "+85512345678"};
    line.place = places::PlaceCode::parse("17020304");
    line.school = "វិទ្យាល័យអណ្ដូងទឹក";

    const RowFacts facts = storedLineFacts(line, text::PartialDate::ofDay(2013, 12, 12), book);

    CHECK(facts.khmer.full == "សុខ ដារា");
    CHECK(facts.latin.full == "Sok Dara");
    CHECK(facts.sex == matching::Sex::Male);
    CHECK(facts.birth == matching::BirthRange::ofAge(15, *text::PartialDate::ofDay(2013, 12, 12)));
    CHECK(facts.phones == std::vector<std::string>{"+85512345678"});
    CHECK(facts.place == line.place);
    CHECK(facts.institution == schoolId);
    CHECK_FALSE(facts.institutionKey.empty());
}

TEST_CASE("An age without the day it was true on says nothing", "[storedline]")
{
    TemporaryStore t;
    ReferenceBook book(t.store->writer());
    records::Attendance line;
    line.age = 15;

    CHECK_FALSE(storedLineFacts(line, std::nullopt, book).birth);
}

TEST_CASE("Who was refused is read from the line, and what is no id is passed over", "[storedline]")
{
    records::Attendance line;
    const RowId somebody = *RowId::parse("0102030405060708090a");
    line.refused = {somebody.toHex(), "nonsense"};

    CHECK(refusedPeople(line) == std::vector{somebody});
}

TEST_CASE("Proposals come by sheet and line, without those put aside", "[proposaloverview]")
{
    TemporaryStore t;
    records::Sheet paper;
    paper.reference = "S00012";
    const RowId sheet = operations::createRecord(t.desk, records::toRecord(paper));
    for (const std::int64_t number : {3, 1, 2}) {
        records::Attendance line;
        line.sheet = Id<records::Sheet>(sheet);
        line.line = number;
        line.nameLatin = "Sok Dara";
        if (number == 2)
            line.undecidable = true;
        operations::createRecord(t.desk, records::toRecord(line));
    }

    const auto waiting = store::proposals(t.store->writer(), 0, 10);

    REQUIRE(waiting.size() == 2);
    CHECK(waiting[0].number == 1);
    CHECK(waiting[1].number == 3);
    CHECK(waiting[0].sheetReference == "S00012");
    CHECK(store::proposals(t.store->writer(), 1, 10).front().number == 3);
    const auto place = store::placeOfProposal(t.store->writer(), waiting[0].line);
    REQUIRE(place);
    CHECK(place->sheet == sheet);
}
