#include "core/records/person.h"

#include "core/records/knownwords.h"

namespace bandanh::records {

using declare::field;
using enum FieldTrait;

namespace {

constexpr EnumValue kSexValues[] = {
    {1, "F", TRANSLATABLE("records", "female"), "female|f|ស្រី|ស"},
    {2, "M", TRANSLATABLE("records", "male"), "male|m|ប្រុស|ប"},
};
constexpr EnumValue kConsentValues[] = {
    {1, "yes", TRANSLATABLE("records", "given")},
    {2, "no", TRANSLATABLE("records", "refused")},
    {3, "withdrawn", TRANSLATABLE("records", "withdrawn")},
};
constexpr EnumValue kConsentGiverValues[] = {
    {1, "self", TRANSLATABLE("records", "the person")},
    {2, "guardian", TRANSLATABLE("records", "the guardian")},
    {3, "school", TRANSLATABLE("records", "the school")},
};

} // namespace

constexpr EnumSpec kSexes{"sex", kSexValues};
constexpr EnumSpec kConsents{"consent", kConsentValues};
constexpr EnumSpec kConsentGivers{"consent_giver", kConsentGiverValues};

template <>
const RecordSpec& specOf<Person>()
{
    static constexpr FieldSpec kFields[] = {
        field<&Person::reference>(1, "reference", TRANSLATABLE("records", "Reference"),
                                  {.type = ValueType::Code, .traits = Indexed, .headings = "person_id|volunteer_id"}),
        field<&Person::familyKhmer>(2, "family_km", TRANSLATABLE("records", "Family name (Khmer)"),
                                    {.mergeGroup = MergeGroup::NameKhmer, .traits = HeadingKhmer | Searched}),
        field<&Person::givenKhmer>(3, "given_km", TRANSLATABLE("records", "Given name (Khmer)"),
                                   {.mergeGroup = MergeGroup::NameKhmer, .traits = HeadingKhmer | Searched}),
        field<&Person::familyLatin>(
            4, "family_latin", TRANSLATABLE("records", "Family name (Latin)"),
            {.mergeGroup = MergeGroup::NameLatin, .traits = HeadingLatin | Searched, .headings = "family_name"}),
        field<&Person::givenLatin>(
            5, "given_latin", TRANSLATABLE("records", "Given name (Latin)"),
            {.mergeGroup = MergeGroup::NameLatin, .traits = HeadingLatin | Searched, .headings = "given_name"}),
        field<&Person::sex>(6, "sex", TRANSLATABLE("records", "Sex")),
        field<&Person::birth>(7, "birth", TRANSLATABLE("records", "Date of birth"), {.mergeGroup = MergeGroup::Birth}),
        field<&Person::phones>(8, "phone", TRANSLATABLE("records", "Phone"),
                               {.traits = Searched, .headings = "phone2"}),
        field<&Person::email>(9, "email", TRANSLATABLE("records", "E-mail"), {.traits = Searched}),
        field<&Person::place>(10, "place", TRANSLATABLE("records", "Place"),
                              {.mergeGroup = MergeGroup::Place, .headings = "village|commune|district|province"}),
        field<&Person::country>(11, "country", TRANSLATABLE("records", "Country"), {.mergeGroup = MergeGroup::Place}),
        field<&Person::languages>(12, "languages", TRANSLATABLE("records", "Languages"), {.knows = &kLanguages}),
        field<&Person::consent>(13, "consent", TRANSLATABLE("records", "Consent"),
                                {.mergeGroup = MergeGroup::Consent, .traits = Protective}),
        field<&Person::consentOn>(14, "consent_on", TRANSLATABLE("records", "Consent of"),
                                  {.mergeGroup = MergeGroup::Consent}),
        field<&Person::consentBy>(15, "consent_by", TRANSLATABLE("records", "Consent by"),
                                  {.mergeGroup = MergeGroup::Consent}),
        field<&Person::doNotContact>(16, "do_not_contact", TRANSLATABLE("records", "Do not contact"),
                                     {.traits = Protective}),
        field<&Person::household>(17, "household", TRANSLATABLE("records", "Household"), {.type = ValueType::Code}),
        field<&Person::note>(18, "note", TRANSLATABLE("records", "Note"), {.traits = Appended}),
        field<&Person::consentWithdrawnOn>(19, "consent_withdrawn_on", TRANSLATABLE("records", "Consent withdrawn on"),
                                           {.mergeGroup = MergeGroup::Consent, .headings = "withdrawn_on"}),
        field<&Person::consentFor>(20, "consent_for", TRANSLATABLE("records", "Consent to what"),
                                   {.mergeGroup = MergeGroup::Consent}),
    };
    static constexpr RecordSpec kSpec{
        RecordType::Person,    "person", TRANSLATABLE("records", "Person"), TRANSLATABLE("records", "People"),
        Sensitivity::Personal, kFields};
    return kSpec;
}

} // namespace bandanh::records
