#pragma once

#include "core/records/record.h"
#include "core/sheets/sheetreader.h"

#include <functional>
#include <map>

namespace bandanh::exchange {

/// What became of a row. The five words of the command line; counts add up to the rows of the file.
enum class RowOutcome : std::uint8_t { New, Known, Proposed, Same, Rejected };
inline constexpr std::size_t kRowOutcomes = 5;
std::string_view outcomeWord(RowOutcome outcome);

struct Counts {
    std::array<std::int64_t, kRowOutcomes> of{};
    std::int64_t& operator[](RowOutcome outcome) { return of[static_cast<std::size_t>(outcome)]; }
    std::int64_t operator[](RowOutcome outcome) const { return of[static_cast<std::size_t>(outcome)]; }
    std::int64_t total() const;
};

/// Somebody whom a line may be, or a record that a row of a list may name; best first.
struct CandidatePerson {
    RowId person;
    std::string reference;
    double weight = 0;
};

/// One row of a file and what became of it.
struct RowReport {
    std::int64_t firstLine = 0;
    std::int64_t lastLine = 0;
    std::int64_t place = 0; ///< among the rows of its sheet or list, those that went back included
    RowOutcome outcome = RowOutcome::New;
    std::optional<RowId> record; ///< the row of the store: the person of a line, else the record itself
    std::string reference;       ///< the record's own id in the list it came from
    std::vector<CandidatePerson> candidates;
    std::string_view reason;                      ///< of a rejected row, as the command line prints it
    std::size_t badCell = 0;                      ///< of a rejected row
    std::optional<records::RecordType> named;     ///< what the bad cell should name, where it is one unknown reference
    std::vector<std::string_view> flags;          ///< rules that the stored record breaks, by name (operations/rules.h)
    const sheets::SignInRow* row = nullptr;       ///< as read, of a line of a sheet; valid during the call
    const sheets::Rejection* rejection = nullptr; ///< of a row that cannot be read; valid during the call
    std::span<const std::string_view> cells;      ///< as written; valid during the call
};

/// An activity that the title lines of a sheet may mean.
struct ActivitySuggestion {
    RowId activity;
    bool certain = false; ///< same title on the same day, and no other
};

struct FileReport {
    std::string path;
    std::string worksheet; ///< of a workbook
    std::optional<RowId> import;
    std::optional<RowId> activity;
    std::optional<RowId> sheet;
    std::string sheetReference; ///< of a sign-in sheet: what brings its mended rows back to it
    std::vector<ActivitySuggestion> suggestions;
    sheets::FileFacts facts;
    sheets::Layout layout;
    sheets::TitleLines titles;
    std::optional<sheets::StatedTotal> statedTotal;
    Counts counts;
    /// How many rows break which rule; they were taken in all the same.
    std::map<std::string_view, std::int64_t> flagged;
    std::optional<Error> error;

    /// The file's name, of a workbook with several worksheets followed by that of the worksheet as if the workbook were a
    /// folder.
    std::string fileName() const;
};

/// Words for reasons that only lists have.
inline constexpr std::string_view kInvalidValue = "invalid_value";
inline constexpr std::string_view kUnknownReference = "unknown_reference";
inline constexpr std::string_view kNothingToRecord = "nothing_to_record";
inline constexpr std::string_view kContradiction = "contradiction";
inline constexpr std::string_view kFrozen = "frozen";

} // namespace bandanh::exchange
