#pragma once

#include <string>
#include <string_view>

namespace bandanh::text {

/// The scripts whose letters a text has. Digits, spaces, punctuation and letters of other scripts do not count.
enum class Script { Neither, Khmer, Latin, Mixed };

Script scriptOf(std::string_view text);

/// What one cell says in each script; empty where it says nothing.
struct ScriptParts {
    std::string khmer;
    std::string latin;

    bool operator==(const ScriptParts&) const = default;
};

/// Parts a cell that names somebody twice, such as `សេង សុធា (Seng Sothea)` or `Chhea Sreymom ជា ស្រីមុំ`, in normal
/// form. Brackets and quotation marks go, and so does what stands between two scripts; digits and a full stop stay with
/// the letters before them. Runs of one script that are apart are joined by a space.
ScriptParts splitByScript(std::string_view text);

} // namespace bandanh::text
