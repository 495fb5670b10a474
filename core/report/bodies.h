#pragma once

#include "core/report/evidence.h"

namespace bandanh::report {

/// The organisations that a report meets, read once each when first met.
class Bodies
{
public:
    Bodies(store::Connection& connection, const Period& period, std::vector<BodyFact> met = {});

    /// kNone where the store has no such organisation.
    Index organisation(const RowId& id);
    std::vector<BodyFact> takeOrganisations() { return std::move(m_organisations); }
    /// Every network, by key.
    std::vector<BodyFact> readNetworks() const;

private:
    BodyFact read(const store::Statement& row) const;

    store::Connection& m_connection;
    Period m_period;
    std::unordered_map<RowId, Index> m_indexes;
    std::vector<BodyFact> m_organisations;
};

/// What a row is called, from its columns id, reference, Khmer and Latin name.
Called readCalled(const store::Statement& row, int first);

} // namespace bandanh::report
