#include "core/places/placespellings.h"

#include "core/places/slips.h"
#include "core/places/spellingkey.h"

#include <algorithm>

namespace bandanh::places {

namespace {

std::uint32_t hashOf(std::u16string_view key)
{
    std::uint32_t hash = 2166136261U; // FNV-1a
    for (const char16_t c : key)
        hash = (hash ^ c) * 16777619U;
    return hash;
}

/// How many slips a key bears before anything resembles anything.
int bearableSlips(std::size_t length)
{
    if (length < 4)
        return length < 3 ? 0 : 1;
    return length < 6 ? 1 : 2;
}

} // namespace

void PlaceSpellings::Builder::add(PlaceCode code, std::string_view spelling)
{
    Level& level = m_levels[static_cast<std::size_t>(code.level()) - 1];
    const std::u16string key = spellingKey(spelling);
    const std::u16string_view bare = withoutTypeWord(key, code.level());
    addKey(level, code, key);
    if (bare.size() != key.size())
        addKey(level, code, bare);
}

void PlaceSpellings::Builder::addKey(Level& level, PlaceCode code, std::u16string_view key)
{
    if (key.empty())
        return;
    level.hashes.push_back(hashOf(key));
    level.codes.push_back(code);
    level.keys += key;
    level.ends.push_back(static_cast<std::uint32_t>(level.keys.size()));
}

PlaceSpellings::PlaceSpellings(Builder builder) : m_levels(std::move(builder.m_levels))
{
    for (Level& level : m_levels) {
        level.hashes.shrink_to_fit();
        level.codes.shrink_to_fit();
        level.ends.shrink_to_fit();
        level.keys.shrink_to_fit();
    }
}

std::pair<std::size_t, std::size_t> PlaceSpellings::run(const Level& level, std::optional<PlaceCode> within)
{
    if (!within)
        return {0, level.codes.size()};
    const auto first = std::lower_bound(level.codes.begin(), level.codes.end(), *within);
    const auto last =
        std::partition_point(first, level.codes.end(), [&](PlaceCode code) { return within->contains(code); });
    return {static_cast<std::size_t>(first - level.codes.begin()),
            static_cast<std::size_t>(last - level.codes.begin())};
}

std::u16string_view PlaceSpellings::keyAt(const Level& level, std::size_t index)
{
    const std::size_t start = index == 0 ? 0 : level.ends[index - 1];
    return std::u16string_view(level.keys).substr(start, level.ends[index] - start);
}

std::vector<PlaceCode> PlaceSpellings::withKey(const Level& level, std::u16string_view key,
                                               std::optional<PlaceCode> within)
{
    std::vector<PlaceCode> found;
    const std::uint32_t hash = hashOf(key);
    const auto [first, last] = run(level, within);
    for (std::size_t i = first; i < last; ++i) {
        if (level.hashes[i] == hash && keyAt(level, i) == key && (found.empty() || found.back() != level.codes[i]))
            found.push_back(level.codes[i]);
    }
    return found;
}

std::vector<PlaceCode> PlaceSpellings::exact(std::u16string_view key, PlaceLevel level,
                                             std::optional<PlaceCode> within) const
{
    if (key.empty())
        return {};
    std::vector<PlaceCode> found = withKey(at(level), key, within);
    if (found.empty()) {
        const std::u16string_view bare = withoutTypeWord(key, level);
        if (bare.size() != key.size())
            found = withKey(at(level), bare, within);
    }
    return found;
}

std::vector<PlaceSpellings::Near> PlaceSpellings::near(std::u16string_view key, PlaceLevel level,
                                                       std::optional<PlaceCode> within, int limit) const
{
    std::vector<Near> found;
    const std::u16string_view bare = withoutTypeWord(key, level);
    const int bearable = std::min(limit, bearableSlips(bare.size()));
    if (bearable == 0)
        return found;
    const Level& table = at(level);
    const auto [first, last] = run(table, within);
    for (std::size_t i = first; i < last; ++i) {
        const std::u16string_view other = keyAt(table, i);
        const int slips = std::min(slipsBetween(bare, other, bearable), slipsBetween(key, other, bearable));
        if (slips > bearable)
            continue;
        if (!found.empty() && found.back().code == table.codes[i])
            found.back().slips = std::min(found.back().slips, slips);
        else
            found.push_back({table.codes[i], slips});
    }
    return found;
}

std::size_t PlaceSpellings::bytes() const
{
    std::size_t sum = 0;
    for (const Level& level : m_levels)
        sum += level.codes.capacity() * (sizeof(std::uint32_t) * 2 + sizeof(PlaceCode))
               + level.keys.capacity() * sizeof(char16_t);
    return sum;
}

} // namespace bandanh::places
