#include "core/records/campaignprofile.h"

#include "core/records/activity.h"

namespace bandanh::records {

using declare::field;
using enum FieldTrait;

template <>
const RecordSpec& specOf<CampaignProfile>()
{
    static constexpr FieldSpec kFields[] = {
        field<&CampaignProfile::activity>(1, "activity", TRANSLATABLE("records", "Activity"),
                                          {.traits = Indexed, .headings = "activity_id"}),
        field<&CampaignProfile::goal>(2, "goal", TRANSLATABLE("records", "Goal"),
                                      {.type = ValueType::Decimal, .headings = "goal_usd"}),
        field<&CampaignProfile::raised>(3, "raised", TRANSLATABLE("records", "Raised"),
                                        {.type = ValueType::Decimal, .headings = "raised_usd"}),
        field<&CampaignProfile::currency>(4, "currency", TRANSLATABLE("records", "Currency"),
                                          {.type = ValueType::Code}),
        field<&CampaignProfile::page>(5, "page", TRANSLATABLE("records", "Page on the internet"),
                                      {.type = ValueType::Code}),
        field<&CampaignProfile::note>(6, "note", TRANSLATABLE("records", "Note"), {.traits = Appended}),
    };
    static constexpr std::uint16_t kNaturalKey[] = {1};
    static constexpr RecordSpec kSpec{RecordType::CampaignProfile,
                                      "campaign_profile",
                                      TRANSLATABLE("records", "Goal of a campaign"),
                                      TRANSLATABLE("records", "Goals of campaigns"),
                                      Sensitivity::Open,
                                      kFields,
                                      kNaturalKey};
    return kSpec;
}

} // namespace bandanh::records
