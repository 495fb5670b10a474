#pragma once

#include "core/sheets/layout.h"
#include "core/sheets/rejects.h"
#include "core/sheets/sheetdates.h"
#include "core/sheets/signinrow.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace bandanh::sheets {

/// Turns records into rows, one after the other: ditto marks refer to the line above.
class RowParser
{
public:
    RowParser(const Layout& layout, SheetDates dates);

    struct Fault {
        RejectReason reason;
        std::size_t cell = 0;
    };

    /// What is wrong with a record of any file, whatever its rows are.
    std::optional<Fault> structuralFault(const Record& record) const;

    /// Reads a line of a sign-in sheet; the row is overwritten, which spares its memory. With a fault the row is no use.
    std::optional<Fault> read(const Record& record, SignInRow& row);

    /// The cells of a record with ditto marks replaced by what they stand for.
    std::vector<std::string> resolvedCells(const Record& record) const;

    /// Goes on to the next line, whose ditto marks will refer to this one; after a line that nobody can read, to nothing.
    void leave(const Record& record, const std::optional<Fault>& fault);

private:
    std::string_view cell(const Record& record, Column column) const;
    std::string_view resolved(const Record& record, Column column) const;
    std::optional<Fault> widthFault(const Record& record) const;
    std::optional<Fault> nameFault(const Record& record) const;
    std::optional<Fault> readAge(const Record& record, SignInRow& row) const;
    std::optional<Fault> readDates(const Record& record, SignInRow& row) const;
    void readNames(const Record& record, SignInRow& row) const;
    void readPhones(const Record& record, SignInRow& row) const;
    void readSignature(const Record& record, SignInRow& row) const;
    void readTexts(const Record& record, SignInRow& row) const;
    void readReferences(const Record& record, SignInRow& row) const;
    bool isOutOfLine(const Record& record) const;

    static constexpr std::size_t kAbsent = static_cast<std::size_t>(-1);
    std::array<std::size_t, kColumns> m_at{};
    std::size_t m_width;
    std::size_t m_nameEnd = 0; // behind the last column of the name; 0 where there is none
    SheetDates m_dates;
    std::array<std::string, kColumns> m_above;
};

} // namespace bandanh::sheets
