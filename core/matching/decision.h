#pragma once

#include "core/matching/comparison.h"

#include <span>
#include <vector>

namespace bandanh::matching {

struct Candidate {
    Ordinal person;
    /// In bits, with the prior: 0 is as likely as not.
    double weight;
    std::vector<Reason> reasons;
};

enum class Outcome : std::uint8_t { New, Known, Proposed };

struct Decision {
    Outcome outcome = Outcome::New;
    /// The one person where known; where proposed, best first.
    std::vector<Candidate> candidates;
};

/// Who is this row?
/// Known: one person has the same name (Comparison::isSameName), agrees in a fact that tells namesakes apart
/// (FactComparison::tellsApart), contradicts nothing, and is likely by weight, and nobody else does or comes near.
/// Proposed: whoever is plausible by weight, likeliest first. New: nobody is.
class RowMatcher
{
public:
    explicit RowMatcher(const PersonIndex& index) : m_index(index) {}

    /// `refused` are people of whom somebody said that they are not this row.
    Decision decide(const PersonFacts& facts, std::span<const Ordinal> refused = {});

private:
    /// Somebody whose facts have been looked at, not yet the name.
    struct Screened {
        Ordinal person;
        double weight;
        FactComparison facts;
    };
    struct Scored {
        Ordinal person;
        double weight;
        Comparison comparison;
        bool suffices;
    };

    void screen(Ordinal person, const Wanted& wanted, const RowWeights& weights);
    void rank(std::span<const Ordinal> refused);
    void score(const Wanted& wanted, const RowWeights& weights);
    bool isKnown() const;
    Decision proposed() const;

    const PersonIndex& m_index;
    std::vector<Screened> m_screened;
    std::vector<Scored> m_scored;
};

} // namespace bandanh::matching
