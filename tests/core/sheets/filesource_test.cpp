#include "core/sheets/filesource.h"

#include "tests/core/sheets/temporaryfile.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <optional>

using namespace bandanh;
using namespace bandanh::sheets;

namespace {

std::optional<ErrorCode> refusal(const std::string& path, std::uint64_t limit = FileSource::kMaxBytes)
{
    const auto source = FileSource::open(path, limit);
    return source ? std::nullopt : std::optional(source.error().code);
}

Result<std::string> readAll(FileSource& source)
{
    std::string all;
    while (true) {
        const auto chunk = source.chunk();
        if (!chunk)
            return tl::unexpected(chunk.error());
        if (chunk->empty())
            return all;
        all += *chunk;
    }
}

} // namespace

TEST_CASE("What is no readable file is refused with its reason")
{
    const TemporaryFile file("x");
    CHECK(refusal(file.folder() + "/none.csv") == ErrorCode::FileMissing);
    CHECK(refusal(file.folder()) == ErrorCode::FileUnreadable);
    CHECK(refusal("/dev/null") == ErrorCode::FileUnreadable);
    CHECK(refusal(TemporaryFile("").path()) == ErrorCode::FileEmpty);
}

TEST_CASE("A file above the limit is refused with the limit, without being read")
{
    const TemporaryFile file("");
    std::filesystem::resize_file(file.path(),
                                 std::uintmax_t{2} * 1024 * 1024 * 1024); // two gigabytes that take no room
    const auto source = FileSource::open(file.path());
    REQUIRE_FALSE(source);
    CHECK(source.error().code == ErrorCode::FileTooLarge);
    CHECK(source.error().facts == std::vector<std::string>{file.path(), "1073741824"});
    CHECK(refusal(TemporaryFile("12345").path(), 4) == ErrorCode::FileTooLarge);
    CHECK(refusal(TemporaryFile("1234").path(), 4) == std::nullopt);
}

TEST_CASE("A file is read whole, twice")
{
    const std::string bytes(700'000, 'a');
    const TemporaryFile file(bytes);
    auto source = FileSource::open(file.path());
    REQUIRE(source);
    CHECK(readAll(*source) == bytes);
    CHECK(source->position() == bytes.size());
    REQUIRE(source->rewind());
    CHECK(readAll(*source) == bytes);
}

TEST_CASE("A file that changes while it is read is refused")
{
    const std::string bytes(700'000, 'a');
    const TemporaryFile file(bytes);
    auto source = FileSource::open(file.path());
    REQUIRE(source);
    REQUIRE(source->chunk());

    SECTION("truncated")
    {
        std::filesystem::resize_file(file.path(), 300'000);
    }
    SECTION("grown")
    {
        std::filesystem::resize_file(file.path(), 800'000);
    }
    SECTION("removed")
    {
        std::filesystem::remove(file.path());
    }
    SECTION("written again with the same size")
    {
        file.overwrite(std::string(700'000, 'b'));
        std::filesystem::last_write_time(file.path(),
                                         std::filesystem::file_time_type::clock::now() + std::chrono::seconds(5));
    }

    const auto rest = readAll(*source);
    REQUIRE_FALSE(rest);
    CHECK(rest.error().code == ErrorCode::FileChanged);
}
