#include "core/records/conflict.h"

namespace bandanh::records {

using declare::field;
using enum FieldTrait;

namespace {

constexpr EnumValue kConflictReasonValues[] = {
    {1, "changed_meanwhile", TRANSLATABLE("records", "changed meanwhile")},
    {2, "removed_meanwhile", TRANSLATABLE("records", "removed meanwhile")},
    {3, "protected", TRANSLATABLE("records", "protected")},
    {4, "doubtful_reference", TRANSLATABLE("records", "named in a list")},
};
constexpr EnumValue kConflictDecisionValues[] = {
    {1, "standing", TRANSLATABLE("records", "what stands")},
    {2, "other", TRANSLATABLE("records", "the other")},
};

} // namespace

constexpr EnumSpec kConflictReasons{"conflict_reason", kConflictReasonValues};
constexpr EnumSpec kConflictDecisions{"conflict_decision", kConflictDecisionValues};

template <>
const RecordSpec& specOf<Conflict>()
{
    static constexpr FieldSpec kFields[] = {
        field<&Conflict::type>(1, "record_type", TRANSLATABLE("records", "Record"), {.type = ValueType::Code}),
        field<&Conflict::row>(2, "row", TRANSLATABLE("records", "Row"), {.type = ValueType::Code, .traits = Indexed}),
        field<&Conflict::fields>(3, "fields", TRANSLATABLE("records", "Fields"), {.type = ValueType::Code}),
        field<&Conflict::reason>(4, "reason", TRANSLATABLE("records", "Reason")),
        field<&Conflict::standing>(5, "standing", TRANSLATABLE("records", "What stands"), {.type = ValueType::Code}),
        field<&Conflict::standingBy>(6, "standing_by", TRANSLATABLE("records", "Standing, by")),
        field<&Conflict::standingAt>(7, "standing_at", TRANSLATABLE("records", "Standing, at"),
                                     {.type = ValueType::Moment}),
        field<&Conflict::other>(8, "other", TRANSLATABLE("records", "The other"), {.type = ValueType::Code}),
        field<&Conflict::otherBy>(9, "other_by", TRANSLATABLE("records", "The other, by")),
        field<&Conflict::otherAt>(10, "other_at", TRANSLATABLE("records", "The other, at"),
                                  {.type = ValueType::Moment}),
        field<&Conflict::decision>(11, "decision", TRANSLATABLE("records", "Decision")),
        field<&Conflict::device>(12, "device", TRANSLATABLE("records", "Laptop"),
                                 {.type = ValueType::Code, .traits = Hidden}),
        field<&Conflict::entry>(13, "entry", TRANSLATABLE("records", "Entry of its log"), {.traits = Hidden}),
        field<&Conflict::names>(14, "names", TRANSLATABLE("records", "Kind of what is meant"),
                                {.type = ValueType::Code}),
        field<&Conflict::written>(15, "written", TRANSLATABLE("records", "As written"), {.type = ValueType::Code}),
        field<&Conflict::refused>(16, "refused", TRANSLATABLE("records", "Not meant"), {.traits = Hidden}),
    };
    static constexpr std::uint16_t kNaturalKey[] = {2, 3, 12, 13};
    static constexpr RecordSpec kSpec{.type = RecordType::Conflict,
                                      .name = "conflict",
                                      .label = TRANSLATABLE("records", "Conflict"),
                                      .labelOfMany = TRANSLATABLE("records", "Conflicts"),
                                      .sensitivity = Sensitivity::Personal,
                                      .fields = kFields,
                                      .naturalKey = kNaturalKey,
                                      .inDigest = false};
    return kSpec;
}

} // namespace bandanh::records
