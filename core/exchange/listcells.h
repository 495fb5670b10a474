#pragma once

#include "core/exchange/importreport.h"
#include "core/exchange/referencebook.h"

namespace bandanh::exchange {

/// A cell without the blanks around it.
std::string trimmedCell(std::string_view cell);
/// What stands between blanks, semicolons, commas and ends of lines.
std::vector<std::string> wordsOfCell(std::string_view cell);
/// What stands between semicolons and ends of lines.
std::vector<std::string> namesOfCell(std::string_view cell);

/// Reads cells of a list into fields of records. A program's own export is read as it was written; what people write in
/// lists is brought into the normal form.
class ListCells
{
public:
    ListCells(ReferenceBook& book, bool isOwnExport) : m_book(book), m_isOwnExport(isOwnExport) {}

    /// False, with the reason in the report, where the cell cannot be read or contradicts another cell of the same field.
    /// Of several columns with places the deepest counts; lists of several columns are joined.
    bool read(std::string_view cell, const records::FieldSpec& field, records::Record& record, RowReport& report) const;
    /// The row that a reference field names, where it is known.
    std::optional<RowId> target(const records::FieldSpec& field, std::string_view cell) const;

private:
    std::optional<records::Value> valueOf(std::string_view cell, const records::FieldSpec& field) const;

    ReferenceBook& m_book;
    bool m_isOwnExport;
};

} // namespace bandanh::exchange
