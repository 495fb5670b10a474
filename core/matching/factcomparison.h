#pragma once

#include "core/matching/personindex.h"

#include <cstdint>

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

/// Compares two places by the numbers of their codes, 0 where there is none. Kampong Cham also stood for what became
/// Tboung Khmum, so nothing follows from a difference between those two where one side is known no deeper than that.
PlaceAgreement comparePlaces(std::uint32_t a, std::uint32_t b);

/// All that is compared but the name; nothing here looks beyond the 40 bytes of a person.
struct FactComparison {
    FactLevel sex = FactLevel::Unknown;
    BirthLevel birth = BirthLevel::Unknown;
    FactLevel phone = FactLevel::Unknown;
    PlaceAgreement place = PlaceAgreement::Unknown;
    FactLevel school = FactLevel::Unknown;

    /// A fact that, beside the name, tells namesakes apart: a phone; a birth date, unless they live in two districts;
    /// a village together with an age or a year of birth, or together with the school where neither phone nor birth is
    /// known on both sides.
    bool tellsApart() const;
    /// What no row of the same person says, unless somebody made a mistake that a person should see.
    bool contradicts() const { return sex == FactLevel::Other || birth == BirthLevel::Differs; }
};

inline FactLevel compareValues(std::uint32_t a, std::uint32_t b)
{
    return a == 0 || b == 0 ? FactLevel::Unknown : a == b ? FactLevel::Same : FactLevel::Other;
}

inline FactLevel comparePhones(const Wanted& wanted, const StoredPerson& person)
{
    FactLevel level = FactLevel::Unknown;
    for (std::size_t i = 0; i < wanted.phones.size() && wanted.phones[i] != 0; ++i) {
        const std::uint32_t phone = wanted.phones[i];
        if (phone == person.phones[0] || phone == person.phones[1])
            return FactLevel::Same;
        if (person.phones[0] != 0)
            level = FactLevel::Other;
    }
    return level;
}

inline FactComparison compareFacts(const Wanted& wanted, const StoredPerson& person)
{
    FactComparison facts;
    facts.sex = compareValues(wanted.sex, person.sex);
    facts.birth = compareBirths(wanted.birth, person.birth());
    facts.phone = comparePhones(wanted, person);
    facts.place = comparePlaces(wanted.place, person.place);
    facts.school = compareValues(wanted.school, person.school);
    return facts;
}

} // namespace bandanh::matching
