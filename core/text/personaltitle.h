#pragma once

#include <string>
#include <string_view>

namespace bandanh::text {

/// A name without its honorific, both in normal form; the title is empty where there is none.
struct TitledName {
    std::string title;
    std::string name;

    bool operator==(const TitledName&) const = default;
};

/// Splits honorifics off the start of a name in either script: លោក, លោកស្រី, អ្នកស្រី, កញ្ញា, បង, ឯកឧត្តម …, Mr, Ms.,
/// Mrs., Miss, H.E., Dr … . Several may follow each other (`H.E. Dr. Sok Dara`). A title stays in the name when no
/// letters would be left: កញ្ញា alone is somebody's given name, and ឯកឧត្តម alone might be two. Within a name and at its
/// end titles are always names.
TitledName splitTitle(std::string_view text);

} // namespace bandanh::text
