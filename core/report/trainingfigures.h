#pragma once

#include "core/report/evidence.h"

namespace bandanh::report {

/// What one training gave, counted by the indicators of all trainings as if it were the only one; so it is the same rule, also
/// for a kind of training that the Highlights leave out, or one that is only planned.
struct TrainingFigures {
    /// Of those who came as one kind of participant.
    struct Kind {
        std::optional<records::RoleKind> kind;
        std::int64_t women = 0;
        std::int64_t men = 0;
        std::int64_t sexUnknown = 0;
        std::int64_t persons = 0; ///< distinct and known; who came as two kinds stands under both

        std::int64_t participations() const { return women + men + sexUnknown; }
        bool operator==(const Kind&) const = default;
    };

    std::vector<Kind> kinds; ///< police, judges, officials, community, then others; those alone that came
    std::int64_t participations = 0;
    std::int64_t persons = 0;
    double personHours = 0;
    std::optional<double> gain; ///< mean, in points of twenty; nothing where nobody has both scores
    std::int64_t matched = 0;   ///< people with both scores
    std::int64_t onlyBefore = 0;
    std::int64_t onlyAfter = 0;
};

/// Nothing where the training is not in the evidence's period.
std::optional<TrainingFigures> trainingFigures(const Evidence& evidence, const RowId& training);

} // namespace bandanh::report
