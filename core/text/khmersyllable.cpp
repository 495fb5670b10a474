#include "core/text/khmersyllable.h"

#include "core/text/khmerletter.h"
#include "core/text/pointbuffer.h"

#include <algorithm>

namespace bandanh::text {

namespace {

using namespace khmer;
using Points = std::span<char32_t>;

/// True for a coeng at `i` that has a letter to put below.
bool joins(Points text, std::size_t i)
{
    return text[i] == kCoeng && i + 1 < text.size() && isBase(text[i + 1]);
}

/// One past the last component of the syllable whose base is at `start`.
std::size_t syllableEnd(Points text, std::size_t start)
{
    std::size_t i = start + 1;
    while (i < text.size()) {
        if (joins(text, i))
            i += 2;
        else if (partOf(text[i]) > KhmerPart::Base)
            ++i;
        else
            break;
    }
    return i;
}

/// A quick answer for the syllables that nearly all text is made of; false only means "look closer".
bool isPlainlyOrdered(Points syllable)
{
    KhmerPart last = KhmerPart::Base;
    bool hasVowel = false;
    bool hasRo = false;
    for (std::size_t i = 1; i < syllable.size(); ++i) {
        const char32_t point = syllable[i];
        const KhmerPart part = partOf(point);
        if (part == KhmerPart::Coeng) {
            if (last > KhmerPart::Coeng || hasRo || !joins(syllable, i) || syllable[i + 1] == kDa)
                return false;
            hasRo = syllable[++i] == kRo;
        } else {
            const bool isVowel = part >= KhmerPart::VowelBefore && part <= KhmerPart::VowelAfter;
            const bool lifts = point == kSamyokSannya || point == kAtthacan;
            if (part <= last || (isVowel && hasVowel) || (lifts && syllable[i - 1] == kVowelU))
                return false;
            hasVowel = hasVowel || isVowel;
        }
        last = part;
    }
    return true;
}

/// Copies the components after the base, sorted by kind and otherwise as they came; returns how many there are.
/// Coengs that join nothing and the repetition of a sign are left out.
std::size_t sortComponents(Points syllable, char32_t* sorted)
{
    std::size_t size = 0;
    const auto put = [&](char32_t point) {
        // Two nikahits are judged later, when the vowel before them is known.
        if (size == 0 || sorted[size - 1] != point || point == kNikahit)
            sorted[size++] = point;
    };
    unsigned present = 0;
    for (std::size_t i = 1; i < syllable.size(); ++i)
        present |= 1U << static_cast<unsigned>(partOf(syllable[i]));
    for (auto part = KhmerPart::Robat; part <= KhmerPart::FinalSign; part = KhmerPart(static_cast<int>(part) + 1)) {
        if ((present >> static_cast<unsigned>(part) & 1U) == 0)
            continue;
        for (std::size_t i = 1; i < syllable.size(); ++i) {
            if (joins(syllable, i)) {
                if (part == KhmerPart::Coeng) {
                    sorted[size++] = kCoeng;
                    sorted[size++] = syllable[i + 1] == kDa ? kTa : syllable[i + 1];
                }
                ++i;
            } else if (part != KhmerPart::Coeng && partOf(syllable[i]) == part) {
                put(syllable[i]);
            }
        }
    }
    return size;
}

/// Moves coeng ro behind the other coengs: it is drawn left of the base, and typed first by some, last by others.
void putRoLast(Points components)
{
    std::size_t first = 0;
    while (first < components.size() && components[first] != kCoeng)
        ++first;
    std::size_t end = first;
    std::size_t ros = 0;
    std::size_t to = first;
    for (; end < components.size() && components[end] == kCoeng; end += 2) {
        if (components[end + 1] == kRo) {
            ++ros;
        } else {
            components[to + 1] = components[end + 1];
            to += 2;
        }
    }
    for (; ros > 0; --ros, to += 2)
        components[to + 1] = kRo;
}

/// Vowels and signs of one syllable, in order, while the rules rewrite them.
class Marks
{
public:
    explicit Marks(Points marks) : m_marks(marks.data()), m_size(marks.size()) {}

    std::size_t size() const { return m_size; }

    void joinVowelHalves();
    void putShifterForU(char32_t shifter);
    void dropSecondNikahit();

private:
    char32_t at(std::size_t i) const { return i < m_size ? m_marks[i] : 0; }
    void erase(std::size_t i)
    {
        std::copy(m_marks + i + 1, m_marks + m_size, m_marks + i);
        --m_size;
    }
    bool liftsShifter(std::size_t i) const;

