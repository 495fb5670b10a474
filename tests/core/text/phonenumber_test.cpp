#include "core/text/phonenumber.h"

#include "tests/core/text/randomtext.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace bandanh::text;

namespace {

PhoneCell read(std::vector<std::string> numbers)
{
    return {std::move(numbers), PhoneReading::Read};
}

} // namespace

TEST_CASE("One Cambodian number is read however it is written", "[phonenumber]")
{
    for (const char* cell : {"012 345 678",
                             "012345678",
                             "012-345-678",
                             "012.345.678",
                             "(012) 345 678",
                             "12345678",
                             "12 345 678",
                             "+85512345678",
                             "+855 12 345 678",
                             "+855 (0)12 345 678",
                             "+855012345678",
                             "855-12-345678",
                             "85512345678",
                             "0085512345678",
                             "០១២ ៣៤៥ ៦៧៨",
                             "  012 345 678 ",
                             "\xE2\x80\xAA+85512345678\xE2\x80\xAC",
                             "Tel: 012 345 678",
                             "12345678.0",
                             "012 345 678 / 012345678",
                             "'012345678"}) {
        CAPTURE(cell);
        CHECK(phoneNumbers(cell) == read({"+85512345678"}));
    }
}

TEST_CASE("Numbers of seven digits behind the prefix are read", "[phonenumber]")
{
    for (const char* cell :
         {"096 234 5678", "0962345678", "962345678", "+855962345678", "855-96-2345678", "00855962345678"})
        CHECK(phoneNumbers(cell) == read({"+855962345678"}));
    // A lost zero before 85 is no country code.
    CHECK(phoneNumbers("85512345") == read({"+85585512345"}));
    CHECK(phoneNumbers("085512345") == read({"+85585512345"}));
}

TEST_CASE("Two numbers in a cell are two", "[phonenumber]")
{
    for (const char* cell : {"012 345 678 / 096 234 5678", "012 345 678, 096 234 5678", "012 345 678/096 234 5678",
                             "012 345 678 ឬ 096 234 5678", "០១២ ៣៤៥ ៦៧៨ ឬ ០៩៦ ២៣៤ ៥៦៧៨", "012345678 0962345678",
                             "012345678\n0962345678", "012345678;0962345678", "+85512345678 +855962345678"}) {
        CAPTURE(cell);
        CHECK(phoneNumbers(cell) == read({"+85512345678", "+855962345678"}));
    }
}

TEST_CASE("Foreign numbers are read behind a plus", "[phonenumber]")
{
    CHECK(phoneNumbers("+66 81 234 5678") == read({"+66812345678"}));
    CHECK(phoneNumbers("0066812345678") == read({"+66812345678"}));
    CHECK(phoneNumbers("+1 (202) 555-0143") == read({"+12025550143"}));
}

TEST_CASE("A number that a spreadsheet rounded is damaged", "[phonenumber]")
{
    for (const char* cell : {"8.5581E+10", "8.5581e10", "8,55E+10", "8.55810000E+10", "៨.៥៥៨១E+១០", " 8E+10 "}) {
        CAPTURE(cell);
        CHECK(phoneNumbers(cell) == PhoneCell{{}, PhoneReading::Damaged});
        CHECK(phoneNumbers(cell).isDamaged());
    }
}

TEST_CASE("What is no number is kept apart", "[phonenumber]")
{
    for (const char* cell : {"none", "012 345", "011 345 678 9", "123", "+", "+855 12 345", "020 345 678", "???",
                             "គ្មាន", "0962345", "+0123456789", "12345678901234567890", "N/A"}) {
        CAPTURE(cell);
        CHECK(phoneNumbers(cell) == PhoneCell{{}, PhoneReading::Unreadable});
    }
    for (const char* cell : {"", "  ", "-", "/", " - "})
        CHECK(phoneNumbers(cell) == PhoneCell{});
    CHECK(phoneNumbers("012 345 678 (mother)") == PhoneCell{{"+85512345678"}, PhoneReading::PartlyRead});
    CHECK(phoneNumbers("012 345 678 / 1.2345678E+10") == PhoneCell{{"+85512345678"}, PhoneReading::PartlyRead});
    CHECK(phoneNumbers("012 345 678 / 096") == PhoneCell{{"+85512345678"}, PhoneReading::PartlyRead});
}

TEST_CASE("Whatever the bytes, what is read is E.164 and reads as itself", "[phonenumber]")
{
    testing::RandomText random(9);
    for (int i = 0; i < 30000; ++i) {
        std::string cell;
        if (i % 3 == 0) {
            cell = random.bytes(30);
        } else {
            for (std::size_t left = random.below(26); left > 0; --left)
                cell += "0123456789 855/+-.Ee,0"[random.below(22)];
        }
        const PhoneCell read = phoneNumbers(cell);
        REQUIRE(
            (read.numbers.empty() || read.reading == PhoneReading::Read || read.reading == PhoneReading::PartlyRead));
        for (const std::string& number : read.numbers) {
            REQUIRE(number.size() >= 8);
            REQUIRE(number.size() <= 16);
            REQUIRE(number[0] == '+');
            REQUIRE(std::all_of(number.begin() + 1, number.end(), [](char c) { return c >= '0' && c <= '9'; }));
            REQUIRE(phoneNumbers(number) == PhoneCell{{number}, PhoneReading::Read});
        }
    }
}
