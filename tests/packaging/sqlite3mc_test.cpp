#include <SQLiteCpp/SQLiteCpp.h>
#include <catch2/catch.hpp>
#include <sqlite3.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

namespace {

const std::string kCanary = "សុខា canary";

/// A folder that is gone when the test is.
class Folder
{
public:
    Folder()
    {
        std::string pattern = std::filesystem::temp_directory_path() / "sqlite3mc.XXXXXX";
        m_path = mkdtemp(pattern.data());
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() { std::filesystem::remove_all(m_path); }

    std::filesystem::path operator/(const char* name) const { return m_path / name; }

private:
    std::filesystem::path m_path;
};

SQLite::Database openKeyed(const std::filesystem::path& file, const std::string& key)
{
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    sqlite3_key(database.getHandle(), key.data(), static_cast<int>(key.size()));
    return database;
}

std::string contentOf(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace

TEST_CASE("a keyed store is AEGIS, reads back and shows nothing on the disk")
{
    const Folder folder;
    const auto file = folder / "store";
    {
        auto database = openKeyed(file, "right");
        CHECK(database.execAndGet("pragma cipher").getString() == "aegis");
        database.exec("create table t(name text)");
        SQLite::Statement insert(database, "insert into t values (?)");
        insert.bind(1, kCanary);
        insert.exec();
    }
    CHECK(openKeyed(file, "right").execAndGet("select name from t").getString() == kCanary);
    CHECK_THROWS_AS(openKeyed(file, "wrong").execAndGet("select name from t"), SQLite::Exception);

    const std::string bytes = contentOf(file);
    REQUIRE(bytes.size() >= 8192);
    CHECK(bytes.find("canary") == std::string::npos);
    CHECK(bytes.find("SQLite format 3") == std::string::npos);
}

TEST_CASE("the library has what the store builds on, and is the only SQLite of the process")
{
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    std::set<std::string> options;
    SQLite::Statement query(database, "pragma compile_options");
    while (query.executeStep())
        options.insert(query.getColumn(0).getString());
    for (const char* option :
         {"ENABLE_SESSION", "ENABLE_PREUPDATE_HOOK", "ENABLE_FTS5", "SECURE_DELETE", "ENABLE_DBSTAT_VTAB",
          "ENABLE_COLUMN_METADATA", "DQS=0", "TEMP_STORE=3", "OMIT_LOAD_EXTENSION"}) {
        INFO(option);
        CHECK(options.contains(option));
    }
    CHECK(std::string(SQLITE_VERSION) == sqlite3_libversion());
    CHECK(std::string(SQLITE_VERSION) == SQLite::getLibVersion());
    CHECK_THROWS_AS(database.loadExtension("anything", nullptr), SQLite::Exception);
}

TEST_CASE("trigram search finds a Khmer name inside an encrypted store")
{
    const Folder folder;
    auto database = openKeyed(folder / "store", "right");
    database.exec("create virtual table names using fts5(name, tokenize='trigram')");
    database.exec("insert into names values ('ចាន់ សុខា')");
    CHECK(database.execAndGet("select count(*) from names where names match 'សុខ'").getInt() == 1);
}
