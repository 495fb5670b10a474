#include "core/sheets/sheetreader.h"
#include "core/sheets/workbook.h"
#include "tests/core/sheets/madeworkbook.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <xlsxwriter.h>

using namespace bandanh;
using namespace bandanh::sheets;

namespace {

using Rows = std::vector<std::vector<std::string>>;

Rows rowsOf(const TableFile& table)
{
    auto opened = openSheet(table, FileSource::kMaxBytes);
    REQUIRE(opened);
    REQUIRE(opened->records->begin(opened->width));
    Rows rows;
    Record record;
    while (*opened->records->next(record)) {
        CHECK(record.firstLine == static_cast<std::int64_t>(rows.size()) + 1);
        rows.emplace_back(record.cells.begin(), record.cells.end());
    }
    return rows;
}

std::optional<ErrorCode> refusal(const std::string& path)
{
    auto reader = SheetReader::open(path);
    return reader ? std::nullopt : std::optional(reader.error().code);
}

std::optional<ErrorCode> refusal(const WorkbookParts& parts)
{
    return refusal(MadeWorkbook(parts).path());
}

std::string refTo(const std::string& cell, const std::string& attributes, const std::string& within)
{
    return "<c r=\"" + cell + "\" " + attributes + ">" + within + "</c>";
}

/// A sheet with one row that is read.
WorkbookParts goodParts()
{
    return partsOf({R"(<row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c></row>)"});
}

/// A workbook as libxlsxwriter writes it.
class WrittenWorkbook
{
public:
    explicit WrittenWorkbook(bool inlineTexts = false) : m_file("", "written.xlsx")
    {
        lxw_workbook_options options{};
        options.constant_memory = inlineTexts ? LXW_TRUE : LXW_FALSE;
        book = workbook_new_opt(m_file.path().c_str(), &options);
    }
    lxw_format* format(const char* code) const
    {
        lxw_format* const made = workbook_add_format(book);
        format_set_num_format(made, code);
        return made;
    }
    std::string close() const
    {
        REQUIRE(workbook_close(book) == LXW_NO_ERROR);
        return m_file.path();
    }
    lxw_workbook* book = nullptr;

private:
    TemporaryFile m_file;
};

} // namespace

TEST_CASE("A workbook that another program wrote gives its cells as people see them")
{
    const bool isInline = GENERATE(false, true);
    const WrittenWorkbook written(isInline);
    lxw_worksheet* const sheet = workbook_add_worksheet(written.book, "\u179F\u1793\u17D2\u179B\u17B9\u1780");
    worksheet_write_string(sheet, 0, 0, "\u1788\u17D2\u1798\u17C4\u17C7 <&> \"'", nullptr);
    worksheet_write_string(sheet, 0, 1, "012 345 678", nullptr);
    worksheet_write_number(sheet, 0, 2, 12345678, written.format("000000000"));
    lxw_datetime day{2013, 12, 12, 0, 0, 0};
    worksheet_write_datetime(sheet, 0, 3, &day, written.format("d/m/yyyy"));
    day.hour = 9;
    day.min = 30;
    worksheet_write_datetime(sheet, 0, 4, &day, written.format("d/m/yyyy h:mm"));
    worksheet_write_boolean(sheet, 2, 0, 1, nullptr);
    worksheet_write_number(sheet, 2, 1, 0.8, written.format("0%"));
    worksheet_write_formula_num(sheet, 2, 2, "=20+1", nullptr, 21);
    worksheet_write_formula_str(sheet, 2, 3, "=A1", nullptr, "Sok");
    worksheet_merge_range(sheet, 3, 0, 3, 4, "Total", nullptr);
    const Rows rows = rowsOf(written.close());
    REQUIRE(rows.size() == 4);
    CHECK(rows[0]
          == std::vector<std::string>{"\u1788\u17D2\u1798\u17C4\u17C7 <&> \"'", "012 345 678", "012345678",
                                      "2013-12-12", "2013-12-12 09:30"});
    CHECK(rows[1] == std::vector<std::string>(5));
    CHECK(rows[2] == std::vector<std::string>{"true", "80%", "21", "Sok", ""});
    CHECK(rows[3] == std::vector<std::string>{"Total", "", "", "", ""});
}

