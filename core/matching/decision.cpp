#include "core/matching/decision.h"

#include "core/matching/weights.h"

#include <algorithm>
#include <cmath>

namespace bandanh::matching {

namespace {

constexpr double kCertain = 5;     // 32 to 1
constexpr double kRivalMargin = 4; // who comes nearer than 16 to 1 to the best is a rival
constexpr double kPlausible = -5;  // 1 to 32
constexpr std::size_t kMostCandidates = 8;

/// What no row of the same person says, unless somebody made a mistake that a person should see.
bool contradicts(const Comparison& comparison)
{
    return comparison.sex == FactLevel::Other || comparison.birth == BirthLevel::Differs;
}

bool livesElsewhere(const Comparison& comparison)
{
    return comparison.place == PlaceAgreement::OtherDistrict || comparison.place == PlaceAgreement::OtherProvince;
}

/// A fact beside the name that tells namesakes apart. A year or an age alone does not: it counts with the village.
bool hasTellingFact(const Comparison& comparison)
{
    if (comparison.phone == FactLevel::Same)
        return true;
    if (comparison.birth == BirthLevel::SameDay)
        return !livesElsewhere(comparison);
    const bool sameVillage = comparison.place == PlaceAgreement::SameVillage;
    if (comparison.birth == BirthLevel::Fits)
        return sameVillage;
    return sameVillage && comparison.school == FactLevel::Same && comparison.birth == BirthLevel::Unknown
           && comparison.phone == FactLevel::Unknown;
}

bool suffices(const Comparison& comparison)
{
    return comparison.isSameName() && !contradicts(comparison) && hasTellingFact(comparison);
}

} // namespace

void RowMatcher::score(const Wanted& wanted, std::span<const Ordinal> people, std::span<const Ordinal> refused)
{
    m_scored.clear();
    const double prior = priorWeight(m_index.size());
    for (const Ordinal person : people) {
        if (std::find(refused.begin(), refused.end(), person) != refused.end())
            continue;
        const Comparison comparison = compare(wanted, m_index, person);
        const double weight = prior + weightOf(comparison, wanted, m_index.person(person), m_index.size());
        m_scored.push_back({person, weight, comparison, suffices(comparison)});
    }
    std::sort(m_scored.begin(), m_scored.end(), [](const Scored& a, const Scored& b) {
        return a.weight != b.weight ? a.weight > b.weight : a.person < b.person;
    });
}

bool RowMatcher::isKnown() const
{
    if (m_scored.empty() || !m_scored.front().suffices || m_scored.front().weight < kCertain)
        return false;
    return m_scored.size() == 1
           || (std::none_of(m_scored.begin() + 1, m_scored.end(), [](const Scored& other) { return other.suffices; })
               && m_scored[1].weight < m_scored.front().weight - kRivalMargin);
}

Decision RowMatcher::proposed() const
{
    Decision decision;
    for (const Scored& scored : m_scored) {
        if (scored.weight < kPlausible || decision.candidates.size() == kMostCandidates)
            break;
        decision.candidates.push_back({scored.person, scored.weight, reasonsOf(scored.comparison)});
    }
    decision.outcome = decision.candidates.empty() ? Outcome::New : Outcome::Proposed;
    return decision;
}

Decision RowMatcher::decide(const PersonFacts& facts, std::span<const Ordinal> refused)
{
    Wanted wanted;
    m_index.prepare(facts, wanted);
    m_found.clear();
    m_index.closeCandidates(wanted, m_found);
    score(wanted, m_found, refused);
    if (isKnown()) {
        const Scored& best = m_scored.front();
        return {Outcome::Known, {{best.person, best.weight, reasonsOf(best.comparison)}}};
    }
    m_index.wideCandidates(wanted, m_found);
    score(wanted, m_found, refused);
    return proposed();
}

} // namespace bandanh::matching
