#include "core/exchange/typedlines.h"

#include "core/exchange/sheetfinder.h"
#include "core/store/sheetscan.h"

namespace bandanh::exchange {

Result<Counts> enterLines(const operations::Desk& desk, const places::Gazetteer& gazetteer, PeopleIndex& people,
                          const RowId& sheet, std::span<const TypedLine> lines)
{
    operations::Operation operation(desk, store::Verb::EnterLines, sheet);
    ReferenceBook book(desk.connection);
    const auto place = SheetFinder(operation, book, records::kNational).ofSheet(sheet);
    if (!place)
        return refused(ErrorCode::UnknownRecord, sheet.toHex());
    LineImport import(operation, book, people, gazetteer);
    import.setSheet(*place);
    std::int64_t number = store::lastLine(desk.connection, sheet);
    Counts counts;
    for (const TypedLine& line : lines) {
        RowReport report;
        import.take(line.row, ++number, report, line.person);
        ++counts[report.outcome];
    }
    operation.commit();
    return counts;
}

} // namespace bandanh::exchange
