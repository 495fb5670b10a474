#pragma once

#include "core/matching/weights.h"

#include <cstdint>
#include <vector>

namespace bandanh::matching {

/// A row beside a person, fact by fact.
struct Comparison {
    FactComparison facts;
    NameComparison khmer;
    NameComparison latin;
    /// Where no script was written on both sides: one side's Khmer with the other's Latin letters.
    NameComparison across;
    /// How much the agreement of the name says, in bits: more for rare names.
    double nameWeight = 0;

    /// The same name in normal form: equal in one script, the order of its parts apart, and in the other script, where
    /// both have it, equal or a usual other spelling.
    bool isSameName() const;
};

/// Adds the comparison of the names to one of the facts.
Comparison compareWhole(const FactComparison& facts, const Wanted& wanted, const PersonIndex& index, Ordinal person,
                        const RowWeights& weights);

/// Why a person is proposed, or known again: what agrees and what does not.
enum class Reason : std::uint8_t {
    SameKhmerName,
    SameLatinName,
    SimilarName,
    SameSound,
    SameAcrossScripts,
    NameSwapped,
    InitialFits,
    OtherName,
    OtherSex,
    SameBirthDate,
    BirthFits,
    BirthNearly,
    OtherBirth,
    SamePhone,
    OtherPhone,
    SameVillage,
    SameCommune,
    SameDistrict,
    OtherPlace,
    SameSchool,
    OtherSchool
};

std::vector<Reason> reasonsOf(const Comparison& comparison);

} // namespace bandanh::matching
