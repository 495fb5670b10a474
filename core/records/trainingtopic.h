#pragma once

#include "core/records/enumeration.h"

namespace bandanh::records {

/// What the programme's trainings are about. An activity's topics are free text, one a line; these stand there as their words.
enum class TrainingTopic : std::uint8_t { Law = 1, Conditions = 2, NeedsOfVictims = 3, FirstHandAccounts = 4 };

extern const EnumSpec kTrainingTopics;
template <>
inline constexpr const EnumSpec* kEnumSpec<TrainingTopic> = &kTrainingTopics;

} // namespace bandanh::records
