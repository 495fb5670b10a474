#pragma once

#include <QString>

#include <array>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace bandanh::print {

/// What a map says of a province.
struct MapFact {
    std::string province; ///< its code
    QString name;
    QString figure;               ///< as it is written; a sign where it is hidden
    std::optional<double> number; ///< nothing where it is hidden
    bool isHidden = false;
};

/// Facts by the outline that they are drawn on, without what is in no province. Two provinces of one outline are told together.
using OutlineFacts = std::map<std::string, MapFact>;
OutlineFacts byOutline(std::span<const MapFact> facts);
/// The largest number first, what is hidden last.
std::vector<const MapFact*> byImportance(const OutlineFacts& facts);

/// Round limits of the upper three of four classes, for numbers up to this one: 200, 400, 800 for 1,313.
std::array<double, 3> classLimits(double most);

/// How a province is filled: in one of four classes, or as one without a number, or hatched.
enum class Shade { First, Second, Third, Fourth, None, Hidden };

/// The classes of a map, by the largest number on it.
class MapClasses
{
public:
    explicit MapClasses(const OutlineFacts& facts);

    Shade shadeOf(const MapFact& fact) const;
    /// What each shade means, in the language in use; "hidden" only where something is.
    std::vector<std::pair<Shade, QString>> legend() const;

private:
    std::array<double, 3> m_limits;
    bool m_hasHidden;
};

} // namespace bandanh::print
