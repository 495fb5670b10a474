#include "core/report/people.h"

namespace bandanh::report {

namespace {

/// Reading a row where it lies costs about this many times what it costs when the table is read through.
constexpr std::size_t kSeekCost = 6;

void take(People::Facts& facts, const store::Statement& row, int sex, int birth)
{
    if (!facts.sex && !row.isNull(sex))
        facts.sex = static_cast<records::Sex>(row.whole(sex));
    if (!facts.birth && !row.isNull(birth))
        facts.birth = text::PartialDate::parse(row.text(birth));
}

} // namespace

Index People::numberOf(const RowId& person)
{
    const RowId representative = m_same.representative(person);
    const auto [entry, added] = m_numbers.try_emplace(representative, static_cast<Index>(m_representatives.size()));
    if (added)
        m_representatives.push_back(representative);
    return entry->second;
}

Index People::find(const RowId& person) const
{
    const auto found = m_numbers.find(m_same.representative(person));
    return found != m_numbers.end() ? found->second : kNone;
}

std::vector<People::Facts> People::readFacts() const
{
    std::vector<Facts> facts(m_representatives.size());
    store::Statement& last = m_connection.prepare("SELECT max(rid) FROM person");
    const std::size_t stored = last.step() ? static_cast<std::size_t>(last.whole(0)) : 0;
    last.reset();
    for (const auto& [representative, records] : m_same.groups())
        if (const auto found = m_numbers.find(representative); found != m_numbers.end())
            for (const RowId& record : records)
                readOne(record, facts[found->second]);
    if (facts.size() * kSeekCost > stored)
        readAll(facts);
    else
        for (std::size_t i = 0; i < facts.size(); ++i)
            if (!m_same.groups().contains(m_representatives[i]))
                readOne(m_representatives[i], facts[i]);
    return facts;
}

void People::readAll(std::vector<Facts>& facts) const
{
    store::Statement& person = m_connection.prepare("SELECT id, sex, birth FROM person");
    while (person.step())
        if (const auto found = m_numbers.find(person.rowId(0));
            found != m_numbers.end() && !m_same.groups().contains(found->first))
            take(facts[found->second], person, 1, 2);
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
