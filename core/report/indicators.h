#pragma once

#include "core/report/evidence.h"
#include "core/report/figure.h"

#include <span>

namespace bandanh::report {

/// What a figure counts. Participations and persons are never mixed.
enum class Unit : std::uint8_t {
    Participations,
    Persons,
    Networks,
    Schools,
    Activities,
    Sessions,
    PersonHours,
    Share, ///< of one
    Ministries,
    Countries,
    Commitments,
    Points, ///< of twenty
    Messages,
    Themes,
    Posters,
    Vehicles,
    VehicleDays,
    Provinces,
    Insertions,
    Agreements,
    Dollars, ///< of the United States
    Contributions
};
extern const records::EnumSpec kUnits;

} // namespace bandanh::report

template <>
inline constexpr const bandanh::records::EnumSpec* bandanh::records::kEnumSpec<bandanh::report::Unit> =
    &bandanh::report::kUnits;

namespace bandanh::report {

/// Whether numbers of a unit are hidden where they are small: people, and sessions that survivors lead, who are few enough to
/// be known by them.
bool countsPeople(Unit unit);

/// The parts of the programme, under which a reader finds the figures: on the page, and in the printed report.
enum class Section : std::uint8_t {
    AntiTraffickingDay,
    StudentActivism,
    Advocacy,
    Trainings,
    Messages,
    VolunteersAndPartners,
    WholeProgramme
};
/// What it is called, as a key of the context "report".
std::string_view labelOf(Section section);

/// What the keys of a part are, so that a screen can say them in words.
enum class Keys : std::uint8_t {
    None, ///< the part is one number
    Sex,
    AgeGroup,
    ParticipantKind,
    ActivityKind,
    ActivityStatus,
    ActivityLevel,
    Province,
    Body, ///< references of schools, institutions, networks: see Highlights::names
    Theme,
    Country, ///< ISO 3166-1 alpha-2
    Month,   ///< as 2013-10
    OrganisationKind,
    AgreementKind,
    Size, ///< of an advertisement, as lists write it
    AsWritten
};

/// A number or a breakdown beside a figure's value.
struct Part {
    std::string_view name; ///< as in files
    std::string_view label;
    Keys keys = Keys::None;
    std::optional<Unit> unit = std::nullopt; ///< where it does not count what the figure counts
    bool isList = false;                     ///< programs are given the keys alone
};

/// How a figure opens to lines of sheets.
enum class Lines : std::uint8_t {
    None,           ///< no line of a sheet makes it
    Participations, ///< each participation it takes
    Persons,        ///< of each person the first participation it takes
    Written         ///< every signed line as written
};

/// What stands between a figure and its sheets, one by one.
enum class Rows : std::uint8_t {
    None,
    Activities,
    Networks,
    Schools,
    LeaderTerms,
    Partners,
    Commitments,
    Tests,
    Messages,
    Materials,
    Placements,
    Profiles,
    Agreements,
    Contributions
};

/// A figure of the Highlights, declared once: the page, the exports, the help and the drill-down read this.
struct Indicator {
    Section section;
    std::string_view id;
    std::string_view label;
    Unit unit;
    std::string_view definition; ///< what it says
    std::string_view rule;       ///< how it is counted
    std::span<const Part> parts;
    Lines lines;
    Rows rows;
    /// Whether an activity of the period, held or not, is one that the figure looks at.
    bool (*concerns)(const Evidence&, const ActivityFact&);
    /// Whether a participation at such an activity is counted.
    bool (*takes)(const Evidence&, const Participation&);
    void (*compute)(const Evidence&, Figure&);
    /// The headcounts of a figure by index, with what each adds to the names; nothing where headcounts are not in it.
    std::map<Index, std::int64_t> (*heads)(const Evidence&, const Indicator&) = nullptr;
    /// The part or other figure that counts the people behind a value that is no count (hours, a mean): hidden with it.
    std::string_view restsOn = {};
    /// The records of the kind `rows`, where what the figure looks at does not tell them.
    std::vector<RowId> (*records)(const Evidence&) = nullptr;
};

/// The records of a kind of rows; null for none.
const records::RecordSpec* specOfRows(Rows rows);

/// Every indicator, in the order of the page: those of a section stand together.
std::span<const Indicator> allIndicators();
const Indicator* indicatorById(std::string_view id);

} // namespace bandanh::report
