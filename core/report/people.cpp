#include "core/report/people.h"

namespace bandanh::report {

namespace {

void take(People::Facts& facts, const store::Statement& row, int sex, int birth)
{
    if (!facts.sex && !row.isNull(sex))
        facts.sex = static_cast<records::Sex>(row.whole(sex));
    if (!facts.birth && !row.isNull(birth))
        facts.birth = text::PartialDate::parse(row.text(birth));
}

} // namespace

std::vector<People::Facts> People::readFacts() const
{
    std::vector<Facts> facts(m_numbers.size());
    store::Statement& last = m_connection.prepare("SELECT max(rid) FROM person");
    const std::size_t stored = last.step() ? static_cast<std::size_t>(last.whole(0)) : 0;
    last.reset();
    for (const auto& [representative, records] : m_same.groups())
        if (const Index number = m_numbers.find(representative); number != kNone)
            for (const RowId& record : records)
                readOne(record, facts[number]);
    if (facts.size() * kSeekCost > stored)
        readAll(facts);
    else
        for (std::size_t i = 0; i < facts.size(); ++i)
            if (!m_same.groups().contains(m_numbers[i]))
                readOne(m_numbers[i], facts[i]);
    return facts;
}

std::vector<People::Facts> People::readFacts(std::span<const Index> wanted) const
{
    std::vector<Facts> facts(m_numbers.size());
    for (const Index person : wanted)
        for (const RowId& record : recordsOf(person))
            readOne(record, facts[person]);
    return facts;
}

std::vector<RowId> People::recordsOf(Index person) const
{
    const auto group = m_same.groups().find(m_numbers[person]);
    return group != m_same.groups().end() ? group->second : std::vector{m_numbers[person]};
}

void People::readAll(std::vector<Facts>& facts) const
{
    store::Statement& person = m_connection.prepare("SELECT id, sex, birth FROM person");
    while (person.step())
        if (const Index number = m_numbers.find(person.rowId(0));
            number != kNone && !m_same.groups().contains(m_numbers[number]))
            take(facts[number], person, 1, 2);
    person.reset();
}

void People::readOne(const RowId& record, Facts& facts) const
{
    store::Statement& person = m_connection.prepare("SELECT sex, birth FROM person WHERE id = ?1");
    person.bind(1, record);
    if (person.step())
        take(facts, person, 0, 1);
    person.reset();
}

} // namespace bandanh::report
