#include "core/report/evidencereader.h"

#include "core/report/columns.h"
#include "core/report/headcountnet.h"
#include "core/text/gregorian.h"

#include <algorithm>

namespace bandanh::report {

namespace {

/// Days since 1970 of a date that is known to the day.
std::optional<std::int64_t> daysOf(std::string_view text)
{
    const auto date = text::PartialDate::parse(text);
    if (!date || !date->day())
        return std::nullopt;
    return text::dayNumber(date->year(), *date->month(), *date->day());
}

/// Who led is written in words, as a kind of role, or by the codes of leaders: "VFC leader", "vfc_leader", "VFC-07, VFC-12".
bool namesSurvivor(std::string_view ledBy)
{
    constexpr std::string_view kCode = "VFC-";
    std::string word(ledBy);
    std::ranges::replace(word, ' ', '_');
    return word.starts_with(kCode) || records::fromWord<records::RoleKind>(word) == records::RoleKind::VfcLeader;
}

} // namespace

EvidenceReader::EvidenceReader(store::Connection& connection, const Period& period)
    : m_connection(connection),
      m_bodies(connection, period),
      m_people(connection),
      m_from(std::to_string(period.year)),
      m_before(std::to_string(period.year + 1))
{
    m_evidence.period = period;
}

EvidenceReader::EvidenceReader(store::Connection& connection, const Evidence& earlier, std::vector<Index> activities)
    : m_connection(connection),
      m_bodies(connection, earlier.period, earlier.organisations),
      m_people(connection, earlier.people),
      m_wanted(std::move(activities))
{
    m_evidence.period = earlier.period;
    m_evidence.activities = earlier.activities;
    for (const Index activity : *m_wanted) {
        ActivityFact& fact = m_evidence.activities[activity];
        m_activities.emplace(fact.called.id, activity);
        if (!fact.hasStatus)
            fact.status = ActivityFact().status; // a line may no longer tell it
    }
}

Evidence EvidenceReader::readActivitiesAgain()
{
    readSheets();
    readParticipations();
    m_evidence.organisations = m_bodies.takeOrganisations();
    m_evidence.people = m_people.takeNumbers();
    return std::move(m_evidence);
}

Evidence EvidenceReader::read()
{
    m_evidence.networks = m_bodies.readNetworks();
    for (Index i = 0; i < m_evidence.networks.size(); ++i)
        m_networks.emplace(m_evidence.networks[i].called.id, i);
    readActivities();
    readSheets();
    readParticipations();
    readHeadcounts();
    takeNamesOff(m_evidence);
    m_evidence.organisations = m_bodies.takeOrganisations();
    m_evidence.people = m_people.takeNumbers();
    return std::move(m_evidence);
}

Index EvidenceReader::network(const store::Statement& row, int column) const
{
    const auto found = row.isNull(column) ? m_networks.end() : m_networks.find(row.rowId(column));
    return found != m_networks.end() ? found->second : kNone;
}

void EvidenceReader::readActivities()
{
    constexpr std::string_view kActivities =
        R"(SELECT id, reference, title_km, title_en, kind, status, level, date, hours, network, school, led_by, scope
           FROM activity a WHERE)";
    forEachRow(kActivities, [&](const store::Statement& row) {
        ActivityFact activity;
        activity.called = readCalled(row, 0);
        activity.kind = optionalChoice<records::ActivityKind>(row, 4);
        activity.hasStatus = !row.isNull(5);
        activity.status = optionalChoice<records::ActivityStatus>(row, 5).value_or(activity.status);
        activity.level = optionalChoice<records::ActivityLevel>(row, 6);
        activity.date = row.text(7);
        activity.hours = row.whole(8);
        activity.network = network(row, 9);
        activity.school = row.isNull(10) ? kNone : m_bodies.organisation(row.rowId(10));
        activity.isLedBySurvivor = namesSurvivor(row.text(11));
        activity.province = m_evidence.period.reported(static_cast<records::Scope>(row.whole(12)));
        m_evidence.activities.push_back(std::move(activity));
    });
    std::ranges::sort(m_evidence.activities, {},
                      [](const ActivityFact& activity) { return std::tie(activity.date, activity.called.id); });
    for (Index i = 0; i < m_evidence.activities.size(); ++i)
        m_activities.emplace(m_evidence.activities[i].called.id, i);
}

void EvidenceReader::readSheets()
{
    std::vector<SheetFact>& read = m_evidence.sheets;
    constexpr std::string_view kSheets =
        R"(SELECT s.id, s.reference, s.activity, s.signed_total, s.scanned, s.state, s.at_hq_on
           FROM activity a CROSS JOIN sheet s ON s.activity = a.id WHERE)";
    forEachRow(kSheets, [&](const store::Statement& row) {
        SheetFact sheet;
        sheet.id = row.rowId(0);
        sheet.reference = row.text(1);
        sheet.activity = m_activities.at(row.rowId(2));
        sheet.signedTotal = optionalWhole(row, 3);
        sheet.isScanned = row.whole(4) != 0;
        const auto state = optionalChoice<records::SheetState>(row, 5).value_or(records::SheetState::Open);
        sheet.isClosed = state != records::SheetState::Open;
        const auto held = daysOf(m_evidence.activities[sheet.activity].date);
        const auto atHq = daysOf(row.text(6));
        if (held && atHq)
            sheet.daysToHq = *atHq - *held;
        read.push_back(std::move(sheet));
    });
    std::ranges::sort(read, {},
                      [](const SheetFact& sheet) { return std::tie(sheet.activity, sheet.reference, sheet.id); });
    for (Index i = 0; i < read.size(); ++i)
        m_sheets.emplace(read[i].id, i);
}

void EvidenceReader::readHeadcounts()
{
    constexpr std::string_view kHeadcounts =
        R"(SELECT h.id, h.activity, h.kind, h.session, coalesce(h.women, 0) + coalesce(h.girls, 0) + coalesce(h.female, 0),
             coalesce(h.men, 0) + coalesce(h.boys, 0) + coalesce(h.male, 0), coalesce(h.girls, 0) + coalesce(h.boys, 0),
             coalesce(h.sex_unknown, 0), h.named_female, h.named_male, h.named_within
           FROM activity a CROSS JOIN headcount h ON h.activity = a.id WHERE)";
    forEachRow(kHeadcounts, [&](const store::Statement& row) {
        HeadcountFact count;
        count.id = row.rowId(0);
        count.activity = m_activities.at(row.rowId(1));
        if (const auto kind = optionalChoice<records::RoleKind>(row, 2))
            count.kind = participantKind(*kind);
        count.session = row.whole(3);
        count.female = row.whole(4);
        count.male = row.whole(5);
        count.children = row.whole(6);
        count.total = count.female + count.male + row.whole(7);
        count.namedFemale = optionalWhole(row, 8);
        count.namedMale = optionalWhole(row, 9);
        count.namedWithin = optionalWhole(row, 10);
        m_evidence.headcounts.push_back(count);
    });
    std::ranges::sort(m_evidence.headcounts, {}, [](const HeadcountFact& count) {
        return std::tie(count.activity, count.kind, count.session, count.id);
    });
}

} // namespace bandanh::report
