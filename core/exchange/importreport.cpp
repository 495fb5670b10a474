#include "core/exchange/importreport.h"

#include <filesystem>
#include <numeric>

namespace bandanh::exchange {

std::string_view outcomeWord(RowOutcome outcome)
{
    constexpr std::array<std::string_view, kRowOutcomes> kWords = {"new", "known", "proposed", "same", "rejected"};
    return kWords[static_cast<std::size_t>(outcome)];
}

std::int64_t Counts::total() const
{
    return std::accumulate(of.begin(), of.end(), std::int64_t{0});
}

std::string FileReport::fileName() const
{
    const std::string name = std::filesystem::path(path).filename().string();
    return facts.worksheets > 1 ? name + "/" + worksheet : name;
}

} // namespace bandanh::exchange
