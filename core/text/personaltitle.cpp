#include "core/text/personaltitle.h"

#include "core/text/khmerletter.h"
#include "core/text/normalform.h"
#include "core/text/script.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace bandanh::text {

namespace {

struct Honorific {
    std::string_view words;
    /// Typed without a space before the name often enough, and never the start of a name itself.
    bool mayTouchName = false;
};

/// In normal form, the longer before the shorter that it starts with.
constexpr std::array kKhmer = {
    Honorific{"លោកជំទាវ", true}, Honorific{"លោកស្រី", true}, Honorific{"លោកគ្រូ", true},  Honorific{"លោកតា"},
    Honorific{"លោកយាយ"},        Honorific{"លោកអ៊ំ"},        Honorific{"លោក", true},    Honorific{"អ្នកស្រី", true},
    Honorific{"អ្នកនាង", true},  Honorific{"អ្នកគ្រូ", true}, Honorific{"ឯកឧត្តម", true}, Honorific{"កញ្ញា"},
    Honorific{"បងប្រុស"},         Honorific{"បងស្រី"},        Honorific{"បង"},
};

/// Folded to lower case; a full stop may follow each.
constexpr std::array<std::string_view, 12> kLatin = {"mr",  "mrs", "ms",   "miss", "mister", "madam",
                                                     "mme", "dr",  "prof", "h.e",  "h. e",   "his excellency"};

std::size_t khmerTitleSize(std::string_view text)
{
    for (const Honorific& honorific : kKhmer) {
        if (!text.starts_with(honorific.words))
            continue;
        const std::size_t size = honorific.words.size();
        if (size == text.size() || text[size] == ' ')
            return size;
        // Without a space: only before a whole name of two words, such as `លោកសុខ ដារា`.
        if (honorific.mayTouchName && text.find(' ') != std::string_view::npos)
            return size;
    }
    return 0;
}

bool startsWithFolded(std::string_view text, std::string_view lower)
{
    const auto isSame = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a + 0x20 : int{a}) == int{b}; };
    return text.size() >= lower.size()
           && std::equal(lower.begin(), lower.end(), text.begin(), [&](char b, char a) { return isSame(a, b); });
}

std::size_t latinTitleSize(std::string_view text)
{
    for (const std::string_view title : kLatin) {
        if (!startsWithFolded(text, title))
            continue;
        const std::size_t size = title.size();
        if (size == text.size() || text[size] == ' ')
            return size;
        if (text[size] == '.')
            return size + 1;
    }
    return 0;
}

std::string_view withoutLeadingSpace(std::string_view text)
{
    return text.starts_with(' ') ? text.substr(1) : text;
}

/// True when a syllable goes on behind the title, as in a name that merely starts like one (`លោកុល`).
bool cutsSyllable(std::string_view rest)
{
    return !rest.empty() && khmer::partOf(decodeAt(rest, 0).codePoint) > KhmerPart::Base;
}

} // namespace

TitledName splitTitle(std::string_view text)
{
    const std::string normal = normalForm(text);
    std::string_view rest = normal;
    for (;;) {
        const std::size_t size = std::max(khmerTitleSize(rest), latinTitleSize(rest));
        const std::string_view behind = rest.substr(size);
        if (size == 0 || cutsSyllable(behind) || scriptOf(behind) == Script::Neither)
            break;
        rest = withoutLeadingSpace(behind);
    }
    std::string_view title = std::string_view(normal).substr(0, normal.size() - rest.size());
    if (title.ends_with(' '))
        title.remove_suffix(1);
    return {std::string(title), std::string(rest)};
}

} // namespace bandanh::text
