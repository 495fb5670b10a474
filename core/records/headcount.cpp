#include "core/records/headcount.h"

#include "core/records/activity.h"

namespace bandanh::records {

using declare::field;
using enum FieldTrait;

namespace {

constexpr EnumValue kCountBaseValues[] = {
    {1, "counted", TRANSLATABLE("records", "counted")},
    {2, "estimated", TRANSLATABLE("records", "estimated")},
};

} // namespace

constexpr EnumSpec kCountBases{"count_basis", kCountBaseValues};

template <>
const RecordSpec& specOf<Headcount>()
{
    static constexpr FieldSpec kFields[] = {
        field<&Headcount::reference>(1, "reference", TRANSLATABLE("records", "Reference"),
                                     {.type = ValueType::Code, .traits = Indexed, .headings = "headcount_id"}),
        field<&Headcount::activity>(2, "activity", TRANSLATABLE("records", "Activity"),
                                    {.traits = Indexed, .headings = "activity_id"}),
        field<&Headcount::kind>(3, "kind", TRANSLATABLE("records", "Kind of participant")),
        field<&Headcount::session>(4, "session", TRANSLATABLE("records", "Count")),
        field<&Headcount::women>(5, "women", TRANSLATABLE("records", "Women")),
        field<&Headcount::men>(6, "men", TRANSLATABLE("records", "Men")),
        field<&Headcount::girls>(7, "girls", TRANSLATABLE("records", "Girls")),
        field<&Headcount::boys>(8, "boys", TRANSLATABLE("records", "Boys")),
        field<&Headcount::female>(9, "female", TRANSLATABLE("records", "Female, age not counted")),
        field<&Headcount::male>(10, "male", TRANSLATABLE("records", "Male, age not counted")),
        field<&Headcount::sexUnknown>(11, "sex_unknown", TRANSLATABLE("records", "Sex not counted")),
        field<&Headcount::namedFemale>(12, "named_female", TRANSLATABLE("records", "Of these named, female")),
        field<&Headcount::namedMale>(13, "named_male", TRANSLATABLE("records", "Of these named, male")),
        field<&Headcount::namedWithin>(14, "named_within", TRANSLATABLE("records", "Of these named on sheets")),
        field<&Headcount::basis>(15, "basis", TRANSLATABLE("records", "Counted or estimated")),
        field<&Headcount::method>(16, "method", TRANSLATABLE("records", "How it was counted")),
        field<&Headcount::countedBy>(17, "counted_by", TRANSLATABLE("records", "Counted by")),
    };
    static constexpr std::uint16_t kNaturalKey[] = {2, 3, 4};
    static constexpr RecordSpec kSpec{RecordType::Headcount,
                                      "headcount",
                                      TRANSLATABLE("records", "Headcount"),
                                      TRANSLATABLE("records", "Headcounts"),
                                      Sensitivity::Open,
                                      kFields,
                                      kNaturalKey};
    return kSpec;
}

} // namespace bandanh::records
