#include "app/cli/openlines.h"

#include "core/exchange/storedline.h"
#include "core/store/recordtable.h"

#include <limits>

namespace bandanh::cli {

using records::Attendance;

void forEachOpenLine(store::Connection& connection, const std::function<void(const OpenLine&)>& tell)
{
    const auto open = store::proposals(connection, 0, std::numeric_limits<std::int64_t>::max());
    if (open.empty())
        return;
    exchange::PeopleIndex people(connection);
    exchange::ReferenceBook book(connection);
    store::RecordTable table(connection);
    for (const store::ProposalOverview& each : open) {
        auto stored = table.find(records::specOf<Attendance>(), each.line);
        auto where = store::placeOfProposal(connection, each.line);
        if (!stored || !where)
            continue;
        const auto line = records::fromRecord<Attendance>(stored->record);
        const auto facts = exchange::storedLineFacts(line, text::PartialDate::parse(where->date), book);
        const auto decision = people.decide(facts, exchange::refusedPeople(line));
        tell({each.line, std::move(stored->record), std::move(*where), people.candidates(decision)});
    }
}

bool isOpenLine(store::Connection& connection, const RowId& id)
{
    const auto stored = store::RecordTable(connection).find(records::specOf<Attendance>(), id);
    return stored && !records::fromRecord<Attendance>(stored->record).person;
}

std::optional<RowId> institutionOf(store::Connection& connection, const RowId& id)
{
    const auto stored = store::RecordTable(connection).find(records::specOf<Attendance>(), id);
    exchange::ReferenceBook book(connection);
    return stored ? exchange::storedLineFacts(records::fromRecord<Attendance>(stored->record), std::nullopt, book)
                        .institution
                  : std::nullopt;
}

} // namespace bandanh::cli