TEST_CASE("Texts in runs are one text, how a word is said is none of it, and characters that XML cannot hold come back")
{
    WorkbookParts parts =
        partsOf({R"(<row r="2"><c r="B2" t="s"><v>0</v></c><c t="s"><v>1</v></c>)"
                 R"(<c r="E2" t="inlineStr"><is><r><t>a</t></r><r><rPr><b/></rPr><t> b</t></r></is></c></row>)"});
    parts["xl/sharedStrings.xml"] = sharedTexts(
        {"<r><t>\u179F\u17BB\u1781 </t></r><r><t>\u178A\u17B6\u179A\u17B6</t></r><rPh sb=\"0\" eb=\"1\"><t>said</t></rPh>",
         "<t>one_x000A_two _x0041 _x005F_</t>"});
    const MadeWorkbook book(parts);
    const Rows rows = rowsOf(book.path());
    REQUIRE(rows.size() == 2);
    CHECK(rows[0] == std::vector<std::string>(5));
    CHECK(
        rows[1]
        == std::vector<std::string>{"", "\u179F\u17BB\u1781 \u178A\u17B6\u179A\u17B6", "one\ntwo _x0041 _", "", "a b"});
}

TEST_CASE("Dates, errors and numbers as other programs write them")
{
    WorkbookParts parts =
        partsOf({"<row r=\"1\">" + refTo("A1", "t=\"d\"", "<v>2013-12-12T00:00:00</v>")
                 + refTo("B1", "t=\"d\"", "<v>2013-12-12T09:30:00</v>")
                 + refTo("C1", "t=\"e\"", "<f>1/0</f><v>#DIV/0!</v>") + refTo("D1", "t=\"n\" s=\"1\"", "<v>40158</v>")
                 + refTo("E1", "t=\"b\"", "<v>0</v>") + refTo("F1", "t=\"str\"", "<f>\"x\"</f><v> x </v>")
                 + refTo("G1", "s=\"99\"", "<v>5</v>") + refTo("H1", "s=\"1\"", "") + "</row>"});
    parts["xl/workbook.xml"].insert(parts["xl/workbook.xml"].find("<sheets>"), "<workbookPr date1904=\"1\"/>");
    parts["xl/styles.xml"] =
        "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"d/m/yy\"/></numFmts><cellStyleXfs>"
        "<xf numFmtId=\"9\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/></cellXfs>"
        "</styleSheet>";
    const MadeWorkbook book(parts);
    CHECK(rowsOf(book.path())
          == Rows{{"2013-12-12", "2013-12-12 09:30", "#DIV/0!", "2013-12-12", "false", " x ", "5"}});
}

TEST_CASE("Parts by other names, prefixes and in another encoding are found and read")
{
    WorkbookParts parts = partsOf({""});
    parts.erase("xl/sharedStrings.xml");
    parts.erase("xl/styles.xml");
    parts.erase("xl/worksheets/sheet1.xml");
    parts["xl/_rels/workbook.xml.rels"] =
        R"(<p:Relationships xmlns:p="x"><p:Relationship Id="r1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="/Odd/Place.xml"/></p:Relationships>)";
    parts["odd/place.xml"] =
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><x:worksheet xmlns:x=\"y\"><x:sheetData><x:row><x:c "
        "t=\"inlineStr\"><x:is><x:t>Ren\xE9</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>";
    const MadeWorkbook book(parts);
    CHECK(rowsOf(book.path()) == Rows{{"Ren\u00E9"}});
}

TEST_CASE("The tables of a workbook are its sheets that are shown and hold something")
{
    WrittenWorkbook written;
    workbook_add_worksheet(written.book, "Empty");
    for (const char* name : {"Kept", "Hidden", "\u1796\u17B8\u179A"})
        worksheet_write_string(workbook_add_worksheet(written.book, name), 1, 0, name, nullptr);
    worksheet_hide(workbook_get_worksheet_by_name(written.book, "Hidden"));
    worksheet_write_string(workbook_add_worksheet(written.book, "Blank"), 3, 3, "  ", nullptr);
    const std::string path = written.close();
    CHECK(tablesOf(path) == std::vector<TableFile>{{path, "Kept"}, {path, "\u1796\u17B8\u179A"}});
    const auto first = openSheet(path, FileSource::kMaxBytes);
    REQUIRE(first);
    CHECK(first->file.worksheet == "Kept");
    CHECK(first->file.worksheets == 4);
    CHECK(first->file.hidden == std::vector<std::string>{"Hidden"});
    CHECK(rowsOf({path, "\u1796\u17B8\u179A"}) == Rows{{""}, {"\u1796\u17B8\u179A"}});
    CHECK(openSheet({path, "Gone"}, FileSource::kMaxBytes).error().code == ErrorCode::SheetMissing);
    CHECK(openSheet({path, "Blank"}, FileSource::kMaxBytes).error().code == ErrorCode::FileEmpty);
}

