#include "core/matching/dividedname.h"

#include "core/places/spellingkey.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace bandanh::matching {

namespace {

constexpr std::size_t kShortestWhole = 4;

std::string utf8(std::u16string_view key)
{
    std::string text;
    for (const char16_t c : key)
        text::appendUtf8(text, c);
    return text;
}

bool maySplitBefore(char16_t c)
{
    const bool khmerLetter = c >= u'\u1780' && c <= u'\u17B3';
    return khmerLetter || (c >= u'a' && c <= u'z');
}

/// The place between two known names where the rarer of both is most common.
DividedName divideWord(std::string_view word, const NameBook& known)
{
    const std::u16string key = places::spellingKey(word);
    if (key.size() < kShortestWhole || known.find(key) != 0)
        return {};
    std::size_t best = 0;
    std::uint32_t bestBearers = 0;
    for (std::size_t at = 1; at < key.size(); ++at) {
        if (!maySplitBefore(key[at]) || key[at - 1] == u'\u17D2')
            continue;
        const NameId first = known.find(std::u16string_view(key).substr(0, at));
        const NameId rest = first == 0 ? 0 : known.find(std::u16string_view(key).substr(at));
        if (rest == 0)
            continue;
        const std::uint32_t bearers = std::min(known.form(first).bearers, known.form(rest).bearers);
        if (bearers > bestBearers) {
            best = at;
            bestBearers = bearers;
        }
    }
    if (best == 0)
        return {};
    return {utf8(std::u16string_view(key).substr(0, best)), utf8(std::u16string_view(key).substr(best))};
}

} // namespace

std::array<DividedName, 2> divideName(const WrittenName& name, const NameBook& known)
{
    if (name.full.empty())
        return {DividedName{std::string(name.family), std::string(name.given)}, {}};
    const std::size_t firstSpace = name.full.find(' ');
    if (firstSpace == std::string_view::npos)
        return {DividedName{std::string(name.full), {}}, divideWord(name.full, known)};
    const std::size_t lastSpace = name.full.rfind(' ');
    const auto at = [&name](std::size_t space) {
        return DividedName{std::string(name.full.substr(0, space)), std::string(name.full.substr(space + 1))};
    };
    return {at(firstSpace), lastSpace == firstSpace ? DividedName{} : at(lastSpace)};
}

} // namespace bandanh::matching
