#pragma once

#include "core/records/enumeration.h"

namespace bandanh::records {

/// Words that lists know: a list holds free text, one entry a line, and these stand there as their words, so that they read
/// in the language of whoever looks. Declared for a field by `.knows`; their codes are stored nowhere.
extern const EnumSpec kTrainingTopics; ///< what the programme's trainings are about
extern const EnumSpec kLanguages;      ///< ISO 639-1
extern const EnumSpec kSkills;         ///< what volunteers offer
extern const EnumSpec kCircles;        ///< whom volunteers know

} // namespace bandanh::records
