#include "core/operations/makesheets.h"

#include "core/operations/cambodianday.h"
#include "core/records/activity.h"
#include "core/records/sheet.h"
#include "core/store/sheetoverview.h"

#include <array>

namespace bandanh::operations {

using records::Sheet;
using records::specOf;

namespace {

// Crockford's base 32: without the letters that are read as digits on paper, and without U.
constexpr std::string_view kLetters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

std::string drawnNumber(Random& random, int year)
{
    std::array<std::uint8_t, 6> bytes{};
    random.fill(bytes);
    std::string number = "SH-" + std::to_string(year) + "-";
    for (const std::uint8_t byte : bytes)
        number += kLetters[byte % kLetters.size()];
    return number;
}

std::string freeNumber(Operation& operation, Random& random, int year)
{
    std::string number;
    do
        number = drawnNumber(random, year);
    while (!operation.table().findBy(specOf<Sheet>(), *specOf<Sheet>().byName("reference"), number).empty());
    return number;
}

} // namespace

Result<std::vector<MadeSheet>> makeSheets(const Desk& desk, const WantedSheets& wanted,
                                          const std::function<Result<void>(const std::vector<MadeSheet>&)>& use)
{
    Operation operation(desk, Verb::MakeSheets, wanted.activity);
    Sheet sheet;
    records::Scope scope = records::kNational;
    std::int64_t part = 0;
    if (wanted.activity) {
        const auto activity = operation.table().find(specOf<records::Activity>(), *wanted.activity);
        if (!activity)
            return refused(ErrorCode::UnknownRecord, wanted.activity->toHex());
        scope = activity->record.scope;
        sheet.activity = Id<records::Activity>(*wanted.activity);
        for (const auto& before : store::sheetsOfActivity(operation.connection(), *wanted.activity))
            part = std::max(part, before.part);
    }
    const text::PartialDate today = cambodianDay(desk.clock.now());
    sheet.state = records::SheetState::Open;
    sheet.paperRows = wanted.paperRows;
    if (wanted.paperRows)
        sheet.printedOn = today;
    std::vector<MadeSheet> made;
    for (int i = 0; i < wanted.count; ++i) {
        sheet.reference = freeNumber(operation, desk.random, today.year());
        if (wanted.activity)
            sheet.part = ++part;
        records::Record record = records::toRecord(sheet);
        record.scope = scope;
        operation.create(record);
        made.push_back({record.id, *sheet.reference, part});
    }
    if (use)
        if (const auto used = use(made); !used)
            return tl::unexpected(used.error());
    if (!wanted.activity && made.size() == 1)
        operation.setSubject(made.front().id);
    operation.commit();
    return made;
}

} // namespace bandanh::operations
