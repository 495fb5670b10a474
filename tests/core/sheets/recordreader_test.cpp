#include "core/sheets/recordreader.h"

#include <catch2/catch.hpp>
#include <random>

using namespace bandanh;
using namespace bandanh::sheets;

namespace {

struct Read {
    std::int64_t first;
    std::int64_t last;
    std::vector<std::string> cells;
    Damage damage = Damage::None;

    bool operator==(const Read&) const = default;
};

std::ostream& operator<<(std::ostream& out, const Read& read)
{
    out << read.first << '-' << read.last << (read.damage == Damage::None ? "" : " damaged");
    for (const std::string& cell : read.cells)
        out << " [" << cell << ']';
    return out;
}

std::vector<Read> records(std::string_view text, const Dialect& dialect = {}, std::size_t width = 0,
                          std::size_t step = 1'000'000)
{
    RecordReader reader(
        [rest = text, step](std::string& out) mutable -> Result<bool> {
            out.append(rest.substr(0, step));
            const bool hadMore = !rest.empty();
            rest.remove_prefix(std::min(step, rest.size()));
            return hadMore;
        },
        dialect, width);
    std::vector<Read> all;
    Record record;
    while (*reader.next(record))
        all.push_back({record.firstLine, record.lastLine, {record.cells.begin(), record.cells.end()}, record.damage});
    return all;
}

} // namespace

TEST_CASE("Lines end in LF, CRLF or CR, also mixed, and the last one need not")
{
    const std::vector<Read> expected = {{1, 1, {"a", "b"}}, {2, 2, {"c", "d"}}, {3, 3, {""}}, {4, 4, {"e", ""}}};
    for (const std::string_view text :
         {"a,b\nc,d\n\ne,", "a,b\r\nc,d\r\n\r\ne,\r\n", "a,b\rc,d\r\re,\r", "a,b\r\nc,d\n\re,\r\n"}) {
        for (const std::size_t step : {1U, 2U, 3U, 100U}) {
            CAPTURE(text, step);
            CHECK(records(text, {}, 0, step) == expected);
        }
    }
}

TEST_CASE("Quoted cells hold delimiters, doubled quotes and line ends")
{
    const std::string text = "1,\"a, b\",\"say \"\"yes\"\"\"\n2,\"ភូមិ\r\nឃុំ\",x\n3,\"\",\"\"\"\"\n";
    const std::vector<Read> expected = {
        {1, 1, {"1", "a, b", "say \"yes\""}}, {2, 3, {"2", "ភូមិ\r\nឃុំ", "x"}}, {4, 4, {"3", "", "\""}}};
    for (const std::size_t step : {1U, 2U, 5U, 100U}) {
        CHECK(records(text, {}, 3, step) == expected);
        CHECK(records(text, {}, 0, step) == expected);
    }
}

TEST_CASE("Quotes within unquoted cells are text, and so are quotes behind a closing one")
{
    CHECK(records("Rolea B\"ier,5\"\n") == std::vector<Read>{{1, 1, {"Rolea B\"ier", "5\""}}});
    CHECK(records("\"Sok\" Dara,M\n") == std::vector<Read>{{1, 1, {"\"Sok\" Dara", "M"}}});
    CHECK(records("1, \"a, b\" ,2\n") == std::vector<Read>{{1, 1, {"1", "a, b", "2"}}});
}

TEST_CASE("Quotes that stand alone in a cell are ditto marks")
{
    CHECK(records("1,\",x\n2,b,y\n", {}, 3) == std::vector<Read>{{1, 1, {"1", "\"", "x"}}, {2, 2, {"2", "b", "y"}}});
    CHECK(records("1,\",\",x\n", {}, 4) == std::vector<Read>{{1, 1, {"1", "\"", "\"", "x"}}});
    CHECK(records("1,\"\"\",x\n2,b,y\n", {}, 3)
          == std::vector<Read>{{1, 1, {"1", "\"\"\"", "x"}}, {2, 2, {"2", "b", "y"}}});
    CHECK(records("1,\"\"\"\",x\n", {}, 3) == std::vector<Read>{{1, 1, {"1", "\"", "x"}}});
    CHECK(records("1,a,\"\n2,b,\"\n", {}, 3) == std::vector<Read>{{1, 1, {"1", "a", "\""}}, {2, 2, {"2", "b", "\""}}});
    // but a quoted cell that begins with a delimiter is one, when the record is as wide as the others
    CHECK(records("1,\",\",x\n", {}, 3) == std::vector<Read>{{1, 1, {"1", ",", "x"}}});
}

