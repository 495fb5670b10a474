#pragma once

#include "core/sheets/recordsource.h"
#include "core/sheets/workbook.h"
#include "core/sheets/xmlpart.h"

#include <deque>

namespace bandanh::sheets {

/// A cell that has something in it.
struct SheetCell {
    std::size_t column = 0;
    std::string own;
    const std::string* shared = nullptr;

    std::string_view text() const { return shared != nullptr ? std::string_view(*shared) : std::string_view(own); }
};

struct SheetRow {
    std::int64_t number = 0; // from 1
    std::vector<SheetCell> cells;
};

/// Puts rows together from what the part of a sheet says. Rows without a text are left out.
class RowCollector : public XmlHandler
{
public:
    static constexpr std::int64_t kMaxRows = 1'048'576;
    static constexpr std::size_t kMaxColumns = 16'384;

    explicit RowCollector(const Workbook& workbook) : m_workbook(workbook) {}

    void begin(std::string_view element, const XmlAttributes& attributes) override;
    void end(std::string_view element) override;
    void text(std::string_view piece) override;

    /// Those that are complete; to be taken from.
    std::deque<SheetRow> rows;

private:
    void beginRow(std::string_view number);
    void beginCell(const XmlAttributes& attributes);
    void endCell();

    const Workbook& m_workbook;
    SheetRow m_row;
    SheetCell m_cell;
    std::size_t m_nextColumn = 0;
    std::size_t m_style = 0;
    std::string m_type;
    std::string m_text;
    int m_phonetic = 0;
    bool m_isReading = false;
};

/// The rows of one sheet, in bounded memory: as many cells each as the widest has, as if the sheet had been saved as CSV.
/// Lines are the sheet's rows; those that hold nothing come too.
class SheetRows : public RecordSource
{
public:
    /// What all rows may hold together, blank cells included.
    static constexpr std::uint64_t kMaxCells = 100'000'000;

    SheetRows(std::shared_ptr<const Workbook> workbook, const std::string& part, FileSource file);

    Result<void> begin(std::size_t width) override;
    Result<bool> next(Record& record) override;
    std::uint64_t position() const override;

private:
    Result<bool> fill();

    std::shared_ptr<const Workbook> m_workbook;
    std::string m_partName;
    FileSource m_file; // tells when it changes underneath
    std::unique_ptr<RowCollector> m_collector;
    std::optional<XmlPart> m_part;
    SheetRow m_row;
    std::int64_t m_line = 0;
    std::size_t m_width = 0;
    std::uint64_t m_cells = 0;
};

} // namespace bandanh::sheets
