#pragma once

#include "core/sheets/column.h"
#include "core/sheets/filekind.h"
#include "core/sheets/recordreader.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace bandanh::places {
class Gazetteer;
}

namespace bandanh::sheets {

/// A record of the sample that a layout is understood from; it owns its cells.
struct SampleRecord {
    std::int64_t firstLine = 0;
    std::int64_t lastLine = 0;
    std::vector<std::string> cells;
    Damage damage = Damage::None;
};

enum class LineKind : std::uint8_t { Title, Header, Data, Total, Note, Blank };
std::string_view lineKindWord(LineKind kind);

/// What decided that a column means what it means.
enum class Decision : std::uint8_t { NotDecided, Header, HeaderAndContent, Content, Position, User };

struct MappedColumn {
    std::string header; // as written; empty where there is none
    Column meaning = Column::Unknown;
    double confidence = 0; // 0 to 1
    Decision decision = Decision::NotDecided;
};

/// How the lines of a file are to be read.
struct Layout {
    FileKind kind = FileKind::Unknown;
    std::optional<std::int64_t> headerLine; // its first physical line, from 1; none where there is no header
    std::int64_t firstDataLine = 1;
    std::vector<MappedColumn> columns;
    std::vector<SampleRecord> titles;
    std::string recordType; // of a record's own export, as its first row says

    /// The record that a row becomes, by its declared name.
    std::string_view recordWord() const;
    /// The place of a column, where the file has it.
    std::optional<std::size_t> at(Column column) const;
    std::vector<std::string> headers() const;
    /// The same for every file of one form: what a saved recipe is found by. Empty where there is no header.
    std::string fingerprint() const;
};

/// Finds title lines, header and the meaning of the columns in the first records of a file. `width` is the number of cells
/// that most records have. Never fails: what cannot be understood is FileKind::Unknown.
Layout understand(std::span<const SampleRecord> sample, std::size_t width,
                  const places::Gazetteer* gazetteer = nullptr);

/// Says of each record, one after the other from the first, what it is.
class LineSorter
{
public:
    explicit LineSorter(const Layout& layout);

    LineKind kindOf(const Record& record);

private:
    bool isHeaderAgain(const Record& record) const;

    std::int64_t m_headerLine;
    std::int64_t m_firstDataLine;
    std::optional<std::size_t> m_rowNumber;
    std::vector<std::string> m_header;
    std::size_t m_width;
    bool m_isSheet;
    bool m_sawTotal = false;
};

} // namespace bandanh::sheets
