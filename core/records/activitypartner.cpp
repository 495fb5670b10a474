#include "core/records/activitypartner.h"

#include "core/records/activity.h"
#include "core/records/organisation.h"

namespace bandanh::records {

using declare::field;
using enum FieldTrait;

namespace {

constexpr EnumValue kPartnerPartValues[] = {
    {1, "host", TRANSLATABLE("records", "host")},
    {2, "sponsor", TRANSLATABLE("records", "sponsor")},
    {3, "in_conjunction", TRANSLATABLE("records", "in conjunction with")},
    {4, "co_organiser", TRANSLATABLE("records", "co-organiser"), "co-host"},
    {5, "co_trainer", TRANSLATABLE("records", "co-trainer"), "co-trainer"},
    {6, "delegation", TRANSLATABLE("records", "delegation")},
    {7, "met", TRANSLATABLE("records", "met")},
    {8, "invited", TRANSLATABLE("records", "invited")},
};

} // namespace

constexpr EnumSpec kPartnerParts{"partner_part", kPartnerPartValues};

template <>
const RecordSpec& specOf<ActivityPartner>()
{
    static constexpr FieldSpec kFields[] = {
        field<&ActivityPartner::activity>(1, "activity", TRANSLATABLE("records", "Activity"),
                                          {.traits = Indexed, .headings = "activity_id"}),
        field<&ActivityPartner::organisation>(2, "organisation", TRANSLATABLE("records", "Organisation"),
                                              {.traits = Indexed, .headings = "org_id"}),
        field<&ActivityPartner::part>(3, "part", TRANSLATABLE("records", "Part played"), {.headings = "role"}),
        field<&ActivityPartner::present>(4, "present", TRANSLATABLE("records", "Was there")),
    };
    static constexpr std::uint16_t kNaturalKey[] = {1, 2, 3};
    static constexpr RecordSpec kSpec{RecordType::ActivityPartner,
                                      "activity_partner",
                                      TRANSLATABLE("records", "Partner of an activity"),
                                      TRANSLATABLE("records", "Partners of activities"),
                                      Sensitivity::Open,
                                      kFields,
                                      kNaturalKey};
    return kSpec;
}

} // namespace bandanh::records
