#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace bandanh::places {

enum class PlaceLevel : std::uint8_t { Province = 1, District, Commune, Village };

/// The official code of a place: two digits a level, from the province (2) to the village (8).
/// Well formed, which does not mean that the gazetteer has it: codes of earlier versions stay in old records.
class PlaceCode
{
public:
    /// Takes 2, 4, 6 or 8 digits, or the same behind "KH" (a P-code). No pair of digits may be 00.
    static std::optional<PlaceCode> parse(std::string_view text);

    PlaceLevel level() const;
    /// The place around this one; nothing for a province.
    std::optional<PlaceCode> parent() const;
    /// This place or the one around it at a level; nothing when that level is below this place.
    std::optional<PlaceCode> at(PlaceLevel level) const;
    PlaceCode province() const { return PlaceCode(m_digits / kStep3 * kStep3); }
    /// True for the place itself and for everything in it.
    bool contains(PlaceCode other) const { return other.m_digits >= m_digits && other.m_digits <= last(); }

    std::string text() const;
    std::string pCode() const { return "KH" + text(); }

    /// The code as a number of eight digits, filled up with zeros on the right: sorts a place just before what lies in it.
    std::uint32_t number() const { return m_digits; }
    /// The number that number() gave.
    static std::optional<PlaceCode> fromNumber(std::uint32_t number);

    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 takes the 0 of the compiler's own comparison for a pointer
    auto operator<=>(const PlaceCode&) const = default;

private:
    static constexpr std::uint32_t kStep1 = 100;
    static constexpr std::uint32_t kStep2 = 10'000;
    static constexpr std::uint32_t kStep3 = 1'000'000;

    constexpr explicit PlaceCode(std::uint32_t digits) : m_digits(digits) {}
    std::uint32_t last() const;

    std::uint32_t m_digits;
};

} // namespace bandanh::places

template <>
struct std::hash<bandanh::places::PlaceCode> {
    std::size_t operator()(bandanh::places::PlaceCode code) const noexcept
    {
        return std::hash<std::uint32_t>{}(code.number());
    }
};
