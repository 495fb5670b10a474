#pragma once

#include "core/places/writtenplace.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace bandanh::places {

enum class PlaceReading : std::uint8_t {
    Nothing,   ///< nothing was written, or no cell names a place
    Exact,     ///< every cell is a spelling of the place or of what it lies in
    OneSlip,   ///< one letter is wrong in one cell
    Loose,     ///< more slips, or cells that fit nowhere
    Ambiguous, ///< several places fit equally well
};

struct ReadPlace {
    /// The deepest place that is consistent with the cells; of several, the one they lie in.
    std::optional<PlaceCode> code;
    PlaceReading reading = PlaceReading::Nothing;
    /// The places that fit equally well, in the order of their codes; empty unless ambiguous.
    std::vector<PlaceCode> candidates;

    bool operator==(const ReadPlace&) const = default;
};

/// Reads written places. Cells are looked up by search key from the province down; where that leads nowhere, one or two
/// slips are borne among what lies in the places found above, and a cell that fits nowhere is passed over.
/// "Kampong Cham" also stands for Tboung Khmum, which was part of it before 2014.
/// Remembers what it read lately: a reader belongs to one thread.
class PlaceReader
{
public:
    explicit PlaceReader(const Gazetteer& gazetteer, std::size_t remembered = 20'000);

    const ReadPlace& read(const WrittenPlace& written);

private:
    struct Resolved {
        ReadPlace place;
        bool followsHint = false;
    };
    Resolved resolve(const WrittenPlace& written) const;
    const ReadPlace* remembered();

    const Gazetteer& m_gazetteer;
    std::size_t m_remembered;
    std::string m_key;
    std::unordered_map<std::string, ReadPlace> m_recent;
    std::unordered_map<std::string, ReadPlace> m_older;
};

} // namespace bandanh::places
