#include "core/store/partneroverview.h"

#include "core/records/agreement.h"
#include "core/records/agreementcriterion.h"
#include "core/records/contribution.h"
#include "core/records/organisation.h"

namespace bandanh::store {

namespace {

constexpr std::int64_t kCriteria = 6;

static_assert(int(records::OrganisationKind::Ngo) == 7 && int(records::OrganisationKind::Company) == 8);
static_assert(int(records::AgreementState::Active) == 2 && int(records::AgreementKind::CodeOfConduct) == 1);
static_assert(int(records::CriterionState::Met) == 3 && int(records::ContributionForm::InKind) == 2);

// ?1 is the day. An end known as a month or a year is compared as far as it is known.
constexpr std::string_view kInForce = "(a.state IS NULL OR a.state = 2) AND (a.signed_on IS NULL OR a.signed_on <= ?1)"
                                      " AND (a.ends_on IS NULL OR a.ends_on >= substr(?1, 1, length(a.ends_on)))";

std::string ofPartner(std::string_view what, std::string_view and_ = "1")
{
    return "(SELECT " + std::string(what) + " FROM agreement a WHERE a.organisation = o.id AND " + std::string(and_)
           + ")";
}

std::string nextEnd()
{
    return ofPartner("min(a.ends_on)", kInForce);
}

std::string selectOf()
{
    return "SELECT o.id, o.name_km, o.name_latin, o.country, o.kind, " + ofPartner("count(*)") + ", "
           + ofPartner("count(*)", kInForce) + ", " + nextEnd() + ", " + ofPartner("count(*)", "a.kind = 1")
           + ", (SELECT count(DISTINCT k.criterion) FROM agreement a JOIN agreement_criterion k ON k.agreement = a.id"
             " WHERE a.organisation = o.id AND k.state = 3) FROM organisation o";
}

/// ?1 is the day.
ListOrder partnersByEnd()
{
    return {.table = "organisation o",
            .alias = "o",
            .key = "(" + ofPartner("count(*)", kInForce) + " = 0), ifnull(" + nextEnd()
                   + ", '9999'), ifnull(o.sort_latin, x'')",
            .way = Way::Whole};
}

constexpr std::string_view kSumColumns =
    "ifnull(c.currency, 'USD'), sum(CASE WHEN substr(c.pledged_on, 1, 4) = ?1 THEN c.pledged ELSE 0 END),"
    " sum(CASE WHEN substr(c.received_on, 1, 4) = ?1 THEN c.received ELSE 0 END),"
    " sum(CASE WHEN substr(c.pledged_on, 1, 4) = ?1 AND c.form = 2 THEN c.pledged ELSE 0 END),"
    " sum(CASE WHEN substr(c.received_on, 1, 4) = ?1 AND c.form = 2 THEN c.received ELSE 0 END) FROM contribution c";

std::vector<MoneySum> readSums(Statement& statement)
{
    std::vector<MoneySum> sums;
    while (statement.step())
        if (statement.whole(1) != 0 || statement.whole(2) != 0)
            sums.push_back({std::string(statement.text(0)), statement.whole(1), statement.whole(2), statement.whole(3),
                            statement.whole(4)});
    statement.reset();
    return sums;
}

std::vector<MoneySum> sumsOf(Connection& connection, const RowId& partner, const std::string& year)
{
    Statement& statement = connection.prepare("SELECT " + std::string(kSumColumns)
                                              + " WHERE c.organisation = ?2 GROUP BY 1 ORDER BY 1 DESC");
    statement.bind(1, year).bind(2, partner);
    return readSums(statement);
}

std::vector<PartnerOverview> readAll(Connection& connection, Statement& statement, const std::string& year)
{
    std::vector<PartnerOverview> found;
    while (statement.step()) {
        PartnerOverview partner;
        partner.id = statement.rowId(0);
        partner.nameKhmer = statement.text(1);
        partner.nameLatin = statement.text(2);
        partner.country = statement.text(3);
        partner.kind = statement.whole(4);
        partner.agreements = statement.whole(5);
        partner.active = statement.whole(6);
        partner.nextEnd = statement.text(7);
        partner.isSignatory = statement.whole(8) > 0;
        partner.criteriaMet = statement.whole(9);
        found.push_back(std::move(partner));
    }
    for (PartnerOverview& partner : found)
        partner.sums = sumsOf(connection, partner.id, year);
    return found;
}

constexpr std::string_view kAgreementSelect =
    "SELECT a.id, a.organisation, o.name_km, o.name_latin, a.title_km, a.title_en, w.name_km, w.name_latin, a.signed_on,"
    " a.ends_on, a.kind, a.state, (SELECT count(*) FROM agreement_criterion k WHERE k.agreement = a.id AND k.state = 3)"
    " FROM agreement a LEFT JOIN organisation o ON o.id = a.organisation"
    " LEFT JOIN organisation w ON w.id = a.with_organisation";

std::vector<AgreementOverview> readAgreements(Statement& statement)
{
    std::vector<AgreementOverview> found;
    while (statement.step()) {
        AgreementOverview agreement;
        agreement.id = statement.rowId(0);
        if (!statement.isNull(1))
            agreement.partner = statement.rowId(1);
        agreement.partnerKhmer = statement.text(2);
        agreement.partnerLatin = statement.text(3);
        agreement.titleKhmer = statement.text(4);
        agreement.titleLatin = statement.text(5);
        agreement.otherKhmer = statement.text(6);
        agreement.otherLatin = statement.text(7);
        agreement.signedOn = statement.text(8);
        agreement.endsOn = statement.text(9);
        agreement.kind = statement.whole(10);
        agreement.state = statement.whole(11);
        agreement.criteriaMet = statement.whole(12);
        found.push_back(std::move(agreement));
    }
    statement.reset();
    return found;
}

std::optional<std::int64_t> wholeOrNothing(const Statement& statement, int column)
{
    return statement.isNull(column) ? std::nullopt : std::optional(statement.whole(column));
}

} // namespace

ListOrder partnerList(Connection& connection, const PartnerFilter& filter)
{
    const records::RecordSpec& spec = records::specOf<records::Organisation>();
    ListOrder list = partnersByEnd();
    list.parameter(filter.asOf);
    list.narrow("(o.kind IN (7, 8) OR EXISTS (SELECT 1 FROM agreement a WHERE a.organisation = o.id)"
                " OR EXISTS (SELECT 1 FROM contribution c WHERE c.organisation = o.id))");
    if (filter.signatories)
        list.narrow("EXISTS (SELECT 1 FROM agreement a WHERE a.organisation = o.id AND a.kind = 1)");
    if (filter.endsBefore)
        list.narrow(nextEnd() + " <= " + list.parameter(*filter.endsBefore));
    list.narrowToTag(spec, filter.tag);
    list.narrowToFound(connection, spec, filter.text);
    return list;
}

std::vector<PartnerOverview> partners(Connection& connection, std::span<const std::int64_t> rids,
                                      const PartnerFilter& filter)
{
    Statement statement = connection.prepareOnce(selectOf() + partnersByEnd().withNumbers("?2"));
    statement.bind(1, filter.asOf).bind(2, jsonOf(rids));
    return readAll(connection, statement, filter.year);
}

std::optional<PartnerOverview> partnerOverview(Connection& connection, const PartnerFilter& filter,
                                               const RowId& partner)
{
    Statement statement = connection.prepareOnce(selectOf() + " WHERE o.id = ?2");
    statement.bind(1, filter.asOf).bind(2, partner);
    auto found = readAll(connection, statement, filter.year);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<std::string> contributionYears(Connection& connection)
{
    Statement& statement = connection.prepare(
        "SELECT DISTINCT substr(day, 1, 4) FROM (SELECT pledged_on AS day FROM contribution UNION ALL"
        " SELECT received_on FROM contribution) WHERE day IS NOT NULL ORDER BY 1 DESC");
    std::vector<std::string> years;
    while (statement.step())
        years.emplace_back(statement.text(0));
    statement.reset();
    return years;
}

std::vector<MoneySum> sumsOfAll(Connection& connection, const std::string& year)
{
    Statement& statement = connection.prepare("SELECT " + std::string(kSumColumns) + " GROUP BY 1 ORDER BY 1 DESC");
    statement.bind(1, year);
    return readSums(statement);
}

std::vector<AgreementOverview> agreementsOfPartner(Connection& connection, const RowId& partner)
{
    Statement& statement = connection.prepare(
        std::string(kAgreementSelect) + " WHERE a.organisation = ?1 ORDER BY a.kind IS NOT 1, a.signed_on DESC, a.rid");
    statement.bind(1, partner);
    return readAgreements(statement);
}

std::vector<AgreementOverview> agreementsEnding(Connection& connection, const std::string& from,
                                                const std::string& until)
{
    Statement& statement =
        connection.prepare(std::string(kAgreementSelect)
                           + " WHERE (a.state IS NULL OR a.state = 2) AND a.ends_on >= substr(?1, 1, length(a.ends_on))"
                             " AND a.ends_on <= ?2 ORDER BY a.ends_on, a.rid");
    statement.bind(1, from).bind(2, until);
    return readAgreements(statement);
}

std::vector<CriterionOverview> criteriaOf(Connection& connection, const RowId& agreement)
{
    std::vector<CriterionOverview> six;
    for (std::int64_t criterion = 1; criterion <= kCriteria; ++criterion)
        six.push_back({std::nullopt, criterion, 0, {}, {}});
    Statement& statement = connection.prepare(
        "SELECT id, criterion, state, as_of, evidence FROM agreement_criterion WHERE agreement = ?1");
    statement.bind(1, agreement);
    while (statement.step())
        if (const auto criterion = statement.whole(1); criterion >= 1 && criterion <= kCriteria)
            six[std::size_t(criterion - 1)] = {statement.rowId(0), criterion, statement.whole(2),
                                               std::string(statement.text(3)), std::string(statement.text(4))};
    statement.reset();
    return six;
}

std::vector<ContributionOverview> contributionsOf(Connection& connection, const RowId& partner)
{
    Statement& statement = connection.prepare(
        "SELECT c.id, c.kind, c.form, c.text, c.basis, ifnull(c.currency, ''), c.pledged_on, c.received_on, v.title_km,"
        " v.title_en, c.pledged, c.received FROM contribution c LEFT JOIN activity v ON v.id = c.activity"
        " WHERE c.organisation = ?1 ORDER BY ifnull(c.pledged_on, c.received_on) DESC, c.rid");
    statement.bind(1, partner);
    std::vector<ContributionOverview> found;
    while (statement.step()) {
        ContributionOverview given;
        given.id = statement.rowId(0);
        given.kind = statement.whole(1);
        given.form = statement.whole(2);
        given.text = statement.text(3);
        given.basis = statement.text(4);
        given.currency = statement.text(5);
        given.pledgedOn = statement.text(6);
        given.receivedOn = statement.text(7);
        given.activityKhmer = statement.text(8);
        given.activityLatin = statement.text(9);
        given.pledged = wholeOrNothing(statement, 10);
        given.received = wholeOrNothing(statement, 11);
        found.push_back(std::move(given));
    }
    statement.reset();
    return found;
}

} // namespace bandanh::store
