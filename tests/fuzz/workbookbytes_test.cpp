#include "core/sheets/numberformat.h"
#include "tests/core/sheets/madeworkbook.h"
#include "tests/fuzz/mutation.h"
#include "tests/fuzz/readsheetbytes.h"
#include "tests/fuzz/rounds.h"

#include <catch2/catch.hpp>
#include <cmath>
#include <iterator>

using namespace bandanh::sheets;
using namespace bandanh::test;

namespace {

/// A sign-in sheet with every kind of cell, and a list on a sheet of its own.
WorkbookParts seed()
{
    WorkbookParts parts = partsOf(
        {R"(<row r="1"><c r="A1" t="inlineStr"><is><t>Meeting (1/2)</t></is></c></row>)"
         R"(<row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c><c r="C3" t="s"><v>2</v></c></row>)"
         R"(<row r="4"><c r="A4"><v>1</v></c><c r="B4" t="s"><v>3</v></c><c r="C4" s="1"><v>33690</v></c></row>)"
         R"(<row r="5"><c r="A5"><v>2</v></c><c r="B5" t="str"><f>A1</f><v>Ly Thida</v></c><c r="C5" s="2"><v>0.8</v></c></row>)"
         R"(<row r="6"><c t="e"><v>#N/A</v></c><c t="b"><v>1</v></c><c t="d"><v>1992-03-27T00:00:00</v></c></row>)",
         R"(<row r="1"><c t="str"><v>person_id</v></c><c t="str"><v>family_km</v></c><c t="str"><v>sex</v></c></row>)"
         R"(<row r="2"><c t="str"><v>P1</v></c><c t="str"><v>សុខ</v></c><c t="str"><v>M</v></c></row>)"});
    parts["xl/sharedStrings.xml"] = sharedTexts({"<t>No.</t>", "<t>Name</t>", "<t>DOB</t>",
                                                 "<r><t>Sok </t></r><r><t>Da_x000A_ra</t></r><rPh><t>said</t></rPh>"});
    parts["xl/styles.xml"] =
        R"(<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-409]d\-mmm\-yy;@"/></numFmts>)"
        R"(<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="9"/></cellXfs></styleSheet>)";
    return parts;
}

/// Pieces of XML and of formats, for changes that a parser lets through.
std::vector<std::string> pieces()
{
    return {"<c r=\"XFD1048576\"><v>1e308</v></c>",
            "<row r=\"1048576\">",
            "</row></sheetData>",
            "<is><t>",
            "&#xFFFF;",
            "t=\"s\"",
            "s=\"4294967296\"",
            "<v>-1</v>",
            "_xD800_",
            "<!DOCTYPE a [<!ENTITY b \"c\">]>",
            "<![CDATA[",
            "Target=\"../../../../a\"",
            "state=\"hidden\"",
            "date1904=\"1\"",
            "[h\"\\;yyyy",
            "<rPh>",
            "</rPh></rPh>"};
}

} // namespace

TEST_CASE("Workbooks with random changes of their bytes are read or refused, never worse")
{
    const Scratch scratch;
    const std::string whole = MadeWorkbook(seed()).bytes();
    Random random(1904); // NOLINT(cert-msc51-cpp): repeatable on purpose
    for (int round = 0; round < rounds(600); ++round) {
        CAPTURE(round);
        REQUIRE(brokenPromise(mutated(whole, {whole}, random), scratch.path()).empty());
    }
}

TEST_CASE("Workbooks with random changes of what their parts say are read row by row, and their rejected rows again")
{
    const Scratch scratch;
    const WorkbookParts good = seed();
    const std::vector<std::string> others = pieces();
    Random random(2007); // NOLINT(cert-msc51-cpp): repeatable on purpose
    for (int round = 0; round < rounds(600); ++round) {
        WorkbookParts parts = good;
        auto part = parts.begin();
        std::advance(part, random() % parts.size());
        part->second = mutated(part->second, others, random);
        CAPTURE(round, part->first, part->second);
        REQUIRE(brokenPromise(MadeWorkbook(parts).bytes(), scratch.path()).empty());
    }
}

TEST_CASE("A number of any format has a text")
{
    const std::vector<std::string> codes = {"[$-409]d\\-mmm\\-yy;@", "[h]:mm:ss", "\"day \"0.00%",
                                            "_-* #,##0_-;[Red]-0", "000 000"};
    Random random(31); // NOLINT(cert-msc51-cpp): repeatable on purpose
    for (int round = 0; round < rounds(5000); ++round) {
        const std::string code = mutated(codes[random() % codes.size()], codes, random);
        const double number = std::ldexp(static_cast<double>(random()), static_cast<int>(random() % 200) - 100);
        CAPTURE(round, code, number);
        REQUIRE_FALSE(numberText(std::to_string(number), readNumberFormat(164, code), DaySystem::From1900).empty());
    }
}
