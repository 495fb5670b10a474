#include "core/matching/comparison.h"

#include "core/matching/weights.h"

#include <algorithm>

namespace bandanh::matching {

namespace {

constexpr double kKhmerSwapped = -3;
constexpr double kLatinSwapped = -1; // both orders are in use in Latin letters
constexpr double kOtherScriptAgrees = 1;
constexpr double kOtherScriptDiffers = -4;

bool speaksAgainst(const NameComparison& name)
{
    return name.first == NameLevel::Different || name.rest == NameLevel::Different;
}

double weightOfName(const NameComparison& name, const NameParts& known, double swapped, std::size_t people)
{
    if (name.isMissing())
        return 0;
    return partWeight(name.first, known.first.bearers, people) + partWeight(name.rest, known.rest.bearers, people)
           + (name.swapped ? swapped : 0);
}

/// The best of the ways to divide the wanted name.
NameComparison bestName(const Wanted::Name& wanted, const NameParts& known)
{
    NameComparison best;
    for (std::size_t i = 0; i < wanted.count; ++i) {
        const NameComparison one = compareNames(wanted.ways[i], known);
        if (best.isMissing() || one.isEqual() || (speaksAgainst(best) && !speaksAgainst(one)))
            best = one;
        if (best.isEqual())
            break;
    }
    return best;
}

void compareAcross(Comparison& comparison, const Wanted& wanted, const NameParts& khmer, const NameParts& latin,
                   std::size_t people)
{
    const bool wantedIsKhmer = wanted.khmer.count != 0;
    const NameParts& known = wantedIsKhmer ? latin : khmer;
    comparison.across = bestName(wantedIsKhmer ? wanted.khmer : wanted.latin, known);
    comparison.nameWeight = weightOfName(comparison.across, known, kLatinSwapped, people);
}

void compareName(Comparison& comparison, const Wanted& wanted, const PersonIndex& index, Ordinal person)
{
    const NameParts khmer = index.khmerName(person);
    const NameParts latin = index.latinName(person);
    const std::size_t people = index.size();
    comparison.khmer = bestName(wanted.khmer, khmer);
    comparison.latin = bestName(wanted.latin, latin);
    const bool hasKhmer = !comparison.khmer.isMissing();
    const bool hasLatin = !comparison.latin.isMissing();
    if (!hasKhmer && !hasLatin) {
        compareAcross(comparison, wanted, khmer, latin, people);
        return;
    }
    const double byKhmer = weightOfName(comparison.khmer, khmer, kKhmerSwapped, people);
    const double byLatin = weightOfName(comparison.latin, latin, kLatinSwapped, people);
    comparison.nameWeight = hasKhmer && hasLatin ? std::max(byKhmer, byLatin) : hasKhmer ? byKhmer : byLatin;
    if (hasKhmer && hasLatin) {
        const bool against = speaksAgainst(comparison.khmer) || speaksAgainst(comparison.latin);
        comparison.nameWeight += against ? kOtherScriptDiffers : kOtherScriptAgrees;
    }
}

FactLevel comparePhones(const Wanted& wanted, const StoredPerson& person)
{
    FactLevel level = FactLevel::Unknown;
    for (const std::uint32_t phone : wanted.phones) {
        for (const std::uint32_t known : person.phones) {
            if (phone == 0 || known == 0)
                continue;
            if (phone == known)
                return FactLevel::Same;
            level = FactLevel::Other;
        }
    }
    return level;
}

FactLevel compareValues(std::uint32_t a, std::uint32_t b)
{
    return a == 0 || b == 0 ? FactLevel::Unknown : a == b ? FactLevel::Same : FactLevel::Other;
}

/// Kampong Cham also stood for what became Tboung Khmum, so nothing follows from a difference between those two
/// where one side is known no deeper than that.
bool mayBeOneProvince(places::PlaceCode a, places::PlaceCode b)
{
    const auto former = [](places::PlaceCode code) {
        return code.province().text() == "25" ? std::string("03") : code.province().text();
    };
    const bool shallow = a.level() == places::PlaceLevel::Province || b.level() == places::PlaceLevel::Province;
    return shallow && former(a) == former(b);
}

} // namespace

PlaceAgreement comparePlaces(std::optional<places::PlaceCode> a, std::optional<places::PlaceCode> b)
{
    using places::PlaceLevel;
    if (!a || !b)
        return PlaceAgreement::Unknown;
    const PlaceLevel depth = std::min(a->level(), b->level());
    for (int level = static_cast<int>(depth); level >= 1; --level) {
        if (a->at(static_cast<PlaceLevel>(level)) != b->at(static_cast<PlaceLevel>(level)))
            continue;
        const bool asDeepAsKnown = level == static_cast<int>(depth);
        if (asDeepAsKnown) {
            constexpr PlaceAgreement kSame[] = {PlaceAgreement::SameProvince, PlaceAgreement::SameDistrict,
                                                PlaceAgreement::SameCommune, PlaceAgreement::SameVillage};
            return kSame[level - 1];
        }
        constexpr PlaceAgreement kOther[] = {PlaceAgreement::OtherDistrict, PlaceAgreement::OtherCommune,
                                             PlaceAgreement::OtherVillage};
        return kOther[level - 1];
    }
    return mayBeOneProvince(*a, *b) ? PlaceAgreement::SameProvince : PlaceAgreement::OtherProvince;
}

bool Comparison::isSameName() const
{
    if (!khmer.isMissing())
        return khmer.isEqual() && !speaksAgainst(latin);
    return latin.isEqual();
}

Comparison compare(const Wanted& wanted, const PersonIndex& index, Ordinal ordinal)
{
    const StoredPerson& person = index.person(ordinal);
    Comparison comparison;
    compareName(comparison, wanted, index, ordinal);
    comparison.sex = compareValues(wanted.sex, person.sex);
    comparison.birth = compareBirths(wanted.birth, person.birth());
    comparison.phone = comparePhones(wanted, person);
    comparison.place = comparePlaces(wanted.place, places::PlaceCode::fromNumber(person.place));
    comparison.school = compareValues(wanted.school, person.school);
    if (comparison.school == FactLevel::Same)
        comparison.schoolWeight = schoolWeight(index.inSchool(person.school), index.size());
    return comparison;
}

namespace {

void addNameReasons(const Comparison& comparison, std::vector<Reason>& reasons)
{
    if (comparison.khmer.isEqual())
        reasons.push_back(Reason::SameKhmerName);
    if (comparison.latin.isEqual())
        reasons.push_back(Reason::SameLatinName);
    const NameComparison& told = !comparison.khmer.isMissing()   ? comparison.khmer
                                 : !comparison.latin.isMissing() ? comparison.latin
                                                                 : comparison.across;
    if (told.isMissing())
        return;
    const auto has = [&told](NameLevel level) { return told.first == level || told.rest == level; };
    if (has(NameLevel::Different))
        reasons.push_back(Reason::OtherName);
    else if (!comparison.across.isMissing())
        reasons.push_back(Reason::SameAcrossScripts);
    else if (has(NameLevel::Slip))
        reasons.push_back(Reason::SimilarName);
    else if (has(NameLevel::Sound))
        reasons.push_back(Reason::SameSound);
    if (has(NameLevel::Initial))
        reasons.push_back(Reason::InitialFits);
    if (told.swapped)
        reasons.push_back(Reason::NameSwapped);
}

void addBirthReason(BirthLevel birth, std::vector<Reason>& reasons)
{
    switch (birth) {
    case BirthLevel::Unknown:
        break;
    case BirthLevel::SameDay:
        return reasons.push_back(Reason::SameBirthDate);
    case BirthLevel::Fits:
        return reasons.push_back(Reason::BirthFits);
    case BirthLevel::Nearly:
        return reasons.push_back(Reason::BirthNearly);
    case BirthLevel::Differs:
        return reasons.push_back(Reason::OtherBirth);
    }
}

void addPlaceReason(PlaceAgreement place, std::vector<Reason>& reasons)
{
    switch (place) {
    case PlaceAgreement::Unknown:
    case PlaceAgreement::SameProvince:
        return;
    case PlaceAgreement::SameVillage:
        return reasons.push_back(Reason::SameVillage);
    case PlaceAgreement::SameCommune:
    case PlaceAgreement::OtherVillage:
        return reasons.push_back(Reason::SameCommune);
    case PlaceAgreement::SameDistrict:
    case PlaceAgreement::OtherCommune:
        return reasons.push_back(Reason::SameDistrict);
    case PlaceAgreement::OtherDistrict:
    case PlaceAgreement::OtherProvince:
        return reasons.push_back(Reason::OtherPlace);
    }
}

void addFact(FactLevel level, Reason same, Reason other, std::vector<Reason>& reasons)
{
    if (level != FactLevel::Unknown)
        reasons.push_back(level == FactLevel::Same ? same : other);
}

} // namespace

std::vector<Reason> reasonsOf(const Comparison& comparison)
{
    std::vector<Reason> reasons;
    addNameReasons(comparison, reasons);
    addFact(comparison.phone, Reason::SamePhone, Reason::OtherPhone, reasons);
    addBirthReason(comparison.birth, reasons);
    addFact(comparison.school, Reason::SameSchool, Reason::OtherSchool, reasons);
    addPlaceReason(comparison.place, reasons);
    if (comparison.sex == FactLevel::Other)
        reasons.push_back(Reason::OtherSex);
    return reasons;
}

} // namespace bandanh::matching
