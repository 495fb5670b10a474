#pragma once

#include "core/records/record.h"

namespace bandanh::records {

struct Attachment;
struct Organisation;

enum class AgreementKind : std::uint8_t {
    CodeOfConduct = 1,
    Memorandum = 2,
    Sponsorship = 3,
    SocialEnterprise = 4,
    Partnership = 5,
    CoHost = 6,
    Training = 7,
    InKind = 8,
    Other = 9
};
enum class AgreementState : std::uint8_t { Draft = 1, Active = 2, Ended = 3, Cancelled = 4 };

extern const EnumSpec kAgreementKinds;
extern const EnumSpec kAgreementStates;
template <>
inline constexpr const EnumSpec* kEnumSpec<AgreementKind> = &kAgreementKinds;
template <>
inline constexpr const EnumSpec* kEnumSpec<AgreementState> = &kAgreementStates;

/// What a partner signed, from when to when; the Code of Conduct has six criteria beside it.
struct Agreement {
    std::optional<std::string> reference;
    std::optional<Id<Organisation>> organisation;
    std::optional<AgreementKind> kind;
    std::optional<std::string> titleKhmer;
    std::optional<std::string> titleLatin;
    std::optional<Id<Organisation>> withOrganisation;
    std::optional<text::PartialDate> signedOn;
    std::optional<text::PartialDate> endsOn;
    std::optional<AgreementState> state;
    std::optional<Id<Attachment>> document;
    std::optional<std::string> note;
};

template <>
inline constexpr std::optional<RecordType> kRecordType<Agreement> = RecordType::Agreement;
template <>
const RecordSpec& specOf<Agreement>();

} // namespace bandanh::records
