#include "core/support/random.h"

#include <sodium.h>

namespace bandanh {

void SystemRandom::fill(std::span<std::uint8_t> bytes)
{
    randombytes_buf(bytes.data(), bytes.size());
}

void SeededRandom::fill(std::span<std::uint8_t> bytes)
{
    for (auto& byte : bytes)
        byte = static_cast<std::uint8_t>(m_engine());
}

} // namespace bandanh
