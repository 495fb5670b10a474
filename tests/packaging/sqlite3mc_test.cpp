#include "core/store/connection.h"
#include "tests/support/temporarystore.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>
#include <set>
#include <sqlite3.h>
#include <string>

using namespace bandanh;
using store::Access;
using store::Connection;

namespace {

const std::string kCanary = "សុខា canary";
constexpr std::array<std::uint8_t, store::kKeySize> kWrongKey{9};

std::string answer(Connection& connection, std::string_view sql)
{
    store::Statement query = connection.prepareOnce(sql);
    REQUIRE(query.step());
    return std::string(query.text(0));
}

std::string contentOf(const std::string& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace

TEST_CASE("a keyed store is AEGIS, reads back and shows nothing on the disk")
{
    const test::TemporaryFolder folder;
    const std::string file = folder.file("store");
    {
        const auto connection = *Connection::open(file, test::kTestKey, Access::Create);
        CHECK(answer(*connection, "pragma cipher") == "aegis");
        connection->execute("create table t(name text)");
        connection->prepare("insert into t values (?)").bind(1, kCanary).run();
    }
    CHECK(answer(**Connection::open(file, test::kTestKey, Access::ReadOnly), "select name from t") == kCanary);
    CHECK_FALSE(Connection::open(file, kWrongKey, Access::ReadOnly));

    const std::string bytes = contentOf(file);
    REQUIRE(bytes.size() >= 8192);
    CHECK(bytes.find("canary") == std::string::npos);
    CHECK(bytes.find("SQLite format 3") == std::string::npos);
}

TEST_CASE("the library has what the store builds on, and is the only SQLite of the process")
{
    const test::TemporaryFolder folder;
    const auto connection = *Connection::open(folder.file("store"), test::kTestKey, Access::Create);
    std::set<std::string> options;
    store::Statement query = connection->prepareOnce("pragma compile_options");
    while (query.step())
        options.emplace(query.text(0));
    for (const char* option : {"ENABLE_SESSION", "ENABLE_PREUPDATE_HOOK", "ENABLE_FTS5", "SECURE_DELETE",
                               "ENABLE_DBSTAT_VTAB", "DQS=0", "TEMP_STORE=3", "OMIT_LOAD_EXTENSION"}) {
        INFO(option);
        CHECK(options.contains(option));
    }
    CHECK(std::string(SQLITE_VERSION) == sqlite3_libversion());
}

TEST_CASE("trigram search finds a Khmer name inside an encrypted store")
{
    const test::TemporaryFolder folder;
    const auto connection = *Connection::open(folder.file("store"), test::kTestKey, Access::Create);
    connection->execute("create virtual table names using fts5(name, tokenize='trigram')");
    connection->execute("insert into names values ('ចាន់ សុខា')");
    CHECK(answer(*connection, "select count(*) from names where names match 'សុខ'") == "1");
}
