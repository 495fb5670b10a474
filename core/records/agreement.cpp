#include "core/records/agreement.h"

#include "core/records/attachment.h"
#include "core/records/organisation.h"

namespace bandanh::records {

using declare::field;
using enum FieldTrait;

namespace {

constexpr EnumValue kAgreementKindValues[] = {
    {1, "code_of_conduct", TRANSLATABLE("records", "Code of Conduct")},
    {2, "memorandum", TRANSLATABLE("records", "memorandum")},
    {3, "sponsorship", TRANSLATABLE("records", "sponsorship")},
    {4, "social_enterprise", TRANSLATABLE("records", "social enterprise")},
    {5, "partnership", TRANSLATABLE("records", "partnership")},
    {6, "co-host", TRANSLATABLE("records", "co-host"), "co_host"},
    {7, "training", TRANSLATABLE("records", "training")},
    {8, "in_kind", TRANSLATABLE("records", "gifts in kind"), "in-kind"},
    {9, "other", TRANSLATABLE("records", "other")},
};
constexpr EnumValue kAgreementStateValues[] = {
    {1, "draft", TRANSLATABLE("records", "draft")},
    {2, "active", TRANSLATABLE("records", "active")},
    {3, "ended", TRANSLATABLE("records", "ended")},
    {4, "cancelled", TRANSLATABLE("records", "cancelled"), "canceled"},
};

} // namespace

constexpr EnumSpec kAgreementKinds{"agreement_kind", kAgreementKindValues};
constexpr EnumSpec kAgreementStates{"agreement_state", kAgreementStateValues};

template <>
const RecordSpec& specOf<Agreement>()
{
    static constexpr FieldSpec kFields[] = {
        field<&Agreement::reference>(1, "reference", TRANSLATABLE("records", "Reference"),
                                     {.type = ValueType::Code, .traits = Indexed, .headings = "agreement_id"}),
        field<&Agreement::organisation>(2, "organisation", TRANSLATABLE("records", "Partner"),
                                        {.traits = Indexed, .headings = "org_id"}),
        field<&Agreement::kind>(3, "kind", TRANSLATABLE("records", "Kind")),
        field<&Agreement::titleKhmer>(4, "title_km", TRANSLATABLE("records", "Title (Khmer)"),
                                      {.traits = HeadingKhmer | Searched}),
        field<&Agreement::titleLatin>(5, "title_en", TRANSLATABLE("records", "Title (English)"),
                                      {.traits = HeadingLatin | Searched}),
        field<&Agreement::withOrganisation>(6, "with_organisation", TRANSLATABLE("records", "Other party"),
                                            {.headings = "with_org_id"}),
        field<&Agreement::signedOn>(7, "signed_on", TRANSLATABLE("records", "Signed on"), {.traits = Indexed}),
        field<&Agreement::endsOn>(8, "ends_on", TRANSLATABLE("records", "Ends on"), {.traits = Indexed}),
        field<&Agreement::state>(9, "state", TRANSLATABLE("records", "State"), {.headings = "status"}),
        field<&Agreement::document>(10, "document", TRANSLATABLE("records", "Signed paper")),
        field<&Agreement::note>(11, "note", TRANSLATABLE("records", "Note"), {.traits = Appended}),
    };
    static constexpr RecordSpec kSpec{
        RecordType::Agreement, "agreement", TRANSLATABLE("records", "Agreement"), TRANSLATABLE("records", "Agreements"),
        Sensitivity::Open,     kFields};
    return kSpec;
}

} // namespace bandanh::records
