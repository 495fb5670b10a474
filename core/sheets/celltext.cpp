#include "core/sheets/celltext.h"

#include "core/text/cleantext.h"
#include "core/text/digits.h"
#include "core/text/khmerletter.h"
#include "core/text/searchkey.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace bandanh::sheets {

namespace {

constexpr std::size_t kLongestDitto = 48; // bytes
/// What spreadsheets show where a formula failed.
constexpr std::array<std::string_view, 8> kErrors = {"#N/A",    "#REF!", "#VALUE!", "#NAME?",
                                                     "#DIV/0!", "#NUM!", "#NULL!",  "#SPILL!"};

bool isKhmerLetter(char32_t point)
{
    return text::khmer::isIn(point) && !text::khmer::isDigit(point) && point != 0x17D4 && point != 0x17D5
           && point != 0x17D6;
}

bool isJoiner(char32_t point)
{
    constexpr std::u32string_view kJoiners = U" \t\u00A0.-/()'&:+_@%#\u2013\u2014\u2018\u2019\u17D4\u17D5\u17D6";
    return kJoiners.find(point) != std::u32string_view::npos || text::isSpace(point) || text::isInvisible(point);
}

bool isControl(char32_t point)
{
    return (point < 0x20 && point != '\t' && point != '\n' && point != '\r') || (point >= 0x7F && point < 0xA0);
}

/// Bytes that are a control character or may begin one.
constexpr std::array<bool, 256> kMayBeControl = [] {
    std::array<bool, 256> may{};
    for (unsigned byte = 0; byte < 0x20; ++byte)
        may[byte] = byte != '\t' && byte != '\n' && byte != '\r';
    may[0x7F] = true;
    may[0xC2] = true; // C1
    may[0xE2] = true; // their pictures
    return may;
}();

bool isLetter(char32_t point)
{
    return (point >= 'A' && point <= 'Z') || (point >= 'a' && point <= 'z')
           || (point >= 0xC0 && point < 0x2000 && point != 0xD7 && point != 0xF7);
}

bool isMark(char32_t point)
{
    return point == 0x2713 || point == 0x2714 || point == 0x221A || point == 0x3003;
}

/// Whether a text begins with printable ASCII or a Khmer letter, as nearly all do: a million rows are trimmed cell by cell.
bool startsPlain(std::string_view text)
{
    const auto at = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    if (at(0) > 0x20 && at(0) < 0x7F)
        return true;
    const bool isKhmerBlock = text.size() >= 3 && at(0) == 0xE1 && (at(1) == 0x9E || at(1) == 0x9F);
    return isKhmerBlock && !(at(1) == 0x9E && (at(2) == 0xB4 || at(2) == 0xB5)); // the inherent vowels are invisible
}

bool isTrimmed(char32_t point)
{
    return text::isSpace(point) || text::isInvisible(point);
}

} // namespace

CellLook lookAt(std::string_view cell)
{
    CellLook look;
    for (std::size_t at = 0; at < cell.size();) {
        const auto point = text::decodeAt(cell, at);
        at += point.length;
        const char32_t code = point.codePoint;
        if (isKhmerLetter(code))
            ++look.khmer;
        else if ((code >= '0' && code <= '9') || text::khmer::isDigit(code))
            ++look.digits;
        else if (code == '?' || code == text::kReplacement)
            ++look.questions;
        else if (isJoiner(code))
            ++look.joiners;
        else if (isControl(code))
            ++look.controls;
        else if (isLetter(code))
            ++look.latin;
        else
            ++look.others;
    }
    return look;
}

bool hasKnownType(std::string_view cell)
{
    cell = trimmed(cell);
    if (cell.empty() || isDitto(cell))
        return true;
    const CellLook look = lookAt(cell);
    if (cell.front() == '\'' || cell.back() == '\'')
        return false; // half of something quoted
    if (cell.find('\t') != std::string_view::npos)
        return false; // the Tab key leaves a cell, so a tab inside one is a delimiter that was not taken for one
    if (look.others == 0 && look.controls == 0)
        return true;
    return look.points() == 1 && isMark(text::decodeAt(cell, 0).codePoint);
}

