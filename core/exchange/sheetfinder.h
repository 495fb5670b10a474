#pragma once

#include "core/exchange/importreport.h"
#include "core/exchange/lineimport.h"

namespace bandanh::exchange {

/// Finds, or makes, the sheet that a file or a row belongs to, and its activity.
class SheetFinder
{
public:
    SheetFinder(operations::Operation& operation, ReferenceBook& book, records::Scope ownScope)
        : m_operation(operation), m_book(book), m_ownScope(ownScope)
    {}

    /// Of a sign-in sheet: the one that mended rows went back from, or by the `file` of an imported list of sheets, else a
    /// new sheet named after the file. The activity is the named one, the listed one, or the one the title lines tell when
    /// `titleConfirms`; suggestions are filled in any case.
    SheetPlace ofFile(FileReport& report, const std::optional<RowId>& named, bool titleConfirms);
    /// Of a row that names its sheet, and its activity where the sheet is not known. Nothing when neither is.
    std::optional<SheetPlace> ofRow(const sheets::SignInRow& row);
    /// Of a sheet that is stored; nothing where it is not.
    std::optional<SheetPlace> ofSheet(const RowId& sheet);

private:
    std::optional<store::StoredRecord> standingSheet(const FileReport& report);
    store::StoredRecord makeSheet(const std::string& reference, const FileReport* report,
                                  const std::optional<RowId>& activity);
    void suggest(FileReport& report);
    SheetPlace placeOf(const store::StoredRecord& sheet);

    operations::Operation& m_operation;
    ReferenceBook& m_book;
    records::Scope m_ownScope;
};

} // namespace bandanh::exchange
