#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace bandanh::sheets {

/// What the rows of a file are, in the order in which files have to be imported: references lead upwards.
enum class FileKind : std::uint8_t {
    Unknown, // the headers are not known here: they may be the headings of a record's own export
    Network,
    Organisation,
    School, // organisations too
    Person,
    PersonLink,
    Role,
    Activity,
    ActivityPartner,
    Headcount,
    TestScore,
    Sheet,
    Attendance,  // lines of sheets that name activity or sheet and person by their references
    SignInSheet, // lines of one sheet as people sign it
    Agreement,
    AgreementCriterion,
    Commitment,
    Contribution,
    Message,
    Material,
    Placement,
    VolunteerProfile,
    HigherRiskProvince,
    Target,
    RecordExport, // rows of one type as this program exports them; Layout::recordType says which
};

/// The singular snake_case name of the record that a row becomes: "person"; "attendance" for both kinds of lines.
std::string_view recordWord(FileKind kind);

/// The headings that every export of records begins with.
inline constexpr std::string_view kTypeHeading = "type";
inline constexpr std::string_view kIdHeading = "id";

/// The kind of list that these headers belong to; Unknown when they are no list's. Sign-in sheets are not recognised here.
FileKind kindOfHeaders(std::span<const std::string> headers);

} // namespace bandanh::sheets
