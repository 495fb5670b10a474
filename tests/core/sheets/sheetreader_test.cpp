#include "core/sheets/sheetreader.h"
#include "tests/core/sheets/temporaryfile.h"

#include <catch2/catch.hpp>
#include <filesystem>

using namespace bandanh;
using namespace bandanh::sheets;

namespace {

std::optional<ErrorCode> refusal(std::string_view bytes)
{
    const TemporaryFile file(bytes);
    const auto reader = SheetReader::open(file.path());
    return reader ? std::nullopt : std::optional(reader.error().code);
}

} // namespace

TEST_CASE("What holds no table is refused with its reason")
{
    using namespace std::string_literals;
    CHECK(refusal("") == ErrorCode::FileEmpty);
    CHECK(refusal(" \r\n\t\n") == ErrorCode::FileEmpty);
    CHECK(refusal("\xEF\xBB\xBF\n") == ErrorCode::FileEmpty);
    CHECK(refusal("\x89PNG\r\n\x1A\n\0\0\0\rIHDR"s) == ErrorCode::NotATable);
    CHECK(refusal("PK\x03\x04\x14\0\x06\0\x08\0"s) == ErrorCode::WorkbookBroken); // an archive that is cut off
    CHECK(refusal("No.,Name,Sex\n1,????,M\n2,?????? ???,F\n3,???,F\n") == ErrorCode::TextLost);
    CHECK(refusal("No.,Name,Sex\n1,????,M\n2,Sok Dara,F\n3,???,F\n") == std::nullopt);
}

TEST_CASE("A NUL in a readable file sends its row back, and no other")
{
    std::string bytes = "No.,Name,Sex\n1,Sok Dara,M\n2,Ly Thida,F\n3,Chan Thy,F\n";
    bytes.insert(bytes.find("Thida"), 1, '\0');
    const TemporaryFile file(bytes);
    const auto inspection = inspect(file.path());
    REQUIRE(inspection);
    CHECK(inspection->rows == 2);
    CHECK(inspection->rejected[static_cast<std::size_t>(RejectReason::ControlCharacters)] == 1);
}

TEST_CASE("A printed number alone is a blank line, a line cut off within the name goes back")
{
    const TemporaryFile file("No.,Name,Sex,Age\n1,Sok Dara,M,15\n2\n3,,,\n4,\n5,\u200B\n6,Ly Thida,F,16\n");
    const auto inspection = inspect(file.path());
    REQUIRE(inspection);
    CHECK(inspection->rows == 2);
    CHECK(inspection->rejected[static_cast<std::size_t>(RejectReason::TooFewCells)] == 1);
}

TEST_CASE("An inspection tells all that an import would understand")
{
    const TemporaryFile file(
        "\xEF\xBB\xBFកិច្ចប្រជុំសហគមន៍ (១/២);;;\r\nកាលបរិច្ឆេទ៖ 25/09/13;;;\r\nទីកន្លែង៖;វត្ត;;\r\n\r\n"
        "ល.រ;ឈ្មោះ;ភេទ;អាយុ\r\n1;សុខ ដារា;ប;21\r\n2;លី ធីតា;ស;250\r\n3;ចាន់ ធី;ស;9\r\n;សរុប;3;ស្រី;2\r\n;រៀបចំដោយ;;\r\n");
    const auto inspection = inspect(file.path());
    REQUIRE(inspection);
    CHECK(inspection->file.encoding == Encoding::Utf8Marked);
    CHECK(inspection->file.dialect.delimiter == ';');
    CHECK(inspection->file.hash.size() == 40);
    CHECK(inspection->layout.headerLine == 5);
    CHECK(inspection->layout.kind == FileKind::SignInSheet);
    CHECK(inspection->titles.activity == "កិច្ចប្រជុំសហគមន៍");
    CHECK(inspection->titles.part == 1);
    REQUIRE(inspection->titles.days.size() == 1);
    CHECK(inspection->titles.days[0].toText() == "2013-09-25");
    CHECK(inspection->rows == 2);
    CHECK(inspection->rejected[static_cast<std::size_t>(RejectReason::AgeOutOfRange)] == 1);
    CHECK(inspection->skipped[static_cast<std::size_t>(LineKind::Title)] == 3);
    CHECK(inspection->skipped[static_cast<std::size_t>(LineKind::Total)] == 1);
    CHECK(inspection->skipped[static_cast<std::size_t>(LineKind::Note)] == 1);
    CHECK(inspection->statedTotal->people == 3);
    CHECK(inspection->statedTotal->women == 2);
}

