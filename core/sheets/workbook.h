#pragma once

#include "core/sheets/numberformat.h"
#include "core/sheets/ziparchive.h"

#include <optional>
#include <vector>

namespace bandanh::sheets {

/// A sheet of a workbook, before it is read.
struct WorkbookSheet {
    std::string name;
    std::string part; // within the archive
    bool isHidden = false;
};

/// What the sheets of an XLSX workbook share (ECMA-376 part 1, §18): their names, their texts, how numbers are shown.
class Workbook
{
public:
    /// What all texts that sheets share may take in memory.
    static constexpr std::size_t kMaxTextBytes = std::size_t{128} << 20U;
    /// No cell holds more: 32,767 characters, of four bytes at most.
    static constexpr std::size_t kMaxCellBytes = std::size_t{128} << 10U;

    /// Whether the file begins as workbooks do, those of other programs and versions included; a file that cannot be opened
    /// does not.
    static bool isWorkbook(const std::string& path);

    /// Reads what there is, not yet the texts. Refused: NotATable (some other archive), WorkbookForeign (the workbook of
    /// another program or version), WorkbookProtected (by a password), WorkbookBroken, WorkbookTooLarge.
    static Result<Workbook> open(const std::string& path);
    /// Reads the texts and formats. Refused: WorkbookBroken, WorkbookTooLarge.
    Result<void> load();

    const ZipArchive& archive() const { return m_archive; }
    const std::vector<WorkbookSheet>& sheets() const { return m_sheets; }
    DaySystem days() const { return m_days; }
    /// Nothing where the workbook has no such text.
    const std::string* text(std::size_t number) const { return number < m_texts.size() ? &m_texts[number] : nullptr; }
    NumberFormat format(std::size_t style) const
    {
        return style < m_formats.size() ? m_formats[style] : NumberFormat{};
    }

private:
    explicit Workbook(ZipArchive archive) : m_archive(std::move(archive)) {}
    Result<void> readSheets(const std::string& part);

    ZipArchive m_archive;
    std::vector<WorkbookSheet> m_sheets;
    std::string m_textsPart;
    std::string m_stylesPart;
    std::vector<std::string> m_texts;
    std::vector<NumberFormat> m_formats;
    DaySystem m_days = DaySystem::From1900;
};

/// Undoes _x000D_, which is how workbooks write characters that XML cannot hold.
std::string unescapedText(std::string_view written);

} // namespace bandanh::sheets
