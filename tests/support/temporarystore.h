#pragma once

#include "core/operations/operation.h"
#include "core/store/store.h"

#include <filesystem>

namespace bandanh::test {

/// A folder that goes when the test ends.
class TemporaryFolder
{
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    std::string file(std::string_view name) const { return (m_path / name).string(); }
    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

inline constexpr std::array<std::uint8_t, store::kKeySize> kTestKey{1, 2, 3, 4, 5, 6, 7, 8};
inline constexpr Timestamp kTestTime = 1'386'806'400'000; // 12 December 2013

/// A real encrypted store in a folder of its own, with a fixed clock and repeatable randomness.
struct TemporaryStore {
    explicit TemporaryStore(std::uint64_t seed = 7) : random(seed) {}

    TemporaryFolder folder;
    FixedClock clock{kTestTime};
    SeededRandom random;
    std::unique_ptr<store::Store> store = *store::Store::create(folder.file("test.bandanh"), kTestKey, random);
    operations::Desk desk{store->writer(), clock, random};
};

} // namespace bandanh::test
