#include "core/records/volunteerprofile.h"

#include "core/records/knownwords.h"
#include "core/records/person.h"

namespace bandanh::records {

using declare::field;
using enum FieldTrait;

template <>
const RecordSpec& specOf<VolunteerProfile>()
{
    static constexpr FieldSpec kFields[] = {
        field<&VolunteerProfile::person>(1, "person", TRANSLATABLE("records", "Person"),
                                         {.traits = Indexed, .headings = "volunteer_id|person_id"}),
        field<&VolunteerProfile::city>(2, "city", TRANSLATABLE("records", "City"), {.traits = Searched}),
        field<&VolunteerProfile::skills>(3, "skills", TRANSLATABLE("records", "Skills"),
                                         {.traits = Searched, .knows = &kSkills}),
        field<&VolunteerProfile::interests>(4, "interests", TRANSLATABLE("records", "Interests"), {.traits = Searched}),
        field<&VolunteerProfile::knows>(5, "knows", TRANSLATABLE("records", "Whom they know"),
                                        {.traits = Searched, .knows = &kCircles}),
        field<&VolunteerProfile::availability>(6, "availability", TRANSLATABLE("records", "Availability")),
        field<&VolunteerProfile::newsletter>(7, "newsletter", TRANSLATABLE("records", "Newsletter"),
                                             {.traits = Protective}),
        field<&VolunteerProfile::joinedOn>(8, "joined_on", TRANSLATABLE("records", "Joined on")),
        field<&VolunteerProfile::lastActiveOn>(9, "last_active_on", TRANSLATABLE("records", "Last active on"),
                                               {.traits = Indexed}),
        field<&VolunteerProfile::note>(10, "note", TRANSLATABLE("records", "Note"), {.traits = Appended}),
    };
    static constexpr std::uint16_t kNaturalKey[] = {1};
    static constexpr RecordSpec kSpec{RecordType::VolunteerProfile,
                                      "volunteer_profile",
                                      TRANSLATABLE("records", "Volunteer profile"),
                                      TRANSLATABLE("records", "Volunteer profiles"),
                                      Sensitivity::Personal,
                                      kFields,
                                      kNaturalKey};
    return kSpec;
}

} // namespace bandanh::records
