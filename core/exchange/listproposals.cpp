#include "core/exchange/listimport.h"
#include "core/exchange/openrows.h"
#include "core/exchange/severalreferences.h"

#include <algorithm>

namespace bandanh::exchange {

namespace {

constexpr RowOutcome kByUrgency[] = {RowOutcome::Same, RowOutcome::Known, RowOutcome::New, RowOutcome::Proposed};

/// What became of a row that is taken in as several.
void add(RowReport told, RowReport& whole)
{
    if (std::ranges::find(kByUrgency, told.outcome) > std::ranges::find(kByUrgency, whole.outcome))
        whole.outcome = told.outcome;
    if (!whole.record) {
        whole.record = told.record;
        whole.reference = std::move(told.reference);
    }
    std::ranges::move(told.candidates, std::back_inserter(whole.candidates));
    std::ranges::move(told.flags, std::back_inserter(whole.flags));
}

} // namespace

void ListImport::propose(std::span<const std::string_view> cells, std::string_view by, RowReport& report)
{
    if (report.reason != kUnknownReference)
        return;
    const auto several = severalIn(cells, report.badCell);
    if (!several)
        proposeOne(cells, by, report);
    else if (isFoundAgain(cells))
        proposeEach(several->rows(cells, m_cells, m_book), by, report);
}

void ListImport::proposeOne(std::span<const std::string_view> cells, std::string_view by, RowReport& report)
{
    if (!report.named)
        return;
    const auto lookalikes = m_book.lookalikes(*report.named, trimmedCell(cells[report.badCell]));
    if (lookalikes.empty())
        return;
    const bool isNew = keepOpenRow(m_operation, m_layout, cells, report.badCell, *report.named, by, m_ownScope);
    report.outcome = isNew ? RowOutcome::Proposed : RowOutcome::Same;
    report.reason = {};
    for (const Lookalike& each : lookalikes)
        report.candidates.push_back({each.row, each.reference, each.likeness});
}

/// `rows` say together what the row says. Where another cell of theirs cannot be read, the row goes back for that.
void ListImport::proposeEach(const std::vector<std::vector<std::string>>& rows, std::string_view by, RowReport& report)
{
    RowReport whole = report;
    whole.reason = {};
    whole.outcome = RowOutcome::Same;
    for (const auto& row : rows) {
        const std::vector<std::string_view> cells(row.begin(), row.end());
        RowReport told;
        take(cells, told);
        if (told.reason == kUnknownReference)
            proposeOne(cells, by, told);
        if (told.outcome == RowOutcome::Rejected) {
            report.reason = told.reason;
            report.badCell = told.badCell;
            return;
        }
        add(std::move(told), whole);
    }
    if (!rows.empty())
        report = std::move(whole);
}

std::optional<SeveralReferences> ListImport::severalIn(std::span<const std::string_view> cells,
                                                       std::size_t column) const
{
    for (const ListCompanion& companion : m_companions)
        if (const auto* field = companion.eachIn(column))
            return SeveralReferences::ofOneRecord(column, *field, cells[column]);
    const auto* field = m_targets[column].field;
    return field != nullptr ? SeveralReferences::ofOneRecordEach(m_spec.type, column, *field, cells[column])
                            : std::nullopt;
}

/// Whether a row that comes once more, with an answer in it, is the same record.
bool ListImport::isFoundAgain(std::span<const std::string_view> cells) const
{
    for (std::size_t i = 0; i < m_targets.size() && i < cells.size(); ++i) {
        const bool isId =
            m_targets[i].isId || (m_targets[i].field != nullptr && m_targets[i].field->name == "reference");
        if (isId && !trimmedCell(cells[i]).empty())
            return true;
    }
    return !m_spec.naturalKey.empty();
}

} // namespace bandanh::exchange
