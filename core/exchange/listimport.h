#pragma once

#include "core/exchange/listcompanion.h"
#include "core/exchange/listcompletion.h"

namespace bandanh::exchange {

class SeveralReferences;

/// Takes in the rows of a list (people, schools, activities, sheets …) by the headings that the record declares, and of a
/// record's own export.
class ListImport
{
public:
    /// `ownScope` is the scope of rows that say none.
    ListImport(operations::Operation& operation, ReferenceBook& book, const sheets::Layout& layout,
               records::Scope ownScope);

    /// A cell that names a row which is not there.
    struct Awaited {
        std::size_t column;
        records::RecordType type;
        std::string written;
    };
    std::vector<Awaited> awaited(std::span<const std::string_view> cells) const;
    /// Whether the row names a row of its own list that has not come yet.
    bool waits(std::span<const std::string_view> cells) const;
    /// What other rows may call this one: id, reference and names as the list writes them.
    std::vector<std::string> namesOf(std::span<const std::string_view> cells) const;
    records::RecordType type() const { return m_spec.type; }
    /// Writes the row; fills outcome, record, reference, and reason and bad cell where it goes back.
    void take(std::span<const std::string_view> cells, RowReport& report);
    /// From now on only rows are written that are not there and never were; what became of the others since stays.
    void takeOnlyMissing() { m_onlyMissing = true; }
    /// Keeps a row that went back because of a reference which is nearly one that is known: somebody says what it means
    /// (openrows.h). Of several references in its cell the clear ones are taken in, and each doubtful one is asked about.
    /// Leaves the report as it is where nothing is like it.
    void propose(std::span<const std::string_view> cells, std::string_view by, RowReport& report);
    /// Which field each column was understood as, "" where none; composite ones by the field they make.
    std::vector<std::string_view> mapping() const;

private:
    struct Target {
        const records::FieldSpec* field = nullptr;
        bool isScope = false;
        bool isClass = false;
        bool isId = false;
    };
    bool fill(std::span<const std::string_view> cells, records::Record& record, RowReport& report);
    bool set(records::Record& record, const Target& target, std::string_view cell, RowReport& report);
    void proposeOne(std::span<const std::string_view> cells, std::string_view by, RowReport& report);
    void proposeEach(const std::vector<std::vector<std::string>>& rows, std::string_view by, RowReport& report);
    std::optional<SeveralReferences> severalIn(std::span<const std::string_view> cells, std::size_t column) const;
    bool isFoundAgain(std::span<const std::string_view> cells) const;
    bool readCompanions(std::span<const std::string_view> cells, RowReport& report);
    bool wasEverThere(const records::Record& record);
    operations::Outcome write(records::Record& record, const std::string& fileId);
    /// Whether the row names a frozen edition and says something else than it.
    bool changesFrozen(const records::Record& record, const std::string& fileId);
    operations::Outcome writeKnown(records::Record& record, const RowId& known);
    operations::Outcome writeCompanions(const records::Record& owner);
    std::optional<RowId> known(const records::Record& record, const std::string& fileId);
    void flag(const records::Record& record, RowReport& report);
    bool isOpenPair(std::span<const std::string_view> cells) const;

    operations::Operation& m_operation;
    ReferenceBook& m_book;
    const records::RecordSpec& m_spec;
    sheets::FileKind m_kind;
    sheets::Layout m_layout; ///< as the file has it
    records::Scope m_ownScope;
    ListCells m_cells;
    ListCompletion m_completion;
    std::vector<Target> m_targets;
    bool m_onlyMissing = false;
    std::vector<ListCompanion> m_companions;
    std::vector<std::vector<records::Record>> m_made; ///< of the row at hand, by companion
    std::vector<std::pair<std::size_t, const records::FieldSpec*>> m_references;
};

/// The record type that the rows of such a file become; nothing for kinds that this version cannot hold.
const records::RecordSpec* specOf(const sheets::Layout& layout);

} // namespace bandanh::exchange
