#include "core/store/trainingoverview.h"

#include "core/records/activity.h"
#include "core/records/attendance.h"
#include "core/store/searchindex.h"
#include "core/store/survivors.h"
#include "core/store/tagwords.h"

namespace bandanh::store {

namespace {

using records::ActivityKind;
using records::RoleKind;

constexpr std::string_view kTrainingKinds = "(9,10,11,12,13)";
static_assert(int(ActivityKind::NationalTraining) == 9 && int(ActivityKind::PoliceTraining) == 10
              && int(ActivityKind::JudgeTraining) == 11 && int(ActivityKind::Training) == 12
              && int(ActivityKind::CommunitySession) == 13);
/// Lines that are not marked as unsigned.
constexpr std::string_view kSigned =
    "sheet s JOIN attendance l ON l.sheet = s.id WHERE s.activity = a.id AND l.signature IS NOT 1";
static_assert(int(records::Signature::No) == 1);
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
    return " AND (a.kind IN " + std::string(told.activities) + " OR " + std::string(told.planned)
           + " OR EXISTS (SELECT 1 FROM " + std::string(kSigned) + " AND l.kind IN " + kinds
           + ") OR EXISTS (SELECT 1 FROM headcount h WHERE h.activity = a.id AND h.kind IN " + kinds + "))";
}

std::string conditionOf(Connection& connection, const TrainingFilter& filter)
{
    std::string sql = " WHERE a.kind IN " + std::string(kTrainingKinds)
                      + " AND (?1 IS NULL OR a.date >= ?1 AND a.date < ?2) AND (?3 IS NULL OR a.scope = ?3)";
    if (filter.audience)
        sql += audienceCondition(*filter.audience);
    if (!filter.tag.empty())
        sql += " AND " + taggedCondition(records::specOf(records::RecordType::Activity), "a.id", "?9");
    return sql + foundCondition(connection, filter.text, records::RecordType::Activity, "a.rid");
}

template <class Bindable>
void bindFilter(Bindable& statement, const TrainingFilter& filter)
{
    if (filter.year)
        statement.bind(1, std::to_string(*filter.year)).bind(2, std::to_string(*filter.year + 1));
    else
        statement.bindNull(1).bindNull(2);
    filter.scope ? statement.bind(3, std::int64_t{*filter.scope}) : statement.bindNull(3);
    if (!filter.tag.empty())
        statement.bind(9, filter.tag);
}

std::string selectOf()
{
    return "SELECT a.id, a.kind, a.status, a.title_km, a.title_en, a.date, a.venue_km, a.venue_en, a.scope, a.hours,"
           " a.led_by, a.led_by_count, a.topics, (SELECT count(DISTINCT coalesce(l.person, l.id)) FROM "
           + std::string(kSigned)
           + "), (SELECT count(*) FROM test_score t WHERE t.activity = a.id),"
             " (SELECT count(*) FROM test_score t WHERE t.activity = a.id AND t.\"before\" IS NOT NULL"
             " AND t.\"after\" IS NOT NULL),"
             " (SELECT count(DISTINCT p.organisation) FROM activity_partner p WHERE p.activity = a.id), o.name_km,"
             " o.name_latin FROM activity a LEFT JOIN organisation o ON o.id = (SELECT p.organisation"
             " FROM activity_partner p WHERE p.activity = a.id ORDER BY ifnull(p.present, 1) DESC, p.rid LIMIT 1)";
}

std::vector<TrainingOverview> readAll(Statement& statement)
{
    std::vector<TrainingOverview> found;
    while (statement.step()) {
        TrainingOverview training;
        training.id = statement.rowId(0);
        training.kind = statement.whole(1);
        training.status = statement.whole(2);
        training.titleKhmer = statement.text(3);
        training.titleLatin = statement.text(4);
        training.date = statement.text(5);
        training.venueKhmer = statement.text(6);
        training.venueLatin = statement.text(7);
        training.scope = static_cast<records::Scope>(statement.whole(8));
        training.hours = statement.whole(9);
        training.ledBy = statement.text(10);
        training.ledByCount = statement.whole(11);
        training.topics = statement.text(12);
        training.named = statement.whole(13);
        training.tests = statement.whole(14);
        training.matched = statement.whole(15);
        training.partners = statement.whole(16);
        training.firstKhmer = statement.text(17);
        training.firstLatin = statement.text(18);
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
    BoundValues values;
    bindFilter(values, filter);
    return {.table = "activity a",
            .where = conditionOf(connection, filter),
            .values = values.take(),
            .key = "ifnull(a.date, '')",
            .number = "a.rid",
            .isDescending = true,
            .way = Way::Whole};
}

std::vector<TrainingOverview> trainings(Connection& connection, std::span<const std::int64_t> rids)
{
    Statement statement = connection.prepareOnce(selectOf()
                                                 + " WHERE a.rid IN (SELECT value FROM json_each(?1))"
                                                   " ORDER BY ifnull(a.date, '') DESC, a.rid DESC");
    statement.bind(1, jsonOf(rids));
    return readAll(statement);
}

std::optional<std::int64_t> placeOfTraining(Connection& connection, const TrainingFilter& filter, const RowId& training)
{
    const std::string condition = conditionOf(connection, filter);
    Statement statement = connection.prepareOnce(
        "SELECT (SELECT count(*) FROM activity a" + condition
        + " AND (ifnull(a.date, ''), a.rid) > (SELECT ifnull(date, ''), rid FROM activity WHERE id = ?4)) FROM activity a"
        + condition + " AND a.id = ?4");
    bindFilter(statement, filter);
    statement.bind(4, training);
    return statement.step() ? std::optional(statement.whole(0)) : std::nullopt;
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
    Statement lines = connection.prepareOnce("SELECT count(*) FROM activity a, " + std::string(kSigned)
                                             + " AND a.id = ?1 AND l.person IS NULL");
    lines.bind(1, training);
    lines.step();
    found.unknown = lines.whole(0);
    return found;
}

} // namespace bandanh::store
