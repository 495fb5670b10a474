#include "core/matching/namecomparison.h"

#include "core/matching/soundskeleton.h"
#include "core/places/slips.h"

#include <algorithm>
#include <bit>
#include <string>

namespace bandanh::matching {

namespace {

constexpr std::size_t kLongName = 7;
constexpr std::size_t kShortName = 3;

/// How much two parts disagree, for choosing the better order.
int disagreement(NameLevel level)
{
    switch (level) {
    case NameLevel::Equal:
        return 0;
    case NameLevel::Slip:
        return 1;
    case NameLevel::Sound:
        return 2;
    case NameLevel::Initial:
        return 3;
    case NameLevel::Loose:
    case NameLevel::Missing:
        return 4;
    case NameLevel::Different:
        break;
    }
    return 7;
}

bool isKhmer(std::u16string_view key)
{
    return key.front() >= u'\u1780' && key.front() <= u'\u17FF';
}

/// Slips that may lie between two spellings of one part: fewer in short ones, where something always resembles.
int bearableSlips(std::size_t letters)
{
    return letters < kShortName ? 0 : letters < kLongName ? 1 : 2;
}

/// Slips between two spellings can be no fewer than the letters that only one of them has.
int fewestSlips(std::uint32_t lettersOfA, std::uint32_t lettersOfB)
{
    return std::max(std::popcount(lettersOfA & ~lettersOfB), std::popcount(lettersOfB & ~lettersOfA));
}

NameLevel compareSpellings(const NameForm& a, const NameForm& b)
{
    const std::size_t shorter = std::min(a.key.size(), b.key.size());
    const int slip = bearableSlips(shorter);
    const int loose = shorter > kShortName ? slip + 1 : slip;
    if (loose == 0 || fewestSlips(a.letters, b.letters) > loose)
        return NameLevel::Different;
    const int slips = places::slipsBetween(a.key, b.key, loose);
    return slips <= slip ? NameLevel::Slip : slips <= loose ? NameLevel::Loose : NameLevel::Different;
}

/// By the letter, or by its sound: S. may stand for Zorya, and for សុរិយា.
bool beginAlike(std::u16string_view a, std::u16string_view b)
{
    if (a.front() == b.front())
        return true;
    const char sound = soundSkeleton(a).front();
    return sound != '-' && sound == soundSkeleton(b).front();
}

bool soundsNearlyAlike(const NameForm& a, const NameForm& b)
{
    if (fewestSlips(a.sounds, b.sounds) > 1)
        return false;
    const std::string x = soundSkeleton(a.key);
    const std::string y = soundSkeleton(b.key);
    return std::min(x.size(), y.size()) >= kShortName && places::slipsBetween<char>(x, y, 1) <= 1;
}

std::u16string joined(const NameForm& a, const NameForm& b)
{
    std::u16string key(a.key);
    return key.append(b.key);
}

int disagreement(const NameComparison& comparison)
{
    return disagreement(comparison.first) + disagreement(comparison.rest) + (comparison.swapped ? 1 : 0);
}

/// One side is a single word: all there is of the name, the whole name without a space, or one part of it.
NameComparison compareWord(const NameForm& word, const NameParts& b)
{
    const NameLevel first = compareParts(word, b.first);
    const NameLevel rest = compareParts(word, b.rest);
    const bool bothWords = b.first.isEmpty() || b.rest.isEmpty();
    if (bothWords && (first == NameLevel::Equal || rest == NameLevel::Equal))
        return {NameLevel::Equal, NameLevel::Equal, false};
    const NameComparison one = disagreement(first) <= disagreement(rest)
                                   ? NameComparison{first, NameLevel::Missing, false}
                                   : NameComparison{NameLevel::Missing, rest, false};
    if (bothWords || first == NameLevel::Equal || rest == NameLevel::Equal)
        return one;
    for (const bool swapped : {false, true}) {
        const std::u16string whole = swapped ? joined(b.rest, b.first) : joined(b.first, b.rest);
        if (whole == word.key)
            return {NameLevel::Equal, NameLevel::Equal, swapped};
        if (places::slipsBetween<char16_t>(whole, word.key, 1) <= 1)
            return {NameLevel::Slip, NameLevel::Slip, swapped};
    }
    return one;
}

} // namespace

NameLevel compareParts(const NameForm& a, const NameForm& b)
{
    if (a.isEmpty() || b.isEmpty())
        return NameLevel::Missing;
    if ((a.id != 0 && a.id == b.id) || a.key == b.key)
        return NameLevel::Equal;
    if (a.isInitial() || b.isInitial())
        return beginAlike(a.key, b.key) ? NameLevel::Initial : NameLevel::Different;
    const bool oneScript = isKhmer(a.key) == isKhmer(b.key);
    const NameLevel spelled = oneScript ? compareSpellings(a, b) : NameLevel::Different;
    if (spelled != NameLevel::Slip && a.sound == b.sound)
        return NameLevel::Sound;
    return !oneScript && soundsNearlyAlike(a, b) ? NameLevel::Loose : spelled;
}

NameComparison compareNames(const NameParts& a, const NameParts& b)
{
    if (a.isEmpty() || b.isEmpty())
        return {};
    if (a.rest.isEmpty())
        return compareWord(a.first, b);
    if (a.first.isEmpty())
        return compareWord(a.rest, b);
    if (b.rest.isEmpty())
        return compareWord(b.first, a);
    if (b.first.isEmpty())
        return compareWord(b.rest, a);
    const NameComparison straight = {compareParts(a.first, b.first), compareParts(a.rest, b.rest), false};
    if (straight.isEqual())
        return straight;
    const NameComparison swapped = {compareParts(a.rest, b.first), compareParts(a.first, b.rest), true};
    const NameComparison& better = disagreement(swapped) < disagreement(straight) ? swapped : straight;
    if (!better.isEqual() && a.first.key.size() + a.rest.key.size() == b.first.key.size() + b.rest.key.size()) {
        const std::u16string whole = joined(a.first, a.rest);
        if (whole == joined(b.first, b.rest) || whole == joined(b.rest, b.first))
            return {NameLevel::Equal, NameLevel::Equal, whole != joined(b.first, b.rest)};
    }
    return better;
}

} // namespace bandanh::matching
