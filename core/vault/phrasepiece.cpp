#include "core/vault/phrasepiece.h"

#include "core/vault/wordlist.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace bandanh::vault {

namespace {

constexpr std::size_t kLongestListedWord = 16;
constexpr std::size_t kShortestRun = 3;

/// Tried first by anybody. In the normal form, where coeng da is coeng ta.
constexpr std::array<std::u32string_view, 34> kCommonPhrases = {
    U"password", U"passphrase", U"passw0rd",      U"p@ssw0rd", U"secret",   U"letmein",   U"welcome",
    U"iloveyou", U"admin",      U"administrator", U"login",    U"master",   U"monkey",    U"dragon",
    U"football", U"sunshine",   U"princess",      U"bandanh",  U"cambodia", U"khmer",     U"phnompenh",
    U"angkor",   U"angkorwat",  U"siemreap",      U"test",     U"changeme", U"ពាក្យសម្ងាត់", U"លេខសម្ងាត់",
    U"សម្ងាត់",    U"កម្ពុជា",      U"ភ្នំពេញ",         U"អង្គរវត្ត",  U"ខ្មែរ",     U"បណ្តាញ"};

constexpr std::array<std::u32string_view, 6> kKeyboardRows = {U"qwertyuiop", U"poiuytrewq", U"asdfghjkl",
                                                              U"lkjhgfdsa",  U"zxcvbnm",    U"mnbvcxz"};

bool isDigit(char32_t point)
{
    return point >= U'0' && point <= U'9';
}

/// Bits of a character that nothing explains: ten guesses each, for people do not choose at random.
double bitsOf(char32_t point)
{
    if (point == U' ')
        return 0.5;
    const bool isKhmer = point >= 0x1780U && point <= 0x17D3U;
    return isKhmer || isDigit(point) || u_isalpha(static_cast<UChar32>(point)) ? 3.3 : 4.0;
}

std::size_t digitsAt(std::u32string_view rest)
{
    return static_cast<std::size_t>(std::find_if_not(rest.begin(), rest.end(), isDigit) - rest.begin());
}

int numberIn(std::u32string_view digits)
{
    int number = 0;
    for (const char32_t digit : digits)
        number = number * 10 + static_cast<int>(digit - U'0');
    return number;
}

/// A year of the Christian or the Buddhist era that a living person would choose.
bool isYear(std::u32string_view digits)
{
    const int year = numberIn(digits);
    return (year >= 1900 && year < 2100) || (year >= 2443 && year < 2643);
}

bool isDayAndMonth(std::u32string_view digits)
{
    const int first = numberIn(digits.substr(0, 2));
    const int second = numberIn(digits.substr(2, 2));
    return first >= 1 && second >= 1 && std::min(first, second) <= 12 && std::max(first, second) <= 31;
}

void addWords(std::u32string_view rest, std::vector<PhrasePiece>& pieces)
{
    for (const auto phrase : kCommonPhrases) {
        if (rest.starts_with(phrase))
            pieces.push_back({phrase.size(), 5, Weakness::CommonPhrase});
    }
    icu::UnicodeString word;
    for (std::size_t length = 1; length <= std::min(rest.size(), kLongestListedWord); ++length) {
        word.append(static_cast<UChar32>(rest[length - 1]));
        std::string utf8;
        word.toUTF8String(utf8);
        if (length < 2 || !isListedWord(utf8))
            continue;
        const WordScript script = rest.front() < 0x80 ? WordScript::Latin : WordScript::Khmer;
        pieces.push_back({length, std::log2(wordlist(script).size()), std::nullopt});
    }
}

void addRuns(std::u32string_view rest, std::vector<PhrasePiece>& pieces)
{
    for (const int step : {-1, 0, 1}) {
        std::size_t length = 1;
        while (length < rest.size()
               && static_cast<std::int64_t>(rest[length]) - static_cast<std::int64_t>(rest[length - 1]) == step)
            ++length;
        if (length >= kShortestRun)
            pieces.push_back(
                {length, 3.3 + std::log2(length), step == 0 ? Weakness::RepeatedPart : Weakness::Sequence});
    }
    for (const auto row : kKeyboardRows) {
        const std::size_t from = row.find(rest.front());
        if (from == std::u32string_view::npos)
            continue;
        const auto differs = std::mismatch(rest.begin(), rest.end(), row.begin() + static_cast<long>(from), row.end());
        const auto length = static_cast<std::size_t>(differs.first - rest.begin());
        if (length >= kShortestRun)
            pieces.push_back({length, 4 + std::log2(length), Weakness::Sequence});
    }
}

void addRepeats(const std::u32string& points, std::size_t start, std::vector<PhrasePiece>& pieces)
{
    const std::u32string_view all = points;
    for (std::size_t length = 2; length <= start && start + length <= points.size(); ++length) {
        if (all.substr(start - length, length) == all.substr(start, length))
            pieces.push_back({length, 2, Weakness::RepeatedPart});
    }
}

void addNumbers(std::u32string_view rest, std::vector<PhrasePiece>& pieces)
{
    const std::size_t digits = digitsAt(rest);
    if (digits >= 4 && isYear(rest.substr(0, 4)))
        pieces.push_back({4, 6, Weakness::DateOrYear});
    if (digits >= 6 && isDayAndMonth(rest))
        pieces.push_back({6, 14, Weakness::DateOrYear});
    if (digits >= 8 && isDayAndMonth(rest) && isYear(rest.substr(4, 4)))
        pieces.push_back({8, 15, Weakness::DateOrYear});
    if (digits >= 8 && isYear(rest.substr(0, 4)) && isDayAndMonth(rest.substr(4)))
        pieces.push_back({8, 15, Weakness::DateOrYear});
    // Cambodian numbers: 0, a two-digit prefix, six or seven digits. The chooser's own is on every sheet.
    for (const std::size_t length : {std::size_t{9}, std::size_t{10}}) {
        if (digits >= length && rest[0] == U'0' && rest[1] != U'0')
            pieces.push_back({length, 18, Weakness::PhoneNumber});
    }
}

} // namespace

std::vector<PhrasePiece> piecesAt(const std::u32string& points, std::size_t start)
{
    const std::u32string_view rest = std::u32string_view(points).substr(start);
    std::vector<PhrasePiece> pieces = {{1, bitsOf(rest.front()), std::nullopt}};
    addWords(rest, pieces);
    addRuns(rest, pieces);
    addRepeats(points, start, pieces);
    addNumbers(rest, pieces);
    return pieces;
}

} // namespace bandanh::vault
