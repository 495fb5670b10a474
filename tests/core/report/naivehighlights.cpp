#include "tests/core/report/naivehighlights.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace bandanh::test {

using namespace records;
using nlohmann::json;

namespace {

/// Somebody at an activity, described as the figures want it.
struct Came {
    const Kept<Activity>* activity;
    std::string person; ///< empty: not known
    std::string kind;
    std::string sex;
    std::string age;
    std::optional<RowId> organisation;
};

template <class R>
const Kept<R>* byId(const std::vector<Kept<R>>& list, const std::optional<Id<R>>& id)
{
    for (const auto& kept : list)
        if (id && kept.id == *id)
            return &kept;
    return nullptr;
}

template <class E>
std::string word(const std::optional<E>& value)
{
    return value ? std::string(wordOf(*value)) : "unknown";
}

std::string text(const std::optional<text::PartialDate>& date)
{
    return date ? date->toText() : "";
}

void count(json& tally, const std::string& key, std::int64_t by = 1)
{
    if (by != 0)
        tally[key] = tally.value(key, std::int64_t{0}) + by;
}

std::int64_t total(const json& tally)
{
    std::int64_t all = 0;
    for (const auto& cell : tally)
        all += cell.get<std::int64_t>();
    return all;
}

class Naive
{
public:
    Naive(const RandomProgramme& world, const report::Period& period) : m(world), m_period(period)
    {
        for (const auto& activity : m.activities)
            if (activity.row.date && activity.row.date->year() == period.year)
                m_activities.push_back(&activity);
        std::ranges::sort(m_activities, {}, [](const auto* a) { return std::pair(text(a->row.date), RowId(a->id)); });
        for (const auto* activity : m_activities)
            addCame(*activity);
    }

    json all();

private:
    std::string province(Scope scope) const
    {
        return scopeText(scope == 25 && m_period.year < 2014 ? Scope(3) : scope);
    }
    template <class R>
    std::string provinceOf(const Kept<R>& body) const
    {
        return province(body.row.place ? *parseScope(body.row.place->text().substr(0, 2)) : body.scope);
    }
    bool here(const std::string& key) const { return !m_period.province || province(*m_period.province) == key; }
    std::string provinceOf(const Kept<Activity>& activity) const { return province(activity.scope); }

    std::vector<const Kept<Attendance>*> linesOf(const Kept<Sheet>& sheet) const;
    std::vector<const Kept<Sheet>*> sheetsOf(const Kept<Activity>& activity) const;
    ActivityStatus statusOf(const Kept<Activity>& activity) const;
    bool held(const Kept<Activity>& activity) const { return statusOf(activity) == ActivityStatus::Held; }
    std::set<RowId> group(const RowId& person) const;
    static std::string told(RoleKind kind);
    const Role* roleOf(const std::set<RowId>& records, const std::string& day, const std::string& kind,
                       bool withOrganisation) const;
    void addCame(const Kept<Activity>& activity);
    Came describe(const Kept<Activity>& activity, const Attendance& line) const;
    std::string keyOf(const std::optional<RowId>& organisation, const std::string& none) const;
    struct Net {
        std::int64_t total, female, male, children;
    };
    std::map<RowId, Net> nets(const Kept<Activity>& activity) const;

    json day() const;
    json students() const;
    json networks() const;
    json leaders() const;
    json schools() const;
    json studentActivities() const;
    json activitiesHeld() const;
    json meetings() const;
    void trainings(json& figures) const;
    json survivors() const;
    json quality() const;

