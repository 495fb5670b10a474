#include "core/sheets/recordsource.h"
#include "tests/app/print/printedyear.h"

#include <QRegularExpression>
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>

using namespace bandanh;
using namespace bandanh::test;
using words::LanguageCode;

namespace {

/// An edition that somebody froze in Khmer.
struct KhmerEdition {
    PrintedYear year{LanguageCode::Khmer};
    report::Edition edition = year.freeze("សុខ ដារ៉ា");

    std::string exported(print::Format format)
    {
        std::string path = year.path("edition.") + std::string(print::endingOf(format));
        REQUIRE(print::exportHighlights(edition.highlights(), year.origin, format, path));
        return path;
    }
};

bool isKhmer(const QString& text)
{
    static const QRegularExpression kLetter(QStringLiteral("[\\x{1780}-\\x{17B3}]"));
    static const QRegularExpression kEnglishWord(QStringLiteral("[a-z]{2}"));
    return text.contains(kLetter) && !text.contains(kEnglishWord);
}

bool isKhmer(const std::string& text)
{
    return isKhmer(QString::fromStdString(text));
}

bool hasLatinDigits(const QString& text)
{
    return text.contains(QRegularExpression(QStringLiteral("[0-9]")));
}

std::vector<std::string> cellsOf(const std::string& line)
{
    std::vector<std::string> cells;
    for (const QString& cell : QString::fromStdString(line).split(QLatin1Char(',')))
        cells.push_back(cell.toStdString());
    return cells;
}

} // namespace

TEST_CASE("an edition printed in Khmer is Khmer throughout: titles, names, rules, digits, signs", "[khmer]")
{
    KhmerEdition frozen;
    const auto document = output::documentOf(report::shown(frozen.edition.highlights()), frozen.year.origin);
    CHECK(document.title == QStringLiteral("សមិទ្ធផលសំខាន់ៗ ឆ្នាំ ២០១៣"));
    CHECK(document.edition.startsWith(QStringLiteral("ការចេញផ្សាយលើកទី ១")));
    for (const QString& text :
         {document.scope, document.days, document.edition, document.lead, document.howComplete, document.howFilled}) {
        CAPTURE(text.toStdString());
        CHECK(isKhmer(text));
        CHECK_FALSE(hasLatinDigits(text));
    }
    CHECK(document.smallNumbers.contains(QStringLiteral("<៥")));
    for (const output::Figure& figure : document.figures) {
        CAPTURE(figure.id);
        for (const QString& text : {figure.section, figure.name, figure.unit, figure.definition, figure.rule})
            CHECK(isKhmer(text));
        CHECK_FALSE(hasLatinDigits(figure.value.text));
        for (const output::Part& part : figure.parts) {
            CHECK(isKhmer(part.name));
            for (const output::Row& row : part.rows) {
                CHECK(isKhmer(row.name));
                CHECK_FALSE(hasLatinDigits(row.amount.text));
            }
        }
    }
    const output::Figure& day = document.figures.front();
    CHECK(day.value.text == QStringLiteral("១២"));
    CHECK(day.part("by_sex")->rows[0].amount.text == QStringLiteral("<៥"));
    CHECK(day.part("by_province")->rows[0].name == QStringLiteral("ភ្នំពេញ"));
}

TEST_CASE("a PDF of an edition says that it is Khmer, and its bookmarks are", "[khmer]")
{
    KhmerEdition frozen;
    QPDF file;
    file.processFile(frozen.exported(print::Format::Pdf).c_str());
    CHECK(file.getRoot().getKey("/Lang").getStringValue() == "km");
    for (auto& section : QPDFOutlineDocumentHelper(file).getTopLevelOutlines()) {
        CHECK(isKhmer(section.getTitle()));
        for (auto& figure : section.getKids())
            CHECK(isKhmer(figure.getTitle()));
    }
}

TEST_CASE("a CSV of an edition has Khmer headings, and numbers and codes that programs read", "[khmer]")
{
    KhmerEdition frozen;
    const QStringList lines =
        QString::fromStdString(contentsOf(frozen.exported(print::Format::Csv)).substr(3)).split(QStringLiteral("\r\n"));
    for (const std::string& heading : cellsOf(lines[0].toStdString())) {
        CAPTURE(heading);
        CHECK(isKhmer(heading));
    }
    CHECK(lines[1].startsWith(QStringLiteral("#indicator+code,")));
    CHECK(lines[2].startsWith(QStringLiteral("anti_trafficking_day_participants,")));
    CHECK(lines[2].contains(QStringLiteral(",2013-01-01,2013-12-31,")));
    CHECK(lines[2].contains(QStringLiteral(",12,")));
    const QString whole = lines.join(QLatin1Char('\n'));
    CHECK(whole.contains(QStringLiteral("ការចេញផ្សាយលើកទី ១")));
    CHECK(whole.contains(QStringLiteral(",<5,")));
}

TEST_CASE("a JSON document of an edition has Khmer names and the keys and signs of every language", "[khmer]")
{
    KhmerEdition frozen;
    const auto json = nlohmann::json::parse(contentsOf(frozen.exported(print::Format::Json)));
    CHECK(json["frozen"].get<std::string>().starts_with("ការចេញផ្សាយលើកទី ១"));
    for (const auto& note : json["notes"])
        CHECK(QString::fromStdString(note.get<std::string>()).contains(QRegularExpression("[\\x{1780}-\\x{17B3}]")));
    const auto& day = json["figures"]["anti_trafficking_day_participants"];
    CHECK(day["value"] == 12);
    CHECK(day["by_sex"] == nlohmann::json({{"F", "<5"}, {"M", "5+"}}));
}

TEST_CASE("a workbook of an edition has Khmer sheets, headings, names and signs", "[khmer]")
{
    KhmerEdition frozen;
    const auto sheets = sheets::tablesOf(frozen.exported(print::Format::Xlsx));
    REQUIRE(sheets.size() > 5);
    QStringList written;
    for (const sheets::TableFile& sheet : sheets) {
        CAPTURE(sheet.worksheet);
        CHECK(isKhmer(sheet.worksheet));
        const auto table = sheets::openSheet(sheet, sheets::FileSource::kMaxBytes);
        REQUIRE(table);
        for (const auto& record : table->sample)
            for (const auto& cell : record.cells)
                written << QString::fromStdString(std::string(cell));
    }
    CHECK(written.contains(QStringLiteral("សមិទ្ធផលសំខាន់ៗ ឆ្នាំ ២០១៣")));
    CHECK(written.contains(frozen.year.origin.edition));
    CHECK(written.contains(QStringLiteral("<៥")));
    CHECK(written.contains(QStringLiteral("ភ្នំពេញ")));
    for (const QString& cell : written) {
        CAPTURE(cell.toStdString());
        CHECK_FALSE(cell.contains(QRegularExpression(QStringLiteral("^[A-Z][a-z]+ ")))); // no English sentence
    }
}
