#include "tests/core/report/naiverows.h"

#include <cmath>

namespace bandanh::test {

using namespace records;
using nlohmann::json;

namespace {

class NaivePartners
{
public:
    NaivePartners(const RandomProgramme& world, const report::Period& period, const std::set<RowId>& held)
        : m(world), m_year(period), m_held(held)
    {}

    void add(json& figures) const
    {
        figures["schools_in_higher_risk_provinces"] = schools();
        meetings(figures);
        figures["commitments"] = commitments();
        figures["test_gain"] = gain();
        figures["active_agreements"] = agreements();
        figures["contributions_usd"] = gifts();
    }

private:
    /// The activity, where it was held in the year and the report is about its province.
    const Activity* heldHere(const std::optional<Id<Activity>>& id) const
    {
        const auto* activity = rowOf(m.activities, id);
        const bool counts = activity != nullptr && m_held.contains(activity->id) && activity->row.date
                            && activity->row.date->year() == m_year.number() && m_year.isHere(activity->scope);
        return counts ? &activity->row : nullptr;
    }

    json schools() const
    {
        std::set<std::string> schools;
        std::map<std::string, std::set<std::string>> byProvince;
        for (const auto& activity : m.activities) {
            if (heldHere(activity.id) == nullptr
                || !wordOf(activity.row.kind.value_or(ActivityKind::Other)).starts_with("student_")
                || !activity.row.school)
                continue;
            const std::string here = m_year.province(activity.scope);
            for (const auto& term : m.riskTerms)
                if (m_year.province(*parseScope(term.row.province->text())) == here
                    && within(term.row.from, term.row.until, text(activity.row.date))) {
                    schools.insert(activity.row.school->toHex());
                    byProvince[here].insert(activity.row.school->toHex());
                }
        }
        json place = json::object();
        for (const auto& [province, some] : byProvince)
            place[province] = some.size();
        return {{"value", schools.size()}, {"by_province", place}};
    }

    void meetings(json& figures) const
    {
        const std::set<std::string> kinds{"governor_meeting", "ministry_meeting", "commit_meeting", "other_meeting",
                                          "national_training"};
        std::set<RowId> ministries;
        std::set<std::string> countries;
        for (const auto& partner : m.partners) {
            const Activity* activity = heldHere(partner.row.activity);
            if (activity == nullptr || !activity->kind || !kinds.contains(std::string(wordOf(*activity->kind)))
                || !partner.row.present.value_or(partner.row.part == PartnerPart::Met))
                continue;
            const Organisation& organisation = rowOf(m.organisations, partner.row.organisation)->row;
            if (organisation.kind == OrganisationKind::Ministry)
                ministries.insert(*partner.row.organisation);
            if (organisation.kind == OrganisationKind::CommitTaskforce && organisation.country)
                countries.insert(*organisation.country);
        }
        std::int64_t members = 0;
        for (const auto& member : m.memberships)
            members += member.row.body == MemberBody::Coalition && m_year.isHere(member.scope)
                       && rowOf(m.organisations, member.row.organisation)->row.kind == OrganisationKind::Ministry
                       && within(member.row.from, member.row.until, m_year.last());
        figures["ministries_met"] = {{"value", ministries.size()}, {"members", members}};
        figures["commit_countries_met"] = {{"value", countries.size()}, {"countries", countries}};
    }

    json commitments() const
    {
        std::map<std::string, int> states{{"kept", 0}, {"open", 0}, {"overdue", 0}, {"dropped", 0}};
        for (const auto& kept : m.commitments) {
            const Commitment& promise = kept.row;
            const auto* meeting = rowOf(m.activities, promise.activity);
            const std::string made = meeting != nullptr ? text(meeting->row.date) : "";
            if (!m_year.isHere(kept.scope) || !atOrBefore(made, m_year.last()))
                continue;
            const bool isNew = made.empty() || made.starts_with(std::to_string(m_year.number()));
            const std::string done = text(promise.doneOn);
            if (promise.state == CommitmentState::Dropped)
                states["dropped"] += isNew;
            else if (promise.state == CommitmentState::Kept && done.empty())
                states["kept"] += isNew;
            else if (!done.empty() && done.substr(0, 4) < std::to_string(m_year.number()))
                continue;
            else if (!done.empty() && atOrBefore(done, m_year.last()))
                ++states["kept"];
            else
                ++states[promise.dueOn && !atOrBefore(m_year.last(), text(promise.dueOn)) ? "overdue" : "open"];
        }
        json figure(states);
        figure["value"] = states["kept"] + states["open"] + states["overdue"];
        return figure;
    }

