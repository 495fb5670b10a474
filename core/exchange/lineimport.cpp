#include "core/exchange/lineimport.h"

#include "core/exchange/newperson.h"
#include "core/records/organisation.h"
#include "core/records/role.h"
#include "core/store/sheetscan.h"
#include "core/text/normalform.h"

#include <algorithm>

namespace bandanh::exchange {

using records::Attendance;
using records::Person;
using records::RoleKind;
using store::StoredRecord;

namespace {

std::optional<std::string> unlessEmpty(std::string text)
{
    return text.empty() ? std::nullopt : std::optional(std::move(text));
}

std::string wholeName(const std::optional<std::string>& family, const std::optional<std::string>& given)
{
    return family && given ? *family + " " + *given : family.value_or(std::string()) + given.value_or(std::string());
}

records::Signature signature(sheets::Signed isSigned)
{
    switch (isSigned) {
    case sheets::Signed::Yes:
        return records::Signature::Yes;
    case sheets::Signed::No:
        return records::Signature::No;
    case sheets::Signed::NoColumn:
        break;
    }
    return records::Signature::NoColumn;
}

std::string asWritten(const std::string& whole, const std::string& family, const std::string& given)
{
    return !whole.empty() ? whole : family.empty() || given.empty() ? family + given : family + " " + given;
}

} // namespace

LineImport::LineImport(operations::Operation& operation, ReferenceBook& book, PeopleIndex& people,
                       const places::Gazetteer& gazetteer)
    : m_operation(operation), m_people(people), m_reader(gazetteer, book)
{}

void LineImport::setSheet(const SheetPlace& sheet)
{
    m_sheet = sheet;
    m_reader.setActivity(sheet.day, places::PlaceCode::parse(records::scopeText(sheet.scope)));
    m_isNewSheet = !store::hasLines(m_operation.connection(), sheet.sheet);
    m_linesWritten.clear();
}

/// Asks the store only where the line can stand there: most sheets that come in are new.
std::optional<StoredRecord> LineImport::storedLine(std::int64_t number)
{
    if (m_isNewSheet && m_linesWritten.insert(number).second)
        return std::nullopt;
    Attendance key;
    key.sheet = Id<records::Sheet>(m_sheet.sheet);
    key.line = number;
    return m_operation.table().find(records::specOf<Attendance>(), store::naturalRow(records::toRecord(key)));
}

void LineImport::take(const sheets::SignInRow& row, std::int64_t number, RowReport& report,
                      const std::optional<RowId>& chosen)
{
    const LineFacts line = m_reader.read(row);
    const auto stored = storedLine(number);
    if (chosen)
        report.outcome = RowOutcome::Known;
    const auto person = chosen ? chosen : decide(row, line, stored, report);
    records::Record record = records::toRecord(attendance(row, line, number, person));
    record.scope = m_sheet.scope;
    report.record = person;
    if (person && report.reference.empty())
        report.reference = m_people.referenceOf(*person);
    if (person && report.outcome == RowOutcome::Known)
        m_people.learn(*person, line.facts);
    store(std::move(record), stored, report);
}

std::optional<RowId> LineImport::decide(const sheets::SignInRow& row, const LineFacts& line,
                                        const std::optional<StoredRecord>& stored, RowReport& report)
{
    report.reference = row.personReference;
    if (!row.personReference.empty()) {
        const auto known = m_people.byReference(row.personReference);
        report.outcome = known ? RowOutcome::Known : RowOutcome::New;
        return known ? known : std::optional(makePerson(row, line));
    }
    if (stored) {
        if (const auto* person = std::get_if<RowId>(&stored->record.value(3))) {
            report.outcome = RowOutcome::Known;
            return *person;
        }
    }
    std::vector<RowId> refused;
    if (stored)
        if (const auto* lines = std::get_if<std::string>(&stored->record.value(18)))
            for (const std::string& hex : records::splitLines(*lines))
                if (const auto id = RowId::parse(hex))
                    refused.push_back(*id);
    const auto decision = m_people.decide(line.facts, refused);
    switch (decision.outcome) {
    case matching::Outcome::Known:
        report.outcome = RowOutcome::Known;
        return m_people.person(decision.candidates.front().person);
    case matching::Outcome::Proposed:
        report.outcome = RowOutcome::Proposed;
        report.candidates = m_people.candidates(decision);
        return std::nullopt;
    case matching::Outcome::New:
        break;
    }
    report.outcome = RowOutcome::New;
    return makePerson(row, line);
}

RowId LineImport::makePerson(const sheets::SignInRow& row, const LineFacts& line)
{
    records::Record record = records::toRecord(newPerson(row, line));
    record.scope = m_sheet.scope;
    m_operation.create(record);
    makeRole(row, line, record.id);
    const auto kind = kindOf(row, std::nullopt);
    m_people.add(record.id, row.personReference, line.facts, kind ? static_cast<std::int64_t>(*kind) : 0);
    return record.id;
}

void LineImport::makeRole(const sheets::SignInRow& row, const LineFacts& line, const RowId& person)
{
    const auto kind = kindOf(row, std::nullopt);
    if (!kind && !line.facts.institution)
        return;
    records::Role role;
    role.person = Id<Person>(person);
    role.kind = kind;
    if (line.facts.institution)
        role.organisation = Id<records::Organisation>(*line.facts.institution);
    role.grade = unlessEmpty(row.grade);
    records::Record record = records::toRecord(role);
    record.scope = m_sheet.scope;
    m_operation.put(record);
}

std::optional<RoleKind> LineImport::kindOf(const sheets::SignInRow& row, const std::optional<RowId>& person) const
{
    if (const auto written = records::fromWord<RoleKind>(row.kind))
        return written;
    if (person)
        if (const std::int64_t kind = m_people.roleKind(*person); kind != 0)
            return static_cast<RoleKind>(kind);
    if (!row.grade.empty() || (m_sheet.isStudentActivity && !row.school.empty()))
        return RoleKind::Student;
    return std::nullopt;
}

Attendance LineImport::attendance(const sheets::SignInRow& row, const LineFacts& line, std::int64_t number,
                                  const std::optional<RowId>& personId)
{
    Attendance attendance;
    attendance.sheet = Id<records::Sheet>(m_sheet.sheet);
    attendance.line = number;
    attendance.signature = signature(row.isSigned);
    attendance.kind = kindOf(row, personId);
    attendance.part = records::fromWord<records::AttendancePart>(row.role);
    if (line.facts.sex)
        attendance.sex = static_cast<records::Sex>(*line.facts.sex);
    if (row.age)
        attendance.age = *row.age;
    else if (row.birth && m_sheet.day)
        attendance.age = row.birth->ageOn(*m_sheet.day);
    if (personId)
        attendance.person = Id<Person>(*personId);
    writeWhatDiffers(row, line, personId ? known(*personId) : nullptr, attendance);
    return attendance;
}

const LineImport::KnownPerson* LineImport::known(const RowId& id)
{
    constexpr std::size_t kMostRemembered = 32'768;
    if (const auto found = m_known.find(id); found != m_known.end())
        return &found->second;
    const auto stored = m_operation.table().find(records::specOf<Person>(), id);
    if (!stored)
        return nullptr;
    if (m_known.size() >= kMostRemembered)
        m_known.clear();
    auto person = records::fromRecord<Person>(stored->record);
    return &m_known
                .emplace(id, KnownPerson{wholeName(person.familyKhmer, person.givenKhmer),
                                         wholeName(person.familyLatin, person.givenLatin), person.birth,
                                         std::move(person.phones), person.place})
                .first->second;
}

void LineImport::writeWhatDiffers(const sheets::SignInRow& row, const LineFacts& line, const KnownPerson* person,
                                  Attendance& attendance) const
{
    const auto& name = row.name;
    if (person == nullptr || line.nameKhmer != person->nameKhmer)
        attendance.nameKhmer = unlessEmpty(asWritten(name.khmer, name.familyKhmer, name.givenKhmer));
    if (person == nullptr || line.nameLatin != person->nameLatin)
        attendance.nameLatin = unlessEmpty(asWritten(name.latin, name.familyLatin, name.givenLatin));
    if (row.birth && (person == nullptr || person->birth != row.birth))
        attendance.birth = row.birth;
    for (const std::string& phone : row.phones)
        if (person == nullptr || std::ranges::find(person->phones, phone) == person->phones.end())
            attendance.phones.push_back(phone);
    if (row.phones.empty() && !row.writtenPhone.empty())
        attendance.phones = {row.writtenPhone};
    if (person == nullptr || person->place != line.facts.place) {
        attendance.place = line.facts.place;
        if (line.placeReading != places::PlaceReading::Exact)
            attendance.placeWritten = unlessEmpty(line.placeWritten);
    }
    if (person == nullptr || !line.facts.institution) {
        attendance.school = unlessEmpty(row.school);
        attendance.organisation = unlessEmpty(row.organisation);
    }
    if (person == nullptr)
        attendance.grade = unlessEmpty(row.grade);
}

void LineImport::store(records::Record record, const std::optional<StoredRecord>& stored, RowReport& report)
{
    if (!stored) {
        m_operation.add(record);
        return;
    }
    for (const std::uint16_t kept : {18, 19}) // what somebody decided about the line stays
        record.value(kept) = stored->record.value(kept);
    if (!m_operation.change(*stored, record))
        report.outcome = RowOutcome::Same;
}

} // namespace bandanh::exchange
