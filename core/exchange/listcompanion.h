#pragma once

#include "core/exchange/listcells.h"
#include "core/operations/operation.h"
#include "core/sheets/layout.h"

namespace bandanh::exchange {

/// A record of another type that the rows of a list make beside their own: the role of each person in a list of people.
struct Companion {
    /// Where a field's value comes from: a column, by its heading, or a code that is always the same.
    struct Source {
        std::uint16_t field;
        std::string_view heading = {};
        std::int64_t code = 0;
    };
    records::RecordType type;
    std::uint16_t owner; ///< its field that refers to the row's own record
    std::span<const Source> sources;
    /// Made only of rows that have this word under this heading; any word where none is named. Without a heading, of rows
    /// that say something for one of the sources.
    std::string_view onlyUnder = {};
    std::string_view onlyWord = {};
    std::uint16_t each = 0; ///< a field that refers to each of several references in its cell, in a record of its own
};

/// What the rows of this kind of list make beside their own record.
std::span<const Companion> companionsOf(sheets::FileKind kind);

/// One companion in the columns of one file.
class ListCompanion
{
public:
    ListCompanion(const Companion& declared, const sheets::Layout& layout);

    /// The records of a row, without their owner; false, with reason and cell in the report, where a cell cannot be read.
    bool read(std::span<const std::string_view> cells, const ListCells& reader, std::vector<records::Record>& made,
              RowReport& report) const;
    void setOwner(records::Record& made, const records::Record& owner) const;
    bool uses(std::size_t column) const;
    /// The field that each reference of this column goes to, in a record of its own; null where it is no such column.
    const records::FieldSpec* eachIn(std::size_t column) const;
    /// Columns that name rows of some list.
    std::vector<std::pair<std::size_t, const records::FieldSpec*>> references() const;
    const records::RecordSpec& spec() const { return *m_spec; }

private:
    struct Target {
        std::size_t column;
        const records::FieldSpec* field;
    };
    bool isWanted(std::span<const std::string_view> cells) const;
    bool readEach(std::string_view cell, const Target& target, const ListCells& reader,
                  std::vector<records::Record>& made, RowReport& report) const;

    const Companion* m_declared;
    const records::RecordSpec* m_spec;
    std::vector<Target> m_targets;
    std::optional<std::size_t> m_condition;
};

} // namespace bandanh::exchange
