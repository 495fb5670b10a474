#include "core/records/trainingtopic.h"

namespace bandanh::records {

namespace {

constexpr EnumValue kTrainingTopicValues[] = {
    {1, "law_and_compliance", TRANSLATABLE("records", "the law and compliance with it")},
    {2, "conditions", TRANSLATABLE("records", "the conditions that lead to trafficking")},
    {3, "needs_of_victims", TRANSLATABLE("records", "the needs of victims")},
    {4, "first_hand_accounts", TRANSLATABLE("records", "first-hand accounts")},
};

} // namespace

constexpr EnumSpec kTrainingTopics{"training_topic", kTrainingTopicValues};

} // namespace bandanh::records
