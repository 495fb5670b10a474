#pragma once

#include "core/vault/keyring.h"

#include <atomic>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sodium.h>
#include <string>
#include <unistd.h>

namespace bandanh::vault {

/// What the format allows at least: tests derive thousands of keys.
inline constexpr Argon2Parameters kQuick{8, 1, 1};

inline Secret secretOf(std::string_view text)
{
    return Secret::copyOf({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
}

inline KeyHeader headerWith(std::string_view passphrase, const Secret& dataKey, std::size_t slots = 1)
{
    SeededRandom random(7);
    KeyHeader header;
    random.fill(header.vault);
    for (std::size_t i = 0; i < slots; ++i) {
        const NewSlot asked{SlotKind::Passphrase, "slot " + std::to_string(i), kQuick};
        header.keySlots.push_back(sealSlot(header, asked, secretOf(passphrase), dataKey, random));
    }
    authenticate(header, dataKey);
    return header;
}

/// What somebody does who knows the format but no key: the checksum of changed bytes.
inline std::string withChecksum(std::string bytes)
{
    constexpr std::size_t kChecksumSize = 32;
    const std::size_t content = bytes.size() - kChecksumSize;
    crypto_generichash(reinterpret_cast<unsigned char*>(bytes.data() + content), kChecksumSize,
                       reinterpret_cast<const unsigned char*>(bytes.data()), content, nullptr, 0);
    return bytes;
}

/// A folder of its own for a test, gone afterwards.
class ScratchFolder
{
public:
    ScratchFolder()
    {
        static std::atomic<int> count = 0;
        m_path = std::filesystem::temp_directory_path()
                 / ("bandanh-vault-" + std::to_string(::getpid()) + "-" + std::to_string(++count));
        std::filesystem::create_directories(m_path);
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    ~ScratchFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }

    std::filesystem::path operator/(std::string_view name) const { return m_path / name; }
    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

inline std::string contentOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

inline void put(const std::filesystem::path& file, std::string_view content)
{
    std::ofstream(file, std::ios::binary | std::ios::trunc) << content;
}

/// Spoils one byte in the middle of a file.
inline void damage(const std::filesystem::path& file)
{
    std::string content = contentOf(file);
    content.at(content.size() / 2) ^= 0x10;
    put(file, content);
}

} // namespace bandanh::vault
