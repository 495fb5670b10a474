#include "core/places/writtenplace.h"

#include "core/places/placespellings.h"
#include "core/places/spellingkey.h"
#include "core/text/normalform.h"

#include <algorithm>

namespace bandanh::places {

namespace {

struct LevelWord {
    std::string_view word;
    PlaceLevel level;
};

constexpr LevelWord kKhmerWords[] = {{"ភូមិ", PlaceLevel::Village},    {"ឃុំ", PlaceLevel::Commune},
                                     {"សង្កាត់", PlaceLevel::Commune}, {"ស្រុក", PlaceLevel::District},
                                     {"ខណ្ឌ", PlaceLevel::District},  {"ក្រុង", PlaceLevel::District},
                                     {"ខេត្ត", PlaceLevel::Province}, {"រាជធានី", PlaceLevel::Province}};

constexpr LevelWord kLatinWords[] = {
    {"village", PlaceLevel::Village},   {"phum", PlaceLevel::Village},  {"commune", PlaceLevel::Commune},
    {"sangkat", PlaceLevel::Commune},   {"khum", PlaceLevel::Commune},  {"district", PlaceLevel::District},
    {"srok", PlaceLevel::District},     {"khan", PlaceLevel::District}, {"krong", PlaceLevel::District},
    {"province", PlaceLevel::Province}, {"khaet", PlaceLevel::Province}};

std::optional<PlaceLevel> khmerLevel(std::string_view token)
{
    for (const LevelWord& known : kKhmerWords) {
        if (token.starts_with(known.word))
            return known.level;
    }
    return std::nullopt;
}

bool sameLetters(std::string_view a, std::string_view lower)
{
    return std::equal(a.begin(), a.end(), lower.begin(), lower.end(),
                      [](char x, char y) { return (x >= 'A' && x <= 'Z' ? static_cast<char>(x + 32) : x) == y; });
}

std::optional<PlaceLevel> latinLevel(std::string_view piece)
{
    const std::string_view first = piece.substr(0, piece.find(' '));
    const std::string_view last = piece.substr(piece.rfind(' ') + 1);
    if (first.size() == piece.size())
        return std::nullopt;
    for (const LevelWord& known : kLatinWords) {
        if (sameLetters(first, known.word) || sameLetters(last, known.word))
            return known.level;
    }
    return std::nullopt;
}

std::vector<std::string_view> splitAt(std::string_view text, std::string_view separators)
{
    std::vector<std::string_view> pieces;
    while (!text.empty()) {
        const std::size_t end = text.find_first_of(separators);
        if (end != 0)
            pieces.push_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return pieces;
}

/// A word that is a type word and nothing else belongs to what follows: "ឃុំ ធ្មា".
bool isBareTypeWord(std::string_view text)
{
    return std::any_of(std::begin(kKhmerWords), std::end(kKhmerWords),
                       [&](const LevelWord& known) { return text == known.word; });
}

void appendPiece(std::vector<AddressPart>& parts, std::string_view piece)
{
    const std::size_t before = parts.size();
    for (const std::string_view token : splitAt(piece, " ")) {
        const auto level = khmerLevel(token);
        const bool own = parts.size() > before && (!level || isBareTypeWord(parts.back().text));
        if (own)
            parts.back().text.append(" ").append(token);
        else
            parts.push_back({level, std::string(token)});
    }
    if (parts.size() == before + 1 && !parts.back().level)
        parts.back().level = latinLevel(parts.back().text);
}

/// The level below the last one read at which this part names places exactly.
std::optional<PlaceLevel> exactLevel(const PlaceSpellings& spellings, std::u16string_view key, int from,
                                     std::optional<PlaceCode> within)
{
    for (int level = from; level <= 4; ++level) {
        if (!spellings.exact(key, static_cast<PlaceLevel>(level), within).empty())
            return static_cast<PlaceLevel>(level);
    }
    return std::nullopt;
}

} // namespace

std::vector<AddressPart> addressParts(std::string_view address)
{
    std::vector<AddressPart> parts;
    for (const std::string_view piece : splitAt(address, ",;\r\n"))
        appendPiece(parts, text::normalForm(piece));
    return parts;
}

PlaceCells cellsFromAddress(std::string_view address, const Gazetteer& gazetteer, std::optional<PlaceCode> hint)
{
    PlaceCells cells;
    const PlaceSpellings& spellings = gazetteer.spellings();
    const std::vector<AddressPart> parts = addressParts(address);
    std::optional<PlaceCode> within;
    int next = 1;
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
        std::optional<PlaceLevel> level = part->level;
        const std::u16string key = spellingKey(part->text);
        if (!level)
            level = exactLevel(spellings, key, next, within);
        if (!level && next <= 4
            && !spellings.near(key, static_cast<PlaceLevel>(next), within ? within : hint, 1).empty())
            level = static_cast<PlaceLevel>(next);
        if (!level || !cells[static_cast<std::size_t>(*level) - 1].empty())
            continue;
        cells[static_cast<std::size_t>(*level) - 1] = part->text;
        next = static_cast<int>(*level) + 1;
        const auto found = spellings.exact(key, *level, within);
        if (found.size() == 1)
            within = found.front();
    }
    return cells;
}

} // namespace bandanh::places
