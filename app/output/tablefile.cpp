#include "app/output/tablefile.h"

#include "app/output/sheetwriter.h"
#include "app/output/writtenfile.h"

#include <QCoreApplication>

#include <sstream>

namespace bandanh::output {

namespace {

Result<void> fill(const std::string& beside, const std::string& path, const std::vector<NamedTable>& tables)
{
    // The texts are of either script, whatever the language in use.
    Workbook book(beside, QStringLiteral("Noto Sans Khmer"), tables.front().name, QCoreApplication::applicationName(),
                  Workbook::Filling::InOrder);
    bool hasLostText = false;
    for (const NamedTable& table : tables) {
        SheetWriter sheet(book, table.name);
        table.write(sheet);
        hasLostText = hasLostText || sheet.hasLostText();
    }
    if (auto closed = book.close(path); !closed)
        return closed;
    if (hasLostText)
        return refused(ErrorCode::CellTooLong, path, std::to_string(Workbook::kLongestText));
    return {};
}

} // namespace

bool isWorkbookName(const std::string& path)
{
    return QString::fromStdString(path).endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive);
}

Result<void> writeTable(const std::string& path, const NamedTable& table)
{
    if (isWorkbookName(path))
        return writeTables(path, {table});
    std::ostringstream text;
    sheets::CsvWriter csv(text);
    table.write(csv);
    return writeFile(path, text.str());
}

Result<void> writeTables(const std::string& path, const std::vector<NamedTable>& tables)
{
    return writeFile(path, [&](const std::string& beside) { return fill(beside, path, tables); });
}

} // namespace bandanh::output
