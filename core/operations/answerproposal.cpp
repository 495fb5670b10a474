#include "core/operations/answerproposal.h"

#include "core/operations/cambodianday.h"
#include "core/records/activity.h"
#include "core/records/attendance.h"
#include "core/records/organisation.h"
#include "core/records/personlink.h"
#include "core/records/sheet.h"
#include "core/text/personaltitle.h"

#include <algorithm>

namespace bandanh::operations {

using records::Attendance;
using records::Person;
using records::Record;
using records::specOf;
using store::StoredRecord;

namespace {

Result<StoredRecord> lineOf(Operation& operation, const RowId& line)
{
    auto stored = operation.table().find(specOf<Attendance>(), line);
    if (!stored)
        return refused(ErrorCode::UnknownRecord, line.toHex());
    return std::move(*stored);
}

bool isThere(Operation& operation, const RowId& person)
{
    return operation.table().find(specOf<Person>(), person).has_value();
}

void write(Operation& operation, const StoredRecord& stored, const Attendance& line)
{
    Record after = stored.record;
    after.values = records::toRecord(line).values;
    operation.change(stored, after);
}

void refuse(Attendance& line, const RowId& person)
{
    if (std::ranges::find(line.refused, person.toHex()) == line.refused.end())
        line.refused.push_back(person.toHex());
}

/// The family name comes first in Cambodia; of a single word nobody can tell, and it is taken as given.
void divide(const std::optional<std::string>& written, std::optional<std::string>& family,
            std::optional<std::string>& given)
{
    if (!written)
        return;
    const std::string whole = text::splitTitle(*written).name;
    const auto space = whole.find(' ');
    if (space != std::string::npos)
        family = whole.substr(0, space);
    given = space == std::string::npos ? whole : whole.substr(space + 1);
}

/// The birth as written; else the year that follows from the age on the day of the activity.
std::optional<text::PartialDate> birthOf(Operation& operation, const Attendance& line)
{
    if (line.birth || !line.age || !line.sheet)
        return line.birth;
    const auto sheet = operation.table().find(specOf<records::Sheet>(), *line.sheet);
    const auto activityId = sheet ? records::fromRecord<records::Sheet>(sheet->record).activity : std::nullopt;
    if (!activityId)
        return std::nullopt;
    const auto activity = operation.table().find(specOf<records::Activity>(), *activityId);
    const auto day = activity ? records::fromRecord<records::Activity>(activity->record).date : std::nullopt;
    return day ? text::PartialDate::ofYear(day->year() - static_cast<int>(*line.age), text::DateQualifier::Approximate)
               : std::nullopt;
}

RowId makePerson(Operation& operation, const Attendance& line, records::Scope scope)
{
    Person person;
    divide(line.nameKhmer, person.familyKhmer, person.givenKhmer);
    divide(line.nameLatin, person.familyLatin, person.givenLatin);
    person.sex = line.sex;
    person.birth = birthOf(operation, line);
    person.phones = line.phones;
    person.place = line.place;
    Record record = records::toRecord(person);
    record.scope = scope;
    operation.create(record);
    return record.id;
}

void makeRole(Operation& operation, const Attendance& line, records::Scope scope, const RowId& person,
              const std::optional<RowId>& institution)
{
    records::Role role;
    role.kind = line.kind ? line.kind : line.grade ? std::optional(records::RoleKind::Student) : std::nullopt;
    if (!role.kind && !institution)
        return;
    role.person = Id<Person>(person);
    if (institution)
        role.organisation = Id<records::Organisation>(*institution);
    role.grade = line.grade;
    Record record = records::toRecord(role);
    record.scope = scope;
    operation.put(record);
}

void linkAsOthers(Operation& operation, const Attendance& line, records::Scope scope, const RowId& person,
                  const text::PartialDate& today)
{
    for (const std::string& hex : line.refused) {
        const auto other = RowId::parse(hex);
        if (!other || !isThere(operation, *other))
            continue;
        records::PersonLink link;
        link.first = Id<Person>(std::min(person, *other));
        link.second = Id<Person>(std::max(person, *other));
        link.verdict = records::LinkVerdict::NotSame;
        link.decidedOn = today;
        Record record = records::toRecord(link);
        record.scope = scope;
        operation.put(record);
    }
}

/// Changes one line as one answer.
template <class Change>
Result<void> answer(const Desk& desk, const RowId& lineId, Change change)
{
    Operation operation(desk, Verb::AnswerProposal, lineId);
    const auto stored = lineOf(operation, lineId);
    if (!stored)
        return tl::unexpected(stored.error());
    auto line = records::fromRecord<Attendance>(stored->record);
    if (Result<void> changed = change(operation, line); !changed)
        return changed;
    write(operation, *stored, line);
    operation.commit();
    return {};
}

} // namespace

Result<void> answerSame(const Desk& desk, const RowId& lineId, const RowId& person)
{
    return answer(desk, lineId, [&](Operation& operation, Attendance& line) -> Result<void> {
        if (!isThere(operation, person))
            return refused(ErrorCode::UnknownRecord, person.toHex());
        line.person = Id<Person>(person);
        return {};
    });
}

Result<void> answerNotSame(const Desk& desk, const RowId& lineId, const RowId& person)
{
    return answer(desk, lineId, [&](Operation&, Attendance& line) -> Result<void> {
        refuse(line, person);
        return {};
    });
}

Result<RowId> answerNewPerson(const Desk& desk, const RowId& lineId, const std::optional<RowId>& notThis,
                              const std::optional<RowId>& institution)
{
    Operation operation(desk, Verb::AnswerProposal, lineId);
    const auto stored = lineOf(operation, lineId);
    if (!stored)
        return tl::unexpected(stored.error());
    auto line = records::fromRecord<Attendance>(stored->record);
    if (notThis)
        refuse(line, *notThis);
    const records::Scope scope = stored->record.scope;
    const RowId person = makePerson(operation, line, scope);
    makeRole(operation, line, scope, person, institution);
    linkAsOthers(operation, line, scope, person, cambodianDay(desk.clock.now()));
    line.person = Id<Person>(person);
    write(operation, *stored, line);
    operation.commit();
    return person;
}

Result<void> answerCannotTell(const Desk& desk, const RowId& lineId)
{
    return answer(desk, lineId, [](Operation&, Attendance& line) -> Result<void> {
        line.undecidable = true;
        return {};
    });
}

} // namespace bandanh::operations
