#include "core/report/bodies.h"

#include <algorithm>

namespace bandanh::report {

Called readCalled(const store::Statement& row, int first)
{
    Called called{row.rowId(first), std::string(row.text(first + 1)), std::string(row.text(first + 2)),
                  std::string(row.text(first + 3))};
    if (called.key.empty())
        called.key = called.id.toHex();
    return called;
}

Bodies::Bodies(store::Connection& connection, const Period& period, std::vector<BodyFact> met)
    : m_connection(connection), m_period(period), m_organisations(std::move(met))
{
    for (Index i = 0; i < m_organisations.size(); ++i)
        m_indexes.emplace(m_organisations[i].called.id, i);
}

BodyFact Bodies::read(const store::Statement& row) const
{
    return {readCalled(row, 0),
            m_period.reported(places::PlaceCode::parse(row.text(4)), static_cast<records::Scope>(row.whole(5))),
            {}};
}

Index Bodies::organisation(const RowId& id)
{
    const auto [entry, added] = m_indexes.try_emplace(id, kNone);
    if (!added)
        return entry->second;
    store::Statement& row =
        m_connection.prepare("SELECT id, reference, name_km, name_latin, place, scope FROM organisation WHERE id = ?1");
    row.bind(1, id);
    if (row.step()) {
        entry->second = static_cast<Index>(m_organisations.size());
        m_organisations.push_back(read(row));
    }
    row.reset();
    return entry->second;
}

std::vector<BodyFact> Bodies::readNetworks() const
{
    std::vector<BodyFact> networks;
    store::Statement& row =
        m_connection.prepare("SELECT id, reference, name_km, name_latin, place, scope, founded_on FROM network");
    while (row.step()) {
        networks.push_back(read(row));
        networks.back().foundedOn = row.text(6);
    }
    row.reset();
    std::ranges::sort(networks, {}, [](const BodyFact& body) { return std::tie(body.called.key, body.called.id); });
    return networks;
}

} // namespace bandanh::report
