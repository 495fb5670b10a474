#include "core/sheets/numberformat.h"

#include <catch2/catch.hpp>

using namespace bandanh::sheets;

namespace {

struct Shown {
    const char* written;
    int format;
    const char* code;
    const char* text;
};

std::string shown(const Shown& one, DaySystem days = DaySystem::From1900)
{
    return numberText(one.written, readNumberFormat(one.format, one.code), days);
}

} // namespace

TEST_CASE("A number is read as its format shows it")
{
    const Shown kTable[] = {
        {"41620", 14, "", "2013-12-12"},
        {"41620", 164, "dd/mm/yyyy;@", "2013-12-12"},
        {"41620", 164, "[$-453]d mmmm bbbb", "2013-12-12"},
        {"41620", 164, "\"day \"d\\.m\\.yy", "2013-12-12"},
        {"41620.395833333336", 22, "", "2013-12-12 09:30"},
        {"41620.99999999", 164, "yyyy-mm-dd hh:mm", "2013-12-13"},
        {"0.395833333333333", 20, "", "09:30"},
        {"0.395833333333333", 164, "[h]:mm", "09:30"},
        {"1.5", 164, "[h]:mm", "1.5"},
        {"41620", 164, "mmm", "2013-12-12"},
        {"0.5", 164, "mm:ss", "12:00"},
        {"1", 14, "", "1900-01-01"},
        {"59", 14, "", "1900-02-28"},
        {"60", 14, "", "60"},
        {"61", 14, "", "1900-03-01"},
        {"-3", 14, "", "-3"},
        {"2958465", 14, "", "9999-12-31"},
        {"2958466", 14, "", "2958466"},
        {"12345678", 164, "000000000", "012345678"},
        {"12345678", 164, "000 000 000", "012345678"},
        {"12345678", 164, "[<=9999999]###\\-####;\\(###\\)\\ ###\\-####", "12345678"},
        {"0.8", 9, "", "80%"},
        {"0.075", 10, "", "7.5%"},
        {"0.07", 164, "0%", "7%"},
        {"25.5", 0, "", "25.5"},
        {"0.1", 0, "", "0.1"},
        {"0.30000000000000004", 0, "", "0.3"},
        {"1500", 164, "#,##0.00 [$\u17DB-453]", "1500"},
        {"3", 164, "[Red]0 \"days\"", "3"},
        {"85512345678", 0, "", "85512345678"},
        {"8.5512345678E10", 0, "", "85512345678"},
        {"1E+20", 0, "", "1e+20"},
        {"-0", 0, "", "0"},
        {"nan", 0, "", "nan"},
        {"12 or so", 14, "", "12 or so"},
        {"", 14, "", ""},
    };
    for (const Shown& one : kTable) {
        CAPTURE(one.written, one.format, one.code);
        CHECK(shown(one) == one.text);
    }
}

TEST_CASE("Days of a workbook from 1904 are 1462 later")
{
    CHECK(shown({"40158", 14, "", ""}, DaySystem::From1904) == "2013-12-12");
    CHECK(shown({"0", 14, "", ""}, DaySystem::From1904) == "1904-01-01");
    CHECK(shown({"60", 14, "", ""}, DaySystem::From1904) == "1904-03-01");
}
