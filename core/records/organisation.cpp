#include "core/records/organisation.h"

#include "core/records/network.h"

namespace bandanh::records {

using declare::field;
using enum FieldTrait;

namespace {

constexpr EnumValue kOrganisationKindValues[] = {
    {1, "high_school", TRANSLATABLE("records", "high school"), "school"},
    {2, "university", TRANSLATABLE("records", "university")},
    {3, "ministry", TRANSLATABLE("records", "ministry")},
    {4, "provincial_hall", TRANSLATABLE("records", "provincial hall")},
    {5, "police", TRANSLATABLE("records", "police")},
    {6, "court", TRANSLATABLE("records", "court")},
    {7, "ngo", TRANSLATABLE("records", "non-governmental organisation")},
    {8, "company", TRANSLATABLE("records", "company")},
    {9, "transport", TRANSLATABLE("records", "transport")},
    {10, "bus_operator", TRANSLATABLE("records", "bus operator")},
    {11, "tuk_tuk_operator", TRANSLATABLE("records", "tuk-tuk operator")},
    {12, "media", TRANSLATABLE("records", "media")},
    {13, "newspaper", TRANSLATABLE("records", "newspaper")},
    {14, "magazine", TRANSLATABLE("records", "magazine")},
    {15, "venue", TRANSLATABLE("records", "venue")},
    {16, "community", TRANSLATABLE("records", "community")},
    {17, "un", TRANSLATABLE("records", "United Nations")},
    {18, "intergovernmental", TRANSLATABLE("records", "intergovernmental body")},
    {19, "commit_taskforce", TRANSLATABLE("records", "COMMIT Taskforce delegation")},
    {20, "other", TRANSLATABLE("records", "other")},
};

} // namespace

constexpr EnumSpec kOrganisationKinds{"organisation_kind", kOrganisationKindValues};

template <>
const RecordSpec& specOf<Organisation>()
{
    static constexpr FieldSpec kFields[] = {
        field<&Organisation::reference>(
            1, "reference", TRANSLATABLE("records", "Reference"),
            {.type = ValueType::Code, .traits = Indexed, .headings = "school_id|org_id|organisation_id"}),
        field<&Organisation::kind>(2, "kind", TRANSLATABLE("records", "Kind")),
        field<&Organisation::nameKhmer>(3, "name_km", TRANSLATABLE("records", "Name (Khmer)"),
                                        {.traits = HeadingKhmer | Searched}),
        field<&Organisation::nameLatin>(4, "name_latin", TRANSLATABLE("records", "Name (Latin)"),
                                        {.traits = HeadingLatin | Searched, .headings = "name_en"}),
        field<&Organisation::place>(5, "place", TRANSLATABLE("records", "Place"),
                                    {.mergeGroup = MergeGroup::Place, .headings = "commune|district|province"}),
        field<&Organisation::country>(6, "country", TRANSLATABLE("records", "Country"),
                                      {.mergeGroup = MergeGroup::Place}),
        field<&Organisation::parent>(7, "parent", TRANSLATABLE("records", "Part of")),
        field<&Organisation::network>(8, "network", TRANSLATABLE("records", "Student network"),
                                      {.headings = "network_id"}),
        field<&Organisation::phones>(9, "phone", TRANSLATABLE("records", "Phone")),
        field<&Organisation::email>(10, "email", TRANSLATABLE("records", "E-mail")),
        field<&Organisation::note>(12, "note", TRANSLATABLE("records", "Note"), {.traits = Appended}),
    };
    static constexpr RecordSpec kSpec{RecordType::Organisation,
                                      "organisation",
                                      TRANSLATABLE("records", "Organisation"),
                                      TRANSLATABLE("records", "Organisations"),
                                      Sensitivity::Open,
                                      kFields};
    return kSpec;
}

} // namespace bandanh::records
