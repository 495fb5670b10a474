#include "core/matching/comparison.h"

#include <algorithm>

namespace bandanh::matching {

namespace {

constexpr double kKhmerSwapped = -3;
constexpr double kLatinSwapped = -1; // both orders are in use in Latin letters
constexpr double kSoundAcross = 1.5; // added for each part that sounds alike: no better is possible across scripts

bool has(const NameComparison& name, NameLevel level)
{
    return name.first == level || name.rest == level;
}

bool speaksAgainst(const NameComparison& name)
{
    return has(name, NameLevel::Different);
}

/// A name in one script, compared and weighed.
struct WeighedName {
    NameComparison levels;
    double weight = 0;
};

/// The rarity of a part is that of the more common of two spellings, so that a rare misspelling of a common name counts
/// for what it is; a part that neither side has says nothing.
double weighPart(NameLevel level, const NameForm& mine, const NameForm& known, const RowWeights& weights)
{
    return mine.isEmpty() && known.isEmpty() ? 0 : weights.part(level, std::max(mine.bearers, known.bearers));
}

double weigh(const NameComparison& name, const NameParts& mine, const NameParts& known, double swapped,
             const RowWeights& weights)
{
    if (name.isMissing())
        return 0;
    // Brothers and sisters share one part of their names, the house, the school and the phone: where the other part
    // differs, the shared one says nothing.
    if (speaksAgainst(name)) {
        const bool both = name.first == name.rest;
        return weights.part(NameLevel::Different, 0) * (both ? 2 : 1);
    }
    const NameForm& first = name.swapped ? mine.rest : mine.first;
    const NameForm& rest = name.swapped ? mine.first : mine.rest;
    return weighPart(name.first, first, known.first, weights) + weighPart(name.rest, rest, known.rest, weights)
           + (name.swapped ? swapped : 0);
}

/// The best of the ways to divide the wanted name.
WeighedName bestName(const Wanted::Name& wanted, const NameParts& known, double swapped, const RowWeights& weights)
{
    WeighedName best;
    for (std::size_t i = 0; i < wanted.count; ++i) {
        const NameComparison levels = compareNames(wanted.ways[i], known);
        const double weight = weigh(levels, wanted.ways[i], known, swapped, weights);
        if (best.levels.isMissing() || weight > best.weight)
            best = {levels, weight};
        if (levels.isEqual())
            break;
    }
    return best;
}

} // namespace

bool Comparison::isSameName() const
{
    const auto isNear = [](const NameComparison& name) {
        return !has(name, NameLevel::Different) && !has(name, NameLevel::Loose);
    };
    return (khmer.isEqual() || latin.isEqual()) && isNear(khmer) && isNear(latin);
}

Comparison compareWhole(const FactComparison& facts, const Wanted& wanted, const PersonIndex& index, Ordinal person,
                        const RowWeights& weights)
{
    const NameParts khmerName = index.khmerName(person);
    const NameParts latinName = index.latinName(person);
    const WeighedName khmer = bestName(wanted.khmer, khmerName, kKhmerSwapped, weights);
    const WeighedName latin = bestName(wanted.latin, latinName, kLatinSwapped, weights);
    const bool hasKhmer = !khmer.levels.isMissing();
    const bool hasLatin = !latin.levels.isMissing();
    if (!hasKhmer && !hasLatin) {
        const bool isKhmer = wanted.khmer.count != 0;
        const WeighedName across =
            bestName(isKhmer ? wanted.khmer : wanted.latin, isKhmer ? latinName : khmerName, kLatinSwapped, weights);
        const int alike =
            (across.levels.first == NameLevel::Sound ? 1 : 0) + (across.levels.rest == NameLevel::Sound ? 1 : 0);
        return {facts, {}, {}, across.levels, across.weight + alike * kSoundAcross};
    }
    if (!hasKhmer || !hasLatin)
        return {facts, khmer.levels, latin.levels, {}, hasKhmer ? khmer.weight : latin.weight};
    const bool against = speaksAgainst(khmer.levels) || speaksAgainst(latin.levels);
    const double weight = std::max(khmer.weight, latin.weight) + (against ? kOtherScriptDiffers : kOtherScriptAgrees);
    return {facts, khmer.levels, latin.levels, {}, weight};
}

} // namespace bandanh::matching
