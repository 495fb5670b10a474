#pragma once

#include "core/sheets/encoding.h"
#include "core/sheets/filesource.h"
#include "core/sheets/layout.h"

#include <compare>
#include <memory>

namespace bandanh::sheets {

/// Where a table stands: in a file of text, or on a sheet of a workbook, which is named. A file of rejected rows that came
/// from several tables is such a workbook.
struct TableFile {
    // NOLINTNEXTLINE(google-explicit-constructor): a path alone is a table
    TableFile(std::string file, std::string ofWorkbook = {}) : path(std::move(file)), worksheet(std::move(ofWorkbook))
    {}

    std::string path;
    std::string worksheet; // empty: the first of a workbook that has something in it

    auto operator<=>(const TableFile&) const = default;
};

/// What a file is, known before its first row is read.
struct FileFacts {
    std::string path;
    std::uint64_t bytes = 0;
    std::string hash; // BLAKE2b-160 of the bytes, of a sheet of a workbook of its cells, 40 hexadecimal digits
    Encoding encoding = Encoding::Utf8;
    Dialect dialect;
    std::string worksheet;           // of a workbook; encoding and dialect then say nothing
    std::size_t worksheets = 0;      // of the workbook that are not hidden
    std::string sheet;               // whose rejected rows these are, by its reference
    std::vector<std::string> hidden; // worksheets that are not read
};

/// The records of a table, one after the other.
class RecordSource
{
public:
    virtual ~RecordSource() = default;
    /// Goes to the first. `width`: how many cells a record has.
    virtual Result<void> begin(std::size_t width) = 0;
    /// False at the end. The record's cells are valid until the next one is read. Refused: FileChanged, FileUnreadable.
    virtual Result<bool> next(Record& record) = 0;
    /// How far into the file, in bytes.
    virtual std::uint64_t position() const = 0;
};

/// A table that was looked at once, and can be read.
struct Table {
    FileFacts file;
    std::vector<SampleRecord> sample; // its first records
    std::size_t width = 0;            // that most of them have
    std::unique_ptr<RecordSource> records;
};

inline constexpr std::size_t kSampleRecords = 2000;

/// Refused: as FileSource::open, NotATable (no text), FileEmpty (nothing but blanks).
Result<Table> openText(const std::string& path, std::uint64_t maxBytes);
/// Refused: as Workbook::open and load, SheetMissing, FileEmpty (nothing but blanks).
Result<Table> openSheet(const TableFile& table, std::uint64_t maxBytes);

/// The tables of a file: itself, or the sheets of a workbook that are not hidden and not empty. A file that cannot be opened
/// stands for itself.
std::vector<TableFile> tablesOf(const std::string& path);

} // namespace bandanh::sheets
