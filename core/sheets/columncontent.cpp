#include "core/sheets/columncontent.h"

#include "core/places/gazetteer.h"
#include "core/sheets/celltext.h"
#include "core/sheets/sexword.h"
#include "core/text/digits.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>

namespace bandanh::sheets {

namespace {

constexpr std::size_t kPlacesLookedUp = 40; // cells; enough to tell the levels apart

using Cells = std::span<const std::string_view>;

template <class Predicate>
double share(Cells cells, Predicate predicate)
{
    return static_cast<double>(std::count_if(cells.begin(), cells.end(), predicate))
           / static_cast<double>(cells.size());
}

bool isNumberBetween(std::string_view cell, std::int64_t low, std::int64_t high)
{
    const auto number = text::parseWholeNumber(cell);
    return number && *number >= low && *number <= high;
}

bool isFullYear(std::string_view cell)
{
    return isNumberBetween(cell, 1900, 2100) || isNumberBetween(cell, 2440, 2650);
}

bool looksLikeDate(std::string_view cell)
{
    const CellLook look = lookAt(cell);
    const std::size_t separators = static_cast<std::size_t>(
        std::count_if(cell.begin(), cell.end(), [](char c) { return c == '/' || c == '-' || c == '.'; }));
    const bool isNumeric = separators == 2 && look.digits >= 4 && look.digits <= 8 && look.khmer == 0;
    const bool isWordy = look.digits >= 3 && look.digits <= 8 && look.khmer + look.latin >= 3;
    return isNumeric || isWordy;
}

bool isName(std::string_view cell, bool wantsKhmer)
{
    const CellLook look = lookAt(cell);
    const std::size_t letters = wantsKhmer ? look.khmer : look.latin;
    const std::size_t foreign = wantsKhmer ? look.latin : look.khmer;
    return letters >= 2 && foreign == 0 && look.digits == 0;
}

double mixedShare(Cells cells)
{
    const double khmer = share(cells, [](std::string_view cell) { return lookAt(cell).khmer >= 2; });
    const double latin = share(cells, [](std::string_view cell) { return lookAt(cell).latin >= 2; });
    return std::min(khmer, latin) > 0.04 ? std::max(khmer, latin) : 0;
}

double sequenceShare(Cells cells)
{
    if (cells.size() == 1)
        return text::parseWholeNumber(cells[0]) == 1 ? 1 : 0;
    std::size_t steps = 0;
    for (std::size_t i = 1; i < cells.size(); ++i) {
        const auto before = text::parseWholeNumber(cells[i - 1]);
        const auto number = text::parseWholeNumber(cells[i]);
        steps += before && number && *number > *before && *number - *before <= 5 ? 1 : 0;
    }
    return static_cast<double>(steps) / static_cast<double>(cells.size() - 1);
}

double markShare(Cells cells)
{
    const std::set<std::string_view> kinds(cells.begin(), cells.end());
    return kinds.size() <= 3 ? share(
               cells, [](std::string_view cell) { return lookAt(cell).points() <= 3 && lookAt(cell).digits == 0; })
                             : 0;
}

bool isSchool(std::string_view cell)
{
    constexpr std::array<std::string_view, 9> kWords = {"វិទ្យាល័យ",  "សាលា",      "វិទ្យាស្ថាន", "school", "university",
                                                        "college", "institute", "lycee",    "high s"};
    std::string lower(cell);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return std::any_of(kWords.begin(), kWords.end(),
                       [&](std::string_view word) { return lower.find(word) != std::string::npos; });
}

double placeShare(Cells cells, places::PlaceLevel level, const places::Gazetteer* gazetteer)
{
    const double text = share(cells, [](std::string_view cell) {
        const CellLook look = lookAt(cell);
        return look.khmer + look.latin >= 2 && look.digits <= 3 && !sexOf(cell);
    });
    if (gazetteer == nullptr || text < 0.5)
        return text;
    cells = cells.first(std::min(cells.size(), kPlacesLookedUp));
    return share(cells, [&](std::string_view cell) { return !gazetteer->find(cell, level, std::nullopt).empty(); });
}

} // namespace

bool looksLikePhone(std::string_view cell)
{
    const CellLook look = lookAt(cell);
    const bool isDamaged = look.latin == 1 && cell.find_first_of("eE") != std::string_view::npos;
    return look.digits >= 7 && look.digits <= 26 && (look.latin == 0 || isDamaged) && look.khmer <= 2;
}

double contentShare(Content content, Cells cells, const places::Gazetteer* gazetteer)
{
    if (cells.empty())
        return 0.5;
    switch (content) {
    case Content::Any:
        return 0.5;
    case Content::Sequence:
        return sequenceShare(cells);
    case Content::KhmerName:
        return share(cells, [](std::string_view cell) { return isName(cell, true); });
    case Content::LatinName:
        return share(cells, [](std::string_view cell) { return isName(cell, false); });
    case Content::MixedName:
        return mixedShare(cells);
    case Content::Sex:
        return share(cells, [](std::string_view cell) { return sexOf(cell).has_value(); });
    case Content::Age:
        return share(cells, [](std::string_view cell) { return isNumberBetween(cell, 1, 120); });
    case Content::Year:
        return share(cells, [](std::string_view cell) { return isFullYear(cell) || isNumberBetween(cell, 0, 99); });
    case Content::Date:
        return share(cells, [](std::string_view cell) { return looksLikeDate(cell) || isFullYear(cell); });
    case Content::Phone:
        return share(cells, looksLikePhone);
    case Content::Email:
        return share(cells, [](std::string_view cell) { return cell.find('@') != std::string_view::npos; });
    case Content::Village:
        return placeShare(cells, places::PlaceLevel::Village, gazetteer);
    case Content::Commune:
        return placeShare(cells, places::PlaceLevel::Commune, gazetteer);
    case Content::District:
        return placeShare(cells, places::PlaceLevel::District, gazetteer);
    case Content::Province:
        return placeShare(cells, places::PlaceLevel::Province, gazetteer);
    case Content::Address:
        return share(cells, [](std::string_view cell) { return lookAt(cell).khmer + lookAt(cell).latin >= 6; });
    case Content::School:
        return share(cells, isSchool);
    case Content::Grade:
        return share(cells, [](std::string_view cell) { return isNumberBetween(cell, 1, 13); });
    case Content::Mark:
        return markShare(cells);
    case Content::YesNo:
        return share(cells, [](std::string_view cell) { return isNumberBetween(cell, 0, 1); });
    }
    return 0;
}

} // namespace bandanh::sheets