TEST_CASE("A date above the header that has two readings gives both")
{
    const TemporaryFile file("Meeting\nDate: 08/07/2013\nNo.,Name,Sex\n1,Sok Dara,M\n");
    const auto reader = SheetReader::open(file.path());
    REQUIRE(reader);
    REQUIRE(reader->titles().days.size() == 2);
    CHECK(reader->titles().days[0].toText() == "2013-07-08");
    CHECK(reader->titles().days[1].toText() == "2013-08-07");
}

TEST_CASE("The same bytes have the same hash, wherever they are")
{
    const auto hashOf = [](std::string_view bytes) {
        const TemporaryFile file(bytes);
        return SheetReader::open(file.path())->file().hash;
    };
    CHECK(hashOf("No.,Name\n1,Sok\n") == hashOf("No.,Name\n1,Sok\n"));
    CHECK(hashOf("No.,Name\n1,Sok\n") != hashOf("No.,Name\n1,Sog\n"));
}

TEST_CASE("A list gives its cells by header, and only broken lines go back")
{
    const TemporaryFile file(
        "person_id,family_km,given_km,sex,birth,birth_precision\nP1,សុខ,ដារា,M,1992-03-27,day\nP2,\"លី,ធីតា,F,1990,year\nP3,ចាន់,ធី,F,31/02/1990,day\n");
    auto reader = SheetReader::open(file.path());
    REQUIRE(reader);
    CHECK(reader->layout().kind == FileKind::Person);
    CHECK(reader->layout().headers()[1] == "family_km");
    CHECK(*reader->next() == LineResult::Skipped);
    CHECK(*reader->next() == LineResult::Row);
    CHECK(reader->record().cells[4] == "1992-03-27");
    CHECK(*reader->next() == LineResult::Rejected);
    CHECK(reader->rejection().reason == RejectReason::UnclosedQuote);
    CHECK(*reader->next() == LineResult::Row); // what a birth can be is for the record to say
    CHECK(*reader->next() == LineResult::End);
    CHECK(reader->progress().bytesRead == reader->progress().bytesTotal);
}

TEST_CASE("Lists of attendance name sheet, activity and person")
{
    const TemporaryFile file(
        "sheet_id,row,activity_id,person_id,kind,sex,age,present\nSH-1,4,ACT-1,PER-7,student,F,15,1\nSH-1,5,ACT-1,PER-8,police,M,,0\n");
    auto reader = SheetReader::open(file.path());
    REQUIRE(reader);
    CHECK(reader->layout().kind == FileKind::Attendance);
    CHECK(*reader->next() == LineResult::Skipped);
    REQUIRE(*reader->next() == LineResult::Row);
    CHECK(reader->row().sheetReference == "SH-1");
    CHECK(reader->row().number == 4);
    CHECK(reader->row().activityReference == "ACT-1");
    CHECK(reader->row().personReference == "PER-7");
    CHECK(reader->row().kind == "student");
    CHECK(reader->row().age == 15);
    CHECK(reader->row().isSigned == Signed::Yes);
    REQUIRE(*reader->next() == LineResult::Row);
    CHECK(reader->row().isSigned == Signed::No);
    CHECK(reader->row().age == std::nullopt);
}

TEST_CASE("A user's choice of a column's meaning counts from the first row")
{
    const TemporaryFile file("No.,Name,Contact person,Sex\n1,Sok Dara,Takeo,M\n2,Ly Thida,Kep,F\n");
    auto reader = SheetReader::open(file.path());
    REQUIRE(reader);
    reader->setMeaning(2, Column::Province);
    CHECK(reader->layout().columns[2].decision == Decision::User);
    CHECK(*reader->next() == LineResult::Skipped);
    REQUIRE(*reader->next() == LineResult::Row);
    CHECK(reader->row().province == "Takeo");
}

TEST_CASE("A file that is cut while it is read is refused, and says so")
{
    std::string bytes = "No.,Name,Sex\n";
    for (int i = 1; i < 100'000; ++i)
        bytes += std::to_string(i) + ",Sok Dara,M\n";
    const TemporaryFile file(bytes);
    auto reader = SheetReader::open(file.path());
    REQUIRE(reader);
    REQUIRE(reader->next());
    std::filesystem::resize_file(file.path(), 400'000);
    std::optional<ErrorCode> code;
    while (!code) {
        const auto line = reader->next();
        if (!line)
            code = line.error().code;
        else
            REQUIRE(*line != LineResult::End);
    }
    CHECK(code == ErrorCode::FileChanged);
}
