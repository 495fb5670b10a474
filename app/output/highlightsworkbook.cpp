#include "app/output/highlightsworkbook.h"

#include "app/output/highlightsnotes.h"
#include "app/output/workbook.h"

#include <QCoreApplication>

#include <array>

namespace bandanh::output {

namespace {

using Look = Workbook::Look;

QString said(const char* key)
{
    return QCoreApplication::translate("output", key);
}

/// Spreadsheets set Khmer in whatever they have for it; named, the lines have the height that the letters need.
QString familyOf(words::LanguageCode language)
{
    return language == words::LanguageCode::Khmer ? QStringLiteral("Noto Sans Khmer") : QStringLiteral("Noto Sans");
}

bool isShare(const Figure& figure)
{
    return figure.value.number && figure.value.text.contains(QLatin1Char('%'));
}

/// Title, province and days; the next free row.
int writeHead(const Workbook& book, lxw_worksheet* sheet, const HighlightsDocument& document, const QString& title)
{
    book.setText(sheet, 0, 0, title, Look::Title);
    book.setHeight(sheet, 0, 28);
    book.setText(sheet, 1, 0, document.scope + QStringLiteral(" · ") + document.days);
    return 3;
}

void writeNotes(const Workbook& book, lxw_worksheet* sheet, const HighlightsDocument& document, int row)
{
    for (const QString& note : {document.edition, codeSentence(document), document.howComplete, document.howFilled,
                                document.smallNumbers, document.madeBy})
        if (!note.isEmpty())
            book.setText(sheet, row++, 0, note);
}

void writeOverview(Workbook& book, const HighlightsDocument& document)
{
    lxw_worksheet* sheet = book.addSheet(said(QT_TRANSLATE_NOOP("output", "Highlights")));
    book.setWidths(sheet, {46, 14, 18, 12, 12, 90});
    int row = writeHead(book, sheet, document, document.title);
    const std::array headings{QT_TRANSLATE_NOOP("output", "Figure"),          QT_TRANSLATE_NOOP("output", "Value"),
                              QT_TRANSLATE_NOOP("output", "What is counted"), QT_TRANSLATE_NOOP("output", "Sheets"),
                              QT_TRANSLATE_NOOP("output", "Sheets closed"),   QT_TRANSLATE_NOOP("output", "Rule")};
    for (std::size_t i = 0; i < headings.size(); ++i)
        book.setText(sheet, row, static_cast<int>(i), said(headings.at(i)), Look::Heading);
    book.layOutForPrint(sheet, ++row, true);
    for (const Figure& figure : document.figures) {
        book.setText(sheet, row, 0, figure.name, Look::Wrapped);
        book.setAmount(sheet, row, 1, figure.value, isShare(figure) ? Look::FigureShare : Look::Figure);
        book.setText(sheet, row, 2, figure.unit, Look::Second);
        if (figure.sheets) {
            book.setNumber(sheet, row, 3, static_cast<double>(figure.sheets->all));
            book.setNumber(sheet, row, 4, static_cast<double>(figure.sheets->closed));
        }
        book.setText(sheet, row++, 5, figure.rule, Look::Wrapped);
    }
    writeNotes(book, sheet, document, row + 1);
}

/// A breakdown below its name; where several numbers stand by each key they are columns. The next free row.
int writeBreakdown(const Workbook& book, lxw_worksheet* sheet, const Part& part, int row)
{
    book.setText(sheet, row, 0, part.name, Look::Heading);
    book.setText(sheet, row, 1, QString(), Look::Heading);
    if (!part.rows.empty())
        for (std::size_t i = 0; i < part.rows.front().within.size(); ++i)
            book.setText(sheet, row, static_cast<int>(i) + 2, part.rows.front().within[i].name, Look::Heading);
    for (const Row& one : part.rows) {
        ++row;
        book.setText(sheet, row, 0, one.name);
        book.setAmount(sheet, row, 1, one.amount);
        for (std::size_t i = 0; i < one.within.size(); ++i)
            book.setAmount(sheet, row, static_cast<int>(i) + 2, one.within[i].amount);
    }
    return row + 2;
}

void writeFigure(Workbook& book, const HighlightsDocument& document, const Figure& figure)
{
    lxw_worksheet* sheet = book.addSheet(figure.name);
    book.setWidths(sheet, {52, 16, 18, 18});
    book.layOutForPrint(sheet, 0, false);
    int row = writeHead(book, sheet, document, figure.name);
    book.setAmount(sheet, row, 1, figure.value, isShare(figure) ? Look::FigureShare : Look::Figure);
    book.setText(sheet, row++, 0, figure.unit, Look::Heading);
    for (const QString& sentence :
         {figure.definition, figure.rule, figure.sheets ? figure.sheets->sentence : QString()})
        if (!sentence.isEmpty())
            book.setText(sheet, row++, 0, sentence);
    ++row;
    for (const Part& part : figure.parts) {
        if (!part.rows.empty() || part.keys != report::Keys::None)
            continue;
        book.setText(sheet, row, 0, part.name);
        book.setAmount(sheet, row++, 1, part.amount);
    }
    ++row;
    for (const Part& part : figure.parts)
        if (!part.rows.empty())
            row = writeBreakdown(book, sheet, part, row);
    writeNotes(book, sheet, document, row);
}

} // namespace

Result<void> writeWorkbook(const HighlightsDocument& document, const std::string& beside, const std::string& path)
{
    Workbook book(beside, familyOf(document.language), document.title, document.madeBy);
    writeOverview(book, document);
    for (const Figure& figure : document.figures)
        if (!figure.parts.empty())
            writeFigure(book, document, figure);
    return book.close(path);
}

} // namespace bandanh::output
