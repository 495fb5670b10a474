#include "core/sheets/filekind.h"

#include <catch2/catch.hpp>
#include <sstream>
#include <vector>

using namespace bandanh::sheets;

namespace {

FileKind kindOf(const std::string& header)
{
    std::vector<std::string> cells;
    std::istringstream stream(header);
    for (std::string cell; std::getline(stream, cell, ',');)
        cells.push_back(cell);
    return kindOfHeaders(cells);
}

} // namespace

TEST_CASE("Lists are told by the headers that only they have")
{
    CHECK(kindOf("person_id,family_km,given_km,sex,birth,school_id") == FileKind::Person);
    CHECK(kindOf("school_id,name_km,name_latin,kind,commune") == FileKind::School);
    CHECK(kindOf("org_id,kind,name_en,name_km,province") == FileKind::Organisation);
    CHECK(kindOf("network_id,name_en,name_km,province,founded_on,status") == FileKind::Network);
    CHECK(kindOf("activity_id,kind,title_km,title_en,date,school_id,network_id") == FileKind::Activity);
    CHECK(kindOf("activity_id,org_id,role,present") == FileKind::ActivityPartner);
    CHECK(kindOf("sheet,file,activity_id,signed_total") == FileKind::Sheet);
    CHECK(kindOf("sheet_id,activity_id,part,paper_rows,signed_total,file") == FileKind::Sheet);
    CHECK(kindOf("sheet_id,row,activity_id,person_id,kind,sex,age,present") == FileKind::Attendance);
    CHECK(kindOf("sheet,row,activity_id,date,name_km,name_latin,sex,person_id") == FileKind::Attendance);
    CHECK(kindOf("headcount_id,activity_id,kind,female,male,sex_unknown,total") == FileKind::Headcount);
    CHECK(kindOf("person_id,network_id,role,from,until") == FileKind::Role);
    CHECK(kindOf("activity_id,person_id,before,after,out_of") == FileKind::TestScore);
    CHECK(kindOf("network_id,name_en,school_id,founded_on") == FileKind::Network);
    CHECK(kindOf("school_id,name_latin,kind,network_id") == FileKind::School);
    CHECK(kindOf("pair_id,person_a,person_b,status,decided_on") == FileKind::PersonLink);
    CHECK(kindOf("province,from,until") == FileKind::HigherRiskProvince);
    CHECK(kindOf("indicator,from,to,province,value") == FileKind::Target);
    CHECK(kindOf("No.,Name,Sex,Age") == FileKind::Unknown);
    CHECK(kindOf("") == FileKind::Unknown);
}

TEST_CASE("Kinds have the word of the record that a row becomes")
{
    CHECK(recordWord(FileKind::School) == "organisation");
    CHECK(recordWord(FileKind::SignInSheet) == "attendance");
    CHECK(recordWord(FileKind::ActivityPartner) == "activity_partner");
    CHECK(recordWord(FileKind::Unknown).empty());
}

TEST_CASE("an export of this program says which record its rows are")
{
    const std::vector<std::string> headers = {"type", "id", "reference", "name_km"};
    CHECK(kindOfHeaders(headers) == FileKind::RecordExport);
    const std::vector<std::string> sheet = {"id", "type", "name"};
    CHECK(kindOfHeaders(sheet) == FileKind::Unknown);
}
