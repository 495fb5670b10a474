#include "core/text/datetokens.h"

#include "core/text/digits.h"
#include "core/text/khmerletter.h"
#include "core/text/normalform.h"

#include <algorithm>
#include <string>

namespace bandanh::text {

namespace {

using Kind = DateToken::Kind;

struct Word {
    std::string_view text;
    std::optional<DateToken> token; ///< nothing for words that say nothing new
};

constexpr Word month(std::string_view text, int number)
{
    return {text, DateToken{Kind::Month, number, 0}};
}

constexpr Word label(std::string_view text, Kind kind)
{
    return {text, DateToken{kind, 0, 0}};
}

constexpr Word era(std::string_view text, DateEra era)
{
    return {text, DateToken{Kind::Era, static_cast<int>(era), 0}};
}

constexpr Word silent(std::string_view text)
{
    return {text, std::nullopt};
}

/// In normal form; what begins like another word stands before it. Months with the spellings in use.
constexpr Word kKhmerWords[] = {
    label("ថ្ងៃទី", Kind::DayLabel),
    label("ថ្ងៃ", Kind::DayLabel),
    label("ទី", Kind::DayLabel),
    label("ខែ", Kind::MonthLabel),
    label("ឆ្នាំ", Kind::YearLabel),
    month("មករា", 1),
    month("កុម្ភៈ", 2),
    month("កុម្ភះ", 2),
    month("កុម្ភ", 2),
    month("មីនា", 3),
    month("មិនា", 3),
    month("មេសា", 4),
    month("ឧសភា", 5),
    month("ឩសភា", 5),
    month("មិថុនា", 6),
    month("មីថុនា", 6),
    month("កក្កដា", 7),
    month("សីហា", 8),
    month("កញ្ញា", 9),
    month("តុលា", 10),
    month("វិច្ឆិកា", 11),
    month("វិច្ឆកា", 11),
    month("ធ្នូ", 12),
    era("ពុទ្ធសករាជ", DateEra::Buddhist),
    era("ព.ស", DateEra::Buddhist),
    era("គ្រិស្តសករាជ", DateEra::Christian),
    era("គ្រឹស្តសករាជ", DateEra::Christian),
    era("គ.ស", DateEra::Christian),
    silent("កាលបរិច្ឆេទ"),
    silent("អាទិត្យ"),
    silent("ចន្ទ"),
    silent("អង្គារ"),
    silent("ពុធ"),
    silent("ព្រហស្បតិ៍"),
    silent("សុក្រ"),
    silent("សៅរ៍"),
};

constexpr Word kLatinWords[] = {
    era("be", DateEra::Buddhist),
    era("b.e", DateEra::Buddhist),
    era("ce", DateEra::Christian),
    era("c.e", DateEra::Christian),
    era("ad", DateEra::Christian),
    era("a.d", DateEra::Christian),
    silent("st"),
    silent("nd"),
    silent("rd"),
    silent("th"),
    silent("of"),
    silent("the"),
    label("day", Kind::DayLabel),
    silent("date"),
    label("month", Kind::MonthLabel),
    label("year", Kind::YearLabel),
};

constexpr std::string_view kMonths[] = {"january", "february", "march",     "april",   "may",      "june",
                                        "july",    "august",   "september", "october", "november", "december"};
constexpr std::string_view kWeekdays[] = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

/// Three letters of a name or more, as in `Sep` and `Sept`.
bool abbreviates(std::string_view word, std::string_view name)
{
    return word.size() >= 3 && name.starts_with(word);
}

std::optional<Word> latinWord(std::string_view word)
{
    for (std::size_t i = 0; i < std::size(kMonths); ++i) {
        if (abbreviates(word, kMonths[i]))
            return month(word, static_cast<int>(i) + 1);
    }
    for (const std::string_view weekday : kWeekdays) {
        if (abbreviates(word, weekday))
            return silent(word);
    }
    const auto* const known =
        std::find_if(std::begin(kLatinWords), std::end(kLatinWords), [&](const Word& w) { return w.text == word; });
    return known == std::end(kLatinWords) ? std::nullopt : std::optional(*known);
}

/// The Khmer word that a text begins with.
std::optional<Word> khmerWord(std::string_view text)
{
    const auto* const known = std::find_if(std::begin(kKhmerWords), std::end(kKhmerWords),
                                           [&](const Word& w) { return text.starts_with(w.text); });
    return known == std::end(kKhmerWords) ? std::nullopt : std::optional(*known);
}

/// Letters, or single letters with full stops between them (`b.e`).
std::string_view latinRun(std::string_view text)
{
    std::size_t end = 1;
    if (text.size() > 2 && text[1] == '.' && isLetter(text[2])) {
        while (end + 1 < text.size() && text[end] == '.' && isLetter(text[end + 1]))
            end += 2;
    } else {
        while (end < text.size() && isLetter(text[end]))
            ++end;
    }
    return text.substr(0, end);
}

/// The text before a time of day, which spreadsheets and exports put behind dates; all of it where there is none.
std::string_view withoutTime(std::string_view text)
{
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos || colon + 2 >= text.size() || !isDigit(text[colon + 1])
        || !isDigit(text[colon + 2]))
        return text;
    std::size_t start = colon;
    while (start > 0 && isDigit(text[start - 1]))
        --start;
    const bool isHour = colon - start >= 1 && colon - start <= 2 && start > 0;
    const bool setOff = start > 0 && (text[start - 1] == ' ' || text[start - 1] == 't');
    const bool isTail = text.find_first_not_of("0123456789:. zapm+", colon) == std::string_view::npos;
    return isHour && setOff && isTail ? text.substr(0, start - 1) : text;
}

std::string prepared(std::string_view cell)
{
    std::string text = latinDigits(normalForm(cell));
    for (char& c : text) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c + 0x20);
    }
    return text;
}

