#include "core/places/gazetteer.h"
#include "core/sheets/layout.h"
#include "tests/core/sheets/samplerecords.h"

#include <catch2/catch.hpp>

using namespace bandanh::sheets;

namespace {

std::vector<Column> meanings(const Layout& layout)
{
    std::vector<Column> all;
    for (const MappedColumn& column : layout.columns)
        all.push_back(column.meaning);
    return all;
}

Layout layoutOf(std::string_view text, std::size_t width, const bandanh::places::Gazetteer* gazetteer = nullptr)
{
    return understand(sampleRecords(text), width, gazetteer);
}

using Columns = std::vector<Column>;

} // namespace

TEST_CASE("Title lines stand above the header, wherever it is")
{
    const Layout layout = layoutOf(
        "Community meeting\nDate: 13/01/2013\nPlace:,Pagoda hall\n\nNo.,Name (Khmer),Sex,Age\n1,សុខ ដារា,M,20\n2,លី ធីតា,F,31\n",
        4);
    CHECK(layout.kind == FileKind::SignInSheet);
    CHECK(layout.headerLine == 5);
    CHECK(layout.firstDataLine == 6);
    CHECK(layout.titles.size() == 3);
    CHECK(meanings(layout) == Columns{Column::RowNumber, Column::NameKhmer, Column::Sex, Column::Age});
    CHECK(layout.columns[1].decision == Decision::Header);
    CHECK(layout.columns[1].confidence > 0.9);
    CHECK(layout.at(Column::Age) == 3);
    CHECK(layout.at(Column::Phone) == std::nullopt);
}

TEST_CASE("The content decides where a header is ambiguous")
{
    const Layout layout = layoutOf(
        "លរ,ឈ្មោះ,ឡាតាំង,ភ,អាយុ,ភ.,ឃ.,ស.\n1,សុខ ដារា,Sok Dara,ប,20,ត្របែក,ទឹកជ្រៅ,តំបែរ\n2,លី ធីតា,Ly Thida,ស,31,មេសរ,សេដា,តំបែរ\n",
        8);
    CHECK(meanings(layout)
          == Columns{Column::RowNumber, Column::NameKhmer, Column::NameLatin, Column::Sex, Column::Age, Column::Village,
                     Column::Commune, Column::District});
    CHECK(layout.columns[3].decision == Decision::HeaderAndContent);

    CHECK(layoutOf("Name,M/F,Age\nSok Dara,M,20\nLy Thida,F,31\n", 3).at(Column::NameLatin) == 0);
    CHECK(layoutOf("Name,M/F,Age\nសុខ ដារា,M,20\nលី ធីតា,F,31\n", 3).at(Column::NameKhmer) == 0);
    CHECK(layoutOf("Name,M/F,Age\nសុខ ដារា (Sok Dara),M,20\nLy Thida,F,31\nចាន់ ធី,F,31\n", 3).at(Column::NameMixed) == 0);
}

TEST_CASE("Family and given names are told apart in either script")
{
    const Layout both =
        layoutOf("Family name (Khmer),Given name (Khmer),Surname,First name,Sex\nសុខ,ដារា,Sok,Dara,M\n", 5);
    CHECK(meanings(both)
          == Columns{Column::FamilyKhmer, Column::GivenKhmer, Column::FamilyLatin, Column::GivenLatin, Column::Sex});
    const Layout khmer = layoutOf("ល.រ,នាមត្រកូល,នាមខ្លួន,ភេទ\n១,សុខ,ដារា,ប\n", 4);
    CHECK(meanings(khmer) == Columns{Column::RowNumber, Column::FamilyKhmer, Column::GivenKhmer, Column::Sex});
}

