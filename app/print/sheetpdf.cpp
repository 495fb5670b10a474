#include "app/print/sheetpdf.h"

#include "app/print/typesetter.h"
#include "app/words/catalogue.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>

namespace bandanh::print {

namespace {

using words::LanguageCode;

constexpr int kResolution = 600;
constexpr double kLeft = 15;
constexpr double kWidth = Typesetter::kPageWidth - 2 * kLeft;
constexpr double kMarkInset = 8;
constexpr double kMarkSide = 4;
constexpr double kQr = 24;
constexpr double kRow = 8;
constexpr double kHeading = 11;
constexpr double kRowsAt = 55;
constexpr double kTotalWidth = 52;
constexpr double kTotalHeight = 14;

const Style kTitle{13, true};
const Style kSecondTitle{10, true};
const Style kWhere{9, false, ink::kSecond};
const Style kNumber{11, true};
const Style kColumn{8, true};
const Style kSecondColumn{6.5, false, ink::kSecond};
const Style kRowNumber{9};
const Style kSecondRowNumber{7, false, ink::kSecond};
const Style kFoot{8};
const Style kSecondFoot{7, false, ink::kSecond};

struct Column {
    const char* name;
    double width;
};
constexpr Column kColumns[] = {
    {QT_TRANSLATE_NOOP("output", "No"), 11},
    {QT_TRANSLATE_NOOP("output", "Name in Khmer"), 40},
    {QT_TRANSLATE_NOOP("output", "Name in Latin letters"), 36},
    {QT_TRANSLATE_NOOP("output", "Sex"), 10},
    {QT_TRANSLATE_NOOP("output", "Age"), 10},
    {QT_TRANSLATE_NOOP("output", "Phone"), 25},
    {QT_TRANSLATE_NOOP("output", "School or institution"), 26},
    {QT_TRANSLATE_NOOP("output", "Signature"), 22},
};

/// A text of the sheet in the languages it speaks.
QStringList inLanguages(const std::vector<SheetHead>& heads, const char* key)
{
    QStringList texts;
    for (const SheetHead& head : heads) {
        const words::Aside speaking(head.language);
        texts << QCoreApplication::translate("output", key);
    }
    return texts;
}

/// One below the other, the second smaller; returns the height.
double stacked(Typesetter& page, QPointF at, double width, const QStringList& texts, const Style& first,
               const Style& second)
{
    double height = 0;
    for (const QString& text : texts) {
        const Style& style = height == 0 ? first : second;
        page.line({at.x(), at.y() + height}, page.fitted(text, width, style), style);
        height += page.lineHeight(style);
    }
    return height;
}

void paintMarks(Typesetter& page)
{
    for (const double x : {kMarkInset, Typesetter::kPageWidth - kMarkInset - kMarkSide})
        for (const double y : {kMarkInset, Typesetter::kPageHeight - kMarkInset - kMarkSide})
            page.fill({x, y, kMarkSide, kMarkSide}, Qt::black);
}

void paintHead(Typesetter& page, const std::vector<SheetHead>& heads, const std::string& number)
{
    const double right = kLeft + kWidth;
    page.qrCode({right - kQr, 16, kQr, kQr}, QString::fromStdString(number));
    page.line({right - kQr - 4, 16}, QString::fromStdString(number), kNumber, 1);
    const double width = kWidth - kQr - 42;
    double y = 15;
    y += stacked(page, {kLeft, y}, width, inLanguages(heads, QT_TRANSLATE_NOOP("output", "Sign-in sheet")), kFoot,
                 kSecondFoot);
    for (std::size_t i = 0; i < heads.size(); ++i) {
        const Style& title = i == 0 ? kTitle : kSecondTitle;
        y += page.line({kLeft, y}, page.fitted(heads[i].title, width + 36, title), title) > 0 ? page.lineHeight(title)
                                                                                              : 0;
        page.line({kLeft, y}, page.fitted(heads[i].where, width + 36, kWhere), kWhere);
        y += page.lineHeight(kWhere);
    }
}

void paintRows(Typesetter& page, const std::vector<SheetHead>& heads)
{
    const words::Notation khmer(LanguageCode::Khmer);
    const words::Notation english(LanguageCode::English);
    double x = kLeft;
    for (const Column& column : kColumns) {
        stacked(page, {x + 1, kRowsAt + 0.8}, column.width - 1.5, inLanguages(heads, column.name), kColumn,
                kSecondColumn);
        page.fill({x, kRowsAt, 0.15, kHeading + kSheetRows * kRow}, ink::kSecond);
        x += column.width;
    }
    page.fill({x, kRowsAt, 0.15, kHeading + kSheetRows * kRow}, ink::kSecond);
    page.rule({kLeft, kRowsAt}, kWidth, ink::kSecond, 0.15);
    for (int row = 0; row <= kSheetRows; ++row) {
        const double y = kRowsAt + kHeading + row * kRow;
        page.rule({kLeft, y}, kWidth, ink::kSecond, 0.15);
        if (row == kSheetRows)
            break;
        // Both digit sets, whatever the sheet's language: rows are named by both.
        page.line({kLeft + 1, y + 1.6}, khmer.number(row + 1), kRowNumber);
        page.line({kLeft + 10, y + 2}, english.number(row + 1), kSecondRowNumber, 1);
    }
}

/// The only heavy box is where the total is signed for.
void paintFoot(Typesetter& page, const std::vector<SheetHead>& heads)
{
    const double y = kRowsAt + kHeading + kSheetRows * kRow + 2.5;
    const double right = kLeft + kWidth;
    const QRectF box(right - kTotalWidth, y, kTotalWidth, kTotalHeight);
    constexpr double kHeavy = 0.7;
    page.fill({box.left(), box.top(), box.width(), kHeavy}, Qt::black);
    page.fill({box.left(), box.bottom() - kHeavy, box.width(), kHeavy}, Qt::black);
    page.fill({box.left(), box.top(), kHeavy, box.height()}, Qt::black);
    page.fill({box.right() - kHeavy, box.top(), kHeavy, box.height()}, Qt::black);
    stacked(page, {box.left() + 2, box.top() + 1.5}, 30,
            inLanguages(heads, QT_TRANSLATE_NOOP("output", "People who signed")), kColumn, kSecondColumn);
    stacked(page, {kLeft, y + 0.5}, kWidth - kTotalWidth - 6,
            inLanguages(heads, QT_TRANSLATE_NOOP("output", "Name and signature of whoever counted:")), kFoot,
            kSecondFoot);
    page.rule({kLeft, y + kTotalHeight}, kWidth - kTotalWidth - 8, ink::kSecond, 0.15);
}

} // namespace

QByteArray pdfOfSheets(const SheetsToPrint& sheets, const PageProgress& progress)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kResolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(sheets.heads.front().title);
    writer.setCreator(QStringLiteral("Bandanh"));
    bool isEnded = false;
    {
        Typesetter page(writer, sheets.heads.front().language, [](Typesetter& one, int) { paintMarks(one); });
        for (std::size_t i = 0; i < sheets.numbers.size() && !isEnded; ++i) {
            if (i > 0)
                page.newPage();
            paintHead(page, sheets.heads, sheets.numbers[i]);
            paintRows(page, sheets.heads);
            paintFoot(page, sheets.heads);
            isEnded = progress && !progress(int(i) + 1, int(sheets.numbers.size()));
        }
    }
    return isEnded ? QByteArray() : pdf;
}

} // namespace bandanh::print
