#include "core/store/fieldcodec.h"

#include "core/records/person.h"

#include <catch2/catch.hpp>
#include <limits>
#include <random>

using namespace bandanh;
using namespace bandanh::store;
using records::Value;

TEST_CASE("varints come back as they were")
{
    for (const std::uint64_t value : {std::uint64_t{0}, std::uint64_t{127}, std::uint64_t{128}, std::uint64_t{1} << 62U,
                                      std::numeric_limits<std::uint64_t>::max()}) {
        std::string bytes;
        appendVarint(bytes, value);
        std::string_view rest = bytes;
        CHECK(takeVarint(rest) == value);
        CHECK(rest.empty());
    }
    for (const std::int64_t value : {std::int64_t{0}, std::int64_t{-1}, std::numeric_limits<std::int64_t>::min(),
                                     std::numeric_limits<std::int64_t>::max()})
        CHECK(unzigzag(zigzag(value)) == value);
}

TEST_CASE("a record comes back from its bytes, with the fields that a newer version added")
{
    records::Person person;
    person.familyKhmer = "សុខ";
    person.sex = records::Sex::Male;
    records::Record record = records::toRecord(person);
    appendField(record.unknown, 900, Value{std::string("later")});

    records::Record back(records::specOf<records::Person>());
    REQUIRE(decodeFields(encodeFields(record), back));

    CHECK(back.values == record.values);
    CHECK(back.unknown == record.unknown);
}

TEST_CASE("damaged bytes are refused, never misread beyond their end")
{
    std::mt19937 random(11);
    records::Record record(records::specOf<records::Person>());
    for (int i = 0; i < 20'000; ++i) {
        std::string bytes(random() % 40, '\0');
        for (char& byte : bytes)
            byte = static_cast<char>(random());
        record.unknown.clear();
        decodeFields(bytes, record);
    }
    SUCCEED("no crash");
}
