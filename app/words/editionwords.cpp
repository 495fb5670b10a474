#include "app/words/editionwords.h"

#include "app/words/filled.h"
#include "app/words/notation.h"
#include "app/words/recordlabel.h"
#include "app/words/reportwords.h"
#include "core/operations/cambodianday.h"

#include <QCoreApplication>

#include <cmath>

namespace bandanh::words {

namespace {

QString said(const char* key)
{
    return QCoreApplication::translate("editions", key);
}

//: %1 is a day.
QString sheetsText(report::Change change, qint64 n)
{
    switch (change) {
    case report::Change::Entered:
        return counted("editions", "%n sheet(s) arrived on %1", nullptr, n);
    case report::Change::Changed:
        return counted("editions", "%n sheet(s) changed on %1", nullptr, n);
    case report::Change::TakenBack:
        return counted("editions", "%n sheet(s) taken back on %1", nullptr, n);
    }
    return {};
}

QString linesText(report::Change change, qint64 n)
{
    switch (change) {
    case report::Change::Entered:
        return counted("editions", "%n line(s) of sheets entered on %1", nullptr, n);
    case report::Change::Changed:
        return counted("editions", "%n line(s) of sheets changed on %1", nullptr, n);
    case report::Change::TakenBack:
        return counted("editions", "%n line(s) of sheets taken back on %1", nullptr, n);
    }
    return {};
}

/// %2 is a kind of record.
QString recordsText(report::Change change, qint64 n)
{
    switch (change) {
    case report::Change::Entered:
        return counted("editions", "%n record(s) entered on %1 (%2)", nullptr, n);
    case report::Change::Changed:
        return counted("editions", "%n record(s) changed on %1 (%2)", nullptr, n);
    case report::Change::TakenBack:
        return counted("editions", "%n record(s) taken back on %1 (%2)", nullptr, n);
    }
    return {};
}

/// "By sex, female".
QString partName(const report::Part& part, const report::NumberChange& change, const report::Highlights& now,
                 const places::Gazetteer& gazetteer)
{
    QStringList names{reportText(part.label)};
    for (std::size_t i = 0; i < change.keys.size(); ++i)
        names << captionText(i == 0 ? report::captionOf(now, part.keys, change.keys[0])
                                    : report::innerCaption(change.keys[i]),
                             gazetteer);
    return names.join(QStringLiteral(", "));
}

} // namespace

QString editionText(const report::Edition& edition)
{
    const Notation notation = Notation::current();
    const QString number = notation.number(edition.number);
    const QString day = notation.date(operations::cambodianDay(edition.frozenAt));
    if (edition.frozenBy.empty()) // a laptop need not have a name
        return filled(said(QT_TRANSLATE_NOOP("editions", "Edition %1, frozen on %2")), {number, day});
    return filled(said(QT_TRANSLATE_NOOP("editions", "Edition %1, frozen on %2 by %3")),
                  {number, day, QString::fromStdString(edition.frozenBy)});
}

QString causeText(const report::Cause& cause)
{
    const auto n = static_cast<qint64>(cause.rows.size());
    const QString day = Notation::current().date(cause.day);
    switch (cause.type) {
    case records::RecordType::Sheet:
        return filled(sheetsText(cause.change, n), {day});
    case records::RecordType::Attendance:
        return filled(linesText(cause.change, n), {day});
    default:
        return filled(recordsText(cause.change, n), {day, labelOfMany(records::specOf(cause.type))});
    }
}

QString reasonText(const report::FigureDifference& difference)
{
    QStringList reasons;
    for (const report::Cause& cause : difference.causes)
        reasons << causeText(cause);
    const QString known = reasons.join(QStringLiteral("; "));
    reasons.clear();
    if (!known.isEmpty())
        reasons << (difference.isGuess ? filled(said(QT_TRANSLATE_NOOP("editions", "perhaps because of %1")), {known})
                                       : known);
    if (difference.isRuleChanged)
        reasons << said(QT_TRANSLATE_NOOP("editions", "the rule is another one in this version of the program"));
    if (difference.isFromHeadquarters)
        reasons << (known.isEmpty() ? said(QT_TRANSLATE_NOOP("editions", "from headquarters"))
                                    : said(QT_TRANSLATE_NOOP("editions", "perhaps also from headquarters")));
    if (reasons.isEmpty())
        reasons << said(QT_TRANSLATE_NOOP("editions", "this laptop does not know why"));
    return reasons.join(QStringLiteral("; "));
}

QString differenceText(const report::NumberChange& change, report::Unit unit)
{
    if (change.before.has_value() != change.after.has_value() && change.part.empty())
        return QStringLiteral("—");
    const double difference = change.difference();
    const QString sign = difference > 0   ? QStringLiteral("+")
                         : difference < 0 ? QStringLiteral("−")
                                          : QStringLiteral("±");
    return sign + amountText(std::abs(difference), unit);
}

QString sidesText(const report::NumberChange& change, report::Unit unit)
{
    const auto side = [unit](std::optional<double> amount) {
        return amount ? amountText(*amount, unit) : QStringLiteral("—");
    };
    return QStringLiteral("%1 → %2 (%3)").arg(side(change.before), side(change.after), differenceText(change, unit));
}

QList<std::pair<QString, QString>> partChanges(const report::FigureDifference& difference,
                                               const report::Highlights& now, const places::Gazetteer& gazetteer)
{
    const report::Indicator& indicator = *difference.indicator;
    // As in the printed report: the parts of a share are counts.
    const auto unit = indicator.unit == report::Unit::Share ? report::Unit::Activities : indicator.unit;
    QList<std::pair<QString, QString>> told;
    for (const report::NumberChange& change : difference.parts)
        for (const report::Part& part : indicator.parts)
            if (part.name == change.part && !part.isList)
                told.append({partName(part, change, now, gazetteer), sidesText(change, part.unit.value_or(unit))});
    return told;
}

} // namespace bandanh::words