TEST_CASE("A sheet has the hash of its cells, whatever else its workbook says")
{
    const std::string row = R"(<row r="1"><c r="A1" t="inlineStr"><is><t>Sok</t></is></c></row>)";
    const auto hashOf = [](const WorkbookParts& parts) {
        return openSheet(MadeWorkbook(parts).path(), FileSource::kMaxBytes)->file.hash;
    };
    WorkbookParts renamed = partsOf({row});
    renamed["docProps/core.xml"] = "<x/>";
    CHECK(hashOf(partsOf({row})) == hashOf(renamed));
    CHECK(hashOf(partsOf({row}))
          != hashOf(partsOf({R"(<row r="1"><c r="A1" t="inlineStr"><is><t>Sog</t></is></c></row>)"})));
    CHECK(hashOf(partsOf({row}))
          != hashOf(partsOf({R"(<row r="2"><c r="A2" t="inlineStr"><is><t>Sok</t></is></c></row>)"})));
}

TEST_CASE("A sign-in sheet in a workbook is understood as one that was saved as CSV")
{
    WrittenWorkbook written;
    lxw_worksheet* const sheet = workbook_add_worksheet(written.book, "Sheet1");
    const Rows rows = {
        {"Meeting", "", ""}, {"No.", "Name", "Date of birth"}, {"1", "Sok Dara", ""}, {"2", "Ly Thida", ""}};
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (std::size_t cell = 0; cell < rows[row].size(); ++cell)
            worksheet_write_string(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(cell),
                                   rows[row][cell].c_str(), nullptr);
    lxw_datetime birth{1992, 3, 27, 0, 0, 0};
    worksheet_write_datetime(sheet, 2, 2, &birth, written.format("d-mmm-yy"));
    worksheet_write_number(sheet, 3, 0, 2, nullptr);
    worksheet_write_string(sheet, 3, 2, "1990", nullptr);
    auto reader = SheetReader::open(written.close());
    REQUIRE(reader);
    CHECK(reader->layout().kind == FileKind::SignInSheet);
    CHECK(*reader->next() == LineResult::Skipped);
    CHECK(*reader->next() == LineResult::Skipped);
    REQUIRE(*reader->next() == LineResult::Row);
    CHECK(reader->row().name.latin == "Sok Dara");
    REQUIRE(reader->row().birth);
    CHECK(reader->row().birth->toText() == "1992-03-27");
    REQUIRE(*reader->next() == LineResult::Row);
    CHECK(reader->row().number == 2);
    CHECK(*reader->next() == LineResult::End);
    CHECK(reader->progress().bytesRead == reader->progress().bytesTotal);
}

TEST_CASE("A name that is a formula's error goes back")
{
    WrittenWorkbook written;
    lxw_worksheet* const sheet = workbook_add_worksheet(written.book, "Sheet1");
    worksheet_write_string(sheet, 0, 0, "No.", nullptr);
    worksheet_write_string(sheet, 0, 1, "Name", nullptr);
    worksheet_write_string(sheet, 0, 2, "Sex", nullptr);
    for (lxw_row_t row = 1; row < 4; ++row) {
        worksheet_write_number(sheet, row, 0, row, nullptr);
        worksheet_write_string(sheet, row, 1, row == 2 ? "#N/A" : "Sok Dara", nullptr);
        worksheet_write_string(sheet, row, 2, "M", nullptr);
    }
    const auto inspection = inspect(written.close());
    REQUIRE(inspection);
    CHECK(inspection->rows == 2);
    CHECK(inspection->rejected[static_cast<std::size_t>(RejectReason::LostEncoding)] == 1);
}