std::string_view trimmed(std::string_view cell)
{
    while (!cell.empty() && !startsPlain(cell)) {
        const auto point = text::decodeAt(cell, 0);
        if (!isTrimmed(point.codePoint))
            break;
        cell.remove_prefix(point.length);
    }
    while (!cell.empty()) {
        std::size_t last = cell.size() - 1;
        while (last > 0 && cell.size() - last < 4 && (static_cast<unsigned char>(cell[last]) & 0xC0U) == 0x80U)
            --last;
        const std::string_view end = cell.substr(last);
        if (startsPlain(end) || !isTrimmed(text::decodeAt(end, 0).codePoint))
            break;
        cell.remove_suffix(end.size());
    }
    return cell;
}

bool isDitto(std::string_view cell)
{
    if (cell.empty() || cell.size() > kLongestDitto)
        return false;
    // Nearly every cell ends here: folding each would cost more than reading the file.
    const char lead = cell.front();
    const bool isAsciiWord = (lead >= '0' && lead <= '9') || (lead >= 'A' && lead <= 'z');
    const bool mayBeWord =
        cell.starts_with("\u178A") || std::string_view("dDsSaA").find(lead) != std::string_view::npos;
    if ((isAsciiWord || cell.starts_with("\xE1")) && !mayBeWord)
        return false;
    bool hasMark = false;
    bool isOnlyMarks = true;
    for (std::size_t at = 0; at < cell.size() && isOnlyMarks;) {
        const auto point = text::decodeAt(cell, at);
        at += point.length;
        constexpr std::u32string_view kMarks = U"\"'\u3003\u201C\u201D\u201E\u2033\u2018\u2019\u00B4`";
        constexpr std::u32string_view kStrokes = U"-/,. ";
        const bool isQuoteLike = kMarks.find(point.codePoint) != std::u32string_view::npos;
        hasMark |= isQuoteLike;
        isOnlyMarks = isQuoteLike || kStrokes.find(point.codePoint) != std::u32string_view::npos;
    }
    if (isOnlyMarks)
        return hasMark || cell.find("//") != std::string_view::npos || cell.find("-/-") != std::string_view::npos;
    if (!mayBeWord)
        return false;
    static const std::array<std::string, 8> kWords = {
        foldedWord("ដូចលើ"), foldedWord("ដូចខាងលើ"), foldedWord("ដូចគ្នា"), foldedWord("ដដែល"), "ditto", "do", "same",
        "asabove"};
    return std::find(kWords.begin(), kWords.end(), foldedWord(cell)) != kWords.end();
}

bool isLost(std::string_view cell)
{
    if (cell.starts_with('#'))
        return std::ranges::find(kErrors, trimmed(cell)) != kErrors.end();
    if (cell.find('?') == std::string_view::npos && cell.find("\uFFFD") == std::string_view::npos)
        return false;
    cell = trimmed(cell);
    if (cell.empty())
        return false;
    const CellLook look = lookAt(cell);
    return look.questions > 0 && look.questions + look.joiners == look.points();
}

bool hasControl(std::string_view cell)
{
    for (std::size_t at = 0; at < cell.size(); ++at) {
        const auto byte = static_cast<unsigned char>(cell[at]);
        if (!kMayBeControl[byte])
            continue;
        const auto next = at + 1 < cell.size() ? static_cast<unsigned char>(cell[at + 1]) : 0U;
        const auto third = at + 2 < cell.size() ? static_cast<unsigned char>(cell[at + 2]) : 0U;
        const bool isUpper = byte == 0xC2 && next >= 0x80 && next < 0xA0;
        const bool isPicture = byte == 0xE2 && next == 0x90 && third >= 0x80 && third <= 0xA1;
        if (byte < 0x80 || isUpper || isPicture)
            return true;
    }
    return false;
}

std::string foldedWord(std::string_view text)
{
    std::string key = text::searchKey(text);
    std::erase(key, ' ');
    return key;
}

} // namespace bandanh::sheets
