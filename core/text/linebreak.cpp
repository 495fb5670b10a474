#include "core/text/linebreak.h"

#include "core/text/khmerletter.h"
#include "core/text/utf8.h"

#include <memory>
#include <stdexcept>
#include <unicode/brkiter.h>
#include <unicode/unistr.h>

namespace bandanh::text {

namespace {

constexpr std::string_view kZeroWidthSpace = "\xE2\x80\x8B";

/// One a thread, as making one costs as much as a page of text and they are not to be shared.
icu::BreakIterator& lineIterator()
{
    static thread_local const std::unique_ptr<icu::BreakIterator> iterator = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::BreakIterator> made(icu::BreakIterator::createLineInstance(icu::Locale("km"), status));
        if (U_FAILURE(status))
            throw std::runtime_error(std::string("ICU finds no line breaks: ") + u_errorName(status));
        return made;
    }();
    return *iterator;
}

bool isKhmer(char16_t unit)
{
    return khmer::isIn(unit);
}

} // namespace

std::string withLineBreaks(std::string_view text)
{
    std::string plain = withoutLineBreaks(text);
    if (plain.find("\xE1\x9E") == std::string::npos) // the first two bytes of every Khmer letter
        return plain;
    const icu::UnicodeString units = icu::UnicodeString::fromUTF8(plain);
    icu::BreakIterator& iterator = lineIterator();
    iterator.setText(units);
    icu::UnicodeString broken;
    std::int32_t from = 0;
    for (std::int32_t at = iterator.next(); at != icu::BreakIterator::DONE; at = iterator.next()) {
        broken.append(units, from, at - from);
        if (at < units.length() && isKhmer(units[at - 1]) && isKhmer(units[at]))
            broken.append(char16_t{0x200B});
        from = at;
    }
    std::string out;
    return broken.toUTF8String(out);
}

std::string withoutLineBreaks(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t from = 0;;) {
        const std::size_t at = text.find(kZeroWidthSpace, from);
        out += text.substr(from, at - from);
        if (at == std::string_view::npos)
            return out;
        from = at + kZeroWidthSpace.size();
    }
}

} // namespace bandanh::text