TEST_CASE("Without a header the content tells the columns")
{
    constexpr std::string_view kText =
        "1,មន្នី សុខ,ស្រី,17,តាំកន់,កណ្ដោល,\n2,ទេព វណ្ណគីរី,ប្រុស,16,តាអុក,អណ្ដូងទឹក,012801300\n3,ហួត កុសល,ប្រុស,15,តាមាឃ,តានូន,069 760 067\n"
        "4,ចាន់ ដារា,ប្រុស,19,ទួលពោធិ៍,តានូន,\n";
    const Columns expected = {Column::RowNumber, Column::NameKhmer, Column::Sex,  Column::Age,
                              Column::Village,   Column::Commune,   Column::Phone};
    SECTION("by position")
    {
        const Layout layout = layoutOf(kText, 7);
        CHECK(layout.kind == FileKind::SignInSheet);
        CHECK(layout.headerLine == std::nullopt);
        CHECK(layout.firstDataLine == 1);
        CHECK(meanings(layout) == expected);
        CHECK(layout.columns[4].decision == Decision::Position);
    }
    SECTION("by the gazetteer")
    {
        const bandanh::places::Gazetteer gazetteer;
        const Layout layout = layoutOf(kText, 7, &gazetteer);
        CHECK(meanings(layout) == expected);
        CHECK(layout.columns[4].decision == Decision::Content);
    }
}

TEST_CASE("Text that is no table is of no kind")
{
    CHECK(layoutOf("Dear colleague,\nplease find, attached, the report.\nYours, Dara\n", 2).kind == FileKind::Unknown);
    CHECK(layoutOf("{\n \"a\": 1,\n \"b\": [2, 3]\n}\n", 1).kind == FileKind::Unknown);
    CHECK(layoutOf("int main()\n{\n  f(a, b, c);\n  g(d, e, f);\n}\n", 3).kind == FileKind::Unknown);
    CHECK(layoutOf("", 0).kind == FileKind::Unknown);
    CHECK(layoutOf("date,amount,currency\n2013-01-01,5,USD\n", 3).kind == FileKind::Unknown);
}

TEST_CASE("Headings that are not known here are kept for whoever knows them")
{
    const Layout layout = layoutOf("colour,weight\nred,5\ngreen,6\n", 2);
    CHECK(layout.kind == FileKind::Unknown);
    CHECK(layout.headerLine == 1);
    CHECK(layout.headers() == std::vector<std::string>{"colour", "weight"});
}

TEST_CASE("A form has one fingerprint, whatever stands around its header")
{
    const Layout one = layoutOf("No.,Name (Khmer),Sex\n1,សុខ ដារា,M\n", 3);
    const Layout two = layoutOf("Meeting\nno.,NAME (KHMER), Sex \n1,លី ធីតា,F\n", 3);
    CHECK(one.fingerprint() == two.fingerprint());
    CHECK(one.fingerprint() != layoutOf("No.,Name (Khmer),Age\n1,សុខ ដារា,5\n", 3).fingerprint());
}

TEST_CASE("Lines that are no rows are sorted out")
{
    constexpr std::string_view kText =
        "Meeting\nNo.,Name (Khmer),Sex,Age\n1,សុខ ដារា,M,20\n\n2,លី ធីតា,F,31\n3,,,\nNo.,Name (Khmer),Sex,Age\n4,សរុប សុខ,M,20\n"
        ",សរុប,2,ស្រី,1\n,រៀបចំដោយ,\n,Phnom Penh\nTotal,,3\n5,ចាន់ ធី,F,9\n";
    const auto records = sampleRecords(kText);
    const Layout layout = understand(records, 4);
    LineSorter sorter(layout);
    std::vector<LineKind> kinds;
    Record view;
    for (const SampleRecord& record : records) {
        view.firstLine = record.firstLine;
        view.cells.assign(record.cells.begin(), record.cells.end());
        kinds.push_back(sorter.kindOf(view));
    }
    using enum LineKind;
    CHECK(kinds
          == std::vector<LineKind>{Title, Header, Data, Blank, Data, Blank, Header, Data, Total, Note, Note, Total,
                                   Data});
}
