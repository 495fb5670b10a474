#include "core/exchange/openrows.h"
#include "core/operations/undo.h"
#include "core/records/activity.h"
#include "core/records/commitment.h"
#include "core/records/organisation.h"
#include "core/records/placement.h"
#include "core/records/role.h"
#include "tests/core/exchange/lists.h"

using namespace bandanh;
using namespace bandanh::exchange;
using bandanh::test::Lists;

namespace {

constexpr const char* kOrganisations = "org_id,name_km,name_en,kind\n"
                                       "ORG-1,ក្រសួងមហាផ្ទៃ,Ministry of Interior,ministry\n"
                                       "ORG-2,,Ministry of Information,ministry\n"
                                       "ORG-3,,Hilton Worldwide,company\n";
constexpr const char* kActivities = "activity_id,kind,title_en,province\nA1,ministry_meeting,Yearly meeting,03\n";

std::vector<OpenRow> open(Lists& lists)
{
    return openRows(lists.t.store->writer(), 100);
}

std::int64_t count(Lists& lists, records::RecordType type)
{
    return store::RecordTable(lists.t.store->writer()).count(records::specOf(type));
}

std::vector<std::string> references(const std::vector<Lookalike>& candidates)
{
    std::vector<std::string> found;
    for (const auto& each : candidates)
        found.push_back(each.reference);
    return found;
}

} // namespace

TEST_CASE(
    "a row whose reference is nearly one that is known waits for an answer, and comes in by the rules of the import")
{
    Lists lists;
    lists.take(kOrganisations);
    lists.take(kActivities);
    const std::string list = "commitment_id,activity_id,org_id,text_en\nC1,A1,Ministry of Intrior,Share numbers\n";
    CHECK(lists.take(list)[RowOutcome::Proposed] == 1);
    REQUIRE(lists.rows.at(0).candidates.size() == 1);
    CHECK(lists.rows[0].candidates[0].reference == "ORG-1");
    CHECK(lists.take(list)[RowOutcome::Same] == 1);
    CHECK(count(lists, records::RecordType::Commitment) == 0);

    const auto waiting = open(lists);
    REQUIRE(waiting.size() == 1);
    CHECK(waiting[0].heading == "org_id");
    CHECK(waiting[0].written == "Ministry of Intrior");
    CHECK(references(waiting[0].candidates) == std::vector<std::string>{"ORG-1"});
    REQUIRE(answerMeans(lists.t.desk, waiting[0].id, waiting[0].candidates[0].row));
    CHECK(open(lists).empty());
    CHECK(lists.only<records::Commitment>().organisation == Id<records::Organisation>(waiting[0].candidates[0].row));
    store::RecordTable(lists.t.store->writer())
        .forEach(records::specOf<records::Commitment>(),
                 [](const store::StoredRecord& stored) { CHECK(stored.record.scope == 3); }); // the meeting's
    CHECK(answerMeans(lists.t.desk, waiting[0].id, waiting[0].candidates[0].row).error().code
          == ErrorCode::UnknownRecord);
}

TEST_CASE(
    "what a reference may mean: codes but for their signs, names but for a slip, the start of a name; never another number")
{
    Lists lists;
    lists.take(kOrganisations);
    lists.take("org_id,name_en,kind\nORG-7,Office 7 of the harbour,other\nORG-8,Office 8 of the harbour,other\n"
               "ORG-9,Lotus House,ngo\nORG-10,Lotus House,ngo\n");
    Lookalikes lookalikes(lists.t.store->writer());
    const auto of = [&](const char* written) {
        return references(lookalikes.of(records::RecordType::Organisation, written));
    };
    using Found = std::vector<std::string>;
    CHECK(of("org 1") == Found{"ORG-1"});
    CHECK(of("ក្រសួងមហាផ្ទ") == Found{"ORG-1"});
    CHECK(of("Hilton") == Found{"ORG-3"});
    CHECK(of("Office 7 of the harbor") == Found{"ORG-7"});
    CHECK(of("Office 9 of the harbour").empty());
    CHECK(of("Lotus House") == Found{"ORG-9", "ORG-10"});
    CHECK(of("ORG-4").empty());
    CHECK(of("?").empty());
}

TEST_CASE("a refused candidate is not proposed again, and a row that is left out waits no longer")
{
    Lists lists;
    lists.take("org_id,name_en,kind\nO1,Lotus House,ngo\nO2,Lotus House,ngo\n");
    lists.take("agreement_id,org_id,kind\nG1,Lotus House,partnership\n");
    auto waiting = open(lists);
    REQUIRE(waiting.at(0).candidates.size() == 2);
    REQUIRE(answerDoesNotMean(lists.t.desk, waiting[0].id, waiting[0].candidates[0].row));
    CHECK(references(open(lists).at(0).candidates) == std::vector<std::string>{"O2"});
    REQUIRE(answerLeaveOut(lists.t.desk, waiting[0].id));
    CHECK(open(lists).empty());
    CHECK(count(lists, records::RecordType::Agreement) == 0);
}

TEST_CASE("a row with two doubtful cells is asked about one after the other")
{
    Lists lists;
    lists.take(kOrganisations);
    lists.take(kActivities);
    lists.take("activity_id,org_id,role\nYearly meting,Hilton,sponsor\n");
    for (const char* written : {"Yearly meting", "Hilton"}) {
        const auto waiting = open(lists);
        REQUIRE(waiting.size() == 1);
        CHECK(waiting[0].written == written);
        REQUIRE(answerMeans(lists.t.desk, waiting[0].id, waiting[0].candidates.at(0).row));
    }
    CHECK(open(lists).empty());
    CHECK(count(lists, records::RecordType::ActivityPartner) == 1);
}

