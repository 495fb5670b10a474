#include "core/records/record.h"

#include "core/text/digits.h"
#include "core/text/normalform.h"

#include <charconv>

namespace bandanh::records {

namespace {

std::string decimalText(std::int64_t hundredths)
{
    std::string text = std::to_string(hundredths / 100);
    const std::int64_t rest = std::abs(hundredths % 100);
    if (rest == 0)
        return text;
    if (hundredths < 0 && hundredths > -100)
        text.insert(text.begin(), '-');
    text += '.';
    text += static_cast<char>('0' + rest / 10);
    if (rest % 10 != 0)
        text += static_cast<char>('0' + rest % 10);
    return text;
}

std::optional<std::int64_t> parseDecimal(std::string_view text)
{
    const auto point = text.find('.');
    const auto whole = text::parseWholeNumber(text.substr(0, point));
    if (!whole)
        return std::nullopt;
    std::int64_t hundredths = *whole * 100;
    if (point == std::string_view::npos)
        return hundredths;
    const std::string fraction = text::latinDigits(text.substr(point + 1));
    if (fraction.empty() || fraction.size() > 2 || fraction.find_first_not_of("0123456789") != std::string::npos)
        return std::nullopt;
    const int value = (fraction[0] - '0') * 10 + (fraction.size() > 1 ? fraction[1] - '0' : 0);
    return text.starts_with('-') ? hundredths - value : hundredths + value;
}

std::optional<Value> parseTruth(std::string_view text)
{
    if (text == "1" || text == "yes" || text == "true")
        return Value{std::int64_t{1}};
    if (text == "0" || text == "no" || text == "false")
        return Value{std::int64_t{0}};
    return std::nullopt;
}

template <class T>
std::optional<Value> valueOf(const std::optional<T>& parsed)
{
    return parsed ? std::optional<Value>(*parsed) : std::nullopt;
}

} // namespace

std::string scopeText(Scope scope)
{
    return {static_cast<char>('0' + scope / 10), static_cast<char>('0' + scope % 10)};
}

std::optional<Scope> parseScope(std::string_view text)
{
    if (text.size() != 2 || text[0] < '0' || text[0] > '9' || text[1] < '0' || text[1] > '9')
        return std::nullopt;
    const int scope = (text[0] - '0') * 10 + (text[1] - '0');
    return scope <= 25 ? std::optional(static_cast<Scope>(scope)) : std::nullopt;
}

std::string exportText(const FieldSpec& field, const Value& value)
{
    if (const auto* text = std::get_if<std::string>(&value))
        return *text;
    if (const auto* id = std::get_if<RowId>(&value))
        return id->toHex();
    const auto* number = std::get_if<std::int64_t>(&value);
    if (number == nullptr)
        return {};
    if (field.type == ValueType::Choice) {
        const EnumValue* choice = field.choices->byCode(*number);
        return choice != nullptr ? std::string(choice->word) : std::to_string(*number);
    }
    return field.type == ValueType::Decimal ? decimalText(*number) : std::to_string(*number);
}

Value listValue(const FieldSpec& field, std::vector<std::string> entries)
{
    if (field.choices != nullptr)
        for (std::string& entry : entries)
            if (const EnumValue* known = field.choices->byWord(entry))
                entry = known->word;
    return entries.empty() ? Value{} : Value{joinLines(entries)};
}

std::optional<Value> parseValue(const FieldSpec& field, std::string_view written)
{
    const std::string text = text::normalForm(written);
    if (text.empty())
        return Value{};
    switch (field.type) {
    case ValueType::Text:
    case ValueType::Code:
        return Value{text};
    case ValueType::List:
        return listValue(field, splitLines(written));
    case ValueType::Whole:
    case ValueType::Moment:
        return valueOf(text::parseWholeNumber(text));
    case ValueType::Decimal:
        return valueOf(parseDecimal(text));
    case ValueType::Truth:
        return parseTruth(text);
    case ValueType::Choice: {
        const EnumValue* choice = field.choices->byWord(text);
        return choice != nullptr ? std::optional<Value>(choice->code) : std::nullopt;
    }
    case ValueType::Date: {
        const auto date = text::PartialDate::parse(text::latinDigits(text));
        return date ? std::optional<Value>(date->toText()) : std::nullopt;
    }
    case ValueType::Place: {
        const auto place = places::PlaceCode::parse(text::latinDigits(text));
        return place ? std::optional<Value>(place->text()) : std::nullopt;
    }
    case ValueType::Reference:
        return valueOf(RowId::parse(text));
    }
    return std::nullopt;
}

std::string heading(const Record& record, HeadingScript script)
{
    const FieldTrait trait = script == HeadingScript::Khmer ? FieldTrait::HeadingKhmer : FieldTrait::HeadingLatin;
    std::string text;
    for (std::size_t i = 0; i < record.values.size(); ++i) {
        if (!record.spec->fields[i].has(trait) || isAbsent(record.values[i]))
            continue;
        if (!text.empty())
            text += ' ';
        text += exportText(record.spec->fields[i], record.values[i]);
    }
    return text;
}

} // namespace bandanh::records
