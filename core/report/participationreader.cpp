#include "core/records/attendance.h"
#include "core/report/evidencereader.h"

#include <algorithm>

namespace bandanh::report {

namespace {

constexpr std::int64_t kUnsigned = static_cast<std::int64_t>(records::Signature::No);

enum Column { kSheet, kRid, kLine, kPerson, kSignature, kKind, kSex, kAge, kBirth };

constexpr std::string_view kLinesOfPeriod = R"(
    SELECT l.sheet, l.rid, l.line, l.person, l.signature, l.kind, l.sex, l.age, l.birth
    FROM activity a CROSS JOIN sheet s ON s.activity = a.id CROSS JOIN attendance l ON l.sheet = s.id WHERE)";
constexpr std::string_view kAllLines =
    "SELECT sheet, rid, line, person, signature, kind, sex, age, birth FROM attendance";

AgeGroup groupOf(std::optional<int> age)
{
    constexpr int kAdult = 18;
    constexpr int kNoLongerYoung = 25;
    if (!age)
        return AgeGroup::Unknown;
    if (*age < kAdult)
        return AgeGroup::Under18;
    return *age < kNoLongerYoung ? AgeGroup::From18To24 : AgeGroup::From25;
}

} // namespace

/// A signed line as it stands on the sheet.
struct EvidenceReader::WrittenLine {
    Index sheet;
    Index person;
    std::int64_t line;
    std::int64_t rid;
    std::uint8_t kind; // 0: not written; so for the next two
    std::uint8_t sex;
    std::optional<std::int16_t> age;
    std::optional<text::PartialDate> birth;
};

void EvidenceReader::countLine(const store::Statement& row, SheetFact& sheet) const
{
    ++sheet.lines;
    if (row.whole(kSignature) == kUnsigned)
        return;
    ++sheet.signedLines;
    if (!row.isNull(kSex) && (!row.isNull(kAge) || !row.isNull(kBirth)))
        ++sheet.linesWithSexAndAge;
    if (row.isNull(kPerson))
        ++sheet.linesWithoutPerson;
}

/// Whether the period has so many of the sheets that reading every line is cheaper than looking them up.
bool EvidenceReader::isMostOfTheStore()
{
    store::Statement& row = m_connection.prepare("SELECT count(*) FROM sheet");
    const std::size_t all = row.step() ? static_cast<std::size_t>(row.whole(0)) : 0;
    row.reset();
    return m_evidence.sheets.size() * kSeekCost > all;
}

std::vector<EvidenceReader::WrittenLine> EvidenceReader::readLines()
{
    std::vector<WrittenLine> lines;
    RowId id;
    Index sheet = kNone;
    const auto take = [&](const store::Statement& row) {
        if (row.blob(kSheet) != id.view() || sheet == kNone) {
            id = row.rowId(kSheet);
            const auto found = m_sheets.find(id);
            sheet = found != m_sheets.end() ? found->second : kNone;
        }
        if (sheet == kNone)
            return; // of another period
        countLine(row, m_evidence.sheets[sheet]);
        if (row.whole(kSignature) != kUnsigned)
            lines.push_back(writtenLine(row, sheet));
    };
    if (!m_wanted && isMostOfTheStore()) {
        store::Statement& row = m_connection.prepare(kAllLines);
        while (row.step())
            take(row);
        row.reset();
    } else {
        forEachRow(kLinesOfPeriod, take);
    }
    std::ranges::sort(lines, {}, [](const WrittenLine& line) { return std::tie(line.sheet, line.line, line.rid); });
    return lines;
}

