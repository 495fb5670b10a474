#include "core/vault/disk.h"

#include "tests/core/vault/vaultvalues.h"

#include <catch2/catch.hpp>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace bandanh;
using namespace bandanh::vault;

namespace {

/// A full disk for as long as it lives: no file of this process may grow beyond `bytes`.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    sighandler_t m_handler = SIG_DFL;
};

} // namespace

TEST_CASE("a durable write replaces the whole file and leaves nothing beside it")
{
    const ScratchFolder folder;
    const auto file = folder / "a.keys";
    REQUIRE(writeDurably(file, "a long first content", SystemDisk{}));
    REQUIRE(writeDurably(file, "second", SystemDisk{}));
    CHECK(contentOf(file) == "second");
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("only its owner may read what is written")
{
    const ScratchFolder folder;
    const auto file = folder / "a.keys";
    REQUIRE(writeDurably(file, "secret", SystemDisk{}));
    struct stat found {};
    REQUIRE(::stat(file.c_str(), &found) == 0);
    CHECK((found.st_mode & 0777U) == 0600U);
}

TEST_CASE("a leftover of an earlier cut does not disturb a write")
{
    const ScratchFolder folder;
    const auto file = folder / "a.keys";
    put(folder / "a.keys.new", std::string(1000, 'x'));
    REQUIRE(writeDurably(file, "content", SystemDisk{}));
    CHECK(contentOf(file) == "content");
    CHECK_FALSE(std::filesystem::exists(folder / "a.keys.new"));
}

TEST_CASE("a link laid in the way is not followed, and wider permissions are not kept")
{
    const ScratchFolder folder;
    put(folder / "victim", "precious");
    std::filesystem::create_symlink(folder / "victim", folder / "a.keys.new");
    REQUIRE(writeDurably(folder / "a.keys", "content", SystemDisk{}));
    CHECK(contentOf(folder / "victim") == "precious");
    CHECK_FALSE(std::filesystem::is_symlink(folder / "a.keys"));

    put(folder / "a.keys.new", "");
    std::filesystem::permissions(folder / "a.keys.new", std::filesystem::perms::all);
    REQUIRE(writeDurably(folder / "a.keys", "content", SystemDisk{}));
    CHECK(std::filesystem::status(folder / "a.keys").permissions() == std::filesystem::perms(0600));
}

TEST_CASE("on a full disk the old content stays and nothing is left beside it")
{
    const ScratchFolder folder;
    const auto file = folder / "a.keys";
    REQUIRE(writeDurably(file, "old", SystemDisk{}));
    Result<void> written;
    {
        const FileSizeLimit full(100);
        written = writeDurably(file, std::string(4000, 'n'), SystemDisk{});
    }
    REQUIRE_FALSE(written);
    CHECK(written.error() == Error{ErrorCode::DiskFull, {file.string() + ".new"}});
    CHECK(contentOf(file) == "old");
    CHECK_FALSE(std::filesystem::exists(folder / "a.keys.new"));
}

TEST_CASE("a file is read up to the limit, and its absence is no error")
{
    const ScratchFolder folder;
    const SystemDisk disk;
    put(folder / "a", "0123456789");
    CHECK(disk.read(folder / "a", 4).value().value() == "0123");
    CHECK(disk.read(folder / "a", 100).value().value() == "0123456789");
    CHECK_FALSE(disk.read(folder / "b", 4).value());
    CHECK_FALSE(disk.read(folder / "a/b", 4).value());
}

TEST_CASE("a folder that is not there is named")
{
    const ScratchFolder folder;
    const auto written = writeDurably(folder / "gone/a.keys", "x", SystemDisk{});
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::FileMissing);
}
