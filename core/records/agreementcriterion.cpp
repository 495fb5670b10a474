#include "core/records/agreementcriterion.h"

#include "core/records/agreement.h"
#include "core/records/attachment.h"

namespace bandanh::records {

using declare::field;
using enum FieldTrait;

namespace {

constexpr EnumValue kCriterionValues[] = {
    {1, "policy", TRANSLATABLE("records", "policy"), "1"},
    {2, "staff_training", TRANSLATABLE("records", "training of the staff"), "2"},
    {3, "contract_clause", TRANSLATABLE("records", "clause in contracts"), "3"},
    {4, "information_for_travellers", TRANSLATABLE("records", "information for travellers"), "4"},
    {5, "stakeholders", TRANSLATABLE("records", "work with stakeholders"), "5"},
    {6, "yearly_report", TRANSLATABLE("records", "yearly report"), "6"},
};
constexpr EnumValue kCriterionStateValues[] = {
    {1, "not_started", TRANSLATABLE("records", "not started")},
    {2, "in_progress", TRANSLATABLE("records", "in progress")},
    {3, "met", TRANSLATABLE("records", "fulfilled")},
};

} // namespace

constexpr EnumSpec kCriteria{"criterion", kCriterionValues};
constexpr EnumSpec kCriterionStates{"criterion_state", kCriterionStateValues};

template <>
const RecordSpec& specOf<AgreementCriterion>()
{
    static constexpr FieldSpec kFields[] = {
        field<&AgreementCriterion::agreement>(1, "agreement", TRANSLATABLE("records", "Agreement"),
                                              {.traits = Indexed, .headings = "agreement_id"}),
        field<&AgreementCriterion::criterion>(2, "criterion", TRANSLATABLE("records", "Criterion"),
                                              {.headings = "number"}),
        field<&AgreementCriterion::state>(3, "state", TRANSLATABLE("records", "State"),
                                          {.mergeGroup = MergeGroup::Fulfilment, .headings = "status"}),
        field<&AgreementCriterion::asOf>(4, "as_of", TRANSLATABLE("records", "As of"),
                                         {.mergeGroup = MergeGroup::Fulfilment}),
        field<&AgreementCriterion::evidence>(5, "evidence", TRANSLATABLE("records", "Evidence"), {.traits = Appended}),
        field<&AgreementCriterion::proof>(6, "proof", TRANSLATABLE("records", "Proof")),
    };
    static constexpr std::uint16_t kNaturalKey[] = {1, 2};
    static constexpr RecordSpec kSpec{RecordType::AgreementCriterion,
                                      "agreement_criterion",
                                      TRANSLATABLE("records", "Criterion of the Code of Conduct"),
                                      TRANSLATABLE("records", "Criteria of the Code of Conduct"),
                                      Sensitivity::Open,
                                      kFields,
                                      kNaturalKey};
    return kSpec;
}

} // namespace bandanh::records