    char32_t* m_marks;
    std::size_t m_size;
};

void Marks::joinVowelHalves()
{
    for (std::size_t i = 0; i < m_size; ++i) {
        if (m_marks[i] == kVowelE) {
            const std::size_t second = at(i + 1) >= kVowelU && at(i + 1) <= kVowelUa ? i + 2 : i + 1;
            if (at(second) == kVowelIi || at(second) == kVowelAa) {
                m_marks[i] = at(second) == kVowelIi ? kVowelOe : kVowelOo;
                erase(second);
            }
        }
        if (m_marks[i] == kVowelOe && at(i + 1) == kVowelU) {
            std::swap(m_marks[i], m_marks[i + 1]);
            ++i;
        }
        if (m_marks[i] == kVowelOe && at(i + 1) == kVowelAa) {
            m_marks[i] = kVowelOo;
            m_marks[i + 1] = kVowelIi;
        }
    }
}

/// True when what stands at `i` is above the base, so that a shifter before it is drawn below, like the vowel u.
bool Marks::liftsShifter(std::size_t i) const
{
    const char32_t mark = at(i);
    return (mark >= kVowelI && mark <= kVowelYy) || mark == kVowelOe || mark == kVowelYa || mark == kSamyokSannya
           || mark == kAtthacan || (mark == kVowelAa && at(i + 1) == kNikahit);
}

void Marks::putShifterForU(char32_t shifter)
{
    const std::size_t u = at(0) >= kVowelE && at(0) <= kVowelAu ? 1 : 0;
    if (at(u) != kVowelU || !liftsShifter(u + 1))
        return;
    m_marks[u] = m_marks[0];
    m_marks[0] = shifter;
}

/// A nikahit typed twice is one nikahit. One cluster keeps two, because SIL's published vectors do: triisap, aa and two
/// nikahits. No name of the gazetteer or of our name lists has triisap with aa and a nikahit at all.
void Marks::dropSecondNikahit()
{
    std::size_t to = 0;
    for (std::size_t i = 0; i < m_size; ++i) {
        const bool repeats = m_marks[i] == kNikahit && to >= 1 && m_marks[to - 1] == kNikahit;
        const bool published = to >= 3 && m_marks[to - 2] == kVowelAa && m_marks[to - 3] == kTriisap;
        if (!repeats || published)
            m_marks[to++] = m_marks[i];
    }
    m_size = to;
}

char32_t shifterOf(char32_t base, Points coengs)
{
    bool muusikatoan = takesMuusikatoan(base);
    bool hasBa = base == kBa;
    for (std::size_t i = 0; i < coengs.size(); ++i) {
        if (coengs[i] != kCoeng && isBase(coengs[i])) {
            muusikatoan = muusikatoan && takesMuusikatoan(coengs[i]);
            hasBa = hasBa || coengs[i] == kBa;
        }
    }
    return muusikatoan || hasBa ? kMuusikatoan : kTriisap;
}

/// One round of all rules; the new size. `sorted` has room for the syllable.
std::size_t rewrite(Points syllable, char32_t* sorted)
{
    const std::size_t size = sortComponents(syllable, sorted);
    std::size_t marksAt = 0;
    while (marksAt < size && partOf(sorted[marksAt]) <= KhmerPart::Coeng)
        ++marksAt;
    const Points coengs(sorted, marksAt);
    putRoLast(coengs);
    Marks marks(Points(sorted + marksAt, size - marksAt));
    marks.joinVowelHalves();
    marks.putShifterForU(shifterOf(syllable[0], coengs));
    marks.dropSecondNikahit();
    const std::size_t kept = marksAt + marks.size();
    std::copy(sorted, sorted + kept, syllable.begin() + 1);
    return kept + 1;
}

/// The syllable in order; its new size. One rule may make room for another (a joined vowel lifts a shifter), so the
/// rules are applied until they change nothing: that makes the normal form its own normal form.
std::size_t orderSyllable(Points syllable)
{
    PointBuffer before(syllable.size());
    PointBuffer sorted(syllable.size());
    std::size_t size = syllable.size();
    for (bool settled = false; !settled;) {
        std::copy(syllable.begin(), syllable.begin() + static_cast<std::ptrdiff_t>(size), before.begin());
        const std::size_t newSize = rewrite(syllable.first(size), sorted.begin());
        settled = newSize == size
                  && std::equal(syllable.begin(), syllable.begin() + static_cast<std::ptrdiff_t>(size), before.begin());
        size = newSize;
    }
    return size;
}

} // namespace

std::size_t orderKhmerSyllables(std::span<char32_t> text)
{
    std::size_t to = 0;
    for (std::size_t i = 0; i < text.size();) {
        if (joins(text, i)) { // a coeng without a syllable to hang below
            text[to++] = text[i++];
            text[to++] = text[i++];
            continue;
        }
        if (!isBase(text[i])) {
            text[to++] = text[i++];
            continue;
        }
        const std::size_t end = syllableEnd(text, i);
        const Points syllable = text.subspan(i, end - i);
        const std::size_t size = isPlainlyOrdered(syllable) ? syllable.size() : orderSyllable(syllable);
        if (to != i)
            std::copy(syllable.begin(), syllable.begin() + static_cast<std::ptrdiff_t>(size),
                      text.begin() + static_cast<std::ptrdiff_t>(to));
        to += size;
        i = end;
    }
    return to;
}

} // namespace bandanh::text
