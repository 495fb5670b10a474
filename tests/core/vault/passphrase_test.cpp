#include "core/vault/passphrase.h"

#include "tests/core/vault/vaultvalues.h"

#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::vault;

namespace {

std::string bytesOf(std::string_view typed)
{
    const auto bytes = passphraseBytes(typed);
    REQUIRE(bytes);
    return {reinterpret_cast<const char*>(bytes->data()), bytes->size()};
}

} // namespace

TEST_CASE("the form of a passphrase is frozen: another would lock people out")
{
    struct Vector {
        std::string_view typed;
        std::string_view bytes;
    };
    const auto [typed, bytes] =
        GENERATE(Vector{"plain words", "plain words"}, Vector{"Case Stays", "Case Stays"},
                 Vector{"  two   spaces\t\n", "two spaces"}, Vector{"cafe\u0301", "caf\u00E9"},
                 Vector{"zero\u200Bwidth\uFEFF", "zerowidth"}, Vector{"soft\u00ADhyphen", "softhyphen"},
                 Vector{"no\u00A0break", "no break"}, Vector{"១២៣ 123", "១២៣ 123"},
                 // e + aa typed for oo
                 Vector{"\u1780\u17C1\u17B6", "\u1780\u17C4"},
                 // coeng ro before coeng ta
                 Vector{"\u179F\u17D2\u179A\u17D2\u178F\u17B8", "\u179F\u17D2\u178F\u17D2\u179A\u17B8"},
                 // the vowel before the coeng
                 Vector{"\u1781\u17C2\u17D2\u1798\u179A", "\u1781\u17D2\u1798\u17C2\u179A"},
                 // an inherent vowel, invisible
                 Vector{"\u1780\u17B4\u1781", "\u1780\u1781"});
    CAPTURE(typed);
    CHECK(bytesOf(typed) == bytes);
    CHECK(bytesOf(bytes) == bytes);
}

TEST_CASE("what cannot be a passphrase is refused without repeating it")
{
    const Error missing{ErrorCode::ValueMissing, {"passphrase"}};
    const Error invalid{ErrorCode::InvalidValue, {"passphrase", ""}};
    CHECK(passphraseBytes("").error() == missing);
    CHECK(passphraseBytes(" \n\u200B").error() == missing);
    CHECK(passphraseBytes("\xFF\xFE words").error() == invalid);
    CHECK(passphraseBytes("words \xE1\x9E").error() == invalid);
    CHECK(passphraseBytes(std::string(1025, 'a')).error() == invalid);
    CHECK(passphraseBytes(std::string(1024, 'a')));
}

TEST_CASE("any bytes are a passphrase or refused")
{
    SeededRandom random(11);
    for (int i = 0; i < 5000; ++i) {
        std::uint8_t bytes[24];
        random.fill(bytes);
        const std::string_view typed(reinterpret_cast<const char*>(bytes), bytes[0] % 24);
        const auto first = passphraseBytes(typed);
        if (first)
            CHECK(passphraseBytes(typed)->isSameAs(*first));
    }
}
