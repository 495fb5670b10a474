#pragma once

#include <cstdint>
#include <random>
#include <string>

namespace bandanh::text::testing {

/// Repeatable nonsense, of the kinds that break text code.
class RandomText
{
public:
    explicit RandomText(std::uint64_t seed) : m_engine(seed) {}

    /// Any bytes, ill-formed UTF-8 mostly.
    std::string bytes(std::size_t longest);
    /// Khmer letters, signs and coengs in any order, invisible characters and spaces among them.
    std::string khmer(std::size_t longest);
    /// Any code points, many of them Khmer or combining.
    std::string anyScript(std::size_t longest);

    std::size_t below(std::size_t limit) { return limit == 0 ? 0 : m_engine() % limit; }

private:
    std::mt19937_64 m_engine;
};

} // namespace bandanh::text::testing
