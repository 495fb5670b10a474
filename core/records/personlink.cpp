#include "core/records/personlink.h"

#include "core/records/person.h"

namespace bandanh::records {

using declare::field;
using enum FieldTrait;

namespace {

constexpr EnumValue kLinkVerdictValues[] = {
    {1, "same", TRANSLATABLE("records", "the same person")},
    {2, "not_the_same", TRANSLATABLE("records", "not the same person")},
};

} // namespace

constexpr EnumSpec kLinkVerdicts{"link_verdict", kLinkVerdictValues};

template <>
const RecordSpec& specOf<PersonLink>()
{
    static constexpr FieldSpec kFields[] = {
        field<&PersonLink::first>(1, "first", TRANSLATABLE("records", "First"),
                                  {.traits = Indexed, .headings = "person_a"}),
        field<&PersonLink::second>(2, "second", TRANSLATABLE("records", "Second"),
                                   {.traits = Indexed, .headings = "person_b"}),
        field<&PersonLink::verdict>(3, "verdict", TRANSLATABLE("records", "Decision"), {.headings = "status"}),
        field<&PersonLink::decidedOn>(4, "decided_on", TRANSLATABLE("records", "Decided on")),
        field<&PersonLink::reference>(5, "reference", TRANSLATABLE("records", "Reference"),
                                      {.type = ValueType::Code, .traits = Indexed, .headings = "pair_id"}),
        field<&PersonLink::decidedBy>(6, "decided_by", TRANSLATABLE("records", "Decided by")),
    };
    static constexpr std::uint16_t kNaturalKey[] = {1, 2};
    static constexpr RecordSpec kSpec{RecordType::PersonLink,
                                      "person_link",
                                      TRANSLATABLE("records", "Same or not the same"),
                                      TRANSLATABLE("records", "Same or not the same"),
                                      Sensitivity::Personal,
                                      kFields,
                                      kNaturalKey};
    return kSpec;
}

} // namespace bandanh::records
