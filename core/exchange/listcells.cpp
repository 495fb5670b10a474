#include "core/exchange/listcells.h"

#include "core/sheets/csvcell.h"
#include "core/text/normalform.h"
#include "core/text/phonenumber.h"

namespace bandanh::exchange {

using records::FieldSpec;
using records::Record;
using records::Value;
using records::ValueType;

namespace {

std::vector<std::string> parted(std::string_view text, std::string_view dividers)
{
    std::vector<std::string> parts;
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of(dividers), text.size());
        if (std::string part = text::normalForm(text.substr(0, end)); !part.empty())
            parts.push_back(std::move(part));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

/// E.164, or as written where it cannot be read.
Value phones(std::string_view cell)
{
    const text::PhoneCell read = text::phoneNumbers(cell);
    return Value{read.numbers.empty() ? trimmedCell(cell) : records::joinLines(read.numbers)};
}

Value listOf(std::string_view cell, const FieldSpec& field)
{
    if (field.name == "phone")
        return phones(cell);
    // Tags of languages are written together as in "km+en".
    return records::listValue(field, parted(cell, field.name == "languages" ? ";,+ \n" : ";\n"));
}

/// An export marks with an apostrophe what a spreadsheet would run.
std::string_view unmarked(std::string_view cell)
{
    const bool isMarked = cell.size() > 1 && cell.front() == '\'' && sheets::startsLikeFormula(cell.substr(1));
    return isMarked ? cell.substr(1) : cell;
}

/// A second cell of the same field: the deeper place, the longer list, the same value; else a contradiction.
bool join(Value& stored, Value read, const FieldSpec& field)
{
    if (records::isAbsent(stored)) {
        stored = std::move(read);
        return true;
    }
    switch (field.type) {
    case ValueType::Place:
        if (std::get<std::string>(read).size() > std::get<std::string>(stored).size())
            stored = std::move(read);
        return true;
    case ValueType::List:
        stored = std::get<std::string>(stored) + "\n" + std::get<std::string>(read);
        return true;
    default:
        return records::sameValue(stored, read);
    }
}

} // namespace

std::string trimmedCell(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    return first == std::string_view::npos ? std::string()
                                           : std::string(text.substr(first, text.find_last_not_of(" \t") - first + 1));
}

std::vector<std::string> wordsOfCell(std::string_view cell)
{
    return parted(cell, " ;,\n\t");
}

std::vector<std::string> namesOfCell(std::string_view cell)
{
    return parted(cell, ";\n");
}

std::optional<RowId> ListCells::target(const FieldSpec& field, std::string_view cell) const
{
    return m_book.any(*field.target, trimmedCell(cell));
}

std::optional<Value> ListCells::valueOf(std::string_view cell, const FieldSpec& field) const
{
    const bool isText = field.type == ValueType::Text || field.type == ValueType::Code || field.type == ValueType::List;
    if (m_isOwnExport && isText)
        return Value{std::string(unmarked(cell))};
    return field.type == ValueType::List ? listOf(cell, field) : records::parseValue(field, cell);
}

bool ListCells::read(std::string_view cell, const FieldSpec& field, Record& record, RowReport& report) const
{
    if (trimmedCell(cell).empty())
        return true;
    Value& stored = record.values[record.spec->indexOf(field)];
    if (field.type == ValueType::Reference) {
        const auto row = target(field, cell);
        if (!row || !join(stored, Value{*row}, field)) {
            report.reason = row ? kContradiction : kUnknownReference;
            report.named = row ? std::nullopt : field.target;
            return false;
        }
        return true;
    }
    auto value = valueOf(cell, field);
    if (!value || !join(stored, std::move(*value), field)) {
        report.reason = value ? kContradiction : kInvalidValue;
        return false;
    }
    return true;
}

} // namespace bandanh::exchange
