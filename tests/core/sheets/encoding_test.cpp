#include "core/sheets/encoding.h"

#include <catch2/catch.hpp>
#include <random>

using namespace bandanh::sheets;

namespace {

const std::string kKhmer = "ល.រ,ឈ្មោះ,ភេទ\r\n1,សុខ ដារា,ប\r\n2,ចាន់ ធីតា,ស\r\n";

std::string utf16(std::u16string_view text, bool bigEndian)
{
    std::string bytes;
    for (const char16_t unit : text) {
        const char low = static_cast<char>(unit & 0xFFU);
        const char high = static_cast<char>(unit >> 8U);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

std::optional<Encoding> encodingOf(std::string_view bytes)
{
    EncodingSurvey survey;
    survey.add(bytes);
    return survey.encoding();
}

std::string decoded(std::string_view bytes, Encoding encoding, std::size_t step)
{
    Decoder decoder(encoding);
    std::string out;
    for (std::size_t at = 0; at < bytes.size(); at += step)
        decoder.decode(bytes.substr(at, step), out);
    decoder.finish(out);
    return out;
}

const std::u16string kUnits = u"១\tសុខ ដារា\tប\t០១២ ៣៤៥ ៦៧៨\r\n២\tSok 😀\tស\t\r\n";
const std::string kUnitsUtf8 = "១\tសុខ ដារា\tប\t០១២ ៣៤៥ ៦៧៨\r\n២\tSok 😀\tស\t\r\n";

} // namespace

TEST_CASE("The encoding is told from mark, pattern and validity")
{
    CHECK(encodingOf(kKhmer) == Encoding::Utf8);
    CHECK(encodingOf("\xEF\xBB\xBF" + kKhmer) == Encoding::Utf8Marked);
    CHECK(encodingOf(utf16(kUnits, false)) == Encoding::Utf16Le);
    CHECK(encodingOf(utf16(kUnits, true)) == Encoding::Utf16Be);
    CHECK(encodingOf("\xFF\xFE" + utf16(kUnits, false)) == Encoding::Utf16LeMarked);
    CHECK(encodingOf("\xFE\xFF" + utf16(kUnits, true)) == Encoding::Utf16BeMarked);
    CHECK(encodingOf("No.,Name\n1,Sok\n") == Encoding::Utf8);
    CHECK(encodingOf("Place;Tak\xE9o\nProvince;Krati\xE9\n") == Encoding::Windows1252);
}

TEST_CASE("One NUL, or a few bytes that are no UTF-8, do not change what a Khmer file is")
{
    std::string damaged = kKhmer;
    damaged.insert(30, 1, '\0');
    CHECK(encodingOf(damaged) == Encoding::Utf8);

    std::string broken;
    for (int i = 0; i < 10; ++i)
        broken += kKhmer;
    broken.insert(100, "\xFF\xE1");
    EncodingSurvey survey;
    survey.add(broken);
    CHECK(survey.encoding() == Encoding::Utf8);
    CHECK(survey.hasIllFormed());
}

TEST_CASE("Pictures, archives, programs and noise are no text")
{
    using namespace std::string_literals;
    CHECK(encodingOf("\x89PNG\r\n\x1A\n\0\0\0\rIHDR"s) == std::nullopt);
    CHECK(encodingOf("PK\x03\x04\x14\0\x06\0"s) == std::nullopt);
    CHECK(encodingOf("%PDF-1.7\n1 0 obj"s) == std::nullopt);
    CHECK(encodingOf("\x7F"
                     "ELF\x02\x01\x01\0"s)
          == std::nullopt);
    CHECK(encodingOf("SQLite format 3\0"s) == std::nullopt);
    std::mt19937 random(5); // NOLINT(cert-msc51-cpp): repeatable on purpose
    for (const std::size_t size : {200U, 5'000U, 100'000U}) {
        std::string noise(size, ' ');
        for (char& byte : noise)
            byte = static_cast<char>(random());
        CHECK(encodingOf(noise) == std::nullopt);
    }
}

TEST_CASE("Text is decoded alike however the bytes are cut")
{
    for (std::size_t step = 1; step <= 7; ++step) {
        CAPTURE(step);
        CHECK(decoded(kKhmer, Encoding::Utf8, step) == kKhmer);
        CHECK(decoded("\xEF\xBB\xBF" + kKhmer, Encoding::Utf8Marked, step) == kKhmer);
        CHECK(decoded(utf16(kUnits, false), Encoding::Utf16Le, step) == kUnitsUtf8);
        CHECK(decoded("\xFE\xFF" + utf16(kUnits, true), Encoding::Utf16BeMarked, step) == kUnitsUtf8);
        CHECK(decoded("Tak\xE9o \x80 \x93x\x94", Encoding::Windows1252, step) == "Takéo € “x”");
    }
}

TEST_CASE("What cannot be decoded becomes a replacement character")
{
    CHECK(decoded("a\xFF"
                  "b\xE1\x9E",
                  Encoding::Utf8, 2)
          == "a\uFFFDb\uFFFD");
    CHECK(decoded(utf16(u"a\xD83Dx", false), Encoding::Utf16Le, 3) == "a\uFFFDx");
    CHECK(decoded(utf16(u"a\xDE00", false) + "z", Encoding::Utf16Le, 3) == "a\uFFFD\uFFFD");
}

TEST_CASE("Ill-formed bytes are found where a chunk ends as well")
{
    EncodingSurvey survey;
    const std::string text = kKhmer + kKhmer + kKhmer;
    for (std::size_t at = 0; at < text.size(); at += 7)
        survey.add(std::string_view(text).substr(at, 7));
    CHECK_FALSE(survey.hasIllFormed());
    survey.add("\xE1\x9E");
    CHECK(survey.hasIllFormed());
}
