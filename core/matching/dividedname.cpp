#include "core/matching/dividedname.h"

#include "core/places/spellingkey.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace bandanh::matching {

namespace {

constexpr std::size_t kShortestWhole = 4;
constexpr char16_t kCoeng = u'\u17D2';

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

/// The place between two known names where the rarer of both is most common; 0 where there is none.
std::size_t seamOf(std::u16string_view key, const NameBook& known)
{
    std::size_t best = 0;
    std::uint32_t bestBearers = 0;
    for (std::size_t at = 1; at < key.size(); ++at) {
        if (!maySplitBefore(key[at]) || key[at - 1] == kCoeng)
            continue;
        const NameId first = known.find(key.substr(0, at));
        const NameId rest = first == 0 ? 0 : known.find(key.substr(at));
        if (rest == 0)
            continue;
        const std::uint32_t bearers = std::min(known.form(first).bearers, known.form(rest).bearers);
        if (bearers > bestBearers) {
            best = at;
            bestBearers = bearers;
        }
    }
    return best;
}

} // namespace

DividedName::DividedName(const WrittenName& name, const NameBook& known)
{
    const std::size_t firstSpace = name.full.find(' ');
    const std::size_t lastSpace = name.full.rfind(' ');
    if (!name.full.empty() && firstSpace == std::string_view::npos) {
        add(name.full, {});
        divideWord(name.full, known);
    } else if (!name.full.empty()) {
        add(name.full.substr(0, firstSpace), name.full.substr(firstSpace + 1));
        if (lastSpace != firstSpace)
            add(name.full.substr(0, lastSpace), name.full.substr(lastSpace + 1));
    } else if (!name.isEmpty()) {
        add(name.family, name.given);
    }
}

void DividedName::divideWord(std::string_view word, const NameBook& known)
{
    const std::u16string key = places::spellingKey(word);
    if (key.size() < kShortestWhole || known.find(key) != 0)
        return;
    const std::size_t seam = seamOf(key, known);
    if (seam == 0)
        return;
    m_first = utf8(std::u16string_view(key).substr(0, seam));
    m_rest = utf8(std::u16string_view(key).substr(seam));
    add(m_first, m_rest);
}

} // namespace bandanh::matching
