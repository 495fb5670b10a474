#pragma once

#include "core/report/highlightstable.h"
#include "core/report/smallcounts.h"

namespace bandanh::report {

/// A number as it may leave the laptop: a hidden one is not in it at all.
struct ShownAmount {
    std::optional<double> number; ///< nothing where it is hidden, or where there was nothing to count from
    Sight sight = Sight::Shown;

    std::string_view sign() const { return signOf(sight); }
};

/// A key of a breakdown. Several numbers by each key (named, counted) stand within it, and it is their sum.
struct ShownRow {
    std::string key;
    Caption caption;
    ShownAmount amount;
    std::vector<ShownRow> within;
};

/// A number beside a figure's value, or a breakdown with its rows as people read them.
struct ShownPart {
    const Part* part = nullptr;
    ShownAmount amount;
    std::vector<ShownRow> rows;

    bool isBreakdown() const { return part->keys != Keys::None; }
};

struct ShownFigure {
    const Indicator* indicator = nullptr;
    ShownAmount value;
    std::optional<Completeness> completeness;
    ShownAmount linesWithoutPerson; ///< of the completeness
    std::vector<ShownPart> parts;

    const ShownPart* part(std::string_view name) const;
    /// How many of its numbers are hidden.
    std::size_t hiddenCount() const;
};

/// The Highlights as they are exported and printed: small counts of people, and of sessions led by survivors, are hidden, and
/// with them what they could be worked out from. Exports are made of this and have no way to the numbers behind it.
struct ShownHighlights {
    Period period;
    std::vector<ShownFigure> figures;

    const ShownFigure* figure(std::string_view id) const;
    std::size_t hiddenCount() const;
};

ShownHighlights shown(const Highlights& highlights);

} // namespace bandanh::report
