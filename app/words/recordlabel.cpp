#include "app/words/recordlabel.h"

#include "app/words/notation.h"

#include <QCoreApplication>

namespace bandanh::words {

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// The keys are constants of the declarations, so they end with a NUL.
QString translated(std::string_view key)
{
    return QCoreApplication::translate("records", key.data());
}

QString shownNumber(const records::FieldSpec& field, std::int64_t number)
{
    const Notation notation = Notation::current();
    constexpr double kHundredths = 100.0;
    switch (field.type) {
    case records::ValueType::Choice: {
        const auto* choice = field.choices->byCode(number);
        return choice != nullptr ? label(*choice) : notation.number(number);
    }
    case records::ValueType::Truth:
        return number != 0 ? QCoreApplication::translate("values", "yes") : QCoreApplication::translate("values", "no");
    case records::ValueType::Decimal:
        return notation.decimal(static_cast<double>(number) / kHundredths, number % 100 == 0  ? 0
                                                                           : number % 10 == 0 ? 1
                                                                                              : 2);
    case records::ValueType::Moment:
        return notation.moment(QDateTime::fromMSecsSinceEpoch(number), QDateTime::currentDateTime());
    default:
        return notation.number(number);
    }
}

} // namespace

QString label(const records::RecordSpec& spec)
{
    return translated(spec.label);
}

QString labelOfMany(const records::RecordSpec& spec)
{
    return translated(spec.labelOfMany);
}

QString label(const records::FieldSpec& field)
{
    return translated(field.label);
}

QString label(const records::EnumValue& value)
{
    return translated(value.label);
}

QString label(const records::FieldSpec& list, std::string_view entry)
{
    const auto* known = list.choices != nullptr ? list.choices->byWord(entry) : nullptr;
    return known != nullptr ? label(*known) : text(entry);
}

QString inOneLine(const records::FieldSpec& list, std::string_view stored)
{
    QStringList entries;
    for (const std::string& entry : records::splitLines(stored))
        entries << label(list, entry);
    return entries.join(QStringLiteral(", "));
}

QString shown(const records::FieldSpec& field, const records::Value& value, const places::Gazetteer& gazetteer)
{
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return shownNumber(field, *number);
    if (const auto* id = std::get_if<RowId>(&value))
        return QString::fromStdString(id->toHex());
    const auto* written = std::get_if<std::string>(&value);
    if (written == nullptr)
        return {};
    if (field.type == records::ValueType::Date)
        if (const auto date = text::PartialDate::parse(*written))
            return Notation::current().date(*date);
    if (field.type == records::ValueType::Place)
        if (const auto place = places::PlaceCode::parse(*written))
            return shown(*place, gazetteer);
    if (field.type == records::ValueType::List)
        return inOneLine(field, *written);
    return text(*written);
}

QString shown(places::PlaceCode place, const places::Gazetteer& gazetteer)
{
    const bool isKhmer = Notation::current().isKhmer();
    QStringList names;
    for (auto code = std::optional(place); code; code = code->parent())
        if (const auto found = gazetteer.place(*code))
            names << (isKhmer ? text(places::khmerTypeWord(found->type)) + text(found->khmer) : text(found->latin));
    if (names.isEmpty())
        return QString::fromStdString(place.text());
    return names.join(isKhmer ? QStringLiteral(" ") : QStringLiteral(", "));
}

QString heading(const records::Record& record)
{
    using records::HeadingScript;
    const bool isKhmer = Notation::current().isKhmer();
    std::string name = records::heading(record, isKhmer ? HeadingScript::Khmer : HeadingScript::Latin);
    if (name.empty())
        name = records::heading(record, isKhmer ? HeadingScript::Latin : HeadingScript::Khmer);
    return name.empty() ? QString::fromStdString(record.id.toHex()) : QString::fromStdString(name);
}

} // namespace bandanh::words
