#include "app/print/sheetpdf.h"

#include <QGuiApplication>
#include <catch2/catch.hpp>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

using namespace bandanh;
using namespace bandanh::print;
using words::LanguageCode;

namespace {

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
