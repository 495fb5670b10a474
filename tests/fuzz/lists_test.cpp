// Lists of records, damaged in every way, as an import takes them in: every row has one outcome, what was taken in stands
// sound in the store, and one undo leaves nothing of it.
#include "core/exchange/importrun.h"
#include "core/operations/undo.h"
#include "core/store/integrity.h"
#include "core/text/utf8.h"
#include "tests/fuzz/rounds.h"
#include "tests/support/temporarystore.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <random>

using namespace bandanh;
using namespace bandanh::test;
using exchange::FileReport;
using exchange::ImportOptions;
using exchange::ImportRun;
using exchange::RowOutcome;
using exchange::RowReport;

namespace {

using Dice = std::mt19937;

/// One of each kind of list, that name each other's rows, doubtful ones and themselves.
const std::vector<std::string>& seeds()
{
    static const std::vector<std::string> kAll = {
        "network_id,name_en,school_id,founded_on,status\nN1,Network,S1,2013-02-02,active\nN2,Other,S9,2013,closed\n",
        "org_id,kind,name_en,name_km,parent,coalition\nO1,ministry,Ministry of Interior,ក្រសួងមហាផ្ទៃ,O2,1\n"
        "O2,company,\"Inn, the\",,O1,\nO3,newspaper,Morning Paper,,O9,\n",
        "school_id,name_latin,kind,network_id\nS1,Svay Pak High School,high_school,N1\nS2,School,university,Netwrk\n",
        "person_id,given_latin,sex,birth,birth_precision,kind,school_id\nP1,Dara,M,1992,year,student,Svay Pak Hig School\n"
        "P2,Tara,F,1990-02-03,day,police,\n",
        "pair_id,person_a,person_b,status\nD1,P1,P2,same\nD2,P2,P1,same\nD3,P1,P1,open\n",
        "activity_id,kind,title_en,date,end_date,province,led_by\nA1,training,Training,2013-05-04,2013-05-01,03,VFC-07\n",
        "activity_id,org_id,role\nA1,Ministry of Interor,met\nTraning,O2,sponsor\n",
        "headcount_id,activity_id,kind,female,male,sex_unknown,total\nH1,A1,community,10,5,,20\nH2,A1,student,1,1,0,1\n",
        "activity_id,person_id,before,after,out_of\nA1,P1,8,25,20\n",
        "sheet_id,activity_id,signed_total,received_on,closed_on\nSH1,A1,31,2013-03-13,2013-01-01\n",
        "agreement_id,org_id,kind,signed_on,ends_on\nG1,O2,code_of_conduct,2013-01-01,2012-01-01\n",
        "agreement_id,number,criterion,status\nG1,1,policy,met\nG1,2,policy,met\n",
        "commitment_id,activity_id,org_id,text_en,due_on\nC1,A1,O1,Share,2013-02-02\n",
        "contribution_id,org_id,kind,pledged_usd,currency\nB1,Inn the,venue,,USD\nB2,O2,goods,12.50,KHR\n",
        "message_id,theme,title_en,approved_on\nM1,rape,Say it,2013-02-02\n",
        "material_id,kind,title_en,message_ids\nT1,poster,Poster,M1 M9\nT2,advertisement,Call,M1\n",
        "placement_id,material_id,carrier_kind,carrier_id,from,until\nL1,T1,tuk_tuk,TT-1,2013-01-01,2013-05-05\n"
        "L2,T1,tuk_tuk,TT-1,2013-05-05,\nL3,T2,advertisement,Mornin Paper,2013-10-01,\n",
        "volunteer_id,given_name,country,consent,merged_into\nV1,Noah,GB,yes,V2\nV2,Noa,GB,yes,V1\n",
        "province,from,until\n01,2012-01-01,2011-01-01\n",
        "type,id,organisation,body,from,until,scope,class\nmembership,,O2,coalition,2013-01-01,2012-01-01,00,O\n",
    };
    return kAll;
}

std::string mutated(std::string bytes, Dice& dice)
{
    constexpr std::string_view kAwkward{"\"\n\r,;\t\0'=\x1B\xFF\xE1\x9E\xFE?\\|", 17};
    for (auto changes = dice() % 5; changes > 0; --changes) {
        const std::size_t at = bytes.empty() ? 0 : dice() % bytes.size();
        switch (dice() % 5) {
        case 0:
            bytes.insert(at, 1 + dice() % 3, kAwkward[dice() % kAwkward.size()]);
            break;
        case 1:
            bytes.erase(at, 1 + dice() % 9);
            break;
        case 2: { // a cell or a line of another list
            const std::string& other = seeds()[dice() % seeds().size()];
            bytes.insert(at, other.substr(dice() % other.size(), dice() % 60));
            break;
        }
        case 3:
            if (!bytes.empty())
                bytes[at] = static_cast<char>(dice());
            break;
        default:
            bytes.insert(bytes.size(), bytes.substr(at));
        }
    }
    return bytes;
}

/// Takes lists in as one batch; what does not hold, in words.
std::string brokenPromise(TemporaryStore& t, const places::Gazetteer& gazetteer, const std::vector<std::string>& paths)
{
    std::string broken;
    std::int64_t told = 0;
    ImportOptions options;
    options.onRow = [&](const FileReport&, const RowReport& row) {
        ++told;
        if (row.outcome == RowOutcome::Rejected && row.reason.empty())
            broken = "a row went back without a reason";
        if (row.outcome == RowOutcome::Proposed && row.candidates.empty())
            broken = "a row is proposed as nothing";
        if (row.badCell > 0 && row.outcome == RowOutcome::Rejected && row.rejection == nullptr
            && row.badCell >= row.cells.size())
            broken = "a cell that is not there went back";
    };
    std::int64_t counted = 0;
    for (const FileReport& report : ImportRun(t.desk, gazetteer, std::move(options)).run({paths.begin(), paths.end()}))
        counted += report.counts.total();
    return counted > told ? "more rows are counted than were told of" : broken;
}

} // namespace

TEST_CASE("lists with random changes are taken in or sent back row by row, and the store stays sound")
{
    const TemporaryFolder folder;
    const places::Gazetteer gazetteer;
    Dice dice(97); // NOLINT(cert-msc51-cpp): repeatable on purpose
    for (int round = 0; round < rounds(40); ++round) {
        TemporaryStore t(static_cast<std::uint64_t>(round));
        const std::string before = store::checkIntegrity(t.store->writer()).digest;
        std::vector<std::string> paths;
        std::string all;
        for (std::size_t i = 0; i < seeds().size(); ++i) {
            const std::string bytes = mutated(seeds()[(i + dice() % 3) % seeds().size()], dice);
            all += "---\n" + bytes;
            paths.push_back(folder.file("list" + std::to_string(i) + ".csv"));
            std::ofstream(paths.back(), std::ios::binary | std::ios::trunc) << bytes;
        }
        CAPTURE(round, all);
        REQUIRE(brokenPromise(t, gazetteer, paths).empty());
        REQUIRE(brokenPromise(t, gazetteer, paths).empty()); // the same again
        const auto integrity = store::checkIntegrity(t.store->writer());
        REQUIRE(integrity.sound());
        store::OperationLog log(t.store->writer());
        while (const auto last = log.lastUndoable())
            REQUIRE(operations::undo(t.desk, last->id));
        REQUIRE(store::checkIntegrity(t.store->writer()).digest == before);
    }
}