TEST_CASE("A quote that is never closed damages its own line only")
{
    SECTION("nothing quoted below")
    {
        const auto all = records("1,\"Sok Dara,M,12\n2,Chan,F,13\n3,Ly,F,14\n", {}, 4);
        REQUIRE(all.size() == 3);
        CHECK(all[0] == Read{1, 1, {"1", "\"Sok Dara", "M", "12"}, Damage::UnclosedQuote});
        CHECK(all[1] == Read{2, 2, {"2", "Chan", "F", "13"}});
        CHECK(all[2].first == 3);
    }
    SECTION("quoted cells below")
    {
        const auto all = records("1,\"Sok Dara,M,12\n2,Chan,F,\"a, b\"\n3,Ly,\"\"\"\",14\n", {}, 4);
        REQUIRE(all.size() == 3);
        CHECK(all[0].damage == Damage::UnclosedQuote);
        CHECK(all[1] == Read{2, 2, {"2", "Chan", "F", "a, b"}});
        CHECK(all[2] == Read{3, 3, {"3", "Ly", "\"", "14"}});
    }
    SECTION("everything else quoted")
    {
        const auto all = records("\"1\",\"Sok\",\"M\"\n2,\"Dara,M\n\"3\",\"Ly\",\"F\"\n", {}, 3);
        REQUIRE(all.size() == 3);
        CHECK(all[1].damage == Damage::UnclosedQuote);
        CHECK(all[1].last == 2);
        CHECK(all[2] == Read{3, 3, {"3", "Ly", "F"}});
    }
    SECTION("on the last line")
    {
        const auto all = records("1,a\n2,\"b", {}, 2);
        REQUIRE(all.size() == 2);
        CHECK(all[1].damage == Damage::UnclosedQuote);
    }
}

TEST_CASE("Long lines are cut and the next one is read")
{
    const std::string line = "1," + std::string(3'000'000, 'x') + ",y\n2,b,c\n";
    for (const std::size_t step : {100'000U, 5'000'000U}) {
        const auto all = records(line, {}, 3, step);
        REQUIRE(all.size() == 2);
        CHECK(all[0].damage == Damage::TooLong);
        CHECK(all[0].cells[1].size() <= RecordReader::kMaxLineBytes);
        CHECK(all[1] == Read{2, 2, {"2", "b", "c"}});
    }
}

TEST_CASE("Other quotes and escapes are read where the dialect has them")
{
    CHECK(records("'a;b';c\n", {';', '\'', '\0'}) == std::vector<Read>{{1, 1, {"a;b", "c"}}});
    CHECK(records("\"a \\\"b\\\"\",c\n", {',', '"', '\\'}) == std::vector<Read>{{1, 1, {"a \"b\"", "c"}}});
    CHECK(records("\"a\"\tb\n", {'\t', '\0', '\0'}) == std::vector<Read>{{1, 1, {"\"a\"", "b"}}});
}

TEST_CASE("Any text is read to its end, alike in any chunks, with lines that go on without gaps")
{
    std::mt19937 random(11); // NOLINT(cert-msc51-cpp): repeatable on purpose
    constexpr std::string_view kLetters = "\",\n\r\"a;1\" ,\"\"\n";
    for (int round = 0; round < 3'000; ++round) {
        std::string text(random() % 60, ' ');
        for (char& c : text)
            c = kLetters[random() % kLetters.size()];
        CAPTURE(text);
        const std::size_t width = random() % 4;
        const auto whole = records(text, {}, width);
        REQUIRE(records(text, {}, width, 1 + random() % 5) == whole);
        std::int64_t line = 0;
        for (const Read& read : whole) {
            REQUIRE(read.first == line + 1);
            REQUIRE(read.last >= read.first);
            line = read.last;
        }
    }
}
