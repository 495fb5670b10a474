#include "core/store/meetingoverview.h"

#include "core/records/activity.h"
#include "core/records/activitypartner.h"
#include "core/records/commitment.h"

namespace bandanh::store {

namespace {

using records::ActivityKind;
using records::CommitmentState;

constexpr std::string_view kMeetingKinds = "(5,6,7,8)";
constexpr std::string_view kMeetingsAndNationalTrainings = "(5,6,7,8,9)";
static_assert(int(ActivityKind::GovernorMeeting) == 5 && int(ActivityKind::OtherMeeting) == 8
              && int(ActivityKind::NationalTraining) == 9);
/// Neither kept nor dropped.
constexpr std::string_view kIsOpen = "ifnull(c.state, 1) IN (1, 3)";
static_assert(int(CommitmentState::Open) == 1 && int(CommitmentState::Overdue) == 3);

/// ?2 is the day on which somebody looks.
std::string selectOf()
{
    const std::string isOpen(kIsOpen);
    const std::string commitments = ", (SELECT count(*) FROM commitment c WHERE c.activity = a.id";
    return std::string(kSelectHead) + std::string(kPartnerColumns) + commitments + ")" + commitments + " AND " + isOpen
           + ")" + commitments + " AND " + isOpen + " AND c.due_on < ?2)" + std::string(kFromWithPartners);
}

std::vector<MeetingOverview> readAll(Statement& statement)
{
    std::vector<MeetingOverview> found;
    while (statement.step()) {
        MeetingOverview meeting;
        int column = readHead(statement, meeting);
        meeting.commitments = statement.whole(column++);
        meeting.open = statement.whole(column++);
        meeting.overdue = statement.whole(column);
        found.push_back(std::move(meeting));
    }
    return found;
}

std::string commitmentSelect()
{
    return "SELECT c.id, c.activity, c.text_km, c.text_en, o.name_km, o.name_latin, c.due_on, c.done_on, a.title_km,"
           " a.title_en, c.state, "
           + std::string(kIsOpen)
           + " FROM commitment c LEFT JOIN organisation o ON o.id = c.organisation LEFT JOIN activity a ON a.id = c.activity";
}

std::vector<CommitmentOverview> readCommitments(Statement& statement)
{
    std::vector<CommitmentOverview> found;
    while (statement.step()) {
        CommitmentOverview commitment;
        commitment.id = statement.rowId(0);
        if (!statement.isNull(1))
            commitment.meeting = statement.rowId(1);
        commitment.textKhmer = statement.text(2);
        commitment.textLatin = statement.text(3);
        commitment.byKhmer = statement.text(4);
        commitment.byLatin = statement.text(5);
        commitment.dueOn = statement.text(6);
        commitment.doneOn = statement.text(7);
        commitment.meetingKhmer = statement.text(8);
        commitment.meetingLatin = statement.text(9);
        commitment.state = statement.whole(10);
        commitment.isOpen = statement.whole(11) != 0;
        found.push_back(std::move(commitment));
    }
    return found;
}

} // namespace

ListOrder meetingList(Connection& connection, const MeetingFilter& filter)
{
    ListOrder list = newestActivities(connection, filter);
    // Whoever is looked for was also met at national trainings: the list holds what "times met" counts.
    list.narrow("a.kind IN " + std::string(filter.organisation ? kMeetingsAndNationalTrainings : kMeetingKinds));
    if (filter.kind)
        list.narrow("a.kind = " + list.parameter(*filter.kind));
    if (filter.organisation)
        list.narrow("a.id IN (SELECT p.activity FROM activity_partner p WHERE p.organisation = "
                    + list.parameter(*filter.organisation) + ")");
    return list;
}

std::vector<MeetingOverview> meetings(Connection& connection, std::span<const std::int64_t> rids,
                                      const std::string& today)
{
    Statement statement = connection.prepareOnce(selectOf() + newestActivities().withNumbers());
    statement.bind(1, jsonOf(rids)).bind(2, today);
    return readAll(statement);
}

std::optional<MeetingOverview> meetingOverview(Connection& connection, const RowId& meeting, const std::string& today)
{
    Statement statement = connection.prepareOnce(selectOf() + " WHERE a.id = ?1");
    statement.bind(1, meeting).bind(2, today);
    auto found = readAll(statement);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<ActivityPartnerOverview> partnersOfActivity(Connection& connection, const RowId& activity)
{
    Statement& statement = connection.prepare(
        "SELECT p.id, o.id, o.name_km, o.name_latin, p.part, p.present FROM activity_partner p"
        " JOIN organisation o ON o.id = p.organisation WHERE p.activity = ?1 ORDER BY ifnull(p.present, 1) DESC, p.rid");
    statement.bind(1, activity);
    std::vector<ActivityPartnerOverview> found;
    while (statement.step()) {
        ActivityPartnerOverview partner{
            statement.rowId(0), statement.rowId(1), std::string(statement.text(2)), std::string(statement.text(3)),
            statement.whole(4), std::nullopt};
        if (!statement.isNull(5))
            partner.present = statement.whole(5) != 0;
        found.push_back(std::move(partner));
    }
    statement.reset();
    return found;
}

std::vector<CommitmentOverview> commitmentsOfMeeting(Connection& connection, const RowId& meeting)
{
    Statement statement = connection.prepareOnce(commitmentSelect() + " WHERE c.activity = ?1 ORDER BY "
                                                 + std::string(kIsOpen) + " DESC, ifnull(c.due_on, '9'), c.rid");
    statement.bind(1, meeting);
    return readCommitments(statement);
}

std::int64_t countDueCommitments(Connection& connection, const std::string& until)
{
    Statement statement = connection.prepareOnce("SELECT count(*) FROM commitment c WHERE " + std::string(kIsOpen)
                                                 + " AND c.due_on <= ?1");
    statement.bind(1, until);
    statement.step();
    return statement.whole(0);
}

std::vector<CommitmentOverview> dueCommitments(Connection& connection, const std::string& until, std::int64_t limit)
{
    Statement statement = connection.prepareOnce(commitmentSelect() + " WHERE " + std::string(kIsOpen)
                                                 + " AND c.due_on <= ?1 ORDER BY c.due_on, c.rid LIMIT ?2");
    statement.bind(1, until).bind(2, limit);
    return readCommitments(statement);
}

std::vector<MemberOverview> membersOn(Connection& connection, const std::string& today)
{
    // Who was there is what the report's figures of ministries and countries met take, too.
    const std::string were =
        " FROM activity_partner p JOIN activity a ON a.id = p.activity WHERE p.organisation = o.id AND a.kind IN "
        + std::string(kMeetingsAndNationalTrainings)
        + " AND coalesce(p.present, p.part = ?2) AND (a.status = ?3 OR a.status IS NULL AND a.date <= ?1)";
    const std::string promises =
        "(SELECT count(*) FROM commitment c WHERE c.organisation = o.id AND " + std::string(kIsOpen);
    Statement statement = connection.prepareOnce(
        "SELECT m.id, o.id, m.body, o.name_km, o.name_latin, ifnull(m.country, o.country), m.\"from\", (SELECT max(a.date)"
        + were + ") AS last, (SELECT count(DISTINCT a.id)" + were + "), " + promises + "), " + promises
        + " AND c.due_on < ?1) FROM membership m JOIN organisation o ON o.id = m.organisation"
          " WHERE (m.\"from\" IS NULL OR m.\"from\" <= ?1) AND (m.until IS NULL OR m.until >= ?1)"
          " ORDER BY m.body, ifnull(last, ''), o.sort_km, m.rid");
    statement.bind(1, today);
    statement.bind(2, static_cast<std::int64_t>(records::PartnerPart::Met));
    statement.bind(3, static_cast<std::int64_t>(records::ActivityStatus::Held));
    std::vector<MemberOverview> found;
    while (statement.step())
        found.push_back({statement.rowId(0), statement.rowId(1), statement.whole(2), std::string(statement.text(3)),
                         std::string(statement.text(4)), std::string(statement.text(5)), std::string(statement.text(6)),
                         std::string(statement.text(7)), statement.whole(8), statement.whole(9), statement.whole(10)});
    return found;
}

} // namespace bandanh::store
