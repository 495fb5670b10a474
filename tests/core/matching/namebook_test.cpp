#include "core/matching/namebook.h"

#include <catch2/catch.hpp>

using bandanh::matching::NameBook;
using bandanh::matching::NameForm;
using bandanh::matching::NameId;

TEST_CASE("Writings of one spelling key are one name")
{
    NameBook book;
    const NameId sok = book.enter("Sok");
    CHECK(sok != 0);
    CHECK(book.enter("SOK") == sok);
    CHECK(book.enter("sók") == sok);
    CHECK(book.enter("Sokh") != sok);
    CHECK(book.enter("សុខ") == book.enter("សុុខ"));
    CHECK(book.enter("") == 0);
    CHECK(book.enter(" . ") == 0);
    CHECK(book.size() == 3);
}

TEST_CASE("A name is looked up without being entered")
{
    NameBook book;
    std::u16string storage;
    const NameForm unknown = book.form("Dara", storage);
    CHECK(unknown.id == 0);
    CHECK(unknown.key == u"dara");
    CHECK(unknown.bearers == 0);
    CHECK(book.size() == 0);

    const NameId dara = book.enter("Dara");
    book.addBearer(dara);
    book.addBearer(dara);
    const NameForm known = book.form("DARA", storage);
    CHECK(known.id == dara);
    CHECK(known.bearers == 2);
    CHECK(known.sound == unknown.sound);
    CHECK(known.letters == unknown.letters);
    CHECK(book.form("", storage).isEmpty());
    CHECK(book.form(0).isEmpty());
}

TEST_CASE("Names stay findable among many")
{
    NameBook book;
    std::vector<NameId> ids;
    ids.reserve(5000);
    for (int i = 0; i < 5000; ++i)
        ids.push_back(book.enter("name" + std::to_string(i)));
    for (int i = 0; i < 5000; ++i) {
        std::u16string key = u"name";
        for (const char c : std::to_string(i))
            key += static_cast<char16_t>(c);
        REQUIRE(book.find(key) == ids[static_cast<std::size_t>(i)]);
    }
    CHECK(book.find(u"other") == 0);
}

TEST_CASE("A single Latin letter is an initial, a single Khmer one is a name")
{
    NameBook book;
    CHECK(book.form(book.enter("S.")).isInitial());
    CHECK_FALSE(book.form(book.enter("So")).isInitial());
    CHECK_FALSE(book.form(book.enter("ស")).isInitial());
}
