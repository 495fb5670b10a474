#include "core/exchange/classlist.h"

#include "core/sheets/celltext.h"
#include "core/sheets/columnmapping.h"
#include "core/text/digits.h"
#include "core/text/normalform.h"
#include "core/text/phonenumber.h"
#include "core/text/script.h"
#include "core/text/writtendate.h"

#include <algorithm>

namespace bandanh::exchange {

namespace {

constexpr int kYoungest = 4;
constexpr int kOldest = 99;
constexpr int kFirstYear = 1900;

std::vector<std::string_view> split(std::string_view text, char at)
{
    std::vector<std::string_view> parts;
    for (std::size_t begin = 0; begin <= text.size();) {
        const auto end = std::min(text.find(at, begin), text.size());
        parts.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

std::vector<std::string_view> cellsOf(std::string_view line)
{
    for (const char separator : {'\t', ';', ','})
        if (line.find(separator) != std::string_view::npos)
            return split(line, separator);
    return {line};
}

bool isHeading(const std::vector<std::string_view>& cells)
{
    std::vector<sheets::MappedColumn> columns;
    for (const std::string_view cell : cells)
        columns.push_back({std::string(sheets::trimmed(cell))});
    sheets::mapByHeader(columns, {}, nullptr);
    return std::ranges::any_of(columns, [](const sheets::MappedColumn& column) {
        using enum sheets::Column;
        const auto meaning = column.meaning;
        return meaning == NameKhmer || meaning == NameLatin || meaning == NameMixed || meaning == FamilyKhmer
               || meaning == FamilyLatin || meaning == GivenKhmer || meaning == GivenLatin;
    });
}

/// 1994-09-22 would be a telephone number with its zero lost; no date begins with three digits, or with five.
bool beginsLikePhone(std::string_view cell)
{
    const std::string latin = text::latinDigits(cell);
    const auto end = std::min(latin.find_first_not_of("0123456789"), latin.size());
    return latin.starts_with('+') || end == 3 || end > 4;
}

/// Puts the cells of one line where they belong.
class LineReading
{
public:
    LineReading(ClassLine& line, const text::DateStyle& style) : m_line(line), m_style(style) {}

    void take(std::string_view cell, bool isFirst)
    {
        if (const auto number = text::parseWholeNumber(cell); number && takeNumber(*number, isFirst))
            return;
        if (const auto sex = sheets::sexOf(cell))
            return place(m_line.row.sex, *sex, cell);
        const auto birth = beginsLikePhone(cell) ? std::nullopt : text::readDate(cell, m_style);
        if (birth)
            return place(m_line.row.birth, *birth, cell);
        if (!takePhone(cell))
            takeName(cell, isFirst);
    }

private:
    template <class Value>
    void place(std::optional<Value>& where, const Value& value, std::string_view cell)
    {
        if (where)
            fail(ClassFault::TwoOfOne, cell);
        else
            where = value;
    }

    void fail(ClassFault fault, std::string_view cell)
    {
        if (m_line.fault != ClassFault::None)
            return;
        m_line.fault = fault;
        m_line.badCell = cell;
    }

    /// A bare number is the row's number in front, a year, or an age; a longer one may be a telephone.
    bool takeNumber(std::int64_t number, bool isFirst)
    {
        if (isFirst && number < kFirstYear) {
            m_line.row.number = number;
            return true;
        }
        if (number < kYoungest || number > kOldest)
            return false;
        place(m_line.row.age, static_cast<int>(number), std::to_string(number));
        return true;
    }

    bool takePhone(std::string_view cell)
    {
        const text::PhoneCell read = text::phoneNumbers(cell);
        if (read.reading != text::PhoneReading::Read)
            return false;
        m_line.row.phones.insert(m_line.row.phones.end(), read.numbers.begin(), read.numbers.end());
        return true;
    }

    /// Two cells of one script are family and given name; a number may stand in the name's own cell, "12. Sok Dara".
    void takeName(std::string_view cell, bool isFirst)
    {
        if (isFirst) {
            const auto letter = cell.find_first_not_of("0123456789.) ");
            cell = cell.substr(std::min(letter, cell.size()));
        }
        const std::string latin = text::latinDigits(cell);
        const bool hasDigits = std::ranges::any_of(latin, [](char c) { return c >= '0' && c <= '9'; });
        const text::ScriptParts parts = text::splitByScript(cell);
        if (hasDigits || (parts.khmer.empty() && parts.latin.empty()))
            return fail(ClassFault::NotUnderstood, cell);
        add(m_line.row.name.khmer, parts.khmer);
        add(m_line.row.name.latin, parts.latin);
    }

    static void add(std::string& name, const std::string& part)
    {
        if (!part.empty())
            name += (name.empty() ? "" : " ") + part;
    }

    ClassLine& m_line;
    const text::DateStyle& m_style;
};

} // namespace

std::vector<ClassLine> readClassList(std::string_view pasted, int lastYear)
{
    const text::DateStyle style(lastYear);
    std::vector<ClassLine> lines;
    bool isAtStart = true;
    std::int64_t number = 0;
    for (const std::string_view written : split(pasted, '\n')) {
        ++number;
        const auto cells = cellsOf(written);
        if (std::ranges::all_of(cells, [](std::string_view cell) { return text::normalForm(cell).empty(); }))
            continue;
        if (std::exchange(isAtStart, false) && isHeading(cells))
            continue;
        ClassLine& line = lines.emplace_back();
        line.number = line.row.firstLine = line.row.lastLine = number;
        LineReading reading(line, style);
        bool isFirst = true;
        for (const std::string_view cell : cells) {
            line.row.cells.emplace_back(sheets::trimmed(cell));
            const std::string clean = text::normalForm(cell);
            if (!clean.empty())
                reading.take(clean, std::exchange(isFirst, false));
        }
        if (line.fault == ClassFault::None && line.row.name.isEmpty())
            line.fault = ClassFault::NoName;
    }
    return lines;
}

} // namespace bandanh::exchange
