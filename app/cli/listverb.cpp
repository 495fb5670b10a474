#include "app/cli/rowanswer.h"
#include "app/cli/verbs.h"
#include "app/cli/wantedrows.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace bandanh::cli {

namespace {

constexpr OptionSpec kOptions[] = {
    {"where", "FIELD=VALUE",
     QT_TRANSLATE_NOOP("cli", "only rows whose field holds this value; without a value, rows where it is not known"),
     true},
    {"limit", "N", QT_TRANSLATE_NOOP("cli", "at most so many rows")},
};

Answer listed(const Wanted& wanted, store::Connection& connection, qint64 limit)
{
    RowsAnswer answer;
    if (wanted.isNothing || limit == 0)
        return answer.finish();
    if (wanted.id) {
        const auto stored = store::RecordTable(connection).find(*wanted.query.spec, *wanted.id);
        if (stored && isWanted(wanted, stored->record))
            answer.add(stored->record);
        return answer.finish();
    }
    constexpr qint64 kWindow = 2'000;
    store::RecordListing listing(connection);
    for (qint64 offset = 0; offset < limit; offset += kWindow) {
        const auto rows = listing.page(wanted.query, offset, std::min(kWindow, limit - offset));
        for (const auto& row : rows)
            answer.add(row.record);
        if (static_cast<qint64>(rows.size()) < kWindow)
            break;
    }
    return answer.finish();
}

Answered list(Session& session, const Arguments& arguments)
{
    const auto limit = wholeNumber(arguments, "limit", 0);
    if (!limit)
        return failed(limit.error());
    const std::string type = arguments.operands[0].toStdString();
    const auto* spec = records::specByName(type);
    if (spec == nullptr)
        return failed(Error{ErrorCode::UnknownType, {type}});
    const auto laptop = session.laptop();
    if (!laptop)
        return failed(laptop.error());
    auto& connection = (*laptop)->store().writer();
    Wanted wanted{store::RecordQuery(*spec), std::nullopt};
    if (const auto narrowed = narrow(wanted, connection, arguments); !narrowed)
        return tl::unexpected(narrowed.error());
    return listed(wanted, connection, limit->value_or(std::numeric_limits<qint64>::max()));
}

} // namespace

constexpr Verb kListVerb{
    {"list", "TYPE", 1, 1, kOptions,
     QT_TRANSLATE_NOOP("cli", "the rows of a kind of record, the oldest first; TYPE as person, activity_partner"),
     true},
    list};

} // namespace bandanh::cli
