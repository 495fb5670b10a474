#include "core/exchange/importfiles.h"
#include "core/exchange/importrun.h"
#include "core/operations/freezeedition.h"
#include "core/records/headcount.h"
#include "core/records/placement.h"
#include "core/records/target.h"
#include "tests/support/temporarystore.h"

#include <catch2/catch.hpp>

#include <fstream>

using namespace bandanh;
using namespace bandanh::exchange;
using bandanh::test::TemporaryFolder;
using bandanh::test::TemporaryStore;

namespace {

/// A store into which small lists are taken, one after the other, and what became of their rows.
struct Lists {
    TemporaryStore t;
    TemporaryFolder folder;
    places::Gazetteer gazetteer;
    std::vector<RowReport> rows;
    int files = 0;

    Counts take(const std::string& text)
    {
        const std::string path = folder.file("list" + std::to_string(++files) + ".csv");
        std::ofstream(path, std::ios::binary) << text;
        rows.clear();
        ImportOptions options;
        options.onRow = [&](const FileReport&, const RowReport& row) { rows.push_back(row); };
        const auto reports = ImportRun(t.desk, gazetteer, std::move(options)).run({path});
        REQUIRE_FALSE(reports.at(0).error);
        return reports[0].counts;
    }

    template <class R>
    R only()
    {
        std::vector<R> all;
        store::RecordTable(t.store->writer()).forEach(records::specOf<R>(), [&](const store::StoredRecord& stored) {
            all.push_back(records::fromRecord<R>(stored.record));
        });
        REQUIRE(all.size() == 1);
        return all[0];
    }
};

constexpr const char* kActivity = "activity_id,kind,title_en\nA1,campaign,Walk\n";

} // namespace

TEST_CASE("a row that names a row further down waits for it, through several steps")
{
    Lists lists;
    const auto counts = lists.take("org_id,name_en,kind,parent\n"
                                   "O1,Office of the district,other,O2\n"
                                   "O2,Office of the province,other,O3\n"
                                   "O3,Office of the ministry,other,\n"
                                   "O4,Office of nobody,other,O9\n");
    CHECK(counts[RowOutcome::New] == 3);
    CHECK(counts[RowOutcome::Rejected] == 1);
    REQUIRE(lists.rows.size() == 4);
    CHECK(lists.rows.back().firstLine == 5);
    CHECK(lists.rows.back().reason == kUnknownReference);
    CHECK(lists.rows.back().badCell == 3);
}

TEST_CASE("a total that is less than its parts goes back, one that is more is of people whose sex was not counted")
{
    Lists lists;
    lists.take(kActivity);
    const std::string head = "headcount_id,activity_id,kind,female,male,sex_unknown,total\n";
    const auto counts = lists.take(head + "H1,A1,community,10,5,,20\n");
    CHECK(counts[RowOutcome::New] == 1);
    CHECK(lists.only<records::Headcount>().sexUnknown == 5);

    lists.take(head + "H2,A1,student,10,5,0,14\n");
    CHECK(lists.rows.at(0).reason == kContradiction);
    CHECK(lists.rows.at(0).badCell == 6);
}

TEST_CASE("what carries an advertisement is the paper, and a paper that nobody knows sends the row back")
{
    Lists lists;
    lists.take("org_id,kind,name_en\nP1,newspaper,Morning Paper\n");
    lists.take("material_id,kind,title_en\nM1,advertisement,Call the police\n");
    const std::string head = "placement_id,material_id,carrier_kind,carrier_id,from,until,cost_usd\n";
    lists.take(head + "L1,M1,advertisement,P1,2013-10-01,2013-10-01,120.5\nL2,M1,advertisement,P9,2013-10-01,,\n");

    const auto placement = lists.only<records::Placement>();
    CHECK(placement.organisation);
    CHECK_FALSE(placement.carrier);
    CHECK(placement.currency == "USD");
    CHECK(placement.cost == 12050);
    CHECK(lists.rows.at(1).reason == kUnknownReference);
    CHECK(lists.rows.at(1).badCell == 3);
}

TEST_CASE("two cells that say different things of one field send the row back")
{
    Lists lists;
    lists.take("org_id,name_en,kind\nO1,Hotel,company\n");
    lists.take("agreement_id,org_id,kind\nG1,O1,code_of_conduct\n");
    const auto counts = lists.take("agreement_id,number,criterion,status\nG1,1,policy,met\nG1,3,stakeholders,met\n");
    CHECK(counts[RowOutcome::New] == 1);
    CHECK(lists.rows.at(1).reason == kContradiction);
}

TEST_CASE("a role that refers to nothing known sends its person back whole")
{
    Lists lists;
    const auto counts = lists.take("person_id,given_latin,kind,school_id\nP1,Dara,student,S9\n");
    CHECK(counts[RowOutcome::Rejected] == 1);
    CHECK(lists.rows.at(0).badCell == 3);
    CHECK(store::RecordTable(lists.t.store->writer()).count(records::specOf(records::RecordType::Person)) == 0);
}

TEST_CASE("references are found by reference and by name in either script")
{
    Lists lists;
    lists.take("org_id,name_km,name_en,kind\nO1,ក្រសួងមហាផ្ទៃ,Ministry of Interior,ministry\n");
    lists.take(kActivity);
    const auto counts =
        lists.take("activity_id,org_id,role\nA1,Ministry of Interior,met\nA1,ក្រសួងមហាផ្ទៃ,invited\nWalk,O1,sponsor\n");
    CHECK(counts[RowOutcome::New] == 3);
}

TEST_CASE("targets come in as a list, one for a year and its province, and again with another value")
{
    Lists lists;
    const std::string target = "indicator,from,to,province,value\nstudents_engaged,2013-01-01,2013-12-31,,";
    CHECK(lists.take(target + "6000\n")[RowOutcome::New] == 1);
    CHECK(lists.take(target + "6400\n")[RowOutcome::Known] == 1);
    const auto kept = lists.only<records::Target>();
    CHECK(kept.indicator == "students_engaged");
    CHECK(kept.until->toText() == "2013-12-31");
    CHECK_FALSE(kept.province);
    CHECK(kept.value == 640'000);
}

TEST_CASE("the row of a frozen edition comes in as it is, and is refused where it says something else")
{
    Lists lists;
    records::ReportEdition edition;
    edition.year = 2013;
    edition.number = 1;
    edition.notes = "for the board";
    const auto id = operations::freezeEdition(lists.t.desk, edition, records::kNational);
    const std::string row = "type,id,scope,class,year,number,notes\nreport_edition," + id.toHex() + ",00,O,2013,1,";

    CHECK(lists.take(row + "for the board\n")[RowOutcome::Same] == 1);
    CHECK(lists.take(row + "for the press\n")[RowOutcome::Rejected] == 1);
    CHECK(lists.rows.at(0).reason == kFrozen);
    CHECK(lists.only<records::ReportEdition>().notes == "for the board");
}
