#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace bandanh::vault {

/// Bytes that must not be found again: kept out of swap and core dumps where the system allows it, between guard
/// pages, and zeroed when let go. It can be moved but not copied by accident, and nothing prints it.
class Secret
{
public:
    Secret() = default;
    /// `size` zero bytes.
    explicit Secret(std::size_t size);
    static Secret copyOf(std::span<const std::uint8_t> bytes);

    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    ~Secret() = default;

    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    std::uint8_t* data() { return m_bytes.get(); }
    const std::uint8_t* data() const { return m_bytes.get(); }
    std::span<const std::uint8_t> bytes() const { return {m_bytes.get(), m_size}; }

    /// Compared in a time that does not depend on where they differ.
    bool isSameAs(const Secret& other) const;

private:
    struct Wipe {
        void operator()(std::uint8_t* bytes) const;
    };

    std::unique_ptr<std::uint8_t, Wipe> m_bytes;
    std::size_t m_size = 0;
};

} // namespace bandanh::vault
