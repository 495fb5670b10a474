#include "core/matching/decision.h"

#include <algorithm>

namespace bandanh::matching {

namespace {

constexpr double kCertain = 5;     // 32 to 1
constexpr double kRivalMargin = 4; // who comes nearer than 16 to 1 to the best is a rival
constexpr double kPlausible = -2;  // 1 to 4
constexpr double kFarBehind = 8;   // whom the best leaves so far behind is not worth a look
constexpr std::size_t kMostCandidates = 8;

} // namespace

/// Keeps whoever can be plausible if the name is the same. Most people who share a common name go here.
void RowMatcher::screen(Ordinal person, const Wanted& wanted, const RowWeights& weights)
{
    const StoredPerson& stored = m_index.person(person);
    const FactComparison facts = compareFacts(wanted, stored);
    const double weight = weights.facts(facts, stored);
    if (weight + weights.prior() + weights.mostOfName() >= kPlausible)
        m_screened.push_back({person, weight, facts});
}

/// Puts the best facts first, and takes out who was found twice or was refused.
void RowMatcher::rank(std::span<const Ordinal> refused)
{
    std::sort(m_screened.begin(), m_screened.end(), [](const Screened& a, const Screened& b) {
        return a.weight != b.weight ? a.weight > b.weight : a.person < b.person;
    });
    const auto last = std::unique(m_screened.begin(), m_screened.end(),
                                  [](const Screened& a, const Screened& b) { return a.person == b.person; });
    m_screened.erase(last, m_screened.end());
    std::erase_if(m_screened, [refused](const Screened& one) {
        return std::find(refused.begin(), refused.end(), one.person) != refused.end();
    });
}

/// Compares names, from the best facts down, until nobody further down can come near the best.
void RowMatcher::score(const Wanted& wanted, const RowWeights& weights)
{
    m_scored.clear();
    double least = kPlausible;
    for (const Screened& screened : m_screened) {
        const double most = weights.prior() + screened.weight + weights.mostOfName();
        const bool tells = screened.facts.tellsApart() && !screened.facts.contradicts();
        if (most < least && !tells)
            continue;
        const Comparison comparison = compareWhole(screened.facts, wanted, m_index, screened.person, weights);
        const double weight = weights.prior() + screened.weight + comparison.nameWeight;
        if (weight < kPlausible)
            continue;
        least = std::max(least, weight - kFarBehind);
        m_scored.push_back({screened.person, weight, comparison, tells && comparison.isSameName()});
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
        const bool farBehind = scored.weight < m_scored.front().weight - kFarBehind;
        if (decision.candidates.size() < kMostCandidates && (scored.suffices || !farBehind))
            decision.candidates.push_back({scored.person, scored.weight, reasonsOf(scored.comparison)});
    }
    decision.outcome = decision.candidates.empty() ? Outcome::New : Outcome::Proposed;
    return decision;
}

Decision RowMatcher::decide(const PersonFacts& facts, std::span<const Ordinal> refused)
{
    Wanted wanted;
    m_index.prepare(facts, wanted);
    const RowWeights weights(wanted, m_index);
    const auto look = [&](Ordinal person) { screen(person, wanted, weights); };
    m_screened.clear();
    m_index.visitClose(wanted, look);
    rank(refused);
    score(wanted, weights);
    if (isKnown()) {
        const Scored& best = m_scored.front();
        return {Outcome::Known, {{best.person, best.weight, reasonsOf(best.comparison)}}};
    }
    m_index.visitWide(wanted, look);
    rank(refused);
    score(wanted, weights);
    return proposed();
}

} // namespace bandanh::matching
