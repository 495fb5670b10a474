#pragma once

#include "core/records/activity.h"
#include "core/records/agreement.h"
#include "core/records/agreementcriterion.h"
#include "core/records/commitment.h"
#include "core/records/contribution.h"
#include "core/records/material.h"
#include "core/records/membership.h"
#include "core/records/message.h"
#include "core/records/organisation.h"
#include "core/records/placement.h"
#include "core/report/people.h"

#include <map>

namespace bandanh::report {

/// A term in which a province stood on the list of higher risk.
struct RiskTerm {
    records::Scope province = records::kNational; ///< as reported in the period
    std::string from;
    std::string until;
};

/// An organisation that sat at an activity of the period.
struct PartnerFact {
    RowId id;
    Index activity = kNone;
    RowId organisation;
    std::optional<records::OrganisationKind> kind;
    std::string country;
};

/// A member of a body on the last day of the period.
struct MemberFact {
    std::optional<records::MemberBody> body;
    std::optional<records::OrganisationKind> kind;
    records::Scope province = records::kNational;
};

/// A promise that was to be kept in the period, as it stood on the last day.
struct CommitmentFact {
    RowId id;
    records::CommitmentState state = records::CommitmentState::Open;
    records::Scope province = records::kNational;
};

/// A test at an activity of the period; points as written.
struct TestFact {
    RowId id;
    Index activity = kNone;
    std::optional<std::int64_t> before;
    std::optional<std::int64_t> after;
    std::optional<std::int64_t> outOf;
};

struct MessageFact {
    RowId id;
    std::optional<records::Theme> theme;
};

/// A material that was shown on a day of the period; of print, every insertion of the period.
struct PlacementFact {
    RowId id;
    RowId material;
    std::optional<records::MaterialKind> kind;
    std::optional<records::PlacementChannel> channel;
    std::string carrier;
    std::optional<records::OrganisationKind> paper;
    std::string size;
    std::string from;
    std::string until;
    records::Scope province = records::kNational;    ///< where it is shown, or begins its way
    records::Scope destination = records::kNational; ///< of routes
};

/// Somebody with a volunteer's profile whose consent was in force on the last day of the period.
struct VolunteerFact {
    RowId profile;
    std::string country;
    bool isActive = false; ///< was last active on a day of the period
    records::Scope province = records::kNational;
};

/// An agreement in force on a day of the period; of the Code of Conduct with its criteria by state.
struct AgreementFact {
    RowId id;
    std::optional<records::AgreementKind> kind;
    Index organisation = kNone;
    std::map<records::CriterionState, std::int64_t> criteria;
    records::Scope province = records::kNational;
};

/// Something that was promised or given in the period; nothing where it was not in it. Values in hundredths.
struct ContributionFact {
    RowId id;
    std::optional<records::ContributionForm> form;
    bool isInDollars = false;
    std::optional<std::int64_t> pledged;
    std::optional<std::int64_t> received;
    std::string basis;
    records::Scope province = records::kNational;
};

/// What the figures rest on that is not on sheets.
struct ProgrammeFacts {
    std::vector<RiskTerm> riskTerms;
    std::vector<PartnerFact> partners;
    std::vector<MemberFact> members;
    std::vector<CommitmentFact> commitments;
    std::vector<TestFact> tests;
    std::vector<MessageFact> messages;                    ///< by id
    std::vector<std::pair<RowId, Index>> messagesCarried; ///< material and message, by material
    std::vector<PlacementFact> placements;                ///< by first day
    std::vector<VolunteerFact> volunteers;
    std::vector<AgreementFact> agreements; ///< by day of signature
    std::vector<ContributionFact> contributions;
};

} // namespace bandanh::report
