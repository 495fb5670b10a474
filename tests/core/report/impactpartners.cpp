#include "tests/core/report/impactfiles.h"

#include <sstream>

namespace bandanh::test {

using namespace records;
using cells::scope;
using cells::text;
using cells::whole;

namespace {

constexpr std::int64_t kHundredths = 100;

std::optional<std::int64_t> dollars(const std::string& cell)
{
    const auto value = whole(cell);
    return value ? std::optional(*value * kHundredths) : std::nullopt;
}

/// Words of the files that are not ours.
std::string ours(const std::string& word)
{
    return word == "active" ? "running" : word;
}

} // namespace

void ImpactFiles::addMeetings()
{
    for (Row& row : read("higher_risk_provinces")) {
        HigherRiskProvince term;
        term.province = places::PlaceCode::parse(row["province"]);
        term.from = date(row["from"]);
        term.until = date(row["until"]);
        m_programme.add(term);
    }
    for (Row& row : read("activity_organisations")) {
        ActivityPartner partner;
        partner.activity = find<Activity>(row["activity_id"]);
        partner.organisation = find<Organisation>(row["org_id"]);
        partner.part = fromWord<PartnerPart>(row["role"]);
        partner.present = row["present"] == "1";
        m_programme.add(partner);
    }
    for (Row& row : read("commitments")) {
        Commitment commitment;
        commitment.reference = row["commitment_id"];
        commitment.activity = find<Activity>(row["activity_id"]);
        commitment.organisation = find<Organisation>(row["org_id"]);
        commitment.dueOn = date(row["due_on"]);
        commitment.doneOn = date(row["done_on"]);
        m_programme.add(commitment);
    }
}

void ImpactFiles::addTests()
{
    for (Row& row : read("tests")) {
        TestScore test;
        test.activity = find<Activity>(row["activity_id"]);
        test.person = find<Person>(row["person_id"]);
        test.before = whole(row["before"]);
        test.after = whole(row["after"]);
        test.outOf = whole(row["out_of"]);
        m_programme.add(test);
    }
}

void ImpactFiles::addAgreements()
{
    for (Row& row : read("agreements")) {
        Agreement agreement;
        agreement.reference = row["agreement_id"];
        agreement.organisation = find<Organisation>(row["org_id"]);
        agreement.kind = fromWord<AgreementKind>(row["kind"]);
        agreement.signedOn = date(row["signed_on"]);
        agreement.endsOn = date(row["ends_on"]);
        agreement.state = fromWord<AgreementState>(row["status"]);
        m_ids[row["agreement_id"]] = m_programme.add(agreement);
    }
    for (Row& row : read("code_criteria")) {
        AgreementCriterion criterion;
        criterion.agreement = find<Agreement>(row["agreement_id"]);
        criterion.criterion = fromWord<Criterion>(row["criterion"]);
        criterion.state = fromWord<CriterionState>(row["status"]);
        criterion.asOf = date(row["as_of"]);
        m_programme.add(criterion);
    }
}

void ImpactFiles::addContributions()
{
    for (Row& row : read("contributions")) {
        Contribution gift;
        gift.reference = row["contribution_id"];
        gift.organisation = find<Organisation>(row["org_id"]);
        gift.form = fromWord<ContributionForm>(row["form"]);
        gift.pledged = dollars(row["pledged_usd"]);
        gift.pledgedOn = date(row["pledged_on"]);
        gift.received = dollars(row["received_usd"]);
        gift.receivedOn = date(row["received_on"]);
        gift.basis = text(row["value_basis"]);
        gift.currency = "USD";
        m_programme.add(gift);
    }
}

void ImpactFiles::addMessages()
{
    for (Row& row : read("messages")) {
        Message message;
        message.reference = row["message_id"];
        message.theme = fromWord<Theme>(row["theme"]);
        m_ids[row["message_id"]] = m_programme.add(message);
    }
    for (Row& row : read("materials")) {
        Material material;
        material.reference = row["material_id"];
        material.kind = fromWord<MaterialKind>(row["kind"]);
        const auto id = m_programme.add(material);
        m_ids[row["material_id"]] = id;
        std::istringstream messages(row["message_ids"]);
        for (std::string message; messages >> message;) {
            MaterialMessage carried;
            carried.material = id;
            carried.message = find<Message>(message);
            m_programme.add(carried);
        }
    }
}

void ImpactFiles::addPlacements()
{
    for (Row& row : read("placements")) {
        Placement placement;
        placement.reference = row["placement_id"];
        placement.material = find<Material>(row["material_id"]);
        placement.channel = fromWord<PlacementChannel>(row["carrier_kind"]);
        placement.organisation = find<Organisation>(row["org_id"].empty() ? row["carrier_id"] : row["org_id"]);
        placement.carrier = row["carrier_id"];
        placement.provinceFrom = places::PlaceCode::parse(row["province_from"]);
        placement.provinceTo = places::PlaceCode::parse(row["province_to"]);
        placement.from = date(row["from"]);
        placement.until = date(row["until"]);
        placement.state = fromWord<PlacementState>(ours(row["status"]));
        placement.size = text(row["size"]);
        m_programme.add(placement);
    }
}

/// A volunteer who withdrew says so; one who was merged into another is linked to it.
void ImpactFiles::addVolunteers()
{
    const auto rows = read("volunteers");
    for (Row row : rows) {
        Person person;
        person.reference = row["volunteer_id"];
        person.givenLatin = row["given_name"];
        person.country = text(row["country"]);
        person.consent = row["withdrawn_on"].empty() ? fromWord<Consent>(row["consent"]) : Consent::Withdrawn;
        person.consentOn = date(row["consent_on"]);
        person.consentWithdrawnOn = date(row["withdrawn_on"]);
        const auto id = m_programme.add(person);
        m_ids[row["volunteer_id"]] = id;
        VolunteerProfile profile;
        profile.person = id;
        profile.joinedOn = date(row["joined_on"]);
        profile.lastActiveOn = date(row["last_active_on"]);
        m_programme.add(profile);
    }
    for (Row row : rows)
        if (!row["merged_into"].empty())
            m_programme.same(*find<Person>(row["volunteer_id"]), *find<Person>(row["merged_into"]));
}

} // namespace bandanh::test
