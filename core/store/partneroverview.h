#pragma once

#include "core/store/listorder.h"

#include <vector>

namespace bandanh::store {

/// Which partners a list shows, and of which year its sums are. A partner is who has an agreement with the foundation or gave it
/// something, and every company and non-governmental organisation.
struct PartnerFilter {
    std::string text;                      ///< as typed in the search field
    std::string tag;                       ///< a word that they carry; empty: whether or not they carry any
    std::string year;                      ///< of pledges and receipts: "2013"
    std::string asOf;                      ///< the day on which agreements are in force, as "2013-12-31"
    bool signatories = false;              ///< of the Code of Conduct only
    std::optional<std::string> endsBefore; ///< with an agreement that ends from `asOf` to this day
};

/// Values in hundredths of one currency.
struct MoneySum {
    std::string currency;
    std::int64_t pledged = 0, received = 0;
    std::int64_t pledgedInKind = 0, receivedInKind = 0; ///< of these
};

struct PartnerOverview {
    RowId id;
    std::string nameKhmer, nameLatin, country;
    std::int64_t kind = 0;       ///< records::OrganisationKind, 0 where unknown
    std::int64_t agreements = 0; ///< of any state
    std::int64_t active = 0;     ///< in force on the day
    std::string nextEnd;         ///< of those in force, empty where none has an end
    bool isSignatory = false;
    std::int64_t criteriaMet = 0; ///< of the six
    std::vector<MoneySum> sums;   ///< of the year, one a currency
};

/// Those with an agreement in force first, by the day on which it ends, then by name.
ListOrder partnerList(Connection& connection, const PartnerFilter& filter);
/// Those with these numbers, in the order of the list.
std::vector<PartnerOverview> partners(Connection& connection, std::span<const std::int64_t> rids,
                                      const PartnerFilter& filter);
std::optional<PartnerOverview> partnerOverview(Connection& connection, const PartnerFilter& filter,
                                               const RowId& partner);
/// Years in which something was pledged or received, newest first.
std::vector<std::string> contributionYears(Connection& connection);
/// What was pledged and received in a year, by all partners.
std::vector<MoneySum> sumsOfAll(Connection& connection, const std::string& year);

/// An agreement of a partner, and how many of the six criteria are met.
struct AgreementOverview {
    RowId id;
    std::optional<RowId> partner;
    std::string partnerKhmer, partnerLatin, titleKhmer, titleLatin, otherKhmer, otherLatin, signedOn, endsOn;
    std::int64_t kind = 0, state = 0; ///< records::AgreementKind, records::AgreementState
    std::int64_t criteriaMet = 0;
};
std::vector<AgreementOverview> agreementsOfPartner(Connection& connection, const RowId& partner);
/// Agreements in force that end from one day to another, the first to end first.
std::vector<AgreementOverview> agreementsEnding(Connection& connection, const std::string& from,
                                                const std::string& until);

/// One criterion as it stands; without a row yet its id is absent.
struct CriterionOverview {
    std::optional<RowId> id;
    std::int64_t criterion = 0, state = 0;
    std::string asOf, evidence;
};
/// The six criteria of an agreement, in their order.
std::vector<CriterionOverview> criteriaOf(Connection& connection, const RowId& agreement);

struct ContributionOverview {
    RowId id;
    std::int64_t kind = 0, form = 0;
    std::string text, basis, currency, pledgedOn, receivedOn, activityKhmer, activityLatin;
    std::optional<std::int64_t> pledged, received; ///< hundredths
};
std::vector<ContributionOverview> contributionsOf(Connection& connection, const RowId& partner);

} // namespace bandanh::store
