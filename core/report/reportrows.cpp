#include "core/records/attendance.h"
#include "core/records/label.h"
#include "core/report/report.h"
#include "core/report/tally.h"

#include <algorithm>

namespace bandanh::report {

using records::EnumValue;

namespace {

constexpr EnumValue kStandingValues[] = {
    {static_cast<int>(Standing::Counted), "counted", TRANSLATABLE("report", "counted")},
    {static_cast<int>(Standing::NotSigned), "not_signed", TRANSLATABLE("report", "not signed")},
    {static_cast<int>(Standing::SecondLine), "second_line", TRANSLATABLE("report", "second line of the same person")},
    {static_cast<int>(Standing::CountedBefore), "counted_before",
     TRANSLATABLE("report", "counted on an earlier sheet")},
    {static_cast<int>(Standing::OtherKind), "other_kind", TRANSLATABLE("report", "not in this figure")},
    {static_cast<int>(Standing::Incomplete), "incomplete", TRANSLATABLE("report", "sex or age not written")},
};

enum Column { kRid, kId, kPerson, kLine, kSignature, kKind, kSex, kAge, kBirth, kNameKhmer, kNameLatin, kPersonSex };

constexpr std::string_view kLinesOfSheet = R"(
    SELECT l.rid, l.id, l.person, l.line, l.signature, l.kind, l.sex, l.age, l.birth,
      coalesce(l.name_km, trim(coalesce(p.family_km, '') || ' ' || coalesce(p.given_km, ''))),
      coalesce(l.name_latin, trim(coalesce(p.family_latin, '') || ' ' || coalesce(p.given_latin, ''))), p.sex
    FROM attendance l LEFT JOIN person p ON p.id = l.person
    WHERE l.sheet = ?1 ORDER BY l.line, l.rid LIMIT ?2 OFFSET ?3)";

bool isSigned(const store::Statement& row)
{
    return row.whole(kSignature) != static_cast<std::int64_t>(records::Signature::No);
}

Standing writtenStanding(const store::Statement& row)
{
    const bool isComplete = !row.isNull(kSex) && (!row.isNull(kAge) || !row.isNull(kBirth));
    return isComplete ? Standing::Counted : Standing::Incomplete;
}

LineSource readLine(const store::Statement& row)
{
    LineSource source;
    source.attendance = row.rowId(kId);
    if (!row.isNull(kPerson))
        source.person = row.rowId(kPerson);
    source.line = row.whole(kLine);
    source.nameKhmer = row.text(kNameKhmer);
    source.nameLatin = row.text(kNameLatin);
    if (const int sex = row.isNull(kPersonSex) ? kSex : kPersonSex; !row.isNull(sex))
        source.sex = static_cast<records::Sex>(row.whole(sex));
    if (!row.isNull(kKind))
        source.kind = participantKind(static_cast<records::RoleKind>(row.whole(kKind)));
    return source;
}

} // namespace

constexpr records::EnumSpec kStandings{"standing", kStandingValues};

std::map<std::int64_t, Report::Known> Report::knownOn(const Indicator& indicator, Index sheet) const
{
    std::map<std::int64_t, Known> known;
    const bool isConcerned = indicator.concerns(m_evidence, m_evidence.activities[m_evidence.sheets[sheet].activity]);
    const auto first = std::ranges::lower_bound(m_evidence.participations, sheet, {}, &Participation::sheet);
    for (auto part = first; part != m_evidence.participations.end() && part->sheet == sheet; ++part) {
        const bool isTaken = isConcerned && indicator.takes(m_evidence, *part);
        const bool isNobody = indicator.lines == Lines::Persons && part->person == kNone;
        known[part->line] = {&*part, isTaken && !isNobody ? Standing::CountedBefore : Standing::OtherKind};
    }
    forEachCounted(m_evidence, indicator, [&](const Participation& part) {
        if (part.sheet == sheet)
            known[part.line].standing = Standing::Counted;
    });
    return known;
}

std::vector<LineSource> Report::rowsOf(const Indicator& indicator, const RowId& sheet, Window window) const
{
    const auto found = std::ranges::find(m_evidence.sheets, sheet, &SheetFact::id);
    if (found == m_evidence.sheets.end())
        return {};
    const auto known = knownOn(indicator, static_cast<Index>(found - m_evidence.sheets.begin()));
    std::vector<LineSource> sources;
    store::Statement& row = m_connection.prepare(kLinesOfSheet);
    row.bind(1, sheet)
        .bind(2, static_cast<std::int64_t>(window.limit))
        .bind(3, static_cast<std::int64_t>(window.offset));
    while (row.step()) {
        LineSource source = readLine(row);
        Standing standing = isSigned(row) ? Standing::SecondLine : Standing::NotSigned;
        if (const auto line = known.find(row.whole(kRid)); line != known.end()) {
            source.age = line->second.participation->age;
            source.kind = line->second.participation->kind;
            source.sex = line->second.participation->sex;
            standing = line->second.standing;
        }
        if (indicator.lines == Lines::Written && isSigned(row))
            standing = writtenStanding(row);
        if (indicator.lines != Lines::None)
            source.standing = standing;
        sources.push_back(std::move(source));
    }
    row.reset();
    return sources;
}

} // namespace bandanh::report
