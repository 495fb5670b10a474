#include "core/matching/soundskeleton.h"

namespace bandanh::matching {

namespace {

// One letter for each of U+1780 to U+17B3; a dot for what is no consonant.
constexpr std::string_view kKhmerSounds = "KKKKNCCCCNTTTTNTTTTNPPPPMYRLVSSSHL." // ក to អ
                                          "........RRLL....."; // independent vowels: ឫ ឬ ឭ ឮ begin with a consonant

constexpr char16_t kFirstLetter = u'\u1780';
constexpr char16_t kLastLetter = u'\u17B3';
constexpr char16_t kNikahit = u'\u17C6';
constexpr char16_t kNgo = u'\u1784';

static_assert(kKhmerSounds.size() == kLastLetter - kFirstLetter + 1);

bool isKhmer(char16_t c)
{
    return c >= kFirstLetter && c <= u'\u17FF';
}

void append(std::string& skeleton, char sound)
{
    if (skeleton.empty() || skeleton.back() != sound)
        skeleton += sound;
}

std::string khmerSkeleton(std::u16string_view key)
{
    std::string skeleton;
    std::size_t voiced = 0; // up to here a vowel sign follows, so nothing is silent
    for (std::size_t i = 0; i < key.size(); ++i) {
        const char16_t c = key[i];
        if (c >= kFirstLetter && c <= kLastLetter) {
            const char sound = kKhmerSounds[static_cast<std::size_t>(c - kFirstLetter)];
            if (sound != '.' && (sound != 'Y' || skeleton.empty()))
                append(skeleton, sound);
        } else if (c == kNikahit && (i + 1 == key.size() || key[i + 1] != kNgo)) {
            append(skeleton, 'M');
        } else if (c >= u'\u17B6' && c <= u'\u17C5') {
            voiced = skeleton.size();
        }
    }
    while (skeleton.size() > 1 && skeleton.size() > voiced && (skeleton.back() == 'R' || skeleton.back() == 'V'))
        skeleton.pop_back();
    return skeleton;
}

bool isVowel(char16_t c)
{
    return c == u'a' || c == u'e' || c == u'i' || c == u'o' || c == u'u' || c == u'y';
}

/// The sound of a Latin consonant that is no h, r, v, w or y; 0 for vowels and all else.
char plainSound(char16_t c)
{
    switch (c) {
    case u'b':
    case u'p':
    case u'f':
        return 'P';
    case u'c':
    case u'k':
    case u'g':
    case u'q':
        return 'K';
    case u'd':
    case u't':
        return 'T';
    case u'j':
        return 'C';
    case u's':
    case u'z':
    case u'x':
        return 'S';
    case u'l':
        return 'L';
    case u'm':
        return 'M';
    case u'n':
        return 'N';
    default:
        return 0;
    }
}

/// The sound at a position of Latin letters, and how many letters it takes; sound 0 for what is silent or a vowel.
std::pair<char, std::size_t> latinSound(std::u16string_view key, std::size_t at)
{
    const char16_t c = key[at];
    const char16_t next = at + 1 < key.size() ? key[at + 1] : u' ';
    if (c == u'c' && next == u'h')
        return {'C', 2};
    if ((c == u'n' && (next == u'g' || next == u'h')) || (c == u'g' && next == u'n'))
        return {'N', 2};
    if (c == u'h' && isVowel(next) && (at == 0 || isVowel(key[at - 1])))
        return {'H', 1};
    if (c == u'r' && isVowel(next))
        return {'R', 1};
    if ((c == u'v' || c == u'w') && isVowel(next))
        return {'V', 1};
    if (c == u'y' && at == 0 && isVowel(next))
        return {'Y', 1};
    return {plainSound(c), 1};
}

std::string latinSkeleton(std::u16string_view key)
{
    if (key.ends_with(u"anak"))
        key.remove_suffix(1); // the k of Ratanak is the yukaleapintu of រតនៈ, which is a vowel
    std::string skeleton;
    for (std::size_t at = 0; at < key.size();) {
        const auto [sound, length] = latinSound(key, at);
        if (sound != 0)
            append(skeleton, sound);
        at += length;
    }
    return skeleton;
}

} // namespace

std::string soundSkeleton(std::u16string_view key)
{
    std::string skeleton = !key.empty() && isKhmer(key.front()) ? khmerSkeleton(key) : latinSkeleton(key);
    if (skeleton.empty())
        skeleton += '-';
    return skeleton;
}

std::uint32_t soundHash(std::u16string_view key)
{
    std::uint32_t hash = 2166136261U; // FNV-1a
    for (const char c : soundSkeleton(key))
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return hash == 0 ? 1 : hash;
}

} // namespace bandanh::matching
