#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace bandanh::text {

enum class DateEra : std::uint8_t { Christian, Buddhist };

/// A piece of a written date.
struct DateToken {
    enum class Kind : std::uint8_t { Number, Month, DayLabel, MonthLabel, YearLabel, Era };

    Kind kind = Kind::Number;
    int value = 0;  ///< of a number; of a month 1–12; of an era the DateEra
    int digits = 0; ///< of a number, as written
};

/// The pieces of a cell in their order. Separators, weekdays, ordinal endings and a time of day are left out.
class DateTokens
{
public:
    /// Nothing for a cell with a word that no date has, or with more pieces than a date can have.
    static std::optional<DateTokens> of(std::string_view cell);

    std::span<const DateToken> tokens() const { return {m_tokens.data(), m_size}; }

private:
    bool add(const DateToken& token);

    std::array<DateToken, 12> m_tokens{};
    std::size_t m_size = 0;
};

} // namespace bandanh::text
