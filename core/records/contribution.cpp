#include "core/records/contribution.h"

#include "core/records/activity.h"
#include "core/records/agreement.h"
#include "core/records/organisation.h"
#include "core/records/person.h"

namespace bandanh::records {

using declare::field;
using enum FieldTrait;

namespace {

constexpr EnumValue kContributionKindValues[] = {
    {1, "venue", TRANSLATABLE("records", "venue")},
    {2, "hotel_space", TRANSLATABLE("records", "hotel space")},
    {3, "goods", TRANSLATABLE("records", "goods")},
    {4, "media_space", TRANSLATABLE("records", "media space")},
    {5, "professional_time", TRANSLATABLE("records", "professional time")},
    {6, "sponsorship", TRANSLATABLE("records", "sponsorship")},
    {7, "funds_raised", TRANSLATABLE("records", "funds raised")},
    {8, "transport_space", TRANSLATABLE("records", "space on vehicles")},
    {9, "gala_sponsorship", TRANSLATABLE("records", "sponsorship of the gala")},
    {10, "campaign", TRANSLATABLE("records", "campaign")},
    {11, "social_enterprise", TRANSLATABLE("records", "social enterprise")},
    {12, "printing", TRANSLATABLE("records", "printing")},
    {13, "other", TRANSLATABLE("records", "other")},
};
constexpr EnumValue kContributionFormValues[] = {
    {1, "cash", TRANSLATABLE("records", "in cash")},
    {2, "in_kind", TRANSLATABLE("records", "in kind"), "in-kind"},
};

} // namespace

constexpr EnumSpec kContributionKinds{"contribution_kind", kContributionKindValues};
constexpr EnumSpec kContributionForms{"contribution_form", kContributionFormValues};

template <>
const RecordSpec& specOf<Contribution>()
{
    static constexpr FieldSpec kFields[] = {
        field<&Contribution::reference>(1, "reference", TRANSLATABLE("records", "Reference"),
                                        {.type = ValueType::Code, .traits = Indexed, .headings = "contribution_id"}),
        field<&Contribution::organisation>(2, "organisation", TRANSLATABLE("records", "Given by"),
                                           {.traits = Indexed, .headings = "org_id"}),
        field<&Contribution::person>(3, "person", TRANSLATABLE("records", "Given by (person)"),
                                     {.traits = Indexed, .headings = "person_id"}),
        field<&Contribution::kind>(4, "kind", TRANSLATABLE("records", "Kind")),
        field<&Contribution::form>(5, "form", TRANSLATABLE("records", "In cash or in kind")),
        field<&Contribution::text>(6, "text", TRANSLATABLE("records", "What is given"), {.traits = Heading | Searched}),
        field<&Contribution::activity>(7, "activity", TRANSLATABLE("records", "Activity"),
                                       {.traits = Indexed, .headings = "activity_id"}),
        field<&Contribution::agreement>(8, "agreement", TRANSLATABLE("records", "Agreement"),
                                        {.traits = Indexed, .headings = "agreement_id"}),
        field<&Contribution::quantity>(9, "quantity", TRANSLATABLE("records", "Quantity"),
                                       {.type = ValueType::Decimal}),
        field<&Contribution::unit>(10, "unit", TRANSLATABLE("records", "Unit")),
        field<&Contribution::pledged>(
            11, "pledged", TRANSLATABLE("records", "Value pledged"),
            {.type = ValueType::Decimal, .mergeGroup = MergeGroup::Pledge, .headings = "pledged_usd"}),
        field<&Contribution::received>(
            12, "received", TRANSLATABLE("records", "Value received"),
            {.type = ValueType::Decimal, .mergeGroup = MergeGroup::Receipt, .headings = "received_usd"}),
        field<&Contribution::currency>(13, "currency", TRANSLATABLE("records", "Currency"), {.type = ValueType::Code}),
        field<&Contribution::basis>(14, "basis", TRANSLATABLE("records", "How the value was found"),
                                    {.headings = "value_basis"}),
        field<&Contribution::pledgedOn>(15, "pledged_on", TRANSLATABLE("records", "Pledged on"),
                                        {.mergeGroup = MergeGroup::Pledge, .traits = Indexed}),
        field<&Contribution::receivedOn>(16, "received_on", TRANSLATABLE("records", "Received on"),
                                         {.mergeGroup = MergeGroup::Receipt, .traits = Indexed}),
        field<&Contribution::note>(17, "note", TRANSLATABLE("records", "Note"), {.traits = Appended}),
    };
    static constexpr RecordSpec kSpec{RecordType::Contribution,
                                      "contribution",
                                      TRANSLATABLE("records", "Contribution"),
                                      TRANSLATABLE("records", "Contributions"),
                                      Sensitivity::Open,
                                      kFields};
    return kSpec;
}

} // namespace bandanh::records
