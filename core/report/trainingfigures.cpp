#include "core/report/trainingfigures.h"

#include "core/report/indicators.h"

#include <algorithm>

namespace bandanh::report {

namespace {

bool isThatOne(const Evidence&, const ActivityFact&)
{
    return true;
}

/// The evidence of one activity alone.
Evidence only(const Evidence& evidence, Index activity)
{
    Evidence one;
    one.period = evidence.period;
    one.activities = {evidence.activities[activity]};
    one.organisations = evidence.organisations;
    one.sexes = evidence.sexes;
    for (const Participation& part : evidence.participations)
        if (part.activity == activity)
            one.participations.emplace_back(part).activity = 0;
    for (const TestFact& test : evidence.programme.tests)
        if (test.activity == activity)
            one.programme.tests.emplace_back(test).activity = 0;
    return one;
}

/// What an indicator says of it; the figure may be read while the indicator is there.
struct Counted {
    Counted(const Evidence& one, std::string_view id) : indicator(*indicatorById(id))
    {
        indicator.concerns = isThatOne;
        figure.indicator = &indicator;
        indicator.compute(one, figure);
    }
    Counted(const Counted&) = delete;
    Counted& operator=(const Counted&) = delete;

    std::int64_t whole() const { return static_cast<std::int64_t>(figure.value.value_or(0)); }
    std::int64_t whole(std::string_view part) const
    {
        return static_cast<std::int64_t>(std::get<double>(*figure.part(part)));
    }

    Indicator indicator;
    Figure figure;
};

/// Those whom the trainings are for stand first.
int rankOf(const TrainingFigures::Kind& kind)
{
    using enum records::RoleKind;
    constexpr records::RoleKind kFirst[] = {Police, Court, Government, Community};
    if (!kind.kind)
        return 100; // whoever is not known, last
    const auto found = std::ranges::find(kFirst, *kind.kind);
    return found != std::end(kFirst) ? static_cast<int>(found - kFirst) : 10 + static_cast<int>(*kind.kind);
}

std::vector<TrainingFigures::Kind> kindsOf(const Evidence& one, const Tally& persons)
{
    std::vector<TrainingFigures::Kind> kinds;
    for (const Participation& part : one.participations) {
        auto found = std::ranges::find(kinds, part.kind, &TrainingFigures::Kind::kind);
        if (found == kinds.end())
            found = kinds.insert(kinds.end(), {.kind = part.kind});
        ++(part.sex == records::Sex::Female ? found->women
           : part.sex == records::Sex::Male ? found->men
                                            : found->sexUnknown);
    }
    for (TrainingFigures::Kind& kind : kinds)
        if (const auto found = persons.find(kind.kind ? records::wordOf(*kind.kind) : "unknown");
            found != persons.end())
            kind.persons = found->second;
    std::ranges::sort(kinds, {}, rankOf);
    return kinds;
}

} // namespace

std::optional<TrainingFigures> trainingFigures(const Evidence& evidence, const RowId& training)
{
    const auto found = std::ranges::find(evidence.activities, training,
                                         [](const ActivityFact& activity) { return activity.called.id; });
    if (found == evidence.activities.end())
        return std::nullopt;
    const Evidence one = only(evidence, static_cast<Index>(found - evidence.activities.begin()));
    const Counted participations(one, "training_participations");
    const Counted persons(one, "persons_trained");
    const Counted hours(one, "training_person_hours");
    const Counted gain(one, "test_gain");
    TrainingFigures figures;
    figures.kinds = kindsOf(one, std::get<Tally>(*persons.figure.part("by_kind")));
    figures.participations = participations.whole();
    figures.persons = persons.whole();
    figures.personHours = hours.figure.value.value_or(0);
    figures.gain = gain.figure.value;
    figures.matched = gain.whole("matched");
    figures.onlyBefore = gain.whole("only_before");
    figures.onlyAfter = gain.whole("only_after");
    return figures;
}

} // namespace bandanh::report
