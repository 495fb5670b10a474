#pragma once

#include "core/sheets/sexword.h"
#include "core/text/partialdate.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bandanh::sheets {

/// A name as the cells give it: whole or in its parts, in one script or in both. Titles ("លោក", "Mr") are still in it.
struct WrittenName {
    std::string khmer;
    std::string familyKhmer;
    std::string givenKhmer;
    std::string latin;
    std::string familyLatin;
    std::string givenLatin;

    bool isEmpty() const;
    void clear();
};

enum class Signed : std::uint8_t { Yes, No, NoColumn };

/// One line of a sign-in sheet, understood. Texts are as written, without spaces at their ends; empty where the sheet says
/// nothing. Ditto marks are resolved: where the line above has nothing either, or went back whole, they are empty.
struct SignInRow {
    std::int64_t firstLine = 0; // physical lines of the file, from 1
    std::int64_t lastLine = 0;
    std::optional<std::int64_t> number; // on paper
    std::optional<std::int64_t>
        mendedRow; // of a row that went back before: its place on its sheet, else in its first file

    WrittenName name;
    std::optional<Sex> sex;
    std::optional<int> age; // as stated
    std::optional<text::PartialDate> birth;
    std::vector<std::string> phones; // E.164
    std::string writtenPhone;
    bool isPhoneDamaged = false; // by a spreadsheet: matches nothing
    std::string email;
    std::string village;
    std::string commune;
    std::string district;
    std::string province;
    std::string address;
    std::string school;
    std::string grade;
    std::string organisation;
    std::string kind;
    std::string role;
    std::string remarks;
    Signed isSigned = Signed::NoColumn;

    // Of lists whose rows name other records.
    std::string personReference;
    std::string sheetReference;
    std::string activityReference;
    std::string schoolReference;
    std::string organisationReference;
    std::optional<text::PartialDate> date; // of the activity

    std::vector<std::string> cells; // as written, ditto marks included
};

/// Why a row goes back; the word is what the command line prints.
#define BANDANH_REJECT_REASONS(X)        \
    X(ImpossibleDate, "impossible_date") \
    X(AgeOutOfRange, "age_out_of_range") \
    X(AgeNotNumber, "age_not_number")    \
    X(TooManyCells, "too_many_cells")    \
    X(TooFewCells, "too_few_cells")      \
    X(UnclosedQuote, "unclosed_quote")   \
    X(LostEncoding, "lost_encoding")     \
    X(Formula, "formula")                \
    X(CellTooLong, "cell_too_long")      \
    X(ControlCharacters, "control_characters")

enum class RejectReason : std::uint8_t {
#define BANDANH_ENUMERATOR(name, word) name,
    BANDANH_REJECT_REASONS(BANDANH_ENUMERATOR)
#undef BANDANH_ENUMERATOR
};
std::string_view rejectReasonWord(RejectReason reason);

/// A row that is not taken. It goes back whole.
struct Rejection {
    std::int64_t firstLine = 0;
    std::int64_t lastLine = 0;
    RejectReason reason = RejectReason::TooFewCells;
    std::size_t cell = 0; // the bad one
    std::vector<std::string>
        cells; // as written; ditto marks are resolved, since the row goes back without the one above
};

} // namespace bandanh::sheets
