#include "core/sheets/celltext.h"
#include "core/sheets/rowparser.h"
#include "core/sheets/titlelines.h"
#include "tests/core/sheets/samplerecords.h"

#include <catch2/catch.hpp>

using namespace bandanh::sheets;

namespace {

/// The lines of a sheet behind its header, read one after the other.
struct Reading {
    explicit Reading(const std::string& text)
    {
        const auto records = sampleRecords(text);
        const Layout layout = understand(records, records.front().cells.size());
        RowParser parser(layout, SheetDates::decide(layout, records, readTitleLines(layout.titles).date, 2013));
        Record view;
        for (const SampleRecord& record : records) {
            if (record.firstLine < layout.firstDataLine)
                continue;
            view.firstLine = record.firstLine;
            view.lastLine = record.lastLine;
            view.damage = record.damage;
            view.cells.assign(record.cells.begin(), record.cells.end());
            SignInRow row;
            const auto fault = parser.read(view, row);
            rows.push_back(row);
            faults.push_back(fault ? std::string(rejectReasonWord(fault->reason)) + "@" + std::to_string(fault->cell)
                                   : "");
            returned.push_back(parser.resolvedCells(view));
            parser.leave(view, fault);
        }
    }

    std::vector<SignInRow> rows;
    std::vector<std::string> faults;
    std::vector<std::vector<std::string>> returned;
};

const std::string kHeader = "No.,Name (Khmer),Sex,Age,Phone,Village,Commune,School,Signature\n";

std::string faultOf(const std::string& line, const std::string& header = kHeader)
{
    return Reading(header + "1,ចាន់ ធីតា,F,20,,a,b,c,x\n" + line + "\n").faults.at(1);
}

} // namespace

TEST_CASE("A row is read into values, and kept as written")
{
    const Reading read(
        "No.,Name (Khmer),Name (Latin),Sex,Date of birth,Phone,Village,Commune,District,Province,School,Grade,Signature\n"
        "១, សុខ ដារា ,Sok Dara,ស្រី,៣១/១២/២៥៣៥,012 345 678 / 098 765 432,ត្របែក,សេដា,តំបែរ,កំពង់ចាម,វិទ្យាល័យធ្មា,12,x\n"
        "2,លី ធីតា,Ly Thida,M,1990,8.55E+10,,,,,,,\n");
    const SignInRow& first = read.rows[0];
    CHECK(first.number == 1);
    CHECK(first.name.khmer == "សុខ ដារា");
    CHECK(first.name.latin == "Sok Dara");
    CHECK(first.sex == Sex::Female);
    CHECK(first.birth->toText() == "1991-12-31"); // behind Visakha Bochea the Buddhist year is 544 ahead
    CHECK(first.phones == std::vector<std::string>{"+85512345678", "+85598765432"});
    CHECK(first.village == "ត្របែក");
    CHECK(first.province == "កំពង់ចាម");
    CHECK(first.school == "វិទ្យាល័យធ្មា");
    CHECK(first.grade == "12");
    CHECK(first.isSigned == Signed::Yes);
    CHECK(first.cells[1] == " សុខ ដារា ");
    CHECK(first.firstLine == 2);

    const SignInRow& second = read.rows[1];
    CHECK(read.faults[1].empty());
    CHECK(second.birth->toText() == "1990");
    CHECK(second.isPhoneDamaged);
    CHECK(second.phones.empty());
    CHECK(second.writtenPhone == "8.55E+10");
    CHECK(second.isSigned == Signed::No);
}

TEST_CASE("A cell with a name in both scripts is parted, in either order")
{
    const Reading read("No.,Name,Sex\n1,សុខ ដារា (Sok Dara),M\n2,Ly Thida លី ធីតា,F\n3,Chan Thy,F\n4,ចាន់ ធី,F\n");
    CHECK(read.rows[0].name.khmer == "សុខ ដារា");
    CHECK(read.rows[0].name.latin == "Sok Dara");
    CHECK(read.rows[1].name.khmer == "លី ធីតា");
    CHECK(read.rows[1].name.latin == "Ly Thida");
    CHECK(read.rows[2].name.latin == "Chan Thy");
    CHECK(read.rows[2].name.khmer.empty());
    CHECK(read.rows[3].name.khmer == "ចាន់ ធី");
    CHECK(read.rows[0].isSigned == Signed::NoColumn);
}

TEST_CASE("Ditto marks stand for the line above, and for nothing where that is empty or cannot be read")
{
    const Reading read(kHeader
                       + "1,សុខ ដារា,M,20,,ភូមិ,ឃុំ,វិទ្យាល័យ,x\n"
                         "2,លី ធីតា,F,21,,〃,ដូចលើ,-//-,x\n"
                         "3,ចាន់ ធី,F,22,,'',,\"\"\"\",x\n"
                         "4,កែវ សោភា,F,250,,'','','',x\n"
                         "5,ជា ដារា,M,24,,'','','',x\n"
                         "6,=1+1,M,24,,x,y,'',x\n"
                         "7,ម៉ៅ មករា,M,25,,'',\"\"\"\",z,x\n");
    CHECK(read.rows[1].village == "ភូមិ");
    CHECK(read.rows[1].commune == "ឃុំ");
    CHECK(read.rows[1].school == "វិទ្យាល័យ");
    CHECK(read.rows[1].cells[5] == "〃");
    CHECK(read.rows[2].village == "ភូមិ");
    CHECK(read.rows[2].commune.empty());
    CHECK(read.rows[2].school == "វិទ្យាល័យ");
    // A wrong age spoils its row, but not the village that the next line repeats.
    CHECK(read.faults[3] == "age_out_of_range@3");
    CHECK(read.returned[3][5] == "ភូមិ");
    CHECK(read.rows[4].village == "ភូមិ");
    CHECK(read.rows[4].commune.empty());
    CHECK(read.rows[4].school == "វិទ្យាល័យ");
    CHECK(read.faults[5] == "formula@1");
    CHECK(read.returned[5][7] == "វិទ្យាល័យ");
    CHECK(read.rows[6].village.empty());
    CHECK(read.rows[6].school == "z");
}

