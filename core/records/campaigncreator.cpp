#include "core/records/campaigncreator.h"

#include "core/records/activity.h"
#include "core/records/person.h"

namespace bandanh::records {

using declare::field;
using enum FieldTrait;

template <>
const RecordSpec& specOf<CampaignCreator>()
{
    static constexpr FieldSpec kFields[] = {
        field<&CampaignCreator::activity>(1, "activity", TRANSLATABLE("records", "Activity"),
                                          {.traits = Indexed, .headings = "activity_id"}),
        field<&CampaignCreator::person>(2, "person", TRANSLATABLE("records", "Person"),
                                        {.traits = Indexed, .headings = "person_id"}),
    };
    static constexpr std::uint16_t kNaturalKey[] = {1, 2};
    static constexpr RecordSpec kSpec{RecordType::CampaignCreator,
                                      "campaign_creator",
                                      TRANSLATABLE("records", "Creator of a campaign"),
                                      TRANSLATABLE("records", "Creators of campaigns"),
                                      Sensitivity::Personal,
                                      kFields,
                                      kNaturalKey};
    return kSpec;
}

} // namespace bandanh::records
