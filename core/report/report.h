#pragma once

#include "core/report/evidence.h"
#include "core/report/figure.h"
#include "core/store/recordtable.h"

namespace bandanh::report {

/// Part of a long list.
struct Window {
    std::size_t offset = 0;
    std::size_t limit = 100;
};

/// A sheet behind a figure.
struct SheetSource {
    RowId sheet;
    std::string reference;
    Called activity;
    std::string date;
    records::Scope province = records::kNational;
    std::optional<std::int64_t> signedTotal; ///< as written on the paper
    std::int64_t signedLines = 0;            ///< lines entered and not marked as unsigned
    std::int64_t counted = 0;                ///< lines that this figure counts
    bool isScanned = false;
    bool isClosed = false;
};

/// Whether a line of a sheet is counted by a figure, and why not.
enum class Standing : std::uint8_t {
    Counted = 1,
    NotSigned = 2,
    SecondLine = 3,    ///< of the same person at the same activity
    CountedBefore = 4, ///< the person, at an earlier activity or sheet
    OtherKind = 5,     ///< not the participants whom the figure is about
    Incomplete = 6     ///< sex or age is not written
};
extern const records::EnumSpec kStandings;

/// A line of a sheet behind a figure. Names as the line has them, else as the person's record.
struct LineSource {
    RowId attendance;
    std::optional<RowId> person;
    std::int64_t line = 0;
    std::string nameKhmer;
    std::string nameLatin;
    std::optional<records::Sex> sex;
    AgeGroup age = AgeGroup::Unknown;
    std::optional<records::RoleKind> kind;
    std::optional<Standing> standing; ///< nothing where no line makes the figure
};

/// A headcount behind a figure and what it adds to the names.
struct HeadcountSource {
    RowId headcount;
    Called activity;
    std::optional<records::RoleKind> kind;
    std::int64_t total = 0;
    std::int64_t added = 0;
};

/// The report of a period: figures, and what each opens to. It rests on one state of the store, read when it is made.
class Report
{
public:
    /// `earlier` may be a report of the same year: what did not change since is taken from it.
    Report(store::Connection& connection, const Period& period, const Report* earlier = nullptr);

    Highlights highlights() const;

    /// Sheets of the activities that a figure looks at: first those that are not closed, then by date.
    std::size_t countSheets(const Indicator& indicator) const { return sheetIndexes(indicator).size(); }
    std::vector<SheetSource> sheetsOf(const Indicator& indicator, Window window) const;
    /// Every line of a sheet in their order, with its standing in the figure.
    std::vector<LineSource> rowsOf(const Indicator& indicator, const RowId& sheet, Window window) const;
    std::vector<HeadcountSource> headcountsOf(const Indicator& indicator, Window window) const;
    /// What a figure counts where that is not people: its networks, schools, activities, terms of leaders.
    std::size_t countRecords(const Indicator& indicator) const { return recordIds(indicator).ids.size(); }
    std::vector<store::StoredRecord> recordsOf(const Indicator& indicator, Window window) const;

    const Evidence& evidence() const { return m_evidence; }

private:
    struct RecordIds {
        const records::RecordSpec* spec = nullptr;
        std::vector<RowId> ids;
    };
    RecordIds recordIds(const Indicator& indicator) const;
    std::vector<Index> sheetIndexes(const Indicator& indicator) const;
    Completeness completenessOf(const Indicator& indicator) const;
    /// The lines of each sheet that a figure counts, by sheet.
    std::vector<std::int64_t> countedBySheet(const Indicator& indicator) const;
    /// How a figure stands to the participations on a sheet, by the row number of their lines.
    struct Known {
        const Participation* participation = nullptr;
        Standing standing = Standing::OtherKind;
    };
    std::map<std::int64_t, Known> knownOn(const Indicator& indicator, Index sheet) const;

    store::Connection& m_connection;
    Evidence m_evidence;
};

/// The Highlights alone, for those who do not open them.
Highlights compute(store::Connection& connection, const Period& period);

} // namespace bandanh::report

template <>
inline constexpr const bandanh::records::EnumSpec* bandanh::records::kEnumSpec<bandanh::report::Standing> =
    &bandanh::report::kStandings;
