#pragma once

#include "core/matching/personindex.h"

#include <cstdint>
#include <vector>

namespace bandanh::matching {

/// How far two values of a fact agree.
enum class FactLevel : std::uint8_t { Unknown, Same, Other };

enum class PlaceAgreement : std::uint8_t {
    Unknown,
    SameVillage, ///< the same as deep as both are known, which is the village
    SameCommune,
    SameDistrict,
    SameProvince,
    OtherVillage, ///< of one commune
    OtherCommune, ///< of one district
    OtherDistrict,
    OtherProvince
};

PlaceAgreement comparePlaces(std::optional<places::PlaceCode> a, std::optional<places::PlaceCode> b);

/// A row beside a person, fact by fact.
struct Comparison {
    NameComparison khmer;
    NameComparison latin;
    /// Where no script was written on both sides: one side's Khmer with the other's Latin letters.
    NameComparison across;
    FactLevel sex = FactLevel::Unknown;
    BirthLevel birth = BirthLevel::Unknown;
    FactLevel phone = FactLevel::Unknown;
    PlaceAgreement place = PlaceAgreement::Unknown;
    FactLevel school = FactLevel::Unknown;
    /// How much the agreement of the name says, in bits: more for rare names (see weights.h).
    double nameWeight = 0;
    /// How much the same school says, in bits: more for a small one.
    double schoolWeight = 0;

    /// The same name in normal form: equal in a script that both have, the order of its parts apart, and nothing that
    /// speaks against it in the other script.
    bool isSameName() const;
};

Comparison compare(const Wanted& wanted, const PersonIndex& index, Ordinal person);

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
