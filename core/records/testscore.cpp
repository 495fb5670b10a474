#include "core/records/testscore.h"

#include "core/records/activity.h"
#include "core/records/person.h"

namespace bandanh::records {

using declare::field;
using enum FieldTrait;

template <>
const RecordSpec& specOf<TestScore>()
{
    static constexpr FieldSpec kFields[] = {
        field<&TestScore::activity>(1, "activity", TRANSLATABLE("records", "Activity"),
                                    {.traits = Indexed, .headings = "activity_id"}),
        field<&TestScore::person>(2, "person", TRANSLATABLE("records", "Person"),
                                  {.traits = Indexed, .headings = "person_id"}),
        field<&TestScore::before>(3, "before", TRANSLATABLE("records", "Score before")),
        field<&TestScore::after>(4, "after", TRANSLATABLE("records", "Score after")),
        field<&TestScore::outOf>(5, "out_of", TRANSLATABLE("records", "Out of")),
    };
    static constexpr std::uint16_t kNaturalKey[] = {1, 2};
    static constexpr RecordSpec kSpec{RecordType::TestScore,
                                      "test_score",
                                      TRANSLATABLE("records", "Test score"),
                                      TRANSLATABLE("records", "Test scores"),
                                      Sensitivity::Personal,
                                      kFields,
                                      kNaturalKey};
    return kSpec;
}

} // namespace bandanh::records
