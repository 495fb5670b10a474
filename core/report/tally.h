#pragma once

#include "core/report/indicators.h"

namespace bandanh::report {

inline constexpr std::string_view kUnknownKey = "unknown";
inline constexpr std::string_view kNoBodyKey = "none";

/// The word of a choice, or "unknown".
template <class E>
std::string keyOf(std::optional<E> value)
{
    const std::string_view word = value ? records::wordOf(*value) : std::string_view{};
    return std::string(word.empty() ? kUnknownKey : word);
}

std::string keyOf(std::span<const BodyFact> bodies, Index index, std::string_view unknown = kUnknownKey);

/// Adds to a tally, where empty cells are left out.
void add(Tally& tally, std::string_view key, std::int64_t count = 1);
std::int64_t sum(const Tally& tally);
/// A tally as it may be shown by itself beside its total.
ShownTally shown(const Tally& tally);

/// Which persons were met already; one for each count of distinct persons.
class Once
{
public:
    explicit Once(const Evidence& evidence) : m_met(evidence.sexes.size()) {}
    /// True the first time. A line without a person is nobody's.
    bool isFirst(Index person)
    {
        if (person == kNone || m_met[person])
            return false;
        m_met[person] = true;
        return true;
    }

private:
    std::vector<bool> m_met;
};

/// The activities that a figure looks at, by index.
std::vector<bool> concerned(const Evidence& evidence, const Indicator& indicator);

/// Calls `visit(participation, activity)` for each that a figure takes, in their order.
template <class Visitor>
void forEachTaken(const Evidence& evidence, const Indicator& indicator, Visitor&& visit)
{
    const std::vector<bool> wanted = concerned(evidence, indicator);
    for (const Participation& part : evidence.participations)
        if (wanted[part.activity] && indicator.takes(evidence, part))
            visit(part, evidence.activities[part.activity]);
}

/// Calls `visit(participation)` for each that is counted as a line of a figure of participations or persons.
template <class Visitor>
void forEachCounted(const Evidence& evidence, const Indicator& indicator, Visitor&& visit)
{
    Once once(evidence);
    forEachTaken(evidence, indicator, [&](const Participation& part, const ActivityFact&) {
        if (indicator.lines == Lines::Participations || once.isFirst(part.person))
            visit(part);
    });
}

/// Calls `visit(activity)` for each activity that a figure looks at, by date.
template <class Visitor>
void forEachConcerned(const Evidence& evidence, const Indicator& indicator, Visitor&& visit)
{
    for (const ActivityFact& activity : evidence.activities)
        if (indicator.concerns(evidence, activity))
            visit(activity);
}

} // namespace bandanh::report
