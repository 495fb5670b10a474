#pragma once

#include "core/sheets/recordsource.h"
#include "core/sheets/rowparser.h"
#include "core/sheets/signinrow.h"
#include "core/sheets/titlelines.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace bandanh::places {
class Gazetteer;
}

namespace bandanh::sheets {

struct ReadOptions {
    std::uint64_t maxBytes = FileSource::kMaxBytes;
    /// Tells villages from communes where the headers do not; not needed otherwise.
    const places::Gazetteer* gazetteer = nullptr;
    /// The last year that "12" in a column of births can mean, where the sheet has no date above its header.
    int lastYear = 2030;
};

enum class LineResult : std::uint8_t { Row, Rejected, Skipped, End };

struct Progress {
    std::uint64_t bytesRead = 0;
    std::uint64_t bytesTotal = 0;
};

/// Reads a CSV file of any habit, or a sheet of a workbook, record by record, in bounded memory.
class SheetReader
{
public:
    /// Refused: as openText and openSheet, TextLost (every name of the file is question marks). A text that is no table
    /// opens too, with FileKind::Unknown: only the caller knows its headings.
    static Result<SheetReader> open(const TableFile& file, const ReadOptions& options = {});

    SheetReader(SheetReader&&) noexcept;
    SheetReader& operator=(SheetReader&&) noexcept;
    ~SheetReader();

    const FileFacts& file() const;
    const Layout& layout() const;
    const TitleLines& titles() const;

    /// Corrects the meaning of a column (a user's choice, a saved recipe) before the first row is read.
    void setMeaning(std::size_t column, Column meaning);

    /// Reads on. Refused: FileChanged, FileUnreadable.
    Result<LineResult> next();

    /// Behind LineResult::Row of sign-in sheets and attendance lists.
    const SignInRow& row() const;
    /// Behind LineResult::Row of any file: the cells as written. Valid until the next line.
    const Record& record() const;
    /// Behind LineResult::Rejected.
    const Rejection& rejection() const;
    /// Behind LineResult::Skipped.
    LineKind skipped() const;

    Progress progress() const;
    /// What the total lines said so far, added up.
    std::optional<StatedTotal> statedTotal() const;

private:
    struct State;
    explicit SheetReader(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

/// Everything that `sheet inspect` tells of a file, by reading it once.
struct Inspection {
    FileFacts file;
    Layout layout;
    TitleLines titles;
    std::int64_t rows = 0;
    std::vector<std::int64_t> rejected; // by RejectReason
    std::vector<std::int64_t> skipped;  // by LineKind
    std::optional<StatedTotal> statedTotal;
};
Result<Inspection> inspect(const TableFile& file, const ReadOptions& options = {});

} // namespace bandanh::sheets
