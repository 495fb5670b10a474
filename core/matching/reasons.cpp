#include "core/matching/comparison.h"

namespace bandanh::matching {

namespace {

bool has(const NameComparison& name, NameLevel level)
{
    return name.first == level || name.rest == level;
}

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
    if (has(told, NameLevel::Different))
        reasons.push_back(Reason::OtherName);
    else if (!comparison.across.isMissing())
        reasons.push_back(Reason::SameAcrossScripts);
    else if (has(told, NameLevel::Slip) || has(told, NameLevel::Loose))
        reasons.push_back(Reason::SimilarName);
    else if (has(told, NameLevel::Sound))
        reasons.push_back(Reason::SameSound);
    if (has(told, NameLevel::Initial))
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
    addFact(comparison.facts.phone, Reason::SamePhone, Reason::OtherPhone, reasons);
    addBirthReason(comparison.facts.birth, reasons);
    addFact(comparison.facts.school, Reason::SameSchool, Reason::OtherSchool, reasons);
    addPlaceReason(comparison.facts.place, reasons);
    if (comparison.facts.sex == FactLevel::Other)
        reasons.push_back(Reason::OtherSex);
    return reasons;
}

} // namespace bandanh::matching