TEST_CASE("what hangs on a person, and what carries an advertisement, can be doubtful too")
{
    Lists lists;
    lists.take("school_id,name_latin,kind\nS1,Svay Pak High School,high_school\n");
    lists.take("person_id,given_latin,kind,school_id\nP1,Dara,student,Svay Pak Hgh School\n");
    lists.take("org_id,kind,name_en\nP1,newspaper,Morning Paper\n");
    lists.take("material_id,kind,title_en\nM1,advertisement,Call\n");
    lists.take("placement_id,material_id,carrier_kind,carrier_id,from\nL1,M1,advertisement,Mornin Paper,2013-10-01\n");
    CHECK(count(lists, records::RecordType::Person) == 0);
    for (const OpenRow& row : open(lists))
        REQUIRE(answerMeans(lists.t.desk, row.id, row.candidates.at(0).row));
    CHECK(lists.only<records::Role>().organisation);
    CHECK(lists.only<records::Placement>().organisation);
    CHECK_FALSE(lists.only<records::Placement>().carrier);
}

TEST_CASE("an undone answer asks again, and an undone import asks no longer")
{
    Lists lists;
    lists.take(kOrganisations);
    lists.take("agreement_id,org_id,kind\nG1,Hilton,partnership\nG2,Hilton Worldwide,partnership\n");
    const auto waiting = open(lists);
    REQUIRE(answerMeans(lists.t.desk, waiting.at(0).id, waiting[0].candidates.at(0).row));
    CHECK(count(lists, records::RecordType::Agreement) == 2);
    REQUIRE(operations::undo(lists.t.desk, store::OperationLog(lists.t.store->writer()).lastUndoable()->id));
    CHECK(open(lists).size() == 1);
    CHECK(count(lists, records::RecordType::Agreement) == 1);
    REQUIRE(operations::undoImport(lists.t.desk, *lists.imported));
    CHECK(open(lists).empty());
    CHECK(count(lists, records::RecordType::Agreement) == 0);
}

TEST_CASE("of several messages in a cell the clear ones are kept, and each doubtful one is asked about")
{
    Lists lists;
    lists.take("message_id,theme,title_en\nMSG-01,rape,One\nMSG-02,rape,Two\nMSG-03,rape,Three\n");
    const std::string list = "material_id,kind,title_en,message_ids\nM1,poster,Call,MSG-01 msg02 MSG-03 msg01\n";
    CHECK(lists.take(list)[RowOutcome::Proposed] == 1);
    CHECK(count(lists, records::RecordType::Material) == 1);
    CHECK(count(lists, records::RecordType::MaterialMessage) == 2);
    auto waiting = open(lists);
    REQUIRE(waiting.size() == 2);
    CHECK(waiting[0].written == "msg02");
    CHECK(waiting[1].written == "msg01");
    CHECK(lists.take(list)[RowOutcome::Same] == 1);
    CHECK(open(lists).size() == 2);

    REQUIRE(answerMeans(lists.t.desk, waiting[0].id, waiting[0].candidates.at(0).row));
    REQUIRE(answerLeaveOut(lists.t.desk, waiting[1].id));
    CHECK(open(lists).empty());
    CHECK(count(lists, records::RecordType::Material) == 1);
    CHECK(count(lists, records::RecordType::MaterialMessage) == 3);
    REQUIRE(operations::undoImport(lists.t.desk, *lists.imported));
}

TEST_CASE(
    "several partners of an activity in one cell are a partner each, and of them only the doubtful is asked about")
{
    Lists lists;
    lists.take(kOrganisations);
    lists.take(kActivities);
    CHECK(lists.take("activity_id,org_id,role\nA1,ORG-1; Ministry of Information,co-host\n")[RowOutcome::New] == 1);
    CHECK(count(lists, records::RecordType::ActivityPartner) == 2);
    CHECK(lists.take("activity_id,org_id,role\nA1,ORG-1;Hilton,sponsor\n")[RowOutcome::Proposed] == 1);
    CHECK(count(lists, records::RecordType::ActivityPartner) == 3);
    const auto waiting = open(lists);
    REQUIRE(waiting.size() == 1);
    CHECK(waiting[0].written == "Hilton");
    REQUIRE(answerMeans(lists.t.desk, waiting[0].id, waiting[0].candidates.at(0).row));
    CHECK(count(lists, records::RecordType::ActivityPartner) == 4);
}

TEST_CASE("a row with several references goes back whole where one is like nothing, or another cell cannot be read")
{
    Lists lists;
    lists.take(kOrganisations);
    lists.take(kActivities);
    CHECK(lists.take(
              "activity_id,org_id,role\nA1,ORG-1;Nobody at all,sponsor\nA1,ORG-1;Hilton,clown\n")[RowOutcome::Rejected]
          == 2);
    CHECK(lists.rows.at(0).reason == kUnknownReference);
    CHECK(lists.rows.at(1).reason == kInvalidValue);
    lists.take("message_id,theme,title_en\nMSG-01,rape,One\n");
    CHECK(lists.take("material_id,kind,title_en,message_ids\n,poster,Call,MSG-01 msg01\n")[RowOutcome::Rejected]
          == 1); // no id
    CHECK(lists.take("material_id,kind,message_ids\nM1,poster,MSG-01 MSG-77\n")[RowOutcome::Rejected] == 1);
    CHECK(count(lists, records::RecordType::Material) == 0);
    CHECK(count(lists, records::RecordType::ActivityPartner) == 0);
    CHECK(open(lists).empty());
}
