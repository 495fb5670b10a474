#pragma once

#include "core/places/placecode.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace bandanh::places {

class PlaceSpellings;

enum class PlaceType : std::uint8_t { Province, Capital, District, Krong, Khan, Commune, Sangkat, Village };

/// The word that stands before a name in Khmer: ខេត្ត, រាជធានី, ស្រុក, ក្រុង, ខណ្ឌ, ឃុំ, សង្កាត់, ភូមិ.
std::string_view khmerTypeWord(PlaceType type);

struct Place {
    PlaceCode code;
    PlaceType type;
    std::string_view khmer;
    std::string_view latin;
    /// Further Latin spellings, divided by "|"; mostly empty.
    std::string_view otherLatin;
};

/// Every place of the country by code and by spelling. Reads its text on first use, from any thread; never changes after.
class Gazetteer
{
public:
    using Day = std::chrono::year_month_day;

    Gazetteer();
    /// For tests: a gazetteer in the form of resources/gazetteer/gazetteer.tsv. The text must outlive it.
    explicit Gazetteer(std::string_view text);
    ~Gazetteer();

    std::size_t size() const;
    std::optional<Place> place(PlaceCode code) const;
    bool has(PlaceCode code) const;
    /// The places directly inside one, in the order of their codes; the provinces when none is named.
    std::vector<Place> children(std::optional<PlaceCode> parent) const;

    /// Every place of a level, inside another where one is named, of which this is a spelling in either script:
    /// search key, with or without its type word, Latin letters without their marks. No tolerance for slips.
    std::vector<PlaceCode> find(std::string_view spelling, PlaceLevel level, std::optional<PlaceCode> within) const;

    /// The provinces as they were on a day: Tboung Khmum (25) was split from Kampong Cham (03) on 31 December 2013.
    std::vector<PlaceCode> provincesOn(Day day) const;
    /// The province under which a place is reported for a day.
    static PlaceCode reportingProvince(PlaceCode code, Day day);

    /// Keys of all spellings, for reading written places; made when first asked for.
    const PlaceSpellings& spellings() const;

private:
    struct Tables;
    const Tables& tables() const;

    std::string_view m_text;
    std::unique_ptr<Tables> m_tables;
};

} // namespace bandanh::places
