#include "core/matching/dividedname.h"

#include <catch2/catch.hpp>

using bandanh::matching::DividedName;
using bandanh::matching::NameBook;
using bandanh::matching::WrittenName;

namespace {

using Ways = std::vector<std::pair<std::string, std::string>>;

Ways waysOf(const WrittenName& name, const NameBook& book)
{
    const DividedName divided(name, book);
    Ways ways;
    for (std::size_t i = 0; i < divided.count(); ++i)
        ways.emplace_back(divided.way(i).first, divided.way(i).rest);
    return ways;
}

} // namespace

TEST_CASE("A name comes apart as it is written")
{
    const NameBook book;
    CHECK(waysOf({.family = "សុខ", .given = "ដារា"}, book) == Ways{{"សុខ", "ដារា"}});
    CHECK(waysOf({.full = "សុខ ដារា"}, book) == Ways{{"សុខ", "ដារា"}});
    CHECK(waysOf({.full = "Chan Bun Rany"}, book) == Ways{{"Chan", "Bun Rany"}, {"Chan Bun", "Rany"}});
    CHECK(waysOf({.given = "ដារា"}, book) == Ways{{"", "ដារា"}});
    CHECK(waysOf({}, book).empty());
}

TEST_CASE("A name without its space is divided where two known names meet")
{
    NameBook book;
    CHECK(waysOf({.full = "សុខដារា"}, book) == Ways{{"សុខដារា", ""}});
    for (const char* part : {"សុខ", "ដារា", "សុខដា"})
        book.addBearer(book.enter(part));
    CHECK(waysOf({.full = "សុខដារា"}, book) == Ways{{"សុខដារា", ""}, {"សុខ", "ដារា"}});
    CHECK(DividedName({.full = "សុខដារា"}, book).best().first == "សុខ");
    book.addBearer(book.enter("សុខដារា"));
    CHECK(waysOf({.full = "សុខដារា"}, book).size() == 1);
}
