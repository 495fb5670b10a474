#include "core/operations/edit.h"
#include "core/operations/freezeedition.h"
#include "core/records/headcount.h"
#include "core/records/network.h"
#include "core/records/organisation.h"
#include "core/records/placement.h"
#include "core/records/target.h"
#include "tests/core/exchange/lists.h"

using namespace bandanh;
using namespace bandanh::exchange;
using bandanh::test::Lists;

namespace {

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

TEST_CASE("rows that name each other in a circle are taken in whole, and what names nobody goes back")
{
    Lists lists;
    const auto counts = lists.take("org_id,name_en,kind,parent\n"
                                   "O1,Office of the district,other,O2\n"
                                   "O2,Office of the province,other,O1\n"
                                   "O3,Office of nobody,other,O4\n"
                                   "O4,Office beside nobody,other,O9\n");
    CHECK(counts[RowOutcome::New] == 2);
    CHECK(counts[RowOutcome::Rejected] == 2);
    store::RecordTable table(lists.t.store->writer());
    table.forEach(records::specOf<records::Organisation>(), [](const store::StoredRecord& stored) {
        CHECK(records::fromRecord<records::Organisation>(stored.record).parent);
    });
}

TEST_CASE("lists of one batch may name each other's rows, and come in whole into an empty store")
{
    const std::string networks = "network_id,name_en,school_id\nN1,Network,S1\nN2,Other network,S9\n";
    const std::string schools = "school_id,name_en,kind,network_id\nS1,School,high_school,N1\n";
    Lists lists;
    const auto counts = lists.takeTogether({schools, networks});
    CHECK(counts.at(0)[RowOutcome::New] == 1);
    CHECK(counts[0][RowOutcome::Rejected] == 1); // S9 is in no list
    CHECK(counts.at(1)[RowOutcome::New] == 1);
    CHECK(lists.only<records::Network>().school);
    CHECK(lists.only<records::Organisation>().network);
}

TEST_CASE("a list that comes again takes in what went back, and leaves what was changed or removed since")
{
    Lists lists;
    const std::string agreements =
        "agreement_id,org_id,kind\nG1,O1,partnership\nG2,O2,partnership\nG3,O1,partnership\n";
    lists.take("org_id,kind,name_en\nO1,company,Hotel\n");
    CHECK(lists.take(agreements)[RowOutcome::Rejected] == 1);
    const auto& spec = records::specOf(records::RecordType::Agreement);
    store::RecordTable table(lists.t.store->writer());
    const RowId changed = lists.rows.at(0).record.value();
    REQUIRE(operations::editField(lists.t.desk, spec, changed, *spec.byName("note"), std::string("kept")));
    {
        operations::Operation removal(lists.t.desk, store::Verb::Remove);
        removal.remove(*table.find(spec, lists.rows.at(2).record.value()));
        removal.commit();
    }

    CHECK(lists.take(agreements)[RowOutcome::Rejected] == 1);
    lists.take("org_id,kind,name_en\nO2,company,Inn\n");
    const auto counts = lists.take(agreements);
    CHECK(counts[RowOutcome::New] == 1);
    CHECK(counts[RowOutcome::Same] == 2);
    CHECK(table.count(spec) == 2);
    CHECK(records::exportText(*spec.byName("note"),
                              table.find(spec, changed)->record.values[spec.indexOf(*spec.byName("note"))])
          == "kept");
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

TEST_CASE("a list that breaks a rule between records is taken in whole, and what it breaks is said")
{
    Lists lists;
    lists.take("org_id,kind,name_en\nO1,company,Hotel\n");
    lists.take(kActivity);
    lists.take("material_id,kind,title_en\nM1,poster,Call\n");
    const auto [list, rule] = GENERATE(table<const char*, const char*>({
        {"activity_id,kind,title_en,date,end_date\nA2,campaign,Run,2013-05-02,2013-05-01\n", "dates_out_of_order"},
        {"agreement_id,org_id,kind,signed_on,ends_on\nG1,O1,partnership,2013-02-01,2012-02-01\n",
         "agreement_ends_before"},
        {"placement_id,material_id,carrier_kind,carrier_id,from,until\nP1,M1,tuk_tuk,TT-1,2013-01-01,2013-06-30\n"
         "P2,M1,tuk_tuk,TT-1,2013-06-30,2013-12-31\n",
         "carrier_taken"},
        {"message_id,theme,title_en,approved_on\nMSG-1,rape,Say it,2013-02-02\n", "approved_by_nobody"},
        {"org_id,kind,name_en,coalition\nO2,company,Another Hotel,1\n", "unknown_ministry"},
        {"volunteer_id,given_name,merged_into\nV1,Noah,V2\nV2,Noa,V1\n", "circular_merge"},
        {"contribution_id,org_id,kind,currency\nC1,O1,goods,USD\n", "currency_without_amount"},
    }));
    CAPTURE(list);
    const auto counts = lists.take(list);
    CHECK(counts[RowOutcome::New] == static_cast<std::int64_t>(lists.rows.size()));
    CHECK(lists.rows.back().flags == std::vector<std::string_view>{rule});
    for (const RowReport& row : lists.rows)
        CHECK(store::RecordTable(lists.t.store->writer())
                  .find(*specOf(lists.layout), row.record.value_or(RowId{}))
                  .has_value());
}
