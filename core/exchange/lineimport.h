#pragma once

#include "core/exchange/linefacts.h"
#include "core/operations/operation.h"
#include "core/records/attendance.h"
#include "core/records/person.h"
#include "core/records/sheet.h"

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
    /// `line` is the line of the sheet. Fills outcome, record, reference and candidates.
    void take(const sheets::SignInRow& row, std::int64_t line, RowReport& report);

private:
    std::optional<RowId> decide(const sheets::SignInRow& row, const LineFacts& line,
                                const std::optional<store::StoredRecord>& stored, RowReport& report);
    RowId makePerson(const sheets::SignInRow& row, const LineFacts& line);
    void makeRole(const sheets::SignInRow& row, const LineFacts& line, const RowId& person);
    records::Attendance attendance(const sheets::SignInRow& row, const LineFacts& line, std::int64_t number,
                                   const std::optional<RowId>& person);
    void writeWhatDiffers(const sheets::SignInRow& row, const LineFacts& line,
                          const std::optional<records::Person>& person, records::Attendance& attendance) const;
    std::optional<records::RoleKind> kindOf(const sheets::SignInRow& row, const std::optional<RowId>& person) const;
    void store(records::Record record, const std::optional<store::StoredRecord>& stored, RowReport& report);

    operations::Operation& m_operation;
    PeopleIndex& m_people;
    LineReader m_reader;
    SheetPlace m_sheet;
};

} // namespace bandanh::exchange
