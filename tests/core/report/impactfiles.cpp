#include "tests/core/report/impactfiles.h"

#include <fstream>
#include <stdexcept>

namespace bandanh::test {

using namespace records;
using cells::scope;
using cells::text;
using cells::whole;

namespace {

/// One record of a CSV file with commas, quotes where needed, and LF.
bool readRecord(std::istream& file, std::vector<std::string>& cells)
{
    cells.assign(1, "");
    bool quoted = false;
    bool any = false;
    for (char c = 0; file.get(c);) {
        any = true;
        if (c == '"') {
            if (quoted && file.peek() == '"')
                cells.back() += static_cast<char>(file.get());
            else
                quoted = !quoted;
        } else if (c == ',' && !quoted) {
            cells.emplace_back();
        } else if (c == '\n' && !quoted) {
            return true;
        } else {
            cells.back() += c;
        }
    }
    return any;
}

} // namespace

namespace cells {

std::optional<std::int64_t> whole(const std::string& cell)
{
    return cell.empty() ? std::nullopt : std::optional<std::int64_t>(std::stoll(cell));
}

std::optional<std::string> text(const std::string& cell)
{
    return cell.empty() ? std::nullopt : std::optional(cell);
}

Scope scope(const std::string& province)
{
    return parseScope(province).value_or(kNational);
}

} // namespace cells

ImpactFiles::ImpactFiles(const std::string& folder, Programme& programme) : m_folder(folder), m_programme(programme)
{
    store::Transaction together(programme.connection());
    addNetworks();
    addSchools();
    addOrganisations();
    addPeople();
    addLeaders();
    addActivities();
    addSheets();
    addAttendances("attendance");
    addAttendances("sheets_attendance");
    addHeadcounts();
    addMeetings();
    addTests();
    addAgreements();
    addContributions();
    addMessages();
    addPlacements();
    addVolunteers();
    together.commit();
}

std::vector<ImpactFiles::Row> ImpactFiles::read(const std::string& name) const
{
    std::ifstream file(m_folder + "/" + name + ".csv", std::ios::binary);
    std::vector<std::string> names, cells;
    if (!readRecord(file, names))
        throw std::runtime_error("cannot read " + name);
    std::vector<Row> rows;
    while (readRecord(file, cells)) {
        Row row;
        for (std::size_t i = 0; i < names.size(); ++i)
            row[names[i]] = cells.at(i);
        rows.push_back(std::move(row));
    }
    return rows;
}

void ImpactFiles::addNetworks()
{
    for (Row& row : read("networks")) {
        Network network;
        network.reference = row["network_id"];
        network.nameLatin = row["name_en"];
        network.foundedOn = date(row["founded_on"]);
        m_ids[row["network_id"]] = m_programme.add(network, scope(row["province_code_today"]));
    }
}

void ImpactFiles::addSchools()
{
    for (Row& row : read("schools")) {
        Organisation school;
        school.reference = row["school_id"];
        school.kind = fromWord<OrganisationKind>(row["kind"]);
        school.nameLatin = row["name_latin"];
        school.place = places::PlaceCode::parse(row["commune"]);
        m_ids[row["school_id"]] = m_programme.add(school, scope(row["province"]));
    }
}

void ImpactFiles::addOrganisations()
{
    for (Row& row : read("organisations")) {
        Organisation organisation;
        organisation.reference = row["org_id"];
        organisation.kind = fromWord<OrganisationKind>(row["kind"]);
        organisation.nameLatin = row["name_en"];
        organisation.country = text(row["country"]);
        const auto id = m_programme.add(organisation, scope(row["province"]));
        m_ids[row["org_id"]] = id;
        if (row["coalition"] != "1")
            continue;
        Membership membership;
        membership.organisation = id;
        membership.body = MemberBody::Coalition;
        m_programme.add(membership, scope(row["province"]));
    }
}

void ImpactFiles::addPeople()
{
    for (Row& row : read("people")) {
        Person person;
        person.reference = row["person_id"];
        person.familyLatin = text(row["family_latin"]);
        person.givenLatin = text(row["given_latin"]);
        person.sex = fromWord<Sex>(row["sex"]);
        person.birth = date(row["birth"]);
        const auto id = m_programme.add(person, scope(row["province"]));
        m_ids[row["person_id"]] = id;
        Role role;
        role.person = id;
        role.kind = fromWord<RoleKind>(row["kind"]);
        role.organisation = find<Organisation>(row["school_id"].empty() ? row["org_id"] : row["school_id"]);
        m_programme.add(role, scope(row["province"]));
    }
}

void ImpactFiles::addLeaders()
{
    for (Row& row : read("leaders")) {
        Role role;
        role.person = find<Person>(row["person_id"]);
        role.kind = RoleKind::YoungLeader;
        role.network = find<Network>(row["network_id"]);
        role.post = fromWord<Post>(row["role"]);
        role.from = date(row["from"]);
        role.until = date(row["until"]);
        m_programme.add(role);
    }
}

void ImpactFiles::addActivities()
{
    for (Row& row : read("activities")) {
        Activity activity;
        activity.reference = row["activity_id"];
        activity.kind = fromWord<ActivityKind>(row["kind"]);
        activity.level = fromWord<ActivityLevel>(row["level"]);
        activity.titleLatin = row["title_en"];
        activity.date = date(row["date"]);
        activity.hours = whole(row["hours"]).value_or(0) * 100;
        activity.status = fromWord<ActivityStatus>(row["status"]);
        activity.network = find<Network>(row["network_id"]);
        activity.school = find<Organisation>(row["school_id"]);
        activity.ledBy = text(row["led_by"]);
        // The commune carries today's province, the report has to know that of 2013.
        m_ids[row["activity_id"]] = m_programme.add(activity, scope(row["commune"].substr(0, 2)));
    }
}

void ImpactFiles::addSheets()
{
    for (Row& row : read("sheets")) {
        Sheet sheet;
        sheet.reference = row["sheet_id"];
        sheet.activity = find<Activity>(row["activity_id"]);
        sheet.signedTotal = whole(row["signed_total"]);
        sheet.scanned = row["scanned"] == "1";
        sheet.atHqOn = date(row["at_hq_on"]);
        sheet.state = fromWord<SheetState>(row["status"]);
        m_ids[row["sheet_id"]] = m_programme.add(sheet);
    }
}

void ImpactFiles::addAttendances(const std::string& name)
{
    for (Row& row : read(name)) {
        Attendance line;
        line.sheet = find<Sheet>(row["sheet_id"]);
        line.line = whole(row["row"]);
        line.person = find<Person>(row["person_id"]);
        line.kind = fromWord<RoleKind>(row["kind"]);
        line.sex = fromWord<Sex>(row["sex"]);
        line.age = whole(row["age"]);
        line.signature = row["present"] == "1" ? Signature::Yes : Signature::No;
        m_programme.add(line);
    }
}

void ImpactFiles::addHeadcounts()
{
    for (Row& row : read("headcounts")) {
        Headcount count;
        count.reference = row["headcount_id"];
        count.activity = find<Activity>(row["activity_id"]);
        count.kind = fromWord<RoleKind>(row["kind"]);
        count.female = whole(row["female"]);
        count.male = whole(row["male"]);
        count.sexUnknown = whole(row["sex_unknown"]);
        count.namedFemale = whole(row["named_female"]);
        count.namedMale = whole(row["named_male"]);
        count.namedWithin = whole(row["named_within"]);
        m_programme.add(count);
    }
}

} // namespace bandanh::test
