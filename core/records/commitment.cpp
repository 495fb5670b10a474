#include "core/records/commitment.h"

#include "core/records/activity.h"
#include "core/records/attachment.h"
#include "core/records/organisation.h"
#include "core/records/person.h"

namespace bandanh::records {

using declare::field;
using enum FieldTrait;

namespace {

constexpr EnumValue kCommitmentStateValues[] = {
    {1, "open", TRANSLATABLE("records", "still open")},
    {2, "kept", TRANSLATABLE("records", "kept")},
    {3, "overdue", TRANSLATABLE("records", "overdue")},
    {4, "dropped", TRANSLATABLE("records", "dropped")},
};

} // namespace

constexpr EnumSpec kCommitmentStates{"commitment_state", kCommitmentStateValues};

template <>
const RecordSpec& specOf<Commitment>()
{
    static constexpr FieldSpec kFields[] = {
        field<&Commitment::reference>(1, "reference", TRANSLATABLE("records", "Reference"),
                                      {.type = ValueType::Code, .traits = Indexed, .headings = "commitment_id"}),
        field<&Commitment::activity>(2, "activity", TRANSLATABLE("records", "Activity"),
                                     {.traits = Indexed, .headings = "activity_id"}),
        field<&Commitment::organisation>(3, "organisation", TRANSLATABLE("records", "Promised by"),
                                         {.traits = Indexed, .headings = "org_id"}),
        field<&Commitment::person>(4, "person", TRANSLATABLE("records", "Promised by (person)"),
                                   {.traits = Indexed, .headings = "person_id"}),
        field<&Commitment::textKhmer>(5, "text_km", TRANSLATABLE("records", "What was promised (Khmer)"),
                                      {.traits = HeadingKhmer | Searched}),
        field<&Commitment::textLatin>(6, "text_en", TRANSLATABLE("records", "What was promised (English)"),
                                      {.traits = HeadingLatin | Searched}),
        field<&Commitment::dueOn>(7, "due_on", TRANSLATABLE("records", "Due on"), {.traits = Indexed}),
        field<&Commitment::state>(8, "state", TRANSLATABLE("records", "State"),
                                  {.mergeGroup = MergeGroup::Fulfilment, .headings = "status"}),
        field<&Commitment::doneOn>(9, "done_on", TRANSLATABLE("records", "Done on"),
                                   {.mergeGroup = MergeGroup::Fulfilment}),
        field<&Commitment::evidence>(10, "evidence", TRANSLATABLE("records", "Evidence"), {.traits = Appended}),
        field<&Commitment::proof>(11, "proof", TRANSLATABLE("records", "Proof")),
        field<&Commitment::note>(12, "note", TRANSLATABLE("records", "Note"), {.traits = Appended}),
    };
    static constexpr RecordSpec kSpec{RecordType::Commitment,
                                      "commitment",
                                      TRANSLATABLE("records", "Commitment"),
                                      TRANSLATABLE("records", "Commitments"),
                                      Sensitivity::Open,
                                      kFields};
    return kSpec;
}

} // namespace bandanh::records
