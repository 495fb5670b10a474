#include "core/places/placecode.h"

namespace bandanh::places {

namespace {

constexpr std::uint32_t kSteps[] = {1'000'000, 10'000, 100, 1};

std::uint32_t stepOf(PlaceLevel level)
{
    return kSteps[static_cast<std::size_t>(level) - 1];
}

} // namespace

std::optional<PlaceCode> PlaceCode::parse(std::string_view text)
{
    if (text.starts_with("KH"))
        text.remove_prefix(2);
    if (text.empty() || text.size() > 8 || text.size() % 2 != 0)
        return std::nullopt;
    std::uint32_t digits = 0;
    for (std::size_t i = 0; i < text.size(); i += 2) {
        const char tens = text[i];
        const char ones = text[i + 1];
        if (tens < '0' || tens > '9' || ones < '0' || ones > '9' || (tens == '0' && ones == '0'))
            return std::nullopt;
        digits += static_cast<std::uint32_t>((tens - '0') * 10 + (ones - '0')) * kSteps[i / 2];
    }
    return PlaceCode(digits);
}

std::optional<PlaceCode> PlaceCode::fromNumber(std::uint32_t number)
{
    bool ended = false;
    for (const std::uint32_t step : kSteps) {
        const bool empty = number / step % 100 == 0;
        if (ended && !empty)
            return std::nullopt;
        ended = ended || empty;
    }
    if (number < kStep3 || number >= kStep3 * 100)
        return std::nullopt;
    return PlaceCode(number);
}

PlaceLevel PlaceCode::level() const
{
    if (m_digits % kStep1 != 0)
        return PlaceLevel::Village;
    if (m_digits % kStep2 != 0)
        return PlaceLevel::Commune;
    return m_digits % kStep3 != 0 ? PlaceLevel::District : PlaceLevel::Province;
}

std::optional<PlaceCode> PlaceCode::parent() const
{
    const PlaceLevel own = level();
    if (own == PlaceLevel::Province)
        return std::nullopt;
    return at(static_cast<PlaceLevel>(static_cast<int>(own) - 1));
}

std::optional<PlaceCode> PlaceCode::at(PlaceLevel wanted) const
{
    if (wanted > level())
        return std::nullopt;
    const std::uint32_t step = stepOf(wanted);
    return PlaceCode(m_digits / step * step);
}

std::uint32_t PlaceCode::last() const
{
    return m_digits + stepOf(level()) - 1;
}

std::string PlaceCode::text() const
{
    std::string digits = std::to_string(m_digits);
    digits.insert(0, 8 - digits.size(), '0');
    digits.resize(2 * static_cast<std::size_t>(level()));
    return digits;
}

} // namespace bandanh::places
