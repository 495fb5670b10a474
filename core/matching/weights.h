#pragma once

#include "core/matching/factcomparison.h"

#include <array>

namespace bandanh::matching {

/// Agreement weights after Fellegi and Sunter (1969), in bits: for each level of a fact, log2 of how much likelier it is
/// between two records of one person than between two people. How likely it is between two people comes from how many
/// people share the value (Winkler's frequency adjustment) for names and schools, and from the country for the rest:
/// participants born within some fifteen years, a house with one phone, many villages. How likely it is within one
/// person comes from how sheets are typed: one name in twenty misspelt, one birth in fifteen wrong, one phone in four
/// another one.
class RowWeights
{
public:
    RowWeights(const Wanted& wanted, const PersonIndex& index);

    /// Before any fact is looked at: how likely a row is about one person of so many.
    double prior() const { return m_prior; }
    double facts(const FactComparison& facts, const StoredPerson& person) const
    {
        return kSex[static_cast<std::size_t>(facts.sex)] + m_phone[static_cast<std::size_t>(facts.phone)]
               + m_school[static_cast<std::size_t>(facts.school)] + kPlace[static_cast<std::size_t>(facts.place)]
               + (facts.birth == BirthLevel::Fits ? fittingBirth(person)
                                                  : kBirth[static_cast<std::size_t>(facts.birth)]);
    }
    /// One part of a name, borne by so many people.
    double part(NameLevel level, std::uint32_t bearers) const;
    /// What a name can weigh at most: that of somebody who has it, too.
    double mostOfName() const { return m_mostOfName; }

private:
    double most(const Wanted::Name& name) const;
    double fittingBirth(const StoredPerson& person) const;

    /// By FactLevel: unknown, same, other.
    using ByLevel = std::array<double, 3>;
    static constexpr ByLevel kSex = {0, 0.95, -5};
    /// By BirthLevel. The same day, with no error in it, is one among the births of fifteen years: log2(0.93 · 15 · 365).
    static constexpr std::array<double, 5> kBirth = {0, 12.3, 3.8, -1.5, -7};
    /// By PlaceAgreement.
    static constexpr std::array<double, 9> kPlace = {0, 7, 5, 3, 1.5, 0, -2.5, -4, -5};

    double m_people;
    int m_birthDays;
    double m_prior;
    ByLevel m_school;
    ByLevel m_phone;
    double m_mostOfName;
};

/// Added for the second script where a name was written in both.
inline constexpr double kOtherScriptAgrees = 1;
inline constexpr double kOtherScriptDiffers = -4;

} // namespace bandanh::matching
