#include "app/words/rejectionsentence.h"

#include "app/words/filled.h"
#include "app/words/notation.h"

#include <QCoreApplication>

namespace bandanh::words {

namespace {

/// %1 is the name of the column.
const char* sentenceKey(sheets::RejectReason reason)
{
    using sheets::RejectReason;
    switch (reason) {
    case RejectReason::ImpossibleDate:
        return QT_TRANSLATE_NOOP("rejections", "The date in “%1” is not in any calendar; write the right one.");
    case RejectReason::AgeOutOfRange:
        return QT_TRANSLATE_NOOP("rejections", "The age in “%1” is not between 1 and 120; write the right one.");
    case RejectReason::AgeNotNumber:
        return QT_TRANSLATE_NOOP("rejections", "The age in “%1” is not a number; write it in digits.");
    case RejectReason::TooManyCells:
        return QT_TRANSLATE_NOOP("rejections",
                                 "The row has more cells than there are columns; take out what is too much.");
    case RejectReason::TooFewCells:
        return QT_TRANSLATE_NOOP("rejections", "The row ends before the name is complete; write the missing cells.");
    case RejectReason::UnclosedQuote:
        return QT_TRANSLATE_NOOP("rejections",
                                 "A quotation mark is opened in “%1” and not closed; close it or take it out.");
    case RejectReason::LostEncoding:
        return QT_TRANSLATE_NOOP(
            "rejections", "Only question marks or a formula’s error are left in “%1”; write again what stood there.");
    case RejectReason::Formula:
        return QT_TRANSLATE_NOOP("rejections", "The name in “%1” begins with a sign such as = or +; take it out.");
    case RejectReason::CellTooLong:
        return QT_TRANSLATE_NOOP("rejections", "There are more than 1,000 characters in “%1”; shorten it.");
    case RejectReason::ControlCharacters:
        return QT_TRANSLATE_NOOP("rejections",
                                 "There is a character in “%1” that cannot be shown; write the cell again.");
    }
    return "";
}

QString columnName(const QString& header, std::size_t cell)
{
    if (!header.isEmpty())
        return header;
    const QString number = Notation::current().number(static_cast<qint64>(cell) + 1);
    return filled(QCoreApplication::translate("rejections", "column %1"), {number});
}

const char* listSentenceKey(std::string_view reason)
{
    if (reason == "invalid_value")
        return QT_TRANSLATE_NOOP("rejections", "What stands in “%1” cannot be read there; write it again.");
    if (reason == "unknown_reference")
        return QT_TRANSLATE_NOOP("rejections", "“%1” names something that is not here yet; import its list first.");
    if (reason == "contradiction")
        return QT_TRANSLATE_NOOP("rejections",
                                 "“%1” says something else than another cell of the row; correct one of them.");
    if (reason == "nothing_to_record")
        return QT_TRANSLATE_NOOP("rejections", "The row says nothing that could be recorded.");
    if (reason == "frozen")
        return QT_TRANSLATE_NOOP(
            "rejections",
            "The row says something else than an edition of the Highlights that is frozen; it stays as it is.");
    return nullptr;
}

} // namespace

QString sentence(sheets::RejectReason reason, const QString& header, std::size_t cell)
{
    return filled(QCoreApplication::translate("rejections", sentenceKey(reason)), {columnName(header, cell)});
}

QString listReasonSentence(std::string_view reason, const QString& header, std::size_t cell)
{
    const char* key = listSentenceKey(reason);
    if (key == nullptr)
        return QString::fromUtf8(reason.data(), static_cast<qsizetype>(reason.size()));
    return filled(QCoreApplication::translate("rejections", key), {columnName(header, cell)});
}

} // namespace bandanh::words
