#include "core/sheets/rejects.h"
#include "core/sheets/sheetreader.h"
#include "tests/core/sheets/temporaryfile.h"

#include <catch2/catch.hpp>
#include <sstream>

using namespace bandanh::sheets;

namespace {

struct Reading {
    std::vector<SignInRow> rows;
    std::vector<std::string> reasons;
    std::string rejects; // the file
};

Reading readFile(const std::string& bytes)
{
    const TemporaryFile file(bytes);
    auto reader = SheetReader::open(file.path());
    REQUIRE(reader);
    Reading read;
    std::ostringstream out;
    RejectsWriter writer(out, reader->layout());
    while (true) {
        const auto line = reader->next();
        REQUIRE(line);
        if (*line == LineResult::End)
            break;
        if (*line == LineResult::Row)
            read.rows.push_back(reader->row());
        if (*line == LineResult::Rejected) {
            read.reasons.emplace_back(rejectReasonWord(reader->rejection().reason));
            writer.add(reader->rejection());
        }
    }
    read.rejects = out.str();
    return read;
}

std::string replaced(std::string text, std::string_view what, std::string_view with)
{
    const std::size_t at = text.find(what);
    REQUIRE(at != std::string::npos);
    return text.replace(at, what.size(), with);
}

const std::string kSheet = "Meeting;;;;;\nDate: 01/26/2013;;;;;\nNo.;Name;DOB;Phone;Village;Sign\n"
                           "1;Sok Dara;05/06/1990;+85512345678;Thmei;x\n"
                           "2;Ly Thida;02/31/1991;+85598765432;'';x\n"
                           "3;=HYPERLINK(\"http://example.invalid\");07/08/1992;;'Kraom;x\n"
                           "4;\"Chan Thy;09/10/1993;;Leu;x\n"
                           "5;Kim\x1B[2J Lay;11/12/1994;;Leu;x\n"
                           "6;Mao Lay;a;Dara;11/12/1994;012 345 678;Leu;x\n"
                           "7;Ke\n";

const std::vector<std::string> kReasons = {"impossible_date",    "formula",        "unclosed_quote",
                                           "control_characters", "too_many_cells", "too_few_cells"};

} // namespace

TEST_CASE("Rejected rows are written with their reason, the bad cell marked and nothing that a spreadsheet would run")
{
    const Reading read = readFile(kSheet);
    CHECK(read.rows.size() == 1);
    CHECK(read.reasons == kReasons);
    CHECK(read.rejects
          == "\xEF\xBB\xBF"
             ",Meeting,,,,,\r\n"
             ",Date: 01/26/2013,,,,,\r\n"
             "reason / មូលហេតុ,No.,Name,DOB,Phone,Village,Sign\r\n"
             "5 impossible_date,2,Ly Thida,⚠ 02/31/1991,'+85598765432,Thmei,x\r\n"
             "6 formula,3,\"⚠ =HYPERLINK(\"\"http://example.invalid\"\")\",07/08/1992,,''Kraom,x\r\n"
             "7 unclosed_quote,4,\"⚠ \"\"Chan Thy\",09/10/1993,,Leu,x\r\n"
             "8 control_characters,5,⚠ Kim␛[2J Lay,11/12/1994,,Leu,x\r\n"
             "9 too_many_cells,6,Mao Lay,a,Dara,11/12/1994,012 345 678,⚠ Leu,x\r\n"
             "10 too_few_cells,7,⚠ Ke\r\n");
}

TEST_CASE("Rejected rows dropped in again without mending are rejected again, for the same reasons")
{
    const Reading again = readFile(readFile(kSheet).rejects);
    CHECK(again.rows.empty());
    CHECK(again.reasons == kReasons);
    CHECK(readFile(again.rejects).reasons == kReasons);
}

TEST_CASE("Mended rows are read as if they had been right from the first")
{
    std::string mended = readFile(kSheet).rejects;
    mended = replaced(mended, "⚠ 02/31/1991", "02/03/1991");
    mended = replaced(mended, "\"⚠ =HYPERLINK(\"\"http://example.invalid\"\")\"", "⚠ Seng Sopheap");
    mended = replaced(mended, "\"⚠ \"\"Chan Thy\"", "Chan Thy");
    mended = replaced(mended, "⚠ Kim␛[2J Lay", "⚠ Kim Lay");
    mended = replaced(mended, "Mao Lay,a,Dara,", "Mao Lay,");
    mended = replaced(mended, "⚠ Leu", "Leu");
    mended = replaced(mended, "⚠ Ke", "Keo Meala,,,,");

    const Reading read = readFile(mended);
    CHECK(read.reasons.empty());
    REQUIRE(read.rows.size() == 6);
    CHECK(read.rows[0].birth->toText() == "1991-02-03"); // month first, as the date above the header tells
    CHECK(read.rows[0].phones == std::vector<std::string>{"+85598765432"});
    CHECK(read.rows[0].village == "Thmei");
    CHECK(read.rows[0].mendedRow == 5);
    CHECK(read.rows[0].number == 2);
    CHECK(read.rows[1].name.latin == "Seng Sopheap");
    CHECK(read.rows[1].village == "'Kraom");
    CHECK(read.rows[2].name.latin == "Chan Thy");
    CHECK(read.rows[3].name.latin == "Kim Lay");
    CHECK(read.rows[4].phones == std::vector<std::string>{"+85512345678"});
    CHECK(read.rows[4].village == "Leu");
    CHECK(read.rows[5].name.latin == "Keo Meala");
}

