#pragma once

#include <cstdint>
#include <random>
#include <span>

namespace bandanh {

class Random
{
public:
    virtual ~Random() = default;
    virtual void fill(std::span<std::uint8_t> bytes) = 0;
};

/// The operating system's generator, by libsodium: fit for keys.
class SystemRandom final : public Random
{
public:
    void fill(std::span<std::uint8_t> bytes) override;
};

/// A repeatable sequence for tests.
class SeededRandom final : public Random
{
public:
    explicit SeededRandom(std::uint64_t seed) : m_engine(seed) {}
    void fill(std::span<std::uint8_t> bytes) override;

private:
    std::mt19937_64 m_engine;
};

} // namespace bandanh
