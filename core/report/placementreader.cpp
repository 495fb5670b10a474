#include "core/report/columns.h"
#include "core/report/outreach.h"
#include "core/report/programmereader.h"

namespace bandanh::report {

using records::PlacementState;

namespace {

/// Whether a placement was shown on a day of the period. What ended, or is missing, was shown until its last day, which
/// must be known.
bool isShown(const Period& period, std::optional<PlacementState> state, std::string_view from, std::string_view until)
{
    const PlacementState stands = state.value_or(PlacementState::Running);
    if (stands != PlacementState::Running && stands != PlacementState::Ended && stands != PlacementState::Missing)
        return false;
    return (stands == PlacementState::Running || !until.empty()) && period.overlaps(from, until);
}

/// Whether an advertisement was printed on a day of the period: it has one day, and needs no last one.
bool isPrinted(const Period& period, std::optional<PlacementState> state, std::string_view issuedOn)
{
    const PlacementState stands = state.value_or(PlacementState::Running);
    const auto day = text::PartialDate::parse(issuedOn);
    return (stands == PlacementState::Running || stands == PlacementState::Ended) && day && period.contains(*day);
}

} // namespace

void ProgrammeReader::readPlacements()
{
    store::Statement& row = m_connection.prepare(
        R"(SELECT p.id, p.material, m.kind, p.channel, p.carrier, o.kind, p.size, p."from", p.until, p.state,
             p.province_from, p.province_to, p.scope
           FROM placement p LEFT JOIN material m ON m.id = p.material LEFT JOIN organisation o ON o.id = p.organisation
           WHERE p."from" < ?1 ORDER BY p."from", p.id)");
    row.bind(1, std::to_string(m_evidence.period.year + 1));
    while (row.step()) {
        PlacementFact placement{.id = row.rowId(0),
                                .material = row.isNull(1) ? RowId{} : row.rowId(1),
                                .kind = optionalChoice<records::MaterialKind>(row, 2),
                                .channel = optionalChoice<records::PlacementChannel>(row, 3),
                                .carrier = std::string(row.text(4)),
                                .paper = optionalChoice<records::OrganisationKind>(row, 5),
                                .size = std::string(row.text(6)),
                                .from = std::string(row.text(7)),
                                .until = std::string(row.text(8))};
        const auto state = optionalChoice<PlacementState>(row, 9);
        if (!(isInPrint(placement) ? isPrinted(m_evidence.period, state, placement.from)
                                   : isShown(m_evidence.period, state, placement.from, placement.until)))
            continue;
        const auto scope = static_cast<records::Scope>(row.whole(12));
        placement.province = m_evidence.period.reported(places::PlaceCode::parse(row.text(10)), scope);
        placement.destination = m_evidence.period.reported(places::PlaceCode::parse(row.text(11)), scope);
        m_facts.placements.push_back(std::move(placement));
    }
    row.reset();
}

} // namespace bandanh::report
