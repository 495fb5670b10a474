#include "core/records/activity.h"
#include "core/records/person.h"

#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::records;

namespace {

const FieldSpec& personField(std::string_view name)
{
    return *specOf<Person>().byName(name);
}

std::string roundTrip(const FieldSpec& field, std::string_view written)
{
    const auto value = parseValue(field, written);
    REQUIRE(value.has_value());
    return exportText(field, *value);
}

} // namespace

TEST_CASE("what is written becomes a value and is exported as its word")
{
    CHECK(roundTrip(personField("sex"), "ស្រី") == "F");
    CHECK(roundTrip(personField("sex"), "male") == "M");
    CHECK(roundTrip(personField("birth"), "1992-03-27") == "1992-03-27");
    CHECK(roundTrip(personField("birth"), "១៩៩២") == "1992");
    CHECK(roundTrip(personField("place"), "21090110") == "21090110");
    CHECK(roundTrip(personField("do_not_contact"), "yes") == "1");
    CHECK(roundTrip(*specOf<Activity>().byName("hours"), "2.5") == "2.5");
    CHECK(roundTrip(*specOf<Activity>().byName("hours"), "3") == "3");
    CHECK(roundTrip(*specOf<Activity>().byName("kind"), "police_training") == "police_training");
}

TEST_CASE("an entry that a list knows stands as its word, any other as it is written")
{
    CHECK(roundTrip(personField("languages"), "EN\nKhm\nTagalog") == "en\nkm\nTagalog");
    CHECK(isAbsent(listValue(personField("languages"), {})));
}

TEST_CASE("blank is absence and nonsense is refused")
{
    CHECK(isAbsent(*parseValue(personField("sex"), "  ")));
    CHECK_FALSE(parseValue(personField("sex"), "maybe").has_value());
    CHECK_FALSE(parseValue(personField("birth"), "1992-02-30").has_value());
    CHECK_FALSE(parseValue(*specOf<Activity>().byName("hours"), "two").has_value());
    CHECK_FALSE(parseValue(*specOf<Activity>().byName("led_by_count"), "-1").has_value());
}

TEST_CASE("a scope is a province of two digits or 00")
{
    CHECK(parseScope("21") == Scope{21});
    CHECK(parseScope("00") == kNational);
    CHECK_FALSE(parseScope("26").has_value());
    CHECK_FALSE(parseScope("2").has_value());
    CHECK(scopeText(3) == "03");
}