TEST_CASE("Rows of a file without a header come back under one")
{
    const std::string sheet =
        "1,សុខ ដារា,ប្រុស,20,012 345 678\n2,លី ធីតា,ស្រី,250,\n3,ចាន់ ធី,ស្រី,31,098 765 432\n4,កែវ មាលា,ស្រី,22,\n";
    const Reading read = readFile(sheet);
    REQUIRE(read.reasons == std::vector<std::string>{"age_out_of_range"});
    const Reading mended = readFile(replaced(read.rejects, "⚠ 250", "25"));
    REQUIRE(mended.rows.size() == 1);
    CHECK(mended.rows[0].name.khmer == "លី ធីតា");
    CHECK(mended.rows[0].age == 25);
    CHECK(mended.rows[0].sex == Sex::Female);
}

TEST_CASE("Words for the reasons can be given")
{
    const TemporaryFile file("No.,Name,Age\n1,Sok Dara,20\n2,Ly Thida,x\n");
    auto reader = SheetReader::open(file.path());
    REQUIRE(reader);
    std::ostringstream out;
    RejectsWriter writer(out, reader->layout(), [](const Rejection&, std::string_view header) {
        return "look at \"" + std::string(header) + "\"";
    });
    while (*reader->next() != LineResult::Rejected) {
    }
    writer.add(reader->rejection());
    CHECK(out.str().find("\"3 look at \"\"Age\"\"\",2,Ly Thida,⚠ x") != std::string::npos);
}

TEST_CASE("A cell is what it was once mark and apostrophe are gone")
{
    CHECK(mendedCell("⚠ x") == "x");
    CHECK(mendedCell("⚠") == "");
    CHECK(mendedCell("'=1+1") == "=1+1");
    CHECK(mendedCell("'''") == "''");
    CHECK(mendedCell("'Kraom") == "'Kraom");
    CHECK(mendedCell("x") == "x");
    CHECK(rejectedFrom("17 formula")->line == 17);
    CHECK(rejectedFrom("17 formula")->sheet.empty());
    CHECK(rejectedFrom("17 \u00B7 SH/7/3 \u00B7 formula")->sheet == "SH/7");
    CHECK(rejectedFrom("17 \u00B7 SH/7/3 \u00B7 formula")->row == 3);
    CHECK(rejectedFrom("17 \u00B7 SH/7/3")->sheet.empty());
    CHECK(rejectedFrom("17 \u00B7 SH-7 \u00B7 formula")->line == 17);
    CHECK_FALSE(rejectedFrom("formula"));
    CHECK_FALSE(rejectedFrom(""));
}

TEST_CASE("A file of the rejected rows of several tables is read as one table each, also when a spreadsheet saved it")
{
    // The first blank line is lost, a mended row has lost its reason, and lines have more cells than their table.
    const std::string both = "\xEF\xBB\xBF;Meeting;;\nreason / មូលហេតុ;No.;Name;\n3 \u00B7 S1/2 \u00B7 age;1;Sok Dara;\n"
                             ";Training;;\nreason / មូលហេតុ;Name;Age;Sign\n4 \u00B7 S2/3 \u00B7 age;Ly Thida;25;x\n"
                             ";Keo Meala;30;x\n;;;\nreason / មូលហេតុ;org_id;name_en;kind\n7 unknown;O1;Lotus;x\n";
    const TemporaryFile file(both);
    const auto tables = tablesOf(file.path());

    REQUIRE(tables == std::vector<TableFile>{{file.path(), "S1"}, {file.path(), "S2"}, {file.path(), "3"}});
    std::vector<std::string> read;
    std::vector<std::string> hashes;
    for (const TableFile& table : tables) {
        auto reader = SheetReader::open(table);
        REQUIRE(reader);
        hashes.push_back(reader->file().hash);
        for (auto line = reader->next(); *line != LineResult::End; line = reader->next())
            if (*line == LineResult::Row)
                read.push_back(reader->file().sheet + ":" + reader->row().name.latin + ":" + reader->titles().activity);
    }
    CHECK(read
          == std::vector<std::string>{"S1:Sok Dara:Meeting", "S2:Ly Thida:Training", "S2:Keo Meala:Training", "::"});
    CHECK(hashes[0] != hashes[1]);
    CHECK(SheetReader::open(TableFile(file.path(), "S3")).error().code == bandanh::ErrorCode::SheetMissing);
}
