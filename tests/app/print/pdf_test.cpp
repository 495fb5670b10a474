#include "core/report/editioncode.h"
#include "tests/app/print/printedyear.h"

#include <catch2/catch.hpp>
#include <qpdf/Pl_String.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <set>

using namespace bandanh;
using namespace bandanh::test;
using words::LanguageCode;

namespace {

/// A printed report, read back.
class Printed
{
public:
    explicit Printed(const QByteArray& pdf) : m_bytes(pdf)
    {
        m_file.processMemoryFile("printed", m_bytes.constData(), static_cast<std::size_t>(m_bytes.size()));
    }
    QPDF& file() { return m_file; }
    std::vector<QPDFPageObjectHelper> pages() { return QPDFPageDocumentHelper(m_file).getAllPages(); }
    std::vector<QPDFOutlineObjectHelper> bookmarks() { return QPDFOutlineDocumentHelper(m_file).getTopLevelOutlines(); }
    /// Fonts by whether their letters are in the file.
    std::map<std::string, bool> fonts()
    {
        std::map<std::string, bool> fonts;
        for (QPDFObjectHandle object : m_file.getAllObjects()) {
            if (!object.isDictionaryOfType("/FontDescriptor"))
                continue;
            fonts[object.getKey("/FontName").getName()] = object.hasKey("/FontFile2") || object.hasKey("/FontFile3");
        }
        return fonts;
    }

private:
    QByteArray m_bytes;
    QPDF m_file;
};

} // namespace

TEST_CASE("a report is A4, carries its fonts, and says its language")
{
    for (const LanguageCode code : {LanguageCode::English, LanguageCode::Khmer}) {
        PrintedYear year(code);
        Printed printed(print::pdfOf(year.document()));
        CHECK(printed.file().getWarnings().empty());
        CHECK(printed.pages().size() >= 3);
        for (auto& page : printed.pages()) {
            const auto box = page.getMediaBox().getArrayAsRectangle();
            CHECK(box.urx == Approx(595).margin(1));
            CHECK(box.ury == Approx(842).margin(1));
        }
        CHECK(printed.file().getRoot().getKey("/Lang").getStringValue() == words::languageName(code).toStdString());
        const auto fonts = printed.fonts();
        CHECK_FALSE(fonts.empty());
        for (const auto& [name, isEmbedded] : fonts) {
            CAPTURE(name);
            CHECK(isEmbedded);
            CHECK(name.find("NotoSans") != std::string::npos); // no letter came from what happens to be installed
        }
    }
}

TEST_CASE("every section has a bookmark and in it its figures, each on its page, where its line of the contents leads")
{
    PrintedYear year;
    const auto document = year.document();
    Printed printed(print::pdfOf(document));
    auto bookmarks = printed.bookmarks();
    REQUIRE(bookmarks.size() == 3 + 7); // the cover, the contents, the sections, the notes
    CHECK(bookmarks[0].getTitle() == document.title.toStdString());
    std::vector<std::pair<std::string, std::string>> titles;
    std::vector<std::pair<std::string, std::string>> expected;
    std::vector<QPDFOutlineObjectHelper> figures;
    for (auto& section : bookmarks)
        for (auto& figure : section.getKids()) {
            titles.emplace_back(section.getTitle(), figure.getTitle());
            figures.push_back(figure);
        }
    for (const output::Figure& figure : document.figures)
        expected.emplace_back(figure.section.toStdString(), figure.name.toStdString());
    CHECK(titles == expected);

    std::set<QPDFObjGen> pages;
    std::size_t links = 0;
    for (auto& page : printed.pages()) {
        pages.insert(page.getObjectHandle().getObjGen());
        links += page.getAnnotations("/Link").size();
    }
    CHECK(links == document.figures.size());
    for (auto& figure : figures)
        CHECK(pages.contains(figure.getDestPage().getObjGen()));
}

TEST_CASE("the code of an edition is painted on the first page, and no code where nothing is frozen")
{
    PrintedYear year;
    const auto shapes = [&year] {
        Printed printed(print::pdfOf(year.document()));
        std::string drawn;
        for (auto& page : printed.pages()) {
            Pl_String text("page", nullptr, drawn);
            page.pipeContents(&text);
            break;
        }
        return std::ranges::count(drawn, 'h'); // closes a shape: the letters are text
    };
    const auto without = shapes();
    const auto edition = year.freeze();
    CHECK(year.document().code.toStdString() == report::editionCode(edition));
    CHECK(shapes() > without + 300); // dark modules
}

TEST_CASE("a report that is no longer wanted is left")
{
    PrintedYear year;
    const print::PageProgress stop = [](int, int) { return false; };
    CHECK(print::pdfOf(year.document(), stop).isEmpty());
    CHECK(print::exportHighlights(year.highlights(), year.origin, print::Format::Pdf, year.path("a.pdf"), stop)
              .error()
              .code
          == ErrorCode::Cancelled);
    CHECK(contentsOf(year.path("a.pdf")).empty());
}

TEST_CASE("a year without anything is printed all the same")
{
    PrintedYear year;
    const auto nothing = report::compute(year.programme.connection(), {1999});
    const auto document = output::documentOf(report::shown(nothing), year.origin);
    CHECK_FALSE(print::pdfOf(document).isEmpty());
}