/// How many bytes at the start of the text separate pieces of a date: punctuation in either script.
std::size_t separatorSize(std::string_view text)
{
    constexpr std::string_view kAscii = " -/.,'()";
    if (kAscii.find(text[0]) != std::string_view::npos)
        return 1;
    // A colon follows a label (`Date: …`), never a digit.
    if (text[0] == ':' && (text.size() == 1 || text[1] == ' '))
        return 1;
    for (const std::string_view mark :
         {std::string_view("៖"), std::string_view("។"), std::string_view("\u2013"), std::string_view("\u2019")}) {
        if (text.starts_with(mark))
            return mark.size();
    }
    return 0;
}

} // namespace

bool DateTokens::add(const DateToken& token)
{
    if (m_size == m_tokens.size())
        return false;
    m_tokens[m_size++] = token;
    return true;
}

std::optional<DateTokens> DateTokens::of(std::string_view cell)
{
    constexpr std::size_t kLongest = 200; // bytes; a date with all its words has fewer
    if (cell.size() > kLongest)
        return std::nullopt;
    const std::string whole = prepared(cell);
    std::string_view rest = withoutTime(whole);
    DateTokens result;
    if (rest.starts_with('-'))
        return std::nullopt;
    while (!rest.empty()) {
        std::size_t size = separatorSize(rest);
        if (isDigit(rest[0])) {
            size = std::min(rest.find_first_not_of("0123456789"), rest.size());
            const auto value = parseWholeNumber(rest.substr(0, size));
            if (size > 4 || !value || !result.add({Kind::Number, static_cast<int>(*value), static_cast<int>(size)}))
                return std::nullopt;
        } else if (size == 0) {
            const bool isLatin = isLetter(rest[0]);
            const std::string_view run = isLatin ? latinRun(rest) : rest;
            const std::optional<Word> word = isLatin ? latinWord(run) : khmerWord(rest);
            if (!word || (word->token && !result.add(*word->token)))
                return std::nullopt;
            size = word->text.size();
        }
        rest.remove_prefix(size);
    }
    return result;
}

} // namespace bandanh::text
