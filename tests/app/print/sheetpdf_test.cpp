#include "app/print/sheetpdf.h"

#include "app/print/qrcode.h"

#include <QGuiApplication>
#include <catch2/catch.hpp>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

using namespace bandanh;
using namespace bandanh::print;
using words::LanguageCode;

namespace {

std::vector<std::string> drawn(const QrModules& modules)
{
    std::vector<std::string> rows;
    for (const auto& row : modules) {
        std::string& text = rows.emplace_back();
        for (std::size_t column = 0; column < row.size(); ++column)
            text += row[column] ? '#' : '.';
    }
    return rows;
}

std::size_t pagesOf(const QByteArray& pdf)
{
    QPDF file;
    file.processMemoryFile("sheets", pdf.constData(), std::size_t(pdf.size()));
    return QPDFPageDocumentHelper(file).getAllPages().size();
}

SheetsToPrint sheets(std::vector<LanguageCode> languages, int count)
{
    SheetsToPrint wanted;
    for (const LanguageCode language : languages)
        wanted.heads.push_back({language,
                                language == LanguageCode::Khmer ? QStringLiteral("កិច្ចប្រជុំជាមួយអភិបាលខេត្ត")
                                                                : QStringLiteral("Meeting with the governor"),
                                QStringLiteral("12.12.2013 · Siem Reap")});
    for (int i = 0; i < count; ++i)
        wanted.numbers.push_back("SH-2013-K7Q3" + std::string(1, char('A' + i)));
    return wanted;
}

} // namespace

TEST_CASE("the code of a sheet's number is drawn as scanners were seen to read it")
{
    const std::vector<std::string> read{"#######....##.#######", "#.....#.##.#..#.....#", "#.###.#..#..#.#.###.#",
                                        "#.###.#.......#.###.#", "#.###.#.##.##.#.###.#", "#.....#..###..#.....#",
                                        "#######.#.#.#.#######", ".........#...........", "#.#.#.#...#.#...#..#.",
                                        "#....#..#..#.#....#..", "#..##.###.##.......#.", "..#.....#..####.#...#",
                                        "#..####..###.......#.", "........##...###..##.", "#######..##.##.....#.",
                                        "#.....#..#...#..##.##", "#.###.#.#...#.#...###", "#.###.#..###.#.###.#.",
                                        "#.###.#.##.#..##..#.#", "#.....#....###.##..##", "#######.#..#..###.#.#"};
    REQUIRE(qrCode("SH-2014-K7Q3M").has_value());
    CHECK(drawn(*qrCode("SH-2014-K7Q3M")) == read);
}

TEST_CASE("a number that the code cannot hold has none, and another number has another code")
{
    CHECK_FALSE(qrCode("").has_value());
    CHECK_FALSE(qrCode("sh-2013").has_value());
    CHECK_FALSE(qrCode("SH-2013-0123456789ABC").has_value());
    CHECK(drawn(*qrCode("SH-2013-0214")) != drawn(*qrCode("SH-2013-0215")));
}

TEST_CASE("each sheet has a page of its own, and whoever ends the printing gets none")
{
    int count = 0;
    const QGuiApplication application(count, nullptr);
    const QByteArray one = pdfOfSheets(sheets({LanguageCode::Khmer}, 1));
    const QByteArray both = pdfOfSheets(sheets({LanguageCode::Khmer, LanguageCode::English}, 3));
    CHECK(one.startsWith("%PDF-"));
    CHECK(pagesOf(one) == 1);
    CHECK(pagesOf(both) == 3);
    CHECK(pdfOfSheets(sheets({LanguageCode::English}, 3), [](int done, int) { return done < 2; }).isEmpty());
}
