#include "core/report/headcountnet.h"

#include <map>

namespace bandanh::report {

namespace {

using Kind = std::optional<records::RoleKind>;

struct Named {
    std::int64_t total = 0;
    std::int64_t female = 0;
    std::int64_t male = 0;
};

Named noted(const HeadcountFact& count)
{
    const std::int64_t female = count.namedFemale.value_or(0);
    const std::int64_t male = count.namedMale.value_or(0);
    return {count.namedWithin.value_or(female + male), female, male};
}

bool isNoted(const HeadcountFact& count)
{
    return count.namedWithin || count.namedFemale || count.namedMale;
}

/// The sexes of the rest are known only as far as those of the named are; so is who of the rest is a child.
HeadcountFact::Net without(const HeadcountFact& count, const Named& named)
{
    HeadcountFact::Net net;
    net.total = std::max<std::int64_t>(0, count.total - named.total);
    const std::int64_t female = std::max<std::int64_t>(0, count.female - named.female);
    const std::int64_t male = std::max<std::int64_t>(0, count.male - named.male);
    if (female + male <= net.total) {
        net.female = female;
        net.male = male;
    }
    net.children = std::max<std::int64_t>(0, count.children - named.total);
    return net;
}

/// The named of each activity that has a headcount without a note, by kind; under no kind: all of them.
std::map<std::pair<Index, Kind>, Named> namedAt(const Evidence& evidence)
{
    std::vector<bool> wanted(evidence.activities.size());
    for (const HeadcountFact& count : evidence.headcounts)
        if (!isNoted(count))
            wanted[count.activity] = true;
    std::map<std::pair<Index, Kind>, Named> found;
    for (const Participation& part : evidence.participations) {
        if (!wanted[part.activity])
            continue;
        std::vector<Kind> kinds{std::nullopt};
        if (part.kind)
            kinds.push_back(part.kind);
        for (const Kind kind : kinds) {
            Named& named = found[{part.activity, kind}];
            ++named.total;
            named.female += part.sex == records::Sex::Female ? 1 : 0;
            named.male += part.sex == records::Sex::Male ? 1 : 0;
        }
    }
    return found;
}

} // namespace

void takeNamesOff(Evidence& evidence)
{
    auto named = namedAt(evidence);
    for (HeadcountFact& count : evidence.headcounts) {
        if (isNoted(count)) {
            count.net = without(count, noted(count));
            continue;
        }
        // Each name is taken off once: what the first count of a kind cannot hold is left for the next.
        Named& left = named[{count.activity, count.kind}];
        count.net = without(count, left);
        left.total -= std::min(left.total, count.total);
        left.female -= std::min(left.female, count.female);
        left.male -= std::min(left.male, count.male);
    }
}

} // namespace bandanh::report
