#pragma once

#include "core/places/placecode.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bandanh::places {

/// The keys of all spellings of all places, by level and in the order of codes, so that the spellings of whatever lies
/// inside a place are one run of the table: looking a key up in a commune or in a province is a walk along hashes.
class PlaceSpellings
{
public:
    struct Near {
        PlaceCode code;
        int slips;
    };

    class Builder
    {
    public:
        /// Places come in the order of their codes.
        void add(PlaceCode code, std::string_view spelling);

    private:
        friend class PlaceSpellings;
        struct Level {
            std::vector<std::uint32_t> hashes;
            std::vector<PlaceCode> codes;
            std::vector<std::uint32_t> ends;
            std::u16string keys;
        };
        void addKey(Level& level, PlaceCode code, std::u16string_view key);

        std::array<Level, 4> m_levels;
    };

    explicit PlaceSpellings(Builder builder);

    /// Places of which this is a spelling; the key without its type word counts only when no place has it as it stands.
    std::vector<PlaceCode> exact(std::u16string_view key, PlaceLevel level, std::optional<PlaceCode> within) const;
    /// Places with a spelling at most limit slips from the key; short keys bear fewer slips.
    std::vector<Near> near(std::u16string_view key, PlaceLevel level, std::optional<PlaceCode> within, int limit) const;

    std::size_t bytes() const;

private:
    using Level = Builder::Level;

    const Level& at(PlaceLevel level) const { return m_levels[static_cast<std::size_t>(level) - 1]; }
    static std::pair<std::size_t, std::size_t> run(const Level& level, std::optional<PlaceCode> within);
    static std::u16string_view keyAt(const Level& level, std::size_t index);
    static std::vector<PlaceCode> withKey(const Level& level, std::u16string_view key, std::optional<PlaceCode> within);

    std::array<Level, 4> m_levels;
};

} // namespace bandanh::places
