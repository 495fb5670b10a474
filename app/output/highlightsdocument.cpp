#include "app/output/highlightsdocument.h"

#include "app/output/highlightsnotes.h"
#include "app/words/filled.h"
#include "app/words/reportwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace bandanh::output {

namespace {

QString utf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Puts a report into words; holds the gazetteer that names its provinces.
class Wording
{
public:
    Figure figure(const report::ShownFigure& shown) const;
    QString scope(const report::Period& period) const;

private:
    Amount amount(const report::ShownAmount& shown, report::Unit unit) const;
    Row row(const report::ShownRow& shown, report::Unit unit) const;
    Part part(const report::ShownPart& shown, report::Unit unit) const;
    std::optional<Sheets> sheets(const report::ShownFigure& shown) const;

    places::Gazetteer m_gazetteer;
    words::Notation m_notation = words::Notation::current();
};

Amount Wording::amount(const report::ShownAmount& shown, report::Unit unit) const
{
    Amount amount{QStringLiteral("—"), shown.number, shown.sight};
    if (shown.sight != report::Sight::Shown)
        amount.text = m_notation.digits(utf8(shown.sign()));
    else if (shown.number)
        amount.text = words::amountText(*shown.number, unit);
    return amount;
}

Row Wording::row(const report::ShownRow& shown, report::Unit unit) const
{
    Row row{shown.key, words::captionText(shown.caption, m_gazetteer), amount(shown.amount, unit), {}};
    for (const report::ShownRow& inner : shown.within)
        row.within.push_back(this->row(inner, unit));
    return row;
}

Part Wording::part(const report::ShownPart& shown, report::Unit unit) const
{
    const report::Unit own = shown.part->unit.value_or(unit == report::Unit::Share ? report::Unit::Activities : unit);
    Part part{shown.part->name,          words::reportText(shown.part->label),
              shown.part->keys,          report::countsPeople(own),
              amount(shown.amount, own), {}};
    for (const report::ShownRow& one : shown.rows)
        part.rows.push_back(row(one, own));
    return part;
}

std::optional<Sheets> Wording::sheets(const report::ShownFigure& shown) const
{
    if (!shown.completeness || shown.completeness->sheets == 0)
        return std::nullopt;
    const auto& complete = *shown.completeness;
    const QString sentence =
        words::filled(words::counted("output", "%1 of %n sheet(s) closed.", nullptr, complete.sheets),
                      {m_notation.number(complete.sheetsClosed)});
    return Sheets{complete.sheets, complete.sheetsClosed, sentence};
}

Figure Wording::figure(const report::ShownFigure& shown) const
{
    const report::Indicator& indicator = *shown.indicator;
    Figure figure{indicator.id,
                  words::reportText(report::labelOf(indicator.section)),
                  words::reportText(indicator.label),
                  words::unitText(indicator.unit),
                  words::reportText(indicator.definition),
                  words::reportText(indicator.rule),
                  amount(shown.value, indicator.unit),
                  report::countsPeople(indicator.unit),
                  sheets(shown),
                  {}};
    for (const report::ShownPart& one : shown.parts)
        figure.parts.push_back(part(one, indicator.unit));
    return figure;
}

QString Wording::scope(const report::Period& period) const
{
    if (!period.province)
        return QCoreApplication::translate("output", "All provinces");
    const std::string code = records::scopeText(period.reported(*period.province));
    return words::captionText({report::Caption::Kind::Province, code, {}}, m_gazetteer);
}

QString daysOf(const report::Period& period)
{
    const words::Notation notation = words::Notation::current();
    return notation.date(QDate(period.year, 1, 1)) + QStringLiteral(" – ") + notation.date(QDate(period.year, 12, 31));
}

} // namespace

const Part* Figure::part(std::string_view wanted) const
{
    const auto found = std::ranges::find(parts, wanted, &Part::id);
    return found != parts.end() ? &*found : nullptr;
}

const Figure* HighlightsDocument::figure(std::string_view id) const
{
    const auto found = std::ranges::find(figures, id, &Figure::id);
    return found != figures.end() ? &*found : nullptr;
}

HighlightsDocument documentOf(const report::ShownHighlights& highlights, const Origin& origin)
{
    const words::Notation notation = words::Notation::current();
    const Wording wording;
    HighlightsDocument document;
    document.period = highlights.period;
    document.language = notation.isKhmer() ? words::LanguageCode::Khmer : words::LanguageCode::English;
    document.title = words::filled(QCoreApplication::translate("output", "Impact Highlights %1"),
                                   {notation.digits(QString::number(highlights.period.year))});
    document.scope = wording.scope(highlights.period);
    document.days = daysOf(highlights.period);
    document.edition = origin.edition;
    document.code = origin.code;
    for (const report::ShownFigure& figure : highlights.figures)
        document.figures.push_back(wording.figure(figure));
    document.lead = leadOf(document);
    document.howComplete = howComplete(document);
    document.howFilled = howFilled(document);
    document.smallNumbers = smallNumbers(highlights);
    document.madeBy = madeBy(origin);
    return document;
}

} // namespace bandanh::output
