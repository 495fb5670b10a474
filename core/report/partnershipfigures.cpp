#include "core/report/figures.h"
#include "core/report/programmefigures.h"
#include "core/report/tally.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace bandanh::report {

using records::AgreementKind;
using records::CommitmentState;
using records::ContributionForm;
using records::OrganisationKind;

namespace {

constexpr double kHundredths = 100;

/// Those of a kind who sat at a meeting that the report is about.
std::vector<PartnerFact> presentAtMeetings(const Evidence& evidence, OrganisationKind kind)
{
    std::vector<PartnerFact> present = evidence.programme.partners;
    std::erase_if(present, [&](const PartnerFact& partner) {
        return partner.kind != kind || !isAdvocacyMeeting(evidence, evidence.activities[partner.activity]);
    });
    return present;
}

double membersOf(const Evidence& evidence, records::MemberBody body, OrganisationKind kind)
{
    const auto isMember = [&](const MemberFact& member) {
        return member.body == body && member.kind == kind && evidence.period.includes(member.province);
    };
    return static_cast<double>(std::ranges::count_if(evidence.programme.members, isMember));
}

/// Those that the report is about.
template <class Fact>
std::vector<const Fact*> here(const Evidence& evidence, const std::vector<Fact>& facts)
{
    std::vector<const Fact*> found;
    for (const Fact& fact : facts)
        if (evidence.period.includes(fact.province))
            found.push_back(&fact);
    return found;
}

template <class Facts>
std::vector<RowId> idsOf(const Facts& facts)
{
    std::vector<RowId> ids;
    for (const auto& fact : facts)
        if constexpr (requires { fact->id; })
            ids.push_back(fact->id);
        else
            ids.push_back(fact.id);
    return ids;
}

/// What was pledged or received in dollars, by form. Values in hundredths.
struct Dollars {
    std::map<ContributionForm, std::int64_t> pledged;
    std::map<ContributionForm, std::int64_t> received;
    std::map<std::string, std::int64_t> inKindByBasis;
    std::int64_t inOtherMoney = 0; ///< contributions
};

Dollars dollarsOf(const Evidence& evidence)
{
    Dollars dollars;
    for (const ContributionFact* gift : here(evidence, evidence.programme.contributions)) {
        if (!gift->isInDollars || !gift->form) {
            ++dollars.inOtherMoney;
            continue;
        }
        dollars.pledged[*gift->form] += gift->pledged.value_or(0);
        dollars.received[*gift->form] += gift->received.value_or(0);
        if (gift->form == ContributionForm::InKind && gift->received)
            dollars.inKindByBasis[gift->basis.empty() ? std::string(kUnknownKey) : gift->basis] += *gift->received;
    }
    return dollars;
}

} // namespace

std::vector<RowId> ministriesPresent(const Evidence& evidence)
{
    return idsOf(presentAtMeetings(evidence, OrganisationKind::Ministry));
}

void computeMinistriesMet(const Evidence& evidence, Figure& figure)
{
    std::set<RowId> met;
    for (const PartnerFact& partner : presentAtMeetings(evidence, OrganisationKind::Ministry))
        met.insert(partner.organisation);
    figure.value = static_cast<double>(met.size());
    figure.set("members", membersOf(evidence, records::MemberBody::Coalition, OrganisationKind::Ministry));
}

std::vector<RowId> delegationsPresent(const Evidence& evidence)
{
    return idsOf(presentAtMeetings(evidence, OrganisationKind::CommitTaskforce));
}

/// A country with two delegations at a meeting was met there once.
void computeCommitCountriesMet(const Evidence& evidence, Figure& figure)
{
    std::set<std::pair<std::string, Index>> met;
    Tally meetings;
    for (const PartnerFact& partner : presentAtMeetings(evidence, OrganisationKind::CommitTaskforce))
        if (!partner.country.empty() && met.emplace(partner.country, partner.activity).second)
            add(meetings, partner.country);
    figure.value = static_cast<double>(meetings.size());
    figure.set("countries", meetings);
}

std::vector<RowId> commitmentsToKeep(const Evidence& evidence)
{
    return idsOf(here(evidence, evidence.programme.commitments));
}

void computeCommitments(const Evidence& evidence, Figure& figure)
{
    std::map<CommitmentState, std::int64_t> states;
    for (const CommitmentFact* commitment : here(evidence, evidence.programme.commitments))
        ++states[commitment->state];
    const std::int64_t due =
        states[CommitmentState::Kept] + states[CommitmentState::Open] + states[CommitmentState::Overdue];
    figure.value = static_cast<double>(due);
    for (const auto state :
         {CommitmentState::Kept, CommitmentState::Open, CommitmentState::Overdue, CommitmentState::Dropped})
        figure.set(records::wordOf(state), static_cast<double>(states[state]));
}

std::vector<RowId> agreementsInForce(const Evidence& evidence)
{
    return idsOf(here(evidence, evidence.programme.agreements));
}

void computeAgreements(const Evidence& evidence, Figure& figure)
{
    Tally byKind;
    TallyByKey code;
    for (const AgreementFact* agreement : here(evidence, evidence.programme.agreements)) {
        add(byKind, keyOf(agreement->kind));
        if (agreement->kind != AgreementKind::CodeOfConduct)
            continue;
        for (const auto& [state, count] : agreement->criteria)
            code[keyOf(evidence.organisations, agreement->organisation)][keyOf(std::optional(state))] += count;
    }
    figure.value = static_cast<double>(sum(byKind));
    figure.set("by_kind", byKind);
    figure.set("code_of_conduct", code);
}

std::vector<RowId> contributionsOfPeriod(const Evidence& evidence)
{
    return idsOf(here(evidence, evidence.programme.contributions));
}

void computeContributions(const Evidence& evidence, Figure& figure)
{
    Dollars dollars = dollarsOf(evidence);
    const auto inDollars = [](std::int64_t hundredths) { return static_cast<double>(hundredths) / kHundredths; };
    Tally byBasis;
    for (const auto& [basis, value] : dollars.inKindByBasis)
        add(byBasis, basis, std::llround(inDollars(value)));
    figure.value = inDollars(dollars.received[ContributionForm::InKind]);
    figure.set("in_kind_received", inDollars(dollars.received[ContributionForm::InKind]));
    figure.set("in_kind_pledged", inDollars(dollars.pledged[ContributionForm::InKind]));
    figure.set("cash_received", inDollars(dollars.received[ContributionForm::Cash]));
    figure.set("cash_pledged", inDollars(dollars.pledged[ContributionForm::Cash]));
    figure.set("in_kind_received_by_basis", byBasis);
    figure.set("in_other_money", static_cast<double>(dollars.inOtherMoney));
}

} // namespace bandanh::report
