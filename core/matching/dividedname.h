#pragma once

#include "core/matching/namebook.h"
#include "core/matching/personfacts.h"

#include <array>
#include <string>
#include <string_view>

namespace bandanh::matching {

/// The ways to divide a written name in two: family and given where they are told apart; else the first word and the
/// rest, and, of three words and more, also all but the last. A single word that nobody has is divided where two known
/// names meet, since typists leave the space out. Views into the name, and into itself: not copied.
class DividedName
{
public:
    struct Way {
        std::string_view first;
        std::string_view rest;
    };

    DividedName(const WrittenName& name, const NameBook& known);
    DividedName(const DividedName&) = delete;
    DividedName& operator=(const DividedName&) = delete;

    std::size_t count() const { return m_count; }
    const Way& way(std::size_t index) const { return m_ways[index]; }
    /// The most likely way: the one in two parts.
    const Way& best() const { return m_ways[m_count > 1 && m_ways[0].rest.empty() ? 1 : 0]; }

private:
    void add(std::string_view first, std::string_view rest) { m_ways[m_count++] = {first, rest}; }
    void divideWord(std::string_view word, const NameBook& known);

    std::array<Way, 2> m_ways;
    std::size_t m_count = 0;
    std::string m_first;
    std::string m_rest;
};

} // namespace bandanh::matching
