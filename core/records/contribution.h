#pragma once

#include "core/records/record.h"

namespace bandanh::records {

struct Activity;
struct Agreement;
struct Organisation;
struct Person;

enum class ContributionKind : std::uint8_t {
    Venue = 1,
    HotelSpace = 2,
    Goods = 3,
    MediaSpace = 4,
    ProfessionalTime = 5,
    Sponsorship = 6,
    FundsRaised = 7,
    TransportSpace = 8,
    GalaSponsorship = 9,
    Campaign = 10,
    SocialEnterprise = 11,
    Printing = 12,
    Other = 13
};
enum class ContributionForm : std::uint8_t { Cash = 1, InKind = 2 };

extern const EnumSpec kContributionKinds;
extern const EnumSpec kContributionForms;
template <>
inline constexpr const EnumSpec* kEnumSpec<ContributionKind> = &kContributionKinds;
template <>
inline constexpr const EnumSpec* kEnumSpec<ContributionForm> = &kContributionForms;

/// What a partner gave or promised: in money or in kind, at what value, and how the value was found.
struct Contribution {
    std::optional<std::string> reference;
    std::optional<Id<Organisation>> organisation;
    std::optional<Id<Person>> person;
    std::optional<ContributionKind> kind;
    std::optional<ContributionForm> form;
    std::optional<std::string> text;
    std::optional<Id<Activity>> activity;
    std::optional<Id<Agreement>> agreement;
    std::optional<std::int64_t> quantity;
    std::optional<std::string> unit;
    std::optional<std::int64_t> pledged;
    std::optional<std::int64_t> received;
    std::optional<std::string> currency; ///< ISO 4217
    std::optional<std::string> basis;
    std::optional<text::PartialDate> pledgedOn;
    std::optional<text::PartialDate> receivedOn;
    std::optional<std::string> note;
};

template <>
inline constexpr std::optional<RecordType> kRecordType<Contribution> = RecordType::Contribution;
template <>
const RecordSpec& specOf<Contribution>();

} // namespace bandanh::records
