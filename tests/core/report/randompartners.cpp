#include "tests/core/report/naivehighlights.h"

#include <algorithm>

namespace bandanh::test {

using namespace records;

namespace {

const std::vector<Scope> kScopes{0, 2, 3, 12, 25};
const std::vector<std::string> kProvinces{"02", "03", "12", "25"};

} // namespace

void RandomProgramme::makePartners()
{
    for (int i = 0; i < 8; ++i) {
        Organisation organisation;
        if (i != 0)
            organisation.reference = "ORG-" + std::to_string(i);
        organisation.kind = i < 3   ? OrganisationKind::Ministry
                            : i < 6 ? OrganisationKind::CommitTaskforce
                                    : OrganisationKind::Newspaper;
        if (!once(4))
            organisation.country = once(2) ? "KH" : "TH";
        keep(organisations, organisation, one(kScopes));
    }
    for (const auto& organisation : organisations) {
        if (once(2))
            continue;
        Membership membership;
        membership.organisation = organisation.id;
        membership.body = static_cast<MemberBody>(1 + below(2));
        membership.from = someDate(2011, 4);
        membership.until = someDate(2012, 4);
        keep(memberships, membership, one(kScopes));
    }
    for (int i = 0; i < 5; ++i) {
        HigherRiskProvince term;
        term.province = places::PlaceCode::parse(one(kProvinces));
        term.from = someDate(2012, 3);
        term.until = someDate(2012, 3);
        const auto isSameTerm = [&](const auto& kept) {
            return kept.row.province == term.province && kept.row.from == term.from;
        };
        if (std::ranges::none_of(riskTerms, isSameTerm))
            keep(riskTerms, term, Programme::kPhnomPenh);
    }
}

void RandomProgramme::makeMeetings()
{
    for (int i = 0; i < 30; ++i) {
        ActivityPartner partner;
        partner.activity = one(activities).id;
        partner.organisation = one(organisations).id;
        partner.part = once(2) ? PartnerPart::Met : static_cast<PartnerPart>(1 + below(8));
        if (!once(3))
            partner.present = once(2);
        const auto isSameSeat = [&](const auto& kept) {
            return kept.row.activity == partner.activity && kept.row.organisation == partner.organisation
                   && kept.row.part == partner.part;
        };
        if (std::ranges::none_of(partners, isSameSeat))
            keep(partners, partner, one(kScopes));
    }
    for (int i = 0; i < 12; ++i) {
        Commitment commitment;
        if (!once(5))
            commitment.activity = one(activities).id;
        commitment.dueOn = someDate(2012, 3);
        if (once(2))
            commitment.doneOn = someDate(2012, 3);
        commitment.state = some<CommitmentState>(4);
        keep(commitments, commitment, one(kScopes));
    }
    for (int i = 0; i < 20; ++i) {
        TestScore test;
        test.activity = one(activities).id;
        test.person = one(people).id;
        if (!once(4))
            test.before = static_cast<std::int64_t>(below(20));
        if (!once(4))
            test.after = static_cast<std::int64_t>(below(20));
        if (!once(4))
            test.outOf = once(3) ? 10 : 20;
        const auto isSameTest = [&](const auto& kept) {
            return kept.row.activity == test.activity && kept.row.person == test.person;
        };
        if (std::ranges::none_of(tests, isSameTest))
            keep(tests, test, Programme::kPhnomPenh);
    }
}

void RandomProgramme::makeAgreements()
{
    for (int i = 0; i < 8; ++i) {
        Agreement agreement;
        if (!once(6))
            agreement.organisation = one(organisations).id;
        agreement.kind = once(2) ? AgreementKind::CodeOfConduct : some<AgreementKind>(9);
        agreement.signedOn = someDate(2011, 4);
        if (once(2))
            agreement.endsOn = someDate(2012, 3);
        agreement.state = some<AgreementState>(4);
        keep(agreements, agreement, one(kScopes));
        for (int number = 1; number <= 6; ++number) {
            AgreementCriterion criterion;
            criterion.agreement = agreements.back().id;
            criterion.criterion = static_cast<Criterion>(number);
            criterion.state = some<CriterionState>(3);
            criterion.asOf = someDate(2012, 3);
            keep(criteria, criterion, Programme::kPhnomPenh);
        }
    }
    const std::vector<std::string> bases{"quotation", "list price"};
    for (int i = 0; i < 12; ++i) {
        Contribution gift;
        gift.form = some<ContributionForm>(2);
        gift.pledged = static_cast<std::int64_t>(below(90)) * 100;
        gift.pledgedOn = someDate(2012, 3);
        if (!once(3))
            gift.received = static_cast<std::int64_t>(below(90)) * 100;
        gift.receivedOn = someDate(2012, 3);
        if (!once(6))
            gift.currency = once(5) ? "KHR" : "USD";
        if (!once(4))
            gift.basis = one(bases);
        keep(contributions, gift, one(kScopes));
    }
}

} // namespace bandanh::test
