#include "core/exchange/peopleindex.h"

#include "core/store/peoplescan.h"
#include "core/text/searchkey.h"

#include <algorithm>

namespace bandanh::exchange {

using matching::BirthRange;
using matching::Ordinal;
using matching::PersonFacts;

namespace {

std::optional<BirthRange> birthRange(std::string_view birth)
{
    const auto date = text::PartialDate::parse(birth);
    return date ? std::optional(BirthRange::of(*date)) : std::nullopt;
}

/// The first numbers of a list of one a line; a person has few.
std::array<std::string_view, 3> phoneViews(std::string_view lines)
{
    std::array<std::string_view, 3> views{};
    for (std::size_t i = 0; i < views.size() && !lines.empty();) {
        const auto end = std::min(lines.find('\n'), lines.size());
        if (lines.starts_with('+')) // what could not be read as a number equals nothing
            views[i++] = lines.substr(0, end);
        lines.remove_prefix(std::min(end + 1, lines.size()));
    }
    return views;
}

std::optional<places::PlaceCode> placeOf(std::string_view code)
{
    return code.empty() ? std::nullopt : places::PlaceCode::parse(code);
}

/// A number that stands for an institution of this name among facts; never 0.
std::optional<std::uint32_t> institutionFact(const std::string& nameKey)
{
    return nameKey.empty() ? std::nullopt
                           : std::optional(static_cast<std::uint32_t>(std::hash<std::string>{}(nameKey)) | 1U);
}

PersonFacts factsOf(const store::PersonScan& scan)
{
    PersonFacts facts;
    facts.khmer = {scan.familyKhmer, scan.givenKhmer, {}};
    facts.latin = {scan.familyLatin, scan.givenLatin, {}};
    if (scan.sex != 0)
        facts.sex = static_cast<matching::Sex>(scan.sex);
    facts.birth = birthRange(scan.birth);
    facts.phones = phoneViews(scan.phones);
    facts.place = placeOf(scan.place);
    facts.school = institutionFact(text::searchKey(scan.institution));
    return facts;
}

} // namespace

PersonFacts RowFacts::facts() const
{
    PersonFacts facts;
    facts.khmer = khmer.view();
    facts.latin = latin.view();
    facts.sex = sex;
    facts.birth = birth;
    for (std::size_t i = 0; i < facts.phones.size() && i < phones.size(); ++i)
        facts.phones[i] = phones[i];
    facts.place = place;
    facts.school = institutionFact(institutionKey);
    return facts;
}

PeopleIndex::PeopleIndex(store::Connection& connection)
{
    readLinks(connection);
    addStored(connection);
    learnWritten(connection);
}

void PeopleIndex::readLinks(store::Connection& connection)
{
    store::scanLinks(connection, [&](const store::LinkScan& link) {
        const RowId a = representative(link.first);
        const RowId b = representative(link.second);
        if (link.same && a != b)
            m_joined.emplace(std::max(a, b), std::min(a, b));
    });
}

RowId PeopleIndex::representative(RowId person) const
{
    for (auto found = m_joined.find(person); found != m_joined.end(); found = m_joined.find(person))
        person = found->second;
    return person;
}

void PeopleIndex::addStored(store::Connection& connection)
{
    store::scanPeople(connection, [&](const store::PersonScan& scan) {
        if (m_joined.contains(scan.id))
            return;
        enter(scan.id, scan.reference, scan.roleKind, m_index.add(factsOf(scan)));
    });
    if (m_joined.empty())
        return;
    store::scanPeople(connection, [&](const store::PersonScan& scan) { // the other records of a person say more of him
        const RowId id = representative(scan.id);
        const auto found = m_ordinals.find(id);
        if (id == scan.id || found == m_ordinals.end())
            return;
        m_index.learn(found->second, factsOf(scan));
        m_ordinals.emplace(scan.id, found->second);
        if (!scan.reference.empty())
            m_references.emplace(scan.reference, found->second);
    });
}

void PeopleIndex::learnWritten(store::Connection& connection)
{
    store::scanWritten(connection, [&](const store::WrittenScan& scan) {
        const auto found = m_ordinals.find(scan.person);
        if (found == m_ordinals.end())
            return;
        PersonFacts facts;
        facts.khmer.full = scan.nameKhmer;
        facts.latin.full = scan.nameLatin;
        facts.phones = phoneViews(scan.phones);
        facts.place = placeOf(scan.place);
        m_index.learn(found->second, facts);
    });
}

matching::Decision PeopleIndex::decide(const RowFacts& facts, std::span<const RowId> refused)
{
    std::vector<Ordinal> ordinals;
    for (const RowId& person : refused)
        if (const auto found = m_ordinals.find(person); found != m_ordinals.end())
            ordinals.push_back(found->second);
    return m_matcher.decide(facts.facts(), ordinals);
}

void PeopleIndex::add(const RowId& person, const std::string& reference, const RowFacts& facts, std::int64_t roleKind)
{
    enter(person, reference, roleKind, m_index.add(facts.facts()));
}

void PeopleIndex::enter(const RowId& person, std::string_view reference, std::int64_t roleKind, Ordinal ordinal)
{
    m_ids.push_back(person);
    m_roleKinds.push_back(static_cast<std::uint8_t>(roleKind));
    m_ordinals.emplace(person, ordinal);
    m_referencesOf.push_back(reference.empty() ? nullptr : &m_references.emplace(reference, ordinal).first->first);
}

const std::string& PeopleIndex::referenceOf(const RowId& person) const
{
    static const std::string kNone;
    const auto found = m_ordinals.find(person);
    const std::string* reference = found != m_ordinals.end() ? m_referencesOf[found->second] : nullptr;
    return reference != nullptr ? *reference : kNone;
}

void PeopleIndex::learn(const RowId& person, const RowFacts& facts)
{
    if (const auto found = m_ordinals.find(person); found != m_ordinals.end())
        m_index.learn(found->second, facts.facts());
}

std::optional<RowId> PeopleIndex::byReference(const std::string& reference) const
{
    const auto found = m_references.find(reference);
    return found != m_references.end() ? std::optional(m_ids[found->second]) : std::nullopt;
}

std::int64_t PeopleIndex::roleKind(const RowId& person) const
{
    const auto found = m_ordinals.find(person);
    return found != m_ordinals.end() ? m_roleKinds[found->second] : 0;
}

std::vector<CandidatePerson> PeopleIndex::candidates(const matching::Decision& decision) const
{
    std::vector<CandidatePerson> people;
    for (const matching::Candidate& candidate : decision.candidates)
        people.push_back({m_ids[candidate.person], referenceOf(m_ids[candidate.person]), candidate.weight});
    return people;
}

} // namespace bandanh::exchange
