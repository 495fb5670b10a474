#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bandanh::sheets {

/// What a column of a sign-in sheet, or of a list of its lines, can mean.
enum class Column : std::uint8_t {
    Unknown,
    Reason, // of rejected rows that came back
    SheetReference,
    RowNumber,
    ActivityReference,
    Date, // of the activity
    NameKhmer,
    NameLatin,
    NameMixed,
    FamilyKhmer,
    GivenKhmer,
    FamilyLatin,
    GivenLatin,
    Sex,
    Age,
    BirthDate,
    BirthYear,
    BirthPrecision,
    Phone,
    Phone2,
    Email,
    Village,
    Commune,
    District,
    Province,
    Address,
    School,
    SchoolReference,
    Grade,
    Organisation,
    OrganisationReference,
    Kind, // of participant: student, police …
    Role, // part played: facilitator, speaker …
    Signature,
    Present, // 1 or 0 instead of a signature
    PersonReference,
    Remarks,
};
inline constexpr std::size_t kColumns = static_cast<std::size_t>(Column::Remarks) + 1;

/// What the cells of a column look like; decides between columns whose headers are spelt alike.
enum class Content : std::uint8_t {
    Any,
    Sequence,
    KhmerName,
    LatinName,
    MixedName,
    Sex,
    Age,
    Year,
    Date,
    Phone,
    Email,
    Village,
    Commune,
    District,
    Province,
    Address,
    School,
    Grade,
    Mark,
    YesNo,
};

/// snake_case, as in the "mapping" that the command line prints.
std::string_view columnWord(Column column);
Content contentOf(Column column);

/// The columns that a header can stand for, in the order of their likelihood; several when only the content can tell
/// (ភ: sex or village), none when the header is not known. Khmer, English, abbreviations, and two languages in one header.
std::vector<Column> columnsOfHeader(std::string_view header);

bool isNameColumn(Column column);
bool isLatinNameColumn(Column column);
/// Where people write ditto marks.
bool mayRepeatAbove(Column column);

} // namespace bandanh::sheets
