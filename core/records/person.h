#pragma once

#include "core/records/record.h"

namespace bandanh::records {

struct Organisation;

enum class Sex : std::uint8_t { Female = 1, Male = 2 };
enum class Consent : std::uint8_t { Given = 1, Refused = 2, Withdrawn = 3 };
enum class ConsentGiver : std::uint8_t { Self = 1, Guardian = 2, School = 3 };

extern const EnumSpec kSexes;
extern const EnumSpec kConsents;
extern const EnumSpec kConsentGivers;
template <>
inline constexpr const EnumSpec* kEnumSpec<Sex> = &kSexes;
template <>
inline constexpr const EnumSpec* kEnumSpec<Consent> = &kConsents;
template <>
inline constexpr const EnumSpec* kEnumSpec<ConsentGiver> = &kConsentGivers;

/// Somebody who took part, leads, helps or is to be contacted. Names stand as the person writes them.
struct Person {
    std::optional<std::string> reference;
    std::optional<std::string> familyKhmer;
    std::optional<std::string> givenKhmer;
    std::optional<std::string> familyLatin;
    std::optional<std::string> givenLatin;
    std::optional<Sex> sex;
    std::optional<text::PartialDate> birth;
    std::vector<std::string> phones; ///< E.164, or as written where it cannot be read
    std::optional<std::string> email;
    std::optional<places::PlaceCode> place;
    std::optional<std::string> country; ///< ISO 3166-1 alpha-2
    std::vector<std::string> languages; ///< BCP 47
    std::optional<Consent> consent;
    std::optional<text::PartialDate> consentOn;
    std::optional<ConsentGiver> consentBy;
    std::optional<text::PartialDate> consentWithdrawnOn;
    std::optional<std::string> consentFor;
    std::optional<bool> doNotContact;
    std::optional<std::string> household;
    std::optional<std::string> note;
};

template <>
inline constexpr std::optional<RecordType> kRecordType<Person> = RecordType::Person;
template <>
const RecordSpec& specOf<Person>();

} // namespace bandanh::records
