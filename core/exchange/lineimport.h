#pragma once

#include "core/exchange/linefacts.h"
#include "core/operations/operation.h"
#include "core/records/attendance.h"
#include "core/records/person.h"
#include "core/records/sheet.h"

#include <set>

namespace bandanh::exchange {

/// The sheet whose lines are taken in, and what its activity says.
struct SheetPlace {
    RowId sheet;
    std::optional<RowId> activity;
    records::Scope scope = records::kNational;
    std::optional<text::PartialDate> day;
    bool isStudentActivity = false;
};

/// Takes in lines of sheets: finds the person, or makes one, or leaves the line as a proposal.
class LineImport
{
public:
    LineImport(operations::Operation& operation, ReferenceBook& book, PeopleIndex& people,
               const places::Gazetteer& gazetteer);

    void setSheet(const SheetPlace& sheet);
    /// `line` is the line of the sheet. Fills outcome, record, reference and candidates. `chosen`: who it is was said by somebody.
    void take(const sheets::SignInRow& row, std::int64_t line, RowReport& report,
              const std::optional<RowId>& chosen = std::nullopt);

private:
    std::optional<RowId> decide(const sheets::SignInRow& row, const LineFacts& line,
                                const std::optional<store::StoredRecord>& stored, RowReport& report);
    RowId makePerson(const sheets::SignInRow& row, const LineFacts& line);
    void makeRole(const sheets::SignInRow& row, const LineFacts& line, const RowId& person);
    records::Attendance attendance(const sheets::SignInRow& row, const LineFacts& line, std::int64_t number,
                                   const std::optional<RowId>& person);
    /// What a line is compared with.
    struct KnownPerson {
        std::string nameKhmer, nameLatin;
        std::optional<text::PartialDate> birth;
        std::vector<std::string> phones;
        std::optional<places::PlaceCode> place;
    };
    const KnownPerson* known(const RowId& id);
    void writeWhatDiffers(const sheets::SignInRow& row, const LineFacts& line, const KnownPerson* person,
                          records::Attendance& attendance) const;
    std::optional<records::RoleKind> kindOf(const sheets::SignInRow& row, const std::optional<RowId>& person) const;
    std::optional<store::StoredRecord> storedLine(std::int64_t number);
    void store(records::Record record, const std::optional<store::StoredRecord>& stored, RowReport& report);

    operations::Operation& m_operation;
    PeopleIndex& m_people;
    LineReader m_reader;
    SheetPlace m_sheet;
    std::unordered_map<RowId, KnownPerson> m_known; ///< lately read; lines never change a person
    bool m_isNewSheet = false;                      ///< no line of the sheet stood in the store when it was set
    std::set<std::int64_t> m_linesWritten;          ///< of a new sheet
};

} // namespace bandanh::exchange
