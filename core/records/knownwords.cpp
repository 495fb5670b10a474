#include "core/records/knownwords.h"

namespace bandanh::records {

namespace {

constexpr EnumValue kTrainingTopicValues[] = {
    {1, "law_and_compliance", TRANSLATABLE("records", "the law and compliance with it")},
    {2, "conditions", TRANSLATABLE("records", "the conditions that lead to trafficking")},
    {3, "needs_of_victims", TRANSLATABLE("records", "the needs of victims")},
    {4, "first_hand_accounts", TRANSLATABLE("records", "first-hand accounts")},
};
constexpr EnumValue kLanguageValues[] = {
    {1, "km", TRANSLATABLE("records", "Khmer"), "khm"},    {2, "en", TRANSLATABLE("records", "English"), "eng"},
    {3, "fr", TRANSLATABLE("records", "French"), "fra"},   {4, "vi", TRANSLATABLE("records", "Vietnamese"), "vie"},
    {5, "th", TRANSLATABLE("records", "Thai"), "tha"},     {6, "lo", TRANSLATABLE("records", "Lao"), "lao"},
    {7, "zh", TRANSLATABLE("records", "Chinese"), "zho"},  {8, "my", TRANSLATABLE("records", "Burmese"), "mya"},
    {9, "ja", TRANSLATABLE("records", "Japanese"), "jpn"}, {10, "ko", TRANSLATABLE("records", "Korean"), "kor"},
    {11, "de", TRANSLATABLE("records", "German"), "deu"},  {12, "es", TRANSLATABLE("records", "Spanish"), "spa"},
};
constexpr EnumValue kSkillValues[] = {
    {1, "design", TRANSLATABLE("records", "design")},
    {2, "event organising", TRANSLATABLE("records", "event organising"), "event organizing|events"},
    {3, "film", TRANSLATABLE("records", "film")},
    {4, "fundraising", TRANSLATABLE("records", "fundraising")},
    {5, "law", TRANSLATABLE("records", "law")},
    {6, "logistics", TRANSLATABLE("records", "logistics")},
    {7, "music", TRANSLATABLE("records", "music")},
    {8, "photography", TRANSLATABLE("records", "photography")},
    {9, "press", TRANSLATABLE("records", "press")},
    {10, "research", TRANSLATABLE("records", "research")},
    {11, "social media", TRANSLATABLE("records", "social media")},
    {12, "teaching", TRANSLATABLE("records", "teaching")},
    {13, "translation", TRANSLATABLE("records", "translation")},
    {14, "web", TRANSLATABLE("records", "web")},
};
constexpr EnumValue kCircleValues[] = {
    {1, "artists", TRANSLATABLE("records", "artists")},
    {2, "companies", TRANSLATABLE("records", "companies")},
    {3, "donors", TRANSLATABLE("records", "donors")},
    {4, "embassies", TRANSLATABLE("records", "embassies")},
    {5, "faith groups", TRANSLATABLE("records", "faith groups")},
    {6, "media", TRANSLATABLE("records", "the media")},
    {7, "schools", TRANSLATABLE("records", "schools")},
    {8, "sports clubs", TRANSLATABLE("records", "sports clubs")},
    {9, "universities", TRANSLATABLE("records", "universities")},
    {10, "none named", TRANSLATABLE("records", "none named")},
};

} // namespace

constexpr EnumSpec kTrainingTopics{"training_topic", kTrainingTopicValues};
constexpr EnumSpec kLanguages{"language", kLanguageValues};
constexpr EnumSpec kSkills{"skill", kSkillValues};
constexpr EnumSpec kCircles{"circle", kCircleValues};

} // namespace bandanh::records
