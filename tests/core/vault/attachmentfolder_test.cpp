#include "core/vault/attachmentfolder.h"

#include "tests/core/vault/pulleddisk.h"
#include "tests/core/vault/vaultvalues.h"

#include <catch2/catch.hpp>
#include <sys/stat.h>

using namespace bandanh;
using namespace bandanh::vault;

namespace {

/// Bytes that begin as a photo does and repeat nowhere.
std::string photo(std::size_t size, std::uint64_t seed = 1)
{
    std::string bytes(size, '\0');
    SeededRandom(seed).fill({reinterpret_cast<std::uint8_t*>(bytes.data()), bytes.size()});
    return "\xff\xd8\xff\xe0" + bytes.substr(std::min<std::size_t>(4, size));
}

Secret keyOf(std::uint8_t first)
{
    Secret key(32);
    key.data()[0] = first;
    return key;
}

/// The folder of a store that was made in a scratch folder.
struct Kept {
    ScratchFolder scratch;
    SystemDisk disk;
    std::filesystem::path store = scratch / "field.bandanh";
    AttachmentFolder folder{store, keyOf(1), disk};

    std::vector<std::filesystem::path> files() const
    {
        std::vector<std::filesystem::path> found;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(scratch.path()))
            if (entry.is_regular_file())
                found.push_back(entry.path());
        return found;
    }
    std::string keep(const std::string& bytes) const
    {
        const auto hash = folder.keep(bytes, "TT-001.jpg");
        REQUIRE(hash);
        return *hash;
    }
};

} // namespace

TEST_CASE("what is kept is read again, whatever its length")
{
    const Kept kept;
    constexpr std::size_t kPiece = 64 * 1024;
    for (const std::size_t size : {std::size_t{4}, kPiece - 1, kPiece, kPiece + 1, 5 * kPiece}) {
        CAPTURE(size);
        const std::string bytes = photo(size, size);
        const std::string hash = kept.keep(bytes);
        CHECK(kept.folder.holds(hash));
        const auto again = kept.folder.read(hash, "TT-001.jpg");
        REQUIRE(again);
        CHECK(*again == bytes);
    }
}