EvidenceReader::WrittenLine EvidenceReader::writtenLine(const store::Statement& row, Index sheet)
{
    WrittenLine line{.sheet = sheet,
                     .person = row.isNull(kPerson) ? kNone : m_people.numberOf(row.rowId(kPerson)),
                     .line = row.whole(kLine),
                     .rid = row.whole(kRid),
                     .kind = static_cast<std::uint8_t>(row.whole(kKind)),
                     .sex = static_cast<std::uint8_t>(row.whole(kSex)),
                     .age = {},
                     .birth = {}};
    if (!row.isNull(kAge))
        line.age = static_cast<std::int16_t>(row.whole(kAge));
    if (!row.isNull(kBirth))
        line.birth = text::PartialDate::parse(row.text(kBirth));
    return line;
}

void EvidenceReader::decideHeld()
{
    for (const SheetFact& sheet : m_evidence.sheets) {
        ActivityFact& activity = m_evidence.activities[sheet.activity];
        if (!activity.hasStatus && sheet.signedLines > 0)
            activity.status = records::ActivityStatus::Held;
    }
}

/// Second lines of somebody at the same activity are kept on the sheet and not counted.
void EvidenceReader::keepFirstLines(std::vector<WrittenLine>& lines) const
{
    std::vector<Index> lastActivity(m_people.size(), kNone);
    std::erase_if(lines, [&](const WrittenLine& line) {
        if (line.person == kNone)
            return false;
        const Index activity = m_evidence.sheets[line.sheet].activity;
        return std::exchange(lastActivity[line.person], activity) == activity;
    });
}

void EvidenceReader::readParticipations()
{
    auto lines = readLines();
    decideHeld();
    keepFirstLines(lines);
    if (m_wanted) {
        const auto wanted = peopleOn(lines);
        describe(lines, Roles(m_connection, m_people, wanted), m_people.readFacts(wanted));
        return;
    }
    const Roles roles(m_connection, m_evidence.period, m_people);
    describe(lines, roles, m_people.readFacts());
    m_evidence.leaderTerms = roles.leaderTerms();
}

std::vector<Index> EvidenceReader::peopleOn(const std::vector<WrittenLine>& lines) const
{
    std::vector<Index> people;
    for (const WrittenLine& line : lines)
        if (line.person != kNone)
            people.push_back(line.person);
    std::ranges::sort(people);
    people.erase(std::unique(people.begin(), people.end()), people.end());
    return people;
}

/// Who took part: as the person's own record says, else as written on the line.
void EvidenceReader::describe(const std::vector<WrittenLine>& lines, const Roles& roles,
                              const std::vector<People::Facts>& facts)
{
    static const People::Facts kUnknown;
    std::optional<text::PartialDate> day;
    Index dayOf = kNone;
    m_evidence.participations.reserve(lines.size());
    for (const WrittenLine& line : lines) {
        const Index activity = m_evidence.sheets[line.sheet].activity;
        const std::string& date = m_evidence.activities[activity].date;
        if (std::exchange(dayOf, activity) != activity)
            day = text::PartialDate::parse(date);
        const People::Facts& known = line.person != kNone ? facts[line.person] : kUnknown;
        Participation part{.line = line.rid, .sheet = line.sheet, .activity = activity, .person = line.person};
        if (line.kind != 0)
            part.kind = participantKind(static_cast<records::RoleKind>(line.kind));
        else if (line.person != kNone)
            part.kind = roles.kindOf(line.person, date);
        if (line.person != kNone && part.kind)
            if (const auto organisation = roles.organisationOf(line.person, *part.kind, date))
                part.organisation = m_bodies.organisation(*organisation);
        part.sex = known.sex;
        if (!part.sex && line.sex != 0)
            part.sex = static_cast<records::Sex>(line.sex);
        const auto& birth = known.birth ? known.birth : line.birth;
        if (birth && day)
            part.age = groupOf(birth->ageOn(*day));
        else if (line.age)
            part.age = groupOf(*line.age);
        m_evidence.participations.push_back(part);
    }
    m_evidence.sexes.reserve(facts.size());
    for (const People::Facts& one : facts)
        m_evidence.sexes.push_back(one.sex);
}

} // namespace bandanh::report
