#include "core/vault/strength.h"

#include "core/vault/passphrase.h"
#include "core/vault/phrasepiece.h"

#include <algorithm>
#include <limits>
#include <memory>
#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace bandanh::vault {

namespace {

/// Longer passphrases are strong by what comes before.
constexpr std::size_t kMostPoints = 160;
constexpr std::size_t kShortPoints = 12;
constexpr double kScoreFrom[] = {20, 28, 36, 42};

int countWords(const icu::UnicodeString& text)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> breaks(
        icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    if (U_FAILURE(status))
        return 0;
    breaks->setText(text);
    int words = 0;
    while (breaks->next() != icu::BreakIterator::DONE)
        words += breaks->getRuleStatus() != UBRK_WORD_NONE ? 1 : 0;
    return words;
}

/// Lower case, and digits of any script as ASCII digits: neither costs a guesser much.
std::u32string foldedPoints(const icu::UnicodeString& text)
{
    const icu::UnicodeString lower = icu::UnicodeString(text).toLower(icu::Locale::getRoot());
    std::u32string points;
    for (int32_t i = 0; i < lower.length() && points.size() < kMostPoints; i = lower.moveIndex32(i, 1)) {
        const UChar32 point = lower.char32At(i);
        const int32_t digit = u_charDigitValue(point);
        points += digit >= 0 ? U'0' + static_cast<char32_t>(digit) : static_cast<char32_t>(point);
    }
    return points;
}

/// The cheapest reading: for each end the cheapest last piece (Viterbi).
std::vector<PhrasePiece> cheapestPieces(const std::u32string& points)
{
    std::vector<PhrasePiece> last(points.size() + 1);
    std::vector<double> bits(points.size() + 1, std::numeric_limits<double>::infinity());
    bits[0] = 0;
    for (std::size_t start = 0; start < points.size(); ++start) {
        for (const PhrasePiece& piece : piecesAt(points, start)) {
            const std::size_t end = start + piece.length;
            if (bits[start] + piece.bits < bits[end]) {
                bits[end] = bits[start] + piece.bits;
                last[end] = piece;
            }
        }
    }
    std::vector<PhrasePiece> pieces;
    for (std::size_t end = points.size(); end > 0; end -= last[end].length)
        pieces.push_back(last[end]);
    return pieces;
}

} // namespace

PassphraseStrength strengthOf(std::string_view typed)
{
    PassphraseStrength strength;
    const auto secret = passphraseBytes(typed);
    if (!secret)
        return strength;
    const auto text = icu::UnicodeString::fromUTF8(
        icu::StringPiece(reinterpret_cast<const char*>(secret->data()), static_cast<int32_t>(secret->size())));
    const std::u32string points = foldedPoints(text);
    const auto note = [&](Weakness weakness) {
        if (std::find(strength.weaknesses.begin(), strength.weaknesses.end(), weakness) == strength.weaknesses.end())
            strength.weaknesses.push_back(weakness);
    };

    strength.words = countWords(text);
    if (points.size() < kShortPoints)
        note(Weakness::Short);
    for (const PhrasePiece& piece : cheapestPieces(points)) {
        strength.bits += piece.bits;
        if (piece.weakness)
            note(*piece.weakness);
    }
    for (const double from : kScoreFrom)
        strength.score += strength.bits >= from ? 1 : 0;
    return strength;
}

} // namespace bandanh::vault
