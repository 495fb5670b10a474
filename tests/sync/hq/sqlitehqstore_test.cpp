#include "sync/hq/sqlitehqstore.h"

#include "tests/support/temporarystore.h"
#include "tests/sync/hq/hqstoresuite.h"

#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::test;
using sync::hq::SqliteHqStore;

namespace {

class SqlitePlace final : public HqStorePlace
{
public:
    SqlitePlace() { SqliteHqStore::open(*store::Store::create(m_file, kTestKey, m_random)).value(); }

    std::unique_ptr<sync::hq::HqStore> open() override
    {
        return *SqliteHqStore::open(*store::Store::open(m_file, kTestKey, store::Sharing::Shared));
    }

private:
    TemporaryFolder m_folder;
    SeededRandom m_random{3};
    std::string m_file = m_folder.file("hq.bandanh");
};

std::unique_ptr<HqStorePlace> sqlite()
{
    return std::make_unique<SqlitePlace>();
}

} // namespace

TEST_CASE("SQLite: invitations")
{
    checkInvitations(sqlite);
}

TEST_CASE("SQLite: devices")
{
    checkDevices(sqlite);
}

TEST_CASE("SQLite: commits")
{
    checkCommits(sqlite);
}

TEST_CASE("SQLite: reading")
{
    checkReading(sqlite);
}

TEST_CASE("SQLite: several at once")
{
    checkSeveralAtOnce(sqlite);
}
