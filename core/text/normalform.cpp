#include "core/text/normalform.h"

#include "core/text/cleantext.h"
#include "core/text/khmerletter.h"
#include "core/text/khmersyllable.h"
#include "core/text/pointbuffer.h"
#include "core/text/utf8.h"

#include <stdexcept>
#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>

namespace bandanh::text {

namespace {

/// Printable ASCII with single spaces inside: most Latin cells, and their own normal form.
bool isPlain(std::string_view text)
{
    char last = ' ';
    for (const char c : text) {
        if (c < ' ' || c == '\x7F' || (c == ' ' && last == ' '))
            return false;
        last = c;
    }
    return text.empty() || last != ' ';
}

std::string composed(const std::string& text)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
    std::string out;
    icu::StringByteSink<std::string> sink(&out);
    if (U_SUCCESS(status))
        nfc->normalizeUTF8(0, text, sink, nullptr, status);
    if (U_FAILURE(status))
        throw std::runtime_error(std::string("ICU cannot compose text: ") + u_errorName(status));
    return out;
}

std::string encoded(const char32_t* points, std::size_t size)
{
    std::string out;
    out.reserve(size * 3);
    for (std::size_t i = 0; i < size; ++i)
        appendUtf8(out, points[i]);
    return out;
}

std::size_t orderKhmer(char32_t* points, std::size_t size)
{
    for (std::size_t i = 0; i < size; ++i) {
        if (points[i] == khmer::kOldQa)
            points[i] = khmer::kQa;
    }
    return orderKhmerSyllables({points, size});
}

/// Text with characters that NFC may join or move. Khmer's coeng and atthacan have combining classes, so that NFC
/// can move other marks across them and the orders disturb each other: repeated until neither changes anything.
std::string composedAndOrdered(std::string text)
{
    for (;;) {
        std::string next = composed(text);
        PointBuffer points(next.size());
        const CleanPoints clean = cleanPoints(next, points.begin());
        const std::size_t size = clean.hasKhmer ? orderKhmer(points.begin(), clean.size) : clean.size;
        next = encoded(points.begin(), size);
        if (next == text)
            return text;
        text = std::move(next);
    }
}

} // namespace

std::string normalForm(std::string_view text)
{
    if (isPlain(text))
        return std::string(text);
    PointBuffer points(text.size());
    const CleanPoints clean = cleanPoints(text, points.begin());
    if (clean.mayCompose)
        return composedAndOrdered(encoded(points.begin(), clean.size));
    const std::size_t size = clean.hasKhmer ? orderKhmer(points.begin(), clean.size) : clean.size;
    return encoded(points.begin(), size);
}

} // namespace bandanh::text
