#include "app/words/reportwords.h"

#include "app/words/countryname.h"
#include "app/words/notation.h"
#include "app/words/recordlabel.h"

#include <QCoreApplication>

#include <cmath>

namespace bandanh::words {

namespace {

QString provinceName(const std::string& text, const places::Gazetteer& gazetteer)
{
    const auto code = places::PlaceCode::parse(text);
    const auto place = code ? gazetteer.place(*code) : std::nullopt;
    if (!place)
        return QCoreApplication::translate("report", "national");
    const std::string_view name = Notation::current().isKhmer() ? place->khmer : place->latin;
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

QString monthName(const std::string& text)
{
    const auto month = text::PartialDate::parse(text);
    return month ? Notation::current().date(*month) : QString::fromStdString(text);
}

QString bodyName(const report::Caption& caption)
{
    const bool khmer = Notation::current().isKhmer();
    const std::string& wanted = khmer ? caption.name.khmer : caption.name.latin;
    const std::string& other = khmer ? caption.name.latin : caption.name.khmer;
    return QString::fromStdString(!wanted.empty() ? wanted : !other.empty() ? other : caption.text);
}

} // namespace

QString reportText(std::string_view key)
{
    return QCoreApplication::translate("report", std::string(key).c_str());
}

QString captionText(const report::Caption& caption, const places::Gazetteer& gazetteer)
{
    using Kind = report::Caption::Kind;
    switch (caption.kind) {
    case Kind::Label:
        return reportText(caption.text);
    case Kind::Choice:
        return QCoreApplication::translate("records", caption.text.c_str());
    case Kind::Province:
        return provinceName(caption.text, gazetteer);
    case Kind::Country:
        return countryName(caption.text);
    case Kind::Month:
        return monthName(caption.text);
    case Kind::Body:
        return bodyName(caption);
    }
    return {};
}

QString figureText(const report::Figure& figure)
{
    return figure.value ? amountText(*figure.value, figure.indicator->unit) : QStringLiteral("—");
}

QString amountText(double amount, report::Unit unit)
{
    const Notation notation = Notation::current();
    if (unit == report::Unit::Share)
        return notation.percent(amount);
    const bool isWhole = std::floor(amount) == amount;
    return isWhole ? notation.number(static_cast<qint64>(amount)) : notation.decimal(amount, 2);
}

QString unitText(const report::Figure& figure)
{
    return unitText(figure.indicator->unit);
}

QString unitText(report::Unit unit)
{
    const auto* value = report::kUnits.byCode(static_cast<std::int64_t>(unit));
    return value != nullptr ? reportText(value->label) : QString();
}

} // namespace bandanh::words