TEST_CASE("no byte of it, and no name that tells of it, lies on the disk")
{
    const Kept kept;
    const std::string bytes = photo(100'000);
    const std::string hash = kept.keep(bytes);
    const auto files = kept.files();
    REQUIRE(files.size() == 1);
    const std::string sealed = contentOf(files[0]);
    for (std::size_t at = 0; at + 16 < bytes.size(); at += 16)
        REQUIRE(sealed.find(bytes.substr(at, 16)) == std::string::npos);
    CHECK(files[0].string().find(hash) == std::string::npos);
    CHECK(files[0].string().find("TT-001") == std::string::npos);
    struct stat seen {};
    REQUIRE(::stat(files[0].c_str(), &seen) == 0);
    CHECK((seen.st_mode & (S_IRWXG | S_IRWXO)) == 0);
    REQUIRE(::stat(kept.folder.path().c_str(), &seen) == 0);
    CHECK((seen.st_mode & (S_IRWXG | S_IRWXO)) == 0);
}

TEST_CASE("the same photo lies there once, and another store has another name and key for it")
{
    const Kept kept;
    const std::string bytes = photo(5'000);
    const std::string hash = kept.keep(bytes);
    const std::string before = contentOf(kept.files()[0]);
    CHECK(kept.keep(bytes) == hash);
    REQUIRE(kept.files().size() == 1);
    CHECK(contentOf(kept.files()[0]) == before);
    const Kept other;
    const AttachmentFolder foreign(other.store, keyOf(2), other.disk);
    CHECK(foreign.keep(bytes, "x") == hash);
    CHECK(other.files()[0].filename() != kept.files()[0].filename());
}

TEST_CASE(
    "what is damaged, cut short, lengthened or put under another's name is refused, and mended by adding it again")
{
    const Kept kept;
    const std::string bytes = photo(150'000);
    const std::string hash = kept.keep(bytes);
    const std::filesystem::path file = kept.files()[0];
    const std::string whole = contentOf(file);
    const auto requireRefused = [&](const std::string& content) {
        put(file, content);
        const auto read = kept.folder.read(hash, "TT-001.jpg");
        REQUIRE_FALSE(read);
        CHECK(read.error() == Error{ErrorCode::AttachmentDamaged, {"TT-001.jpg"}});
    };
    for (const std::size_t at : {std::size_t{0}, std::size_t{8}, std::size_t{20}, whole.size() / 2, whole.size() - 1}) {
        CAPTURE(at);
        std::string spoilt = whole;
        spoilt[at] = static_cast<char>(spoilt[at] ^ 1); // of version 1 it makes 0, which never was
        requireRefused(spoilt);
    }
    constexpr std::size_t kSealedPiece = 64 * 1024 + 17;
    for (const std::size_t size : {std::size_t{0}, std::size_t{9}, std::size_t{34}, std::size_t{40}, 34 + kSealedPiece,
                                   34 + 2 * kSealedPiece, whole.size() - 1}) {
        CAPTURE(size);
        requireRefused(whole.substr(0, size));
    }
    requireRefused(whole + "x");
    requireRefused(whole + whole.substr(34));
    kept.keep(photo(150'000, 2));
    for (const auto& other : kept.files())
        if (other != file)
            requireRefused(contentOf(other));
    CHECK(kept.keep(bytes) == hash);
    CHECK(kept.folder.read(hash, "TT-001.jpg") == bytes);
}

TEST_CASE("with another key nothing is found, and what is put under its name is refused")
{
    const Kept kept;
    const std::string hash = kept.keep(photo(5'000));
    const AttachmentFolder stranger(kept.store, keyOf(2), kept.disk);
    CHECK_FALSE(stranger.holds(hash));
    CHECK(stranger.read(hash, "a").error().code == ErrorCode::AttachmentMissing);
    const std::filesystem::path ours = kept.files()[0];
    REQUIRE(stranger.keep(photo(5'000), "a"));
    for (const auto& each : kept.files())
        if (each != ours)
            std::filesystem::copy_file(ours, each, std::filesystem::copy_options::overwrite_existing);
    CHECK(stranger.read(hash, "a").error().code == ErrorCode::AttachmentDamaged);
}

TEST_CASE("a file of a later version is named as such")
{
    const Kept kept;
    const std::string hash = kept.keep(photo(5'000));
    std::string later = contentOf(kept.files()[0]);
    later[8] = 2;
    put(kept.files()[0], later);
    CHECK(kept.folder.read(hash, "a").error().code == ErrorCode::StoreNewer);
}

TEST_CASE("whatever a record claims as its hash, nothing outside of the folder is looked at")
{
    const Kept kept;
    put(kept.scratch / "secret", "\xff\xd8\xffsecret");
    for (const std::string hash :
         {"../secret", "..", "", "/etc/passwd", "secret\0x", "../field.bandanh.attachments/"}) {
        CAPTURE(hash);
        CHECK_FALSE(kept.folder.holds(hash));
        CHECK(kept.folder.read(hash, "a").error().code == ErrorCode::AttachmentMissing);
    }
}

TEST_CASE("only pictures and papers are kept, by what they hold, up to 20 MiB")
{
    const Kept kept;
    CHECK(mediaTypeOf(photo(10)) == "image/jpeg");
    CHECK(mediaTypeOf("\x89PNG\r\n\x1a\n...") == "image/png");
    CHECK(mediaTypeOf("%PDF-1.7") == "application/pdf");
    for (const std::string foreign : {"", "MZ\x90", "<svg xmlns=", "#!/bin/sh", "PK\x03\x04", "\xff\xd8"}) {
        CAPTURE(foreign);
        CHECK(kept.folder.keep(foreign, "photo.jpg").error() == Error{ErrorCode::AttachmentForeign, {"photo.jpg"}});
    }
    CHECK(kept.folder.keep(photo(AttachmentFolder::kMaxBytes + 1), "a").error().code == ErrorCode::AttachmentTooLarge);
    CHECK(kept.files().empty());
    CHECK(kept.folder.keep(photo(AttachmentFolder::kMaxBytes), "a"));
}

TEST_CASE("on a full disk nothing is left behind")
{
    PulledDisk disk;
    const AttachmentFolder folder("/nowhere/field.bandanh", keyOf(1), disk);
    disk.fillAt(0);
    CHECK(folder.keep(photo(5'000), "a").error().code == ErrorCode::DiskFull);
    CHECK(disk.countFiles() == 0);
}

TEST_CASE("when the power goes at any step the photo is there whole or not at all, and can be added again")
{
    const std::string bytes = photo(5'000);
    bool wasPulled = true;
    for (int step = 0; wasPulled; ++step)
        for (const AfterCut outcome : {AfterCut::NothingLost, AfterCut::NamesLost, AfterCut::NamesKept}) {
            CAPTURE(step, static_cast<int>(outcome));
            PulledDisk disk;
            const AttachmentFolder folder("/nowhere/field.bandanh", keyOf(1), disk);
            disk.pullAt(step);
            wasPulled = false;
            try {
                (void)folder.keep(bytes, "a");
            } catch (const PlugPulled&) {
                wasPulled = true;
            }
            disk.comeBack(outcome);
            const auto hash = folder.keep(bytes, "a");
            REQUIRE(hash);
            CHECK(folder.read(*hash, "a") == bytes);
        }
}
