#include "core/exchange/classenrolment.h"

#include "core/exchange/newperson.h"
#include "core/records/network.h"
#include "core/records/organisation.h"
#include "core/records/role.h"
#include "core/store/networkoverview.h"

namespace bandanh::exchange {

using records::Person;
using records::specOf;

namespace {

/// The person whom the answer means; nothing where there is to be none, or a new one.
std::optional<RowId> personOf(const ClassEntry& entry)
{
    const ClassMatch& match = *entry.match;
    if (entry.answer == ClassAnswer::EnrolProposed && !match.candidates.empty())
        return match.candidates.front().person;
    return entry.answer == ClassAnswer::Enrol ? match.person : std::nullopt;
}

bool mayEnrol(const ClassEntry& entry)
{
    switch (entry.match->standing) {
    case ClassStanding::New:
    case ClassStanding::Known:
        return entry.answer != ClassAnswer::LeaveOut;
    case ClassStanding::Proposed:
        return entry.answer == ClassAnswer::EnrolNew || entry.answer == ClassAnswer::EnrolProposed;
    case ClassStanding::Twice: // namesakes in one class are two people where somebody says so
        return entry.answer == ClassAnswer::EnrolNew && !entry.match->person;
    case ClassStanding::Enrolled:
    case ClassStanding::Faulty:
        break;
    }
    return false;
}

RowId makePerson(operations::Operation& operation, const ClassMatch& match, records::Scope scope)
{
    records::Record record = records::toRecord(newPerson(match.line.row, match.facts));
    record.scope = scope;
    operation.create(record);
    return record.id;
}

void enrol(operations::Operation& operation, const ClassPlace& place, const RowId& person)
{
    records::Role role;
    role.person = Id<Person>(person);
    role.kind = records::RoleKind::Student;
    role.network = Id<records::Network>(place.network);
    if (place.school)
        role.organisation = Id<records::Organisation>(*place.school);
    if (!place.grade.empty())
        role.grade = place.grade;
    role.from = place.from;
    records::Record record = records::toRecord(role);
    record.scope = place.scope;
    operation.put(record);
}

} // namespace

ClassMatching::ClassMatching(store::Connection& connection, const places::Gazetteer& gazetteer)
    : m_connection(connection), m_gazetteer(gazetteer), m_people(connection), m_book(connection)
{
    m_book.nameKey("-"); // reads the institutions now
}

std::set<RowId> ClassMatching::enrolledIn(const RowId& network) const
{
    std::set<RowId> people;
    for (const auto kind : {store::NetworkPeople::Members, store::NetworkPeople::Leaders})
        for (const store::NetworkTerm& term : store::terms(m_connection, network, kind, 0, -1))
            if (term.until.empty())
                people.insert(term.person);
    return people;
}

std::vector<ClassMatch> ClassMatching::match(std::vector<ClassLine> lines, const ClassPlace& place)
{
    LineReader reader(m_gazetteer, m_book);
    reader.setActivity(place.from, places::PlaceCode::parse(records::scopeText(place.scope)));
    const std::set<RowId> enrolled = enrolledIn(place.network);
    std::set<RowId> met;
    std::set<std::string> newNames; // with sex and birth: a line pasted twice
    std::vector<ClassMatch> matches;
    for (ClassLine& line : lines) {
        line.row.school = place.schoolName;
        ClassMatch& match = matches.emplace_back();
        match.line = std::move(line);
        if (match.line.fault != ClassFault::None) {
            match.standing = ClassStanding::Faulty;
            continue;
        }
        match.facts = reader.read(match.line.row);
        const auto decision = m_people.decide(match.facts.facts);
        if (decision.outcome == matching::Outcome::Known) {
            match.person = m_people.person(decision.candidates.front().person);
            match.standing = enrolled.contains(*match.person)    ? ClassStanding::Enrolled
                             : !met.insert(*match.person).second ? ClassStanding::Twice
                                                                 : ClassStanding::Known;
        } else if (decision.outcome == matching::Outcome::Proposed) {
            match.standing = ClassStanding::Proposed;
            match.candidates = m_people.candidates(decision);
        }
        const std::string name = match.facts.nameKhmer + '\n' + match.facts.nameLatin + '\n'
                                 + (match.facts.birth ? match.facts.birth->toText() : "") + '\n'
                                 + (match.line.row.phones.empty() ? "" : match.line.row.phones.front());
        if (!newNames.insert(name).second && match.standing != ClassStanding::Enrolled)
            match.standing = ClassStanding::Twice;
    }
    return matches;
}

Result<std::int64_t> enrolClass(const operations::Desk& desk, const ClassPlace& place,
                                std::span<const ClassEntry> entries)
{
    operations::Operation operation(desk, store::Verb::EnrolClass, place.network);
    if (!operation.table().find(specOf<records::Network>(), place.network))
        return refused(ErrorCode::UnknownRecord, place.network.toHex());
    std::set<RowId> enrolled;
    for (const ClassEntry& entry : entries) {
        if (!mayEnrol(entry))
            continue;
        const auto known = personOf(entry);
        const RowId person = known ? *known : makePerson(operation, *entry.match, place.scope);
        if (enrolled.insert(person).second)
            enrol(operation, place, person);
    }
    operation.commit();
    return static_cast<std::int64_t>(enrolled.size());
}

} // namespace bandanh::exchange
