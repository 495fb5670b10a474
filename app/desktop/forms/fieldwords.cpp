#include "app/desktop/forms/fieldwords.h"

#include "app/words/notation.h"
#include "app/words/recordlabel.h"
#include "core/text/digits.h"
#include "core/text/normalform.h"
#include "core/text/phonenumber.h"
#include "core/text/writtendate.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace bandanh::desktop {

using records::FieldSpec;
using records::Value;
using records::ValueType;

namespace {

constexpr double kHundredths = 100.0;

struct FieldWords {
    Q_DECLARE_TR_FUNCTIONS(FieldWords)
};

bool holdsPhones(const FieldSpec& field)
{
    return field.type == ValueType::List && field.name == "phone";
}

ReadField wrong(const QString& error)
{
    return {std::nullopt, error};
}

QString dateText(const std::string& stored)
{
    const auto date = text::PartialDate::parse(stored);
    return date ? words::Notation::current().date(*date) : QString::fromStdString(stored);
}

/// "about 1992" in the language of the screen: the year between what stands before and behind it.
std::optional<text::PartialDate> aboutYear(const QString& typed)
{
    const QStringList around = QCoreApplication::translate("dates", "about %1").split(QStringLiteral("%1"));
    QString year = typed;
    for (const QString& words : around)
        year.remove(words.trimmed(), Qt::CaseInsensitive);
    if (year.size() == typed.size())
        return std::nullopt;
    const auto number = text::parseWholeNumber(year.trimmed().toStdString());
    return number && *number > 1800 && *number < 2200
               ? text::PartialDate::ofYear(int(*number), text::DateQualifier::Approximate)
               : std::nullopt;
}

/// "1992 or 1993" in the language of the screen.
std::optional<text::PartialDate> eitherYear(const QString& typed)
{
    const QString between = QCoreApplication::translate("dates", "%1 or %2").section(QLatin1Char('%'), 1, 1).mid(1);
    const QStringList years = typed.split(between.trimmed(), Qt::SkipEmptyParts, Qt::CaseInsensitive);
    return years.size() == 2 ? text::PartialDate::parse(text::latinDigits(years[0].trimmed().toStdString()) + '/'
                                                        + text::latinDigits(years[1].trimmed().toStdString()))
                             : std::nullopt;
}

ReadField readDate(const QString& typed)
{
    const std::string written = typed.toStdString();
    auto date = text::readDate(written, text::DateStyle(QDate::currentDate().year()));
    if (!date) // older than what is read from sheets: what was founded long ago
        date = text::PartialDate::parse(text::latinDigits(text::normalForm(written)));
    if (!date)
        date = aboutYear(typed.trimmed());
    if (!date)
        date = eitherYear(typed.trimmed());
    return date ? ReadField{Value{date->toText()}, {}}
                : wrong(FieldWords::tr("This is no date. Write it as 27 March 1992, March 1992, 1992 or about 1992."));
}

ReadField readPhones(const QString& typed)
{
    std::vector<std::string> numbers;
    for (const QString& line : typed.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        auto cell = text::phoneNumbers(line.toStdString());
        // What cannot be read as a number is kept as it was written: somebody may know what it means.
        if (cell.reading != text::PhoneReading::Read)
            cell.numbers = {text::normalForm(line.toStdString())};
        for (std::string& number : cell.numbers)
            if (!number.empty() && std::ranges::find(numbers, number) == numbers.end())
                numbers.push_back(std::move(number));
    }
    return {numbers.empty() ? Value{} : Value{records::joinLines(numbers)}, {}};
}

/// Words that the field knows may be typed as they stand on the screen.
ReadField readList(const FieldSpec& field, const QString& typed)
{
    std::vector<std::string> entries;
    for (const std::string& line : records::splitLines(typed.toStdString())) {
        const QString written = QString::fromStdString(line).trimmed();
        const auto isMeant = [&written](const records::EnumValue& word) {
            return words::label(word).compare(written, Qt::CaseInsensitive) == 0;
        };
        const auto known = field.choices != nullptr ? field.choices->values : std::span<const records::EnumValue>();
        const auto found = std::ranges::find_if(known, isMeant);
        if (!written.isEmpty())
            entries.push_back(found != known.end() ? std::string(found->word) : written.toStdString());
    }
    return {records::listValue(field, std::move(entries)), {}};
}

ReadField readNumber(const FieldSpec& field, QString typed)
{
    typed.remove(QChar(0x00A0)).remove(QLatin1Char(' '));
    if (field.type == ValueType::Decimal)
        typed.replace(QLatin1Char(','), QLatin1Char('.'));
    if (auto value = records::parseValue(field, typed.toStdString()))
        return {std::move(value), {}};
    return wrong(field.type == ValueType::Decimal ? FieldWords::tr("Write a number here, as 2 or 2.5.")
                                                  : FieldWords::tr("Write a whole number here, in digits."));
}

QString listText(const FieldSpec& field, const std::string& stored)
{
    QStringList lines = QString::fromStdString(stored).split(QLatin1Char('\n'));
    for (QString& line : lines)
        line = holdsPhones(field) ? spokenPhone(line) : words::label(field, line.toStdString());
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString spokenPhone(const QString& number)
{
    if (!number.startsWith(QLatin1String("+855")))
        return number;
    const QString national = QLatin1Char('0') + number.mid(4);
    QString spoken = national.left(3) + QLatin1Char(' ') + national.mid(3, 3) + QLatin1Char(' ') + national.mid(6);
    return spoken.trimmed();
}

QString firstPhone(const std::string& numbers)
{
    return spokenPhone(QString::fromStdString(numbers.substr(0, numbers.find('\n'))));
}

QString typedText(const FieldSpec& field, const Value& value, const Language& language)
{
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        if (field.type != ValueType::Decimal)
            return language.digits(QString::number(*number));
        QString decimal = QString::number(double(*number) / kHundredths);
        return language.digits(language.isKhmer() ? decimal.replace(QLatin1Char('.'), QLatin1Char(',')) : decimal);
    }
    const auto* stored = std::get_if<std::string>(&value);
    if (stored == nullptr)
        return {};
    switch (field.type) {
    case ValueType::Date:
        return dateText(*stored);
    case ValueType::List:
        return listText(field, *stored);
    default:
        return QString::fromStdString(*stored);
    }
}

ReadField readTyped(const FieldSpec& field, const QString& typed)
{
    if (typed.trimmed().isEmpty())
        return {Value{}, {}};
    switch (field.type) {
    case ValueType::Date:
        return readDate(typed);
    case ValueType::Whole:
    case ValueType::Decimal:
        return readNumber(field, typed);
    case ValueType::List:
        return holdsPhones(field) ? readPhones(typed) : readList(field, typed);
    default:
        break;
    }
    if (auto value = records::parseValue(field, typed.toStdString()))
        return {std::move(value), {}};
    return wrong(FieldWords::tr("This cannot be understood here; write it another way."));
}

} // namespace bandanh::desktop
