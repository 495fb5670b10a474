#include "tests/core/report/programme.h"

namespace bandanh::test {

using namespace records;

std::optional<text::PartialDate> date(std::string_view text)
{
    return text::PartialDate::parse(text);
}

Id<Activity> Programme::activity(ActivityKind kind, const char* day, Scope scope)
{
    Activity typed;
    typed.kind = kind;
    typed.date = date(day);
    typed.status = ActivityStatus::Held;
    return add(typed, scope);
}

Id<Sheet> Programme::sheet(Id<Activity> activity)
{
    Sheet typed;
    typed.reference = "S" + std::to_string(nextSheet++);
    typed.activity = activity;
    return add(typed);
}

Id<Person> Programme::person(std::optional<Sex> sex, const char* birth)
{
    Person typed;
    typed.givenLatin = "Somebody";
    typed.sex = sex;
    typed.birth = date(birth);
    return add(typed);
}

Attendance Programme::line(Id<Sheet> sheet, std::optional<Id<Person>> person)
{
    Attendance typed;
    typed.sheet = sheet;
    typed.line = nextLine++;
    typed.person = person;
    typed.signature = Signature::Yes;
    return typed;
}

Id<Attendance> Programme::sign(Id<Sheet> sheet, std::optional<Id<Person>> person, std::optional<RoleKind> kind)
{
    Attendance typed = line(sheet, person);
    typed.kind = kind;
    return add(typed);
}

void Programme::same(Id<Person> a, Id<Person> b, LinkVerdict verdict)
{
    PersonLink link;
    link.first = a;
    link.second = b;
    link.verdict = verdict;
    add(link);
}

Id<Organisation> Programme::school(const char* reference, const char* place)
{
    Organisation typed;
    typed.reference = reference;
    typed.kind = OrganisationKind::HighSchool;
    typed.place = places::PlaceCode::parse(place);
    return add(typed);
}

void Programme::role(Id<Person> person, RoleKind kind, std::optional<Id<Organisation>> organisation, const char* from,
                     const char* until)
{
    Role typed;
    typed.person = person;
    typed.kind = kind;
    typed.organisation = organisation;
    typed.from = date(from);
    typed.until = date(until);
    add(typed);
}

report::Figure Programme::figure(std::string_view id, std::optional<Scope> province, int year)
{
    return *report::compute(connection(), {year, province}).figure(id);
}

report::Tally tally(const report::Figure& figure, std::string_view part)
{
    const report::Content* content = figure.part(part);
    return content != nullptr ? std::get<report::Tally>(*content) : report::Tally{{"no such part", 0}};
}

double number(const report::Figure& figure, std::string_view part)
{
    const report::Content* content = figure.part(part);
    return content != nullptr ? std::get<double>(*content) : -1;
}

} // namespace bandanh::test
