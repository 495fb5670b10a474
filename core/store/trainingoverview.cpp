#include "core/store/trainingoverview.h"

#include "core/records/activity.h"
#include "core/records/role.h"
#include "core/store/survivors.h"

namespace bandanh::store {

namespace {

using records::ActivityKind;
using records::RoleKind;

constexpr std::string_view kTrainingKinds = "(9,10,11,12,13)";
static_assert(int(ActivityKind::NationalTraining) == 9 && int(ActivityKind::PoliceTraining) == 10
              && int(ActivityKind::JudgeTraining) == 11 && int(ActivityKind::Training) == 12
              && int(ActivityKind::CommunitySession) == 13);
/// What tells an audience: kinds of participants, the kind of training, and the words of a plan.
struct Told {
    std::string_view participants;
    std::string_view activities;
    std::string_view planned;
};

Told toldBy(Audience audience)
{
    static_assert(int(RoleKind::Police) == 4 && int(RoleKind::Judge) == 5 && int(RoleKind::Court) == 6
                  && int(RoleKind::Official) == 7 && int(RoleKind::Government) == 8 && int(RoleKind::Community) == 9);
    switch (audience) {
    case Audience::Police:
        return {"(4)", "(10)", "a.participants LIKE '%police%'"};
    case Audience::Judges:
        return {"(5,6)", "(11)", "(a.participants LIKE '%judge%' OR a.participants LIKE '%court%')"};
    case Audience::Officials:
        return {"(7,8)", "(9)", "(a.participants LIKE '%official%' OR a.participants LIKE '%government%')"};
    case Audience::Community:
        break;
    }
    return {"(9)", "(13)", "a.participants LIKE '%community%'"};
}

std::string audienceCondition(Audience audience)
{
    const Told told = toldBy(audience);
    const std::string kinds(told.participants);
    return "(a.kind IN " + std::string(told.activities) + " OR " + std::string(told.planned)
           + " OR EXISTS (SELECT 1 FROM " + std::string(kSignedLines) + " AND l.kind IN " + kinds
           + ") OR EXISTS (SELECT 1 FROM headcount h WHERE h.activity = a.id AND h.kind IN " + kinds + "))";
}

std::string selectOf()
{
    return std::string(kSelectHead) + std::string(kPartnerColumns) + ", a.hours, a.led_by, a.led_by_count, a.topics, "
           + namedColumn()
           + ", (SELECT count(*) FROM test_score t WHERE t.activity = a.id),"
             " (SELECT count(*) FROM test_score t WHERE t.activity = a.id AND t.\"before\" IS NOT NULL"
             " AND t.\"after\" IS NOT NULL)"
           + std::string(kFromWithPartners);
}

std::vector<TrainingOverview> readAll(Statement& statement)
{
    std::vector<TrainingOverview> found;
    while (statement.step()) {
        TrainingOverview training;
        int column = readHead(statement, training);
        training.hours = statement.whole(column++);
        training.ledBy = statement.text(column++);
        training.ledByCount = statement.whole(column++);
        training.topics = statement.text(column++);
        training.named = statement.whole(column++);
        training.tests = statement.whole(column++);
        training.matched = statement.whole(column);
        found.push_back(std::move(training));
    }
    return found;
}

std::optional<std::int64_t> pointsIn(const Statement& statement, int column)
{
    return statement.isNull(column) ? std::nullopt : std::optional(statement.whole(column));
}

} // namespace

ListOrder trainingList(Connection& connection, const TrainingFilter& filter)
{
    ListOrder list = newestActivities(connection, filter);
    list.narrow("a.kind IN " + std::string(kTrainingKinds));
    if (filter.audience)
        list.narrow(audienceCondition(*filter.audience));
    return list;
}

std::vector<TrainingOverview> trainings(Connection& connection, std::span<const std::int64_t> rids)
{
    Statement statement = connection.prepareOnce(selectOf() + newestActivities().withNumbers());
    statement.bind(1, jsonOf(rids));
    return readAll(statement);
}

std::optional<TrainingOverview> trainingOverview(Connection& connection, const RowId& training)
{
    Statement statement = connection.prepareOnce(selectOf() + " WHERE a.id = ?1");
    statement.bind(1, training);
    auto found = readAll(statement);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

TrainedPeople trainedPeople(Connection& connection, const RowId& training)
{
    // Somebody's lines on several sheets are one row; any of them may say what they came as.
    Statement statement = connection.prepareOnce(
        "SELECT p.id, trim(ifnull(p.family_km, '') || ' ' || ifnull(p.given_km, '')),"
        " trim(ifnull(p.family_latin, '') || ' ' || ifnull(p.given_latin, '')), p.reference, max(w.kind), t.id,"
        " t.\"before\", t.\"after\", t.out_of, "
        + survivorCondition("p.id")
        + " OR max(w.kind IN (14,18)) FROM (SELECT l.person, l.kind FROM sheet s JOIN attendance l ON l.sheet = s.id"
          " WHERE s.activity = ?1 AND l.signature IS NOT 1"
          " UNION ALL SELECT person, NULL FROM test_score WHERE activity = ?1) w JOIN person p ON p.id = w.person"
          " LEFT JOIN test_score t ON t.activity = ?1 AND t.person = p.id GROUP BY p.id ORDER BY p.sort_km, p.rid");
    statement.bind(1, training);
    TrainedPeople found;
    while (statement.step()) {
        if (statement.whole(9) != 0) {
            ++found.unlisted;
            continue;
        }
        TrainedPerson one{statement.rowId(0),
                          std::string(statement.text(1)),
                          std::string(statement.text(2)),
                          std::string(statement.text(3)),
                          statement.whole(4),
                          std::nullopt,
                          pointsIn(statement, 6),
                          pointsIn(statement, 7),
                          pointsIn(statement, 8)};
        if (!statement.isNull(5))
            one.score = statement.rowId(5);
        found.listed.push_back(std::move(one));
    }
    Statement lines = connection.prepareOnce("SELECT count(*) FROM activity a, " + std::string(kSignedLines)
                                             + " AND a.id = ?1 AND l.person IS NULL");
    lines.bind(1, training);
    lines.step();
    found.unknown = lines.whole(0);
    return found;
}

} // namespace bandanh::store