    const RandomProgramme& m;
    report::Period m_period;
    std::vector<const Kept<Activity>*> m_activities;
    std::vector<Came> m_came;
};

bool isSigned(const Attendance& line)
{
    return line.signature != Signature::No;
}

std::int64_t sum(std::initializer_list<std::optional<std::int64_t>> parts)
{
    std::int64_t all = 0;
    for (const auto& part : parts)
        all += part.value_or(0);
    return all;
}

std::int64_t heads(const Headcount& count)
{
    return sum({count.women, count.girls, count.female, count.men, count.boys, count.male, count.sexUnknown});
}

bool isStudent(const Activity& activity)
{
    const std::string kind = word(activity.kind);
    return kind == "student_education" || kind == "student_promotion" || kind == "student_prevention";
}

bool isTraining(const Activity& activity)
{
    const std::string kind = word(activity.kind);
    return kind == "police_training" || kind == "judge_training";
}

bool overlaps(const Role& role, const std::string& day)
{
    const auto shorten = [&](std::string date) { return date.substr(0, std::min(date.size(), day.size())); };
    const std::string from = shorten(text(role.from));
    const std::string until = shorten(text(role.until));
    return (from.empty() || from <= day.substr(0, from.size()))
           && (until.empty() || until >= day.substr(0, until.size()));
}

std::vector<const Kept<Attendance>*> Naive::linesOf(const Kept<Sheet>& sheet) const
{
    std::vector<const Kept<Attendance>*> lines;
    for (const auto& line : m.lines)
        if (line.row.sheet == sheet.id)
            lines.push_back(&line);
    std::ranges::sort(lines, {}, [](const auto* line) { return line->row.line; });
    return lines;
}

std::vector<const Kept<Sheet>*> Naive::sheetsOf(const Kept<Activity>& activity) const
{
    std::vector<const Kept<Sheet>*> sheets;
    for (const auto& sheet : m.sheets)
        if (sheet.row.activity == activity.id)
            sheets.push_back(&sheet);
    std::ranges::sort(sheets, {}, [](const auto* sheet) { return std::pair(*sheet->row.reference, RowId(sheet->id)); });
    return sheets;
}

ActivityStatus Naive::statusOf(const Kept<Activity>& activity) const
{
    if (activity.row.status)
        return *activity.row.status;
    for (const auto* sheet : sheetsOf(activity))
        for (const auto* line : linesOf(*sheet))
            if (isSigned(line->row))
                return ActivityStatus::Held;
    return ActivityStatus::Planned;
}

std::set<RowId> Naive::group(const RowId& person) const
{
    std::set<RowId> found{person};
    for (bool grew = true; grew;) {
        grew = false;
        for (const auto& link : m.links)
            if (link.row.verdict == LinkVerdict::Same
                && (found.contains(*link.row.first) || found.contains(*link.row.second)))
                grew = found.insert(*link.row.first).second || found.insert(*link.row.second).second || grew;
    }
    return found;
}

std::string Naive::told(RoleKind kind)
{
    const std::string name(wordOf(kind));
    return name == "official" ? "government" : name == "judge" ? "court" : name == "young_leader" ? "student" : name;
}

const Role* Naive::roleOf(const std::set<RowId>& records, const std::string& day, const std::string& kind,
                          bool withOrganisation) const
{
    const std::set<std::string> silent{"member", "focal_point", "trainer", "vfc_leader", "contact"};
    const Role* best = nullptr;
    const auto rank = [](const Role& role) {
        return std::tuple(static_cast<int>(*fromWord<RoleKind>(told(*role.kind))), role.organisation.has_value(),
                          role.organisation ? RowId(*role.organisation) : RowId{});
    };
    for (const auto& kept : m.roles) {
        const Role& role = kept.row;
        if (!records.contains(*role.person) || silent.contains(word(role.kind)) || !overlaps(role, day)
            || (!kind.empty() && told(*role.kind) != kind) || (withOrganisation && !role.organisation))
            continue;
        if (best == nullptr || text(role.from) > text(best->from)
            || (text(role.from) == text(best->from) && rank(role) < rank(*best)))
            best = &role;
    }
    return best;
}

Came Naive::describe(const Kept<Activity>& activity, const Attendance& line) const
{
    Came came{&activity, "", "", "unknown", "unknown", {}};
    std::optional<Sex> sex;
    std::optional<text::PartialDate> birth;
    const std::string day = text(activity.row.date);
    if (line.kind)
        came.kind = told(*line.kind);
    if (line.person) {
        const auto records = group(*line.person);
        came.person = records.begin()->toHex();
        for (const RowId& record : records) {
            const Person& person = byId(m.people, std::optional(Id<Person>(record)))->row;
            sex = sex ? sex : person.sex;
            birth = birth ? birth : person.birth;
        }
        if (came.kind.empty())
            if (const Role* role = roleOf(records, day, "", false))
                came.kind = told(*role->kind);
        if (!came.kind.empty())
            if (const Role* role = roleOf(records, day, came.kind, true))
                came.organisation = *role->organisation;
    }
    if (came.kind.empty())
        came.kind = "unknown";
    came.sex = word(sex ? sex : line.sex);
    birth = birth ? birth : line.birth;
    std::optional<int> age;
    if (birth)
        age = birth->ageOn(*activity.row.date);
    else if (line.age)
        age = static_cast<int>(*line.age);
    if (age)
        came.age = *age < 18 ? "under_18" : *age < 25 ? "18_24" : "25_and_over";
    return came;
}

void Naive::addCame(const Kept<Activity>& activity)
{
    std::set<RowId> met;
    for (const auto* sheet : sheetsOf(activity))
        for (const auto* line : linesOf(*sheet))
            if (isSigned(line->row) && (!line->row.person || met.insert(*group(*line->row.person).begin()).second))
                m_came.push_back(describe(activity, line->row));
}

std::map<RowId, Naive::Net> Naive::nets(const Kept<Activity>& activity) const
{
    std::map<RowId, Net> found;
    struct Names {
        std::int64_t all = 0, female = 0, male = 0;
    };
    std::map<std::string, Names> names; // "": of every kind
    for (const Came& came : m_came) {
        if (came.activity != &activity)
            continue;
        for (const std::string& kind : {std::string(), came.kind}) {
            ++names[kind].all;
            names[kind].female += came.sex == "F";
            names[kind].male += came.sex == "M";
        }
    }
    names["unknown"] = {};
    for (const auto& kept : m.headcounts) { // in the order of their sessions
        const Headcount& count = kept.row;
        if (count.activity != activity.id)
            continue;
        const std::int64_t female = sum({count.women, count.girls, count.female});
        const std::int64_t male = sum({count.men, count.boys, count.male});
        Names off{sum({count.namedFemale, count.namedMale}), count.namedFemale.value_or(0),
                  count.namedMale.value_or(0)};
        if (count.namedWithin)
            off.all = *count.namedWithin;
        if (!count.namedWithin && !count.namedFemale && !count.namedMale) {
            Names& left = names[count.kind ? told(*count.kind) : ""];
            off = left;
            left.all = std::max<std::int64_t>(0, left.all - heads(count));
            left.female = std::max<std::int64_t>(0, left.female - female);
            left.male = std::max<std::int64_t>(0, left.male - male);
        }
        const auto less = [](std::int64_t a, std::int64_t b) { return a > b ? a - b : 0; };
        Net net{less(heads(count), off.all), less(female, off.female), less(male, off.male),
                less(sum({count.girls, count.boys}), off.all)};
        if (net.female + net.male > net.total)
            net.female = net.male = 0;
        found[kept.id] = net;
    }
    return found;
}

std::string Naive::keyOf(const std::optional<RowId>& organisation, const std::string& none) const
{
    if (!organisation)
        return none;
    return byId(m.organisations, std::optional(Id<Organisation>(*organisation)))
        ->row.reference.value_or(organisation->toHex());
}

json Naive::day() const
{
    json named = 0, net = 0, sex = json::object(), age = sex, kind = sex, place = sex;
    for (const auto* activity : m_activities) {
        if (word(activity->row.kind) != "anti_trafficking_day" || !held(*activity) || !here(provinceOf(*activity)))
            continue;
        for (const Came& came : m_came) {
            if (came.activity != activity)
                continue;
            named = named.get<int>() + 1;
            count(sex, came.sex);
            count(age, came.age);
            count(kind, came.kind);
            count(place, provinceOf(*activity));
        }
        for (const auto& [id, rest] : nets(*activity)) {
            const Headcount& counted = byId(m.headcounts, std::optional(Id<Headcount>(id)))->row;
            net = net.get<std::int64_t>() + rest.total;
            count(sex, "F", rest.female);
            count(sex, "M", rest.male);
            count(sex, "unknown", rest.total - rest.female - rest.male);
            count(age, "under_18", rest.children);
            count(age, "unknown", rest.total - rest.children);
            count(kind, counted.kind ? told(*counted.kind) : "unknown", rest.total);
            count(place, provinceOf(*activity), rest.total);
        }
    }
    return {{"value", named.get<std::int64_t>() + net.get<std::int64_t>()},
            {"named", named},
            {"headcount_net", net},
            {"by_sex", sex},
            {"by_age_group", age},
            {"by_kind", kind},
            {"by_province", place}};
}

json Naive::students() const
{
    json sex = json::object(), place = json::object(), bySchool = json::object();
    std::set<std::string> met;
    using School = std::pair<std::string, std::string>; // province, key
    std::map<School, std::int64_t> named, largest;
    const auto schoolOf = [&](const Kept<Activity>& activity, std::optional<RowId> own) -> School {
        if (!own && activity.row.school)
            own = *activity.row.school;
        const auto* school = own ? byId(m.organisations, std::optional(Id<Organisation>(*own))) : nullptr;
        return {school != nullptr ? provinceOf(*school) : provinceOf(activity), keyOf(own, "unknown")};
    };
    for (const Came& came : m_came) {
        const School school = schoolOf(*came.activity, came.organisation);
        if (!isStudent(came.activity->row) || !held(*came.activity) || came.kind != "student" || came.person.empty()
            || !here(school.first) || !met.insert(came.person).second)
            continue;
        ++named[school];
        count(sex, came.sex);
    }
    std::int64_t all = 0, net = 0;
    for (const auto& kept : m.headcounts) {
        const auto* activity = byId(m.activities, kept.row.activity);
        if (std::ranges::find(m_activities, activity) == m_activities.end() || !isStudent(activity->row)
            || !held(*activity) || !kept.row.kind || told(*kept.row.kind) != "student")
            continue;
        const School school = schoolOf(*activity, {});
        if (!here(school.first))
            continue;
        all += heads(kept.row);
        largest[school] = std::max(largest[school], heads(kept.row));
        named[school] += 0;
    }
    for (const auto& [school, names] : named) {
        const std::int64_t rest = std::max<std::int64_t>(0, largest[school] - names);
        net += rest;
        count(place, school.first, names + rest);
        if (names + rest == 0)
            continue;
        if (!bySchool.contains(school.second))
            bySchool[school.second] = json::object();
        json& cell = bySchool[school.second];
        cell["named"] = cell.value("named", std::int64_t{0}) + names;
        cell["headcount_net"] = cell.value("headcount_net", std::int64_t{0}) + rest;
    }
    return {{"value", met.size() + static_cast<std::size_t>(net)},
            {"named", met.size()},
            {"headcount_net", net},
            {"named_by_sex", sex},
            {"by_province", place},
            {"by_school", bySchool},
            {"not_the_sum_of_headcounts", all}};
}

json Naive::networks() const
{
    json place = json::object();
    for (const auto& network : m.networks) {
        const bool active = std::ranges::any_of(
            m_activities, [&](const auto* activity) { return activity->row.network == network.id && held(*activity); });
        if (active && network.row.foundedOn && network.row.foundedOn->year() == m_period.year
            && here(provinceOf(network)))
            count(place, provinceOf(network));
    }
    return {{"value", total(place)}, {"by_province", place}};
}

json Naive::leaders() const
{
    json sex = json::object(), byNetwork = json::object();
    std::set<RowId> met;
    std::set<std::pair<RowId, std::string>> led;
    int terms = 0;
    for (const auto& role : m.roles) {
        const auto* network = byId(m.networks, role.row.network);
        if (role.row.kind != RoleKind::YoungLeader || !overlaps(role.row, std::to_string(m_period.year))
            || !here(network != nullptr ? provinceOf(*network) : province(role.scope)))
            continue;
        ++terms;
        const auto records = group(*role.row.person);
        const std::string key = network != nullptr ? *network->row.reference : "unknown";
        if (led.emplace(*records.begin(), key).second)
            count(byNetwork, key);
        if (!met.insert(*records.begin()).second)
            continue;
        std::optional<Sex> known;
        for (const RowId& record : records)
            known = known ? known : byId(m.people, std::optional(Id<Person>(record)))->row.sex;
        count(sex, word(known));
    }
    return {{"value", met.size()}, {"roles", terms}, {"by_sex", sex}, {"by_network", byNetwork}};
}

json Naive::schools() const
{
    json place = json::object();
    std::set<RowId> met;
    std::set<std::pair<RowId, std::string>> placed;
    for (const auto* activity : m_activities) {
        const std::string where = provinceOf(*activity);
        if (!isStudent(activity->row) || !held(*activity) || !here(where) || !activity->row.school)
            continue;
        met.insert(*activity->row.school);
        if (placed.emplace(*activity->row.school, where).second)
            count(place, where);
    }
    return {{"value", met.size()}, {"by_province", place}};
}

json Naive::studentActivities() const
{
    json planned = json::object(), done = planned, place = planned, status = planned;
    for (const auto* activity : m_activities) {
        if (!isStudent(activity->row) || !here(provinceOf(*activity)))
            continue;
        count(planned, word(activity->row.kind));
        count(status, std::string(wordOf(statusOf(*activity))));
        if (held(*activity)) {
            count(done, word(activity->row.kind));
            count(place, provinceOf(*activity));
        }
    }
    return {{"value", total(done)}, {"planned", total(planned)}, {"planned_by_kind", planned},
            {"held_by_kind", done}, {"by_province", place},      {"by_status", status}};
}

json Naive::activitiesHeld() const
{
    json kind = json::object(), place = kind;
    for (const auto* activity : m_activities) {
        if (!held(*activity) || !here(provinceOf(*activity)))
            continue;
        count(kind, word(activity->row.kind));
        count(place, provinceOf(*activity));
    }
    return {{"value", total(kind)}, {"by_kind", kind}, {"by_province", place}};
}

json Naive::meetings() const
{
    json level = json::object(), kind = level, place = level;
    std::int64_t participations = 0;
    const std::set<std::string> kinds{"governor_meeting", "ministry_meeting", "commit_meeting", "other_meeting",
                                      "national_training"};
    for (const auto* activity : m_activities) {
        if (!kinds.contains(word(activity->row.kind)) || !held(*activity) || !here(provinceOf(*activity)))
            continue;
        count(level, word(activity->row.level));
        count(kind, word(activity->row.kind));
        count(place, provinceOf(*activity));
        participations += std::ranges::count(m_came, activity, &Came::activity);
    }
    return {{"value", total(kind)},
            {"by_level", level},
            {"by_kind", kind},
            {"by_province", place},
            {"participations", participations}};
}

void Naive::trainings(json& figures) const
{
    json kind = json::object(), sex = kind, place = kind, institution = kind, personKind = kind, personSex = kind;
    std::int64_t hundredths = 0;
    std::set<std::string> met;
    std::set<std::pair<std::string, std::string>> kinds;
    for (const Came& came : m_came) {
        if (!isTraining(came.activity->row) || !held(*came.activity) || !here(provinceOf(*came.activity)))
            continue;
        count(kind, came.kind);
        count(sex, came.sex);
        count(place, provinceOf(*came.activity));
        count(institution, keyOf(came.organisation, "none"));
        hundredths += came.activity->row.hours.value_or(0);
        if (came.person.empty())
            continue;
        if (kinds.emplace(came.person, came.kind).second)
            count(personKind, came.kind);
        if (met.insert(came.person).second)
            count(personSex, came.sex);
    }
    figures["training_participations"] = {{"value", total(kind)},
                                          {"by_kind", kind},
                                          {"by_sex", sex},
                                          {"by_province", place},
                                          {"by_institution", institution}};
    figures["persons_trained"] = {{"value", met.size()}, {"by_kind", personKind}, {"by_sex", personSex}};
    figures["training_person_hours"] = {{"value", static_cast<double>(hundredths) / 100}};
}

json Naive::survivors() const
{
    json place = json::object(), kind = place;
    for (const auto* activity : m_activities) {
        if (activity->row.ledBy != "VFC leader" || !held(*activity) || !here(provinceOf(*activity)))
            continue;
        count(place, provinceOf(*activity));
        count(kind, word(activity->row.kind));
    }
    return {{"value", total(place)}, {"by_province", place}, {"by_kind", kind}};
}

json Naive::quality() const
{
    std::int64_t rows = 0, complete = 0, sheets = 0, closed = 0;
    for (const auto* activity : m_activities) {
        if (!here(provinceOf(*activity)))
            continue;
        for (const auto* sheet : sheetsOf(*activity)) {
            ++sheets;
            closed += sheet->row.state == SheetState::Closed || sheet->row.state == SheetState::Verified;
            for (const auto* line : linesOf(*sheet)) {
                rows += isSigned(line->row);
                complete += isSigned(line->row) && line->row.sex && (line->row.age || line->row.birth);
            }
        }
    }
    return {{"rows", rows}, {"rows_with_sex_and_age", complete}, {"sheets", sheets}, {"sheets_closed", closed}};
}

json Naive::all()
{
    json figures{{"anti_trafficking_day_participants", day()},
                 {"students_engaged", students()},
                 {"new_networks", networks()},
                 {"young_leaders", leaders()},
                 {"schools", schools()},
                 {"student_activities_held", studentActivities()},
                 {"activities_held", activitiesHeld()},
                 {"advocacy_meetings", meetings()},
                 {"survivor_led_sessions", survivors()},
                 {"data_quality", quality()}};
    trainings(figures);
    std::set<RowId> done;
    for (const auto& activity : m.activities)
        if (held(activity))
            done.insert(activity.id);
    addNaivePartners(figures, m, m_period, done);
    addNaiveOutreach(figures, m, m_period);
    return figures;
}

} // namespace

json naiveHighlights(const RandomProgramme& programme, const report::Period& period)
{
    return Naive(programme, period).all();
}

} // namespace bandanh::test
