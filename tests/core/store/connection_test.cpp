#include "core/records/recordspec.h"
#include "core/store/schema.h"
#include "tests/support/temporarystore.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>

using namespace bandanh;
using namespace bandanh::store;
using bandanh::test::kTestKey;
using bandanh::test::TemporaryFolder;
using bandanh::test::TemporaryStore;

namespace {

std::string bytesOf(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

TEST_CASE("a write outside an operation aborts")
{
    TemporaryStore t;
    const std::string insert = "INSERT INTO person(id, scope, class, op) VALUES (x'00', 21, 1, 1)";

    CHECK_THROWS_AS(t.store->writer().execute(insert), StoreFailure);
    CHECK_THROWS_AS(t.store->writer().execute("INSERT INTO op(seq, row, canonical) VALUES (1, x'00', x'00')"),
                    StoreFailure);

    t.store->writer().setOperationOpen(true);
    CHECK_NOTHROW(t.store->writer().execute(insert));
    CHECK_NOTHROW(t.store->writer().execute("INSERT INTO op(seq, row, canonical) VALUES (1, x'00', x'00')"));
    CHECK_THROWS_AS(t.store->writer().execute("UPDATE op SET canonical = x'01'"), StoreFailure);
    CHECK_THROWS_AS(t.store->writer().execute("DELETE FROM op"), StoreFailure);
}

TEST_CASE("no row of any record is written, changed or removed outside an operation")
{
    TemporaryStore t;
    Connection& store = t.store->writer();
    for (const records::RecordSpec* spec : records::allRecordSpecs()) {
        CAPTURE(spec->name);
        const std::string table = sqlName(spec->name);
        const std::string insert = "INSERT INTO " + table + "(id, scope, class, op) VALUES (x'00', 21, 1, 1)";
        CHECK_THROWS_AS(store.execute(insert), StoreFailure);
        store.setOperationOpen(true);
        store.execute(insert);
        store.setOperationOpen(false);
        CHECK_THROWS_AS(store.execute("UPDATE " + table + " SET scope = 1"), StoreFailure);
        CHECK_THROWS_AS(
            store.execute("INSERT OR REPLACE INTO " + table + "(id, scope, class, op) VALUES (x'00', 1, 1, 1)"),
            StoreFailure);
        CHECK_THROWS_AS(store.execute("DELETE FROM " + table), StoreFailure);
        Statement rows = store.prepareOnce("SELECT scope FROM " + table);
        REQUIRE(rows.step());
        CHECK(rows.whole(0) == 21);
    }
}

TEST_CASE("a wrong key is refused and a plain database is not opened")
{
    TemporaryStore t;
    const std::string path = t.store->path();
    t.store.reset();
    auto wrong = kTestKey;
    wrong[5] ^= 1;

    CHECK(Store::open(path, wrong).error().code == ErrorCode::StoreDamaged);

    TemporaryFolder folder;
    std::ofstream(folder.file("plain"), std::ios::binary)
        << std::string("SQLite format 3\0", 16) << std::string(4096, '\0');
    CHECK(Store::open(folder.file("plain"), kTestKey).error().code == ErrorCode::StoreNotEncrypted);
    CHECK(Store::open(folder.file("missing"), kTestKey).error().code == ErrorCode::StoreMissing);
    CHECK(Store::open(path, kTestKey).has_value());
}

TEST_CASE("a store is open in one place at a time")
{
    TemporaryStore t;
    CHECK(Store::open(t.store->path(), kTestKey).error().code == ErrorCode::StoreInUse);
    SeededRandom random(1);
    CHECK(Store::create(t.store->path(), kTestKey, random).error().code == ErrorCode::StoreExists);
}

TEST_CASE("a store of a newer version is refused and left alone")
{
    TemporaryStore t;
    const std::string path = t.store->path();
    t.store->writer().execute("PRAGMA user_version = 1000");
    t.store.reset();
    const std::string before = bytesOf(path);

    const auto opened = Store::open(path, kTestKey);

    REQUIRE_FALSE(opened.has_value());
    CHECK(opened.error() == Error{ErrorCode::StoreNewer, {path, "1000", std::to_string(kSchemaVersion)}});
    CHECK(bytesOf(path) == before);
}

TEST_CASE("nothing of the store's files can be read without the key")
{
    TemporaryStore t;
    t.store->writer().execute("INSERT INTO meta(key, value) VALUES ('canary', 'CANARYCANARYCANARY')");
    for (const auto& file : std::filesystem::directory_iterator(t.folder.path())) {
        INFO(file.path());
        const std::string bytes = bytesOf(file.path());
        CHECK(bytes.find("CANARY") == std::string::npos);
        CHECK(bytes.find("SQLite format") == std::string::npos);
        CHECK(bytes.find("search_text") == std::string::npos);
    }
}

TEST_CASE("a reader sees what is committed and cannot write")
{
    TemporaryStore t;
    const auto reader = t.store->openReader();
    Store::setSetting(t.store->writer(), "province", "21");
    CHECK(Store::setting(*reader, "province") == "21");
    CHECK_THROWS_AS(Store::setSetting(*reader, "province", "03"), StoreFailure);
}
