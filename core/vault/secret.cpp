#include "core/vault/secret.h"

#include <cstring>
#include <new>
#include <sodium.h>
#include <stdexcept>
#include <utility>

namespace bandanh::vault {

Secret::Secret(std::size_t size) : m_size(size)
{
    if (sodium_init() < 0)
        throw std::runtime_error("libsodium cannot start");
    m_bytes.reset(static_cast<std::uint8_t*>(sodium_malloc(size)));
    if (!m_bytes)
        throw std::bad_alloc();
    // sodium_malloc fills with a pattern, so that nobody mistakes fresh memory for a key of zeros.
    if (size > 0)
        std::memset(m_bytes.get(), 0, size);
}

Secret Secret::copyOf(std::span<const std::uint8_t> bytes)
{
    Secret secret(bytes.size());
    if (!bytes.empty())
        std::memcpy(secret.data(), bytes.data(), bytes.size());
    return secret;
}

Secret::Secret(Secret&& other) noexcept : m_bytes(std::move(other.m_bytes)), m_size(std::exchange(other.m_size, 0)) {}

Secret& Secret::operator=(Secret&& other) noexcept
{
    m_bytes = std::move(other.m_bytes);
    m_size = std::exchange(other.m_size, 0);
    return *this;
}

bool Secret::isSameAs(const Secret& other) const
{
    if (m_size != other.m_size)
        return false;
    return m_size == 0 || sodium_memcmp(m_bytes.get(), other.m_bytes.get(), m_size) == 0;
}

void Secret::Wipe::operator()(std::uint8_t* bytes) const
{
    sodium_free(bytes);
}

} // namespace bandanh::vault