TEST_CASE("Ages outside 1 to 120, and ages that are no number, send a row back")
{
    const auto withAge = [](const std::string& age) { return faultOf("2,សុខ ដារា,M," + age + ",,a,b,c,x"); };
    for (const std::string age : {"1", "120", "១៧", " 18 ", "17 ឆ្នាំ", "17 years", "", "-", "n/a"})
        CHECK(withAge(age).empty());
    for (const std::string age : {"0", "121", "250", "-15", "1998", "៩៩៩"})
        CHECK(withAge(age) == "age_out_of_range@3");
    for (const std::string age : {"adult", "N/A?", "ដប់ប្រាំ", "ថ្នាក់ទី១០", "17.5", "1e1", "17-18"})
        CHECK(withAge(age) == "age_not_number@3");
}

TEST_CASE("Impossible dates send a row back, in the order that the column has")
{
    const std::string header = "No.,Name (Latin),DOB,Phone\n";
    const auto day = [&](const std::string& rest) { return Reading(header + rest); };
    const Reading american =
        day("1,Sok Dara,12/31/1990,\n2,Ly Thida,02/31/1990,\n3,Chan Thy,13/45/1990,\n4,Kim Lay,02/03/1990,\n");
    CHECK(american.faults == std::vector<std::string>{"", "impossible_date@2", "impossible_date@2", ""});
    CHECK(american.rows[3].birth->toText() == "1990-02-03");
    const Reading cambodian = day(
        "1,Sok Dara,31/12/1990,\n2,Ly Thida,31/02/1990,\n3,Chan Thy,45-Foo-1990,\n4,Kim Lay,02/03/1990,\n5,Ly Lay,unknown,\n");
    CHECK(cambodian.faults == std::vector<std::string>{"", "impossible_date@2", "impossible_date@2", "", ""});
    CHECK(cambodian.rows[3].birth->toText() == "1990-03-02");
}

TEST_CASE("The date above the header tells the order of days and months where the births cannot")
{
    const std::string births = "No.,Name (Latin),DOB,Phone\n1,Sok Dara,02/03/1990,\n2,Ly Thida,05/06/1991,\n";
    CHECK(Reading("Meeting\nDate: 01/26/2013\n" + births).rows[0].birth->toText() == "1990-02-03");
    CHECK(Reading("Meeting\nDate: 26/01/2013\n" + births).rows[0].birth->toText() == "1990-03-02");
}

TEST_CASE("Cells too many, and lines that end within the name, send a row back")
{
    CHECK(faultOf("2,សុខ ដារា,?,Dara,M,20,,a,b,c,x") == "too_many_cells@9");
    CHECK(faultOf("2,សុខ ដារា,Dara,2,M,20,,a,b,,") == "too_many_cells@9");
    CHECK(faultOf("2,សុខ ដារា,M,20,,a,b,c,x,,").empty());
    CHECK(faultOf("2,សុខ") == "too_few_cells@1");
    CHECK(faultOf("2,សុខ ដារា,M").empty());
    CHECK(
        faultOf("2,សុខ,ដារា,Sok", "No.,Family name (Khmer),Given name (Khmer),Surname,First name,Sex,Age,Phone,School\n")
        == "too_few_cells@3");
}

TEST_CASE("Lost, running, endless and controlling cells send a row back")
{
    CHECK(faultOf("2,????,?,??,????,????,????,????,?") == "lost_encoding@1");
    CHECK(faultOf("2,សុ\uFFFDខ,M,20,,a,b,c,x") == "lost_encoding@1");
    CHECK(faultOf("2,សុខ ដារា,?,20,,????,b,c,x").empty());
    for (const std::string name : {"=1+1", "@SUM(A1)", "-2+3", "+cmd", " =1+1"})
        CHECK(faultOf("2," + name + ",M,20,,a,b,c,x") == "formula@1");
    CHECK(faultOf("2,សុខ ដារា,M,20,+85512345678,a,b,c,x").empty());
    std::string longest;
    for (int i = 0; i < 1000; ++i)
        longest += "ក";
    CHECK(faultOf("2," + longest + ",M,20,,a,b,c,x").empty());
    CHECK(faultOf("2,សុខ ដារា,M,20,,a,b," + longest + "x,x") == "cell_too_long@7");
    CHECK(faultOf(std::string("2,ស\0ុខ,M,20,,a,b,c,x", 20)) == "control_characters@1");
    CHECK(faultOf("2,សុខ ដារា,M,20,,a,b\x07,c,x") == "control_characters@6");
}
