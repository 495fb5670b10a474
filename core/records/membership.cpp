#include "core/records/membership.h"

#include "core/records/organisation.h"

namespace bandanh::records {

using declare::field;
using enum FieldTrait;

namespace {

constexpr EnumValue kMemberBodyValues[] = {
    {1, "coalition", TRANSLATABLE("records", "Coalition Against Human Trafficking")},
    {2, "commit_taskforce", TRANSLATABLE("records", "COMMIT Taskforce")},
};

} // namespace

constexpr EnumSpec kMemberBodies{"member_body", kMemberBodyValues};

template <>
const RecordSpec& specOf<Membership>()
{
    static constexpr FieldSpec kFields[] = {
        field<&Membership::organisation>(1, "organisation", TRANSLATABLE("records", "Organisation"),
                                         {.traits = Indexed, .headings = "org_id"}),
        field<&Membership::body>(2, "body", TRANSLATABLE("records", "Member of")),
        field<&Membership::country>(3, "country", TRANSLATABLE("records", "Country"), {.type = ValueType::Code}),
        field<&Membership::from>(4, "from", TRANSLATABLE("records", "From")),
        field<&Membership::until>(5, "until", TRANSLATABLE("records", "Until"), {.headings = "to"}),
        field<&Membership::note>(6, "note", TRANSLATABLE("records", "Note"), {.traits = Appended}),
    };
    static constexpr std::uint16_t kNaturalKey[] = {1, 2};
    static constexpr RecordSpec kSpec{RecordType::Membership,
                                      "membership",
                                      TRANSLATABLE("records", "Membership"),
                                      TRANSLATABLE("records", "Memberships"),
                                      Sensitivity::Open,
                                      kFields,
                                      kNaturalKey};
    return kSpec;
}

} // namespace bandanh::records