    json gain() const
    {
        double gains = 0;
        int matched = 0, onlyBefore = 0, onlyAfter = 0;
        for (const auto& test : m.tests) {
            const Activity* training = heldHere(test.row.activity);
            if (training == nullptr
                || (training->kind != ActivityKind::PoliceTraining && training->kind != ActivityKind::JudgeTraining))
                continue;
            const auto& [activity, person, before, after, outOf] = test.row;
            matched += before && after;
            onlyBefore += before && !after;
            onlyAfter += after && !before;
            if (before && after)
                gains += static_cast<double>(*after - *before) * 20 / static_cast<double>(outOf.value_or(20));
        }
        json figure{
            {"matched", matched}, {"sum_of_gains", gains}, {"only_before", onlyBefore}, {"only_after", onlyAfter}};
        figure["value"] = matched > 0 ? json(std::round(gains / matched * 1000) / 1000) : json();
        return figure;
    }

    json agreements() const
    {
        json kinds = json::object(), code = json::object();
        int all = 0;
        for (const auto& kept : m.agreements) {
            const Agreement& agreement = kept.row;
            if (!m_year.isHere(kept.scope) || !agreement.signedOn || agreement.state == AgreementState::Draft
                || agreement.state == AgreementState::Cancelled
                || !within(agreement.signedOn, agreement.endsOn, std::to_string(m_year.number())))
                continue;
            ++all;
            count(kinds, word(agreement.kind));
            if (agreement.kind != AgreementKind::CodeOfConduct)
                continue;
            const auto* signatory = rowOf(m.organisations, agreement.organisation);
            const std::string key =
                signatory == nullptr ? "unknown" : signatory->row.reference.value_or(signatory->id.toHex());
            for (const auto& criterion : m.criteria)
                if (criterion.row.agreement == kept.id && criterion.row.state
                    && atOrBefore(text(criterion.row.asOf), m_year.last()))
                    count(code[key], word(criterion.row.state));
        }
        return {{"value", all}, {"by_kind", kinds}, {"code_of_conduct", code}};
    }

    json gifts() const
    {
        std::map<std::string, std::int64_t> sums{
            {"cash_pledged", 0}, {"cash_received", 0}, {"in_kind_pledged", 0}, {"in_kind_received", 0}};
        json basis = json::object();
        int others = 0;
        for (const auto& kept : m.contributions) {
            const Contribution& gift = kept.row;
            const bool isPledged = gift.pledged && gift.pledgedOn && gift.pledgedOn->year() == m_year.number();
            const bool isReceived = gift.received && gift.receivedOn && gift.receivedOn->year() == m_year.number();
            if (!m_year.isHere(kept.scope) || (!isPledged && !isReceived))
                continue;
            if (gift.currency != "USD" || !gift.form) {
                ++others;
                continue;
            }
            if (isPledged)
                sums[word(gift.form) + "_pledged"] += *gift.pledged / 100;
            if (isReceived)
                sums[word(gift.form) + "_received"] += *gift.received / 100;
            if (isReceived && gift.form == ContributionForm::InKind)
                count(basis, gift.basis.value_or("unknown"), *gift.received / 100);
        }
        json figure(sums);
        figure["value"] = sums["in_kind_received"];
        figure["in_kind_received_by_basis"] = basis;
        figure["in_other_money"] = others;
        return figure;
    }

    const RandomProgramme& m;
    NaiveYear m_year;
    const std::set<RowId>& m_held;
};

} // namespace

void addNaivePartners(json& figures, const RandomProgramme& programme, const report::Period& period,
                      const std::set<RowId>& held)
{
    NaivePartners(programme, period, held).add(figures);
}

} // namespace bandanh::test
