#include "core/records/role.h"

#include "core/records/network.h"
#include "core/records/organisation.h"
#include "core/records/person.h"

namespace bandanh::records {

using declare::field;
using enum FieldTrait;

namespace {

constexpr EnumValue kRoleKindValues[] = {
    {1, "student", TRANSLATABLE("records", "student")},
    {2, "young_leader", TRANSLATABLE("records", "young leader")},
    {3, "teacher", TRANSLATABLE("records", "teacher")},
    {4, "police", TRANSLATABLE("records", "police")},
    {5, "judge", TRANSLATABLE("records", "judge")},
    {6, "court", TRANSLATABLE("records", "court")},
    {7, "official", TRANSLATABLE("records", "official")},
    {8, "government", TRANSLATABLE("records", "government")},
    {9, "community", TRANSLATABLE("records", "community member")},
    {10, "volunteer", TRANSLATABLE("records", "volunteer")},
    {11, "company", TRANSLATABLE("records", "company")},
    {12, "ngo", TRANSLATABLE("records", "non-governmental organisation")},
    {13, "media", TRANSLATABLE("records", "media")},
    {14, "survivor", TRANSLATABLE("records", "survivor")},
    {15, "member", TRANSLATABLE("records", "member")},
    {16, "focal_point", TRANSLATABLE("records", "focal point")},
    {17, "trainer", TRANSLATABLE("records", "trainer")},
    {18, "vfc_leader", TRANSLATABLE("records", "VFC leader")},
    {19, "contact", TRANSLATABLE("records", "contact")},
};
constexpr EnumValue kPostValues[] = {
    {1, "president", TRANSLATABLE("records", "president")},
    {2, "deputy", TRANSLATABLE("records", "deputy")},
    {3, "secretary", TRANSLATABLE("records", "secretary")},
    {4, "member", TRANSLATABLE("records", "member")},
};

} // namespace

constexpr EnumSpec kRoleKinds{"role_kind", kRoleKindValues};
constexpr EnumSpec kPosts{"post", kPostValues};

template <>
const RecordSpec& specOf<Role>()
{
    static constexpr FieldSpec kFields[] = {
        field<&Role::person>(1, "person", TRANSLATABLE("records", "Person"),
                             {.traits = Indexed, .headings = "person_id"}),
        field<&Role::kind>(2, "kind", TRANSLATABLE("records", "Role")),
        field<&Role::organisation>(3, "organisation", TRANSLATABLE("records", "Organisation"),
                                   {.headings = "school_id|org_id"}),
        field<&Role::network>(4, "network", TRANSLATABLE("records", "Student network"),
                              {.traits = Indexed, .headings = "network_id"}),
        field<&Role::post>(5, "post", TRANSLATABLE("records", "Post"), {.headings = "role"}),
        field<&Role::grade>(6, "grade", TRANSLATABLE("records", "Grade"), {.type = ValueType::Code}),
        field<&Role::from>(7, "from", TRANSLATABLE("records", "From")),
        field<&Role::until>(8, "until", TRANSLATABLE("records", "Until"), {.headings = "to"}),
        field<&Role::code>(9, "code", TRANSLATABLE("records", "Code"), {.type = ValueType::Code, .traits = Indexed}),
    };
    static constexpr std::uint16_t kNaturalKey[] = {1, 2, 3, 4, 7};
    static constexpr RecordSpec kSpec{RecordType::Role,
                                      "role",
                                      TRANSLATABLE("records", "Role"),
                                      TRANSLATABLE("records", "Roles"),
                                      Sensitivity::Personal,
                                      kFields,
                                      kNaturalKey};
    return kSpec;
}

} // namespace bandanh::records
