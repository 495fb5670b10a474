#include "core/matching/weights.h"

#include <algorithm>
#include <cmath>

namespace bandanh::matching {

namespace {

constexpr double kShareOfKnown = 0.7;
constexpr double kPeopleUnseen = 50; // as if so many more people with other names were known, for small indexes
constexpr double kRarest = 1e-4;
constexpr double kSameName = 0.95;
constexpr int kYear = 366;
constexpr double kSamePhone = 0.75;
constexpr double kSharingAPhone = 4;

double schoolWeight(std::uint32_t inSchool, double people)
{
    const double share = (inSchool + 1.0) / (people + 10);
    return std::clamp(std::log2(0.95 / std::min(share, 0.95)), 0.5, 8.0);
}

} // namespace

RowWeights::RowWeights(const Wanted& wanted, const PersonIndex& index)
    : m_people(static_cast<double>(index.size())),
      m_birthDays(wanted.birth ? wanted.birth->days() : 0),
      m_prior(std::log2(kShareOfKnown / std::max(1.0, m_people))),
      m_school{0, wanted.school == 0 ? 0 : schoolWeight(index.inSchool(wanted.school), m_people), -3.5},
      m_phone{0, std::max(10.0, std::log2(kSamePhone * m_people / kSharingAPhone)), -2},
      m_mostOfName(std::max(most(wanted.khmer), most(wanted.latin)) + kOtherScriptAgrees)
{}

double RowWeights::most(const Wanted::Name& name) const
{
    double highest = 0;
    for (std::size_t i = 0; i < name.count; ++i) {
        const NameParts& parts = name.ways[i];
        highest =
            std::max(highest, part(NameLevel::Equal, parts.first.bearers) + part(NameLevel::Equal, parts.rest.bearers));
    }
    return highest;
}

double RowWeights::part(NameLevel level, std::uint32_t bearers) const
{
    if (level == NameLevel::Missing)
        return 0;
    if (level == NameLevel::Different)
        return -10;
    const double common = (bearers + 1) / (m_people + kPeopleUnseen);
    const double equal = std::log2(kSameName / std::clamp(common, kRarest, 0.9));
    switch (level) {
    case NameLevel::Slip:
    case NameLevel::Sound:
        return std::max(0.5, equal - 3.5);
    case NameLevel::Initial:
        return 1.5;
    case NameLevel::Loose:
        return std::max(-2.0, equal - 8);
    case NameLevel::Missing:
    case NameLevel::Equal:
    case NameLevel::Different:
        break;
    }
    return equal;
}

/// A year tells more than an age with its tolerance, which takes three.
double RowWeights::fittingBirth(const StoredPerson& person) const
{
    const int widest = std::max(m_birthDays, static_cast<int>(person.birthDays));
    constexpr auto kSameDay = static_cast<std::size_t>(BirthLevel::SameDay);
    constexpr auto kFits = static_cast<std::size_t>(BirthLevel::Fits);
    return widest <= kYear ? kBirth[kFits] : std::max(0.0, kBirth[kSameDay] - std::log2(widest));
}

} // namespace bandanh::matching