TEST_CASE("What is no workbook of ours is refused with its reason")
{
    using namespace std::string_literals;
    const std::string compound = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"s + std::string(600, '\0');
    std::string encrypted = compound;
    for (const char c : "EncryptedPackage"s)
        encrypted += {c, '\0'};
    CHECK(refusal(TemporaryFile(compound, "old.xlsx").path()) == ErrorCode::WorkbookForeign);
    CHECK(refusal(TemporaryFile(encrypted, "closed.xlsx").path()) == ErrorCode::WorkbookProtected);
    CHECK(refusal(MadeWorkbook(goodParts(), "secret").path()) == ErrorCode::WorkbookProtected);
    CHECK(refusal(WorkbookParts{{"a.txt", "text"}}) == ErrorCode::NotATable);
    CHECK(
        refusal(WorkbookParts{{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", "<x/>"}})
        == ErrorCode::WorkbookForeign);
    WorkbookParts document = goodParts();
    document["xl/workbook.xml"] = "<document><body/></document>";
    CHECK(refusal(document) == ErrorCode::NotATable);
    WorkbookParts binary = goodParts();
    binary["_rels/.rels"].replace(binary["_rels/.rels"].find("workbook.xml"), 12, "workbook.bin");
    CHECK(refusal(binary) == ErrorCode::WorkbookForeign);
    CHECK(refusal(partsOf({""})) == ErrorCode::FileEmpty);
}

TEST_CASE("A damaged workbook is refused, wherever the damage is")
{
    const std::string good = MadeWorkbook(goodParts()).bytes();
    REQUIRE(refusal(goodParts()) == std::nullopt);
    CHECK(refusal(TemporaryFile(good.substr(0, good.size() / 2), "cut.xlsx").path()) == ErrorCode::WorkbookBroken);
    for (const char* part : {"xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"}) {
        CAPTURE(part);
        WorkbookParts missing = goodParts();
        missing.erase(part);
        CHECK(refusal(missing) == ErrorCode::WorkbookBroken);
        WorkbookParts garbled = goodParts();
        garbled[part] = garbled[part].substr(0, garbled[part].size() - 3);
        CHECK(refusal(garbled) == ErrorCode::WorkbookBroken);
    }
    const char* const kBroken[] = {
        R"(<row r="2"/><row r="1"/>)",                                      // backwards
        R"(<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>)", // backwards
        R"(<row r="1048577"><c r="A1048577"><v>1</v></c></row>)",           // below the last
        R"(<row r="1"><c r="XFE1"><v>1</v></c></row>)",                     // right of the last
        R"(<row r="1"><c r="11"><v>1</v></c></row>)",                       // no name of a cell
        R"(<row r="1"><c r="A1" t="s"><v>7</v></c></row>)",                 // there is no such text
        R"(<row r="one"><c r="A1"><v>1</v></c></row>)",
    };
    for (const char* rows : kBroken) {
        CAPTURE(rows);
        CHECK(refusal(partsOf({rows})) == ErrorCode::WorkbookBroken);
    }
}

TEST_CASE("A document type is refused, and nothing that it names is read")
{
    const TemporaryFile secret("secret", "secret.txt");
    WorkbookParts parts = goodParts();
    parts["xl/sharedStrings.xml"] =
        "<!DOCTYPE sst [<!ENTITY e SYSTEM \"file://" + secret.path() + "\">]>" + sharedTexts({"<t>&e;</t>"});
    CHECK(refusal(parts) == ErrorCode::WorkbookBroken);
    parts["xl/sharedStrings.xml"] =
        "<!DOCTYPE sst [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>" + sharedTexts({"<t>&b;</t>"});
    CHECK(refusal(parts) == ErrorCode::WorkbookBroken);
}

TEST_CASE("What unpacks to far more than it seems is refused in bounded memory")
{
    WorkbookParts texts = goodParts();
    std::string all;
    const std::string text = "<si><t>" + std::string(100'000, 'A') + "</t></si>";
    for (std::size_t size = 0; size <= Workbook::kMaxTextBytes; size += text.size())
        all += text;
    texts["xl/sharedStrings.xml"] = "<sst>" + all + text + text + "</sst>";
    const MadeWorkbook bomb(texts);
    CHECK(std::filesystem::file_size(bomb.path()) < 1'000'000);
    CHECK(refusal(bomb.path()) == ErrorCode::WorkbookTooLarge);

    const std::string row =
        R"(<row r="1"><c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row>)";
    CHECK(refusal(partsOf({row})) == ErrorCode::WorkbookTooLarge);

    std::string deep;
    for (int i = 0; i < 200; ++i)
        deep += "<a>";
    CHECK(refusal(partsOf({deep})) == ErrorCode::WorkbookBroken);
    CHECK(refusal(partsOf({"<row r=\"1\"><c note=\"" + std::string(3'000'000, 'A') + "\"/></row>"}))
          == ErrorCode::WorkbookBroken);
    std::string names;
    for (int i = 0; i < 600'000; ++i)
        names += "<n" + std::to_string(i) + "/>";
    CHECK(refusal(partsOf({names})) == ErrorCode::WorkbookBroken);
    const std::string longCell =
        "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>" + std::string(Workbook::kMaxCellBytes + 1, 'A') + "</v></c></row>";
    CHECK(refusal(partsOf({longCell})) == ErrorCode::WorkbookBroken);
}

TEST_CASE("A workbook that is replaced while it is read is refused, and says so")
{
    std::string rows;
    for (int i = 1; i < 20'000; ++i)
        rows += "<row><c t=\"inlineStr\"><is><t>Sok Dara " + std::to_string(i) + "</t></is></c></row>";
    const MadeWorkbook book(partsOf({rows}));
    auto opened = openSheet(book.path(), FileSource::kMaxBytes);
    REQUIRE(opened);
    REQUIRE(opened->records->begin(opened->width));
    Record record;
    REQUIRE(opened->records->next(record));
    std::filesystem::resize_file(book.path(), 100);
    std::optional<ErrorCode> code;
    while (!code) {
        const auto read = opened->records->next(record);
        if (!read)
            code = read.error().code;
        else
            REQUIRE(*read);
    }
    CHECK(code == ErrorCode::FileChanged);
}
