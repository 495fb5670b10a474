#pragma once

#include "core/records/activity.h"
#include "core/records/enumeration.h"
#include "core/records/role.h"
#include "core/records/sheet.h"
#include "core/report/people.h"
#include "core/report/period.h"
#include "core/report/programme.h"
#include "core/report/roles.h"

namespace bandanh::report {

enum class AgeGroup : std::uint8_t { Under18 = 1, From18To24 = 2, From25 = 3, Unknown = 4 };
extern const records::EnumSpec kAgeGroups;

} // namespace bandanh::report

template <>
inline constexpr const bandanh::records::EnumSpec* bandanh::records::kEnumSpec<bandanh::report::AgeGroup> =
    &bandanh::report::kAgeGroups;

namespace bandanh::report {

/// What a row is called: in breakdowns by its reference, or its id where it has none; to people by its names.
struct Called {
    RowId id;
    std::string key;
    std::string khmer;
    std::string latin;
};

/// A school, police post, ministry …, or a student network.
struct BodyFact {
    Called called;
    records::Scope province = records::kNational; ///< as reported in the period
    std::string foundedOn;                        ///< of networks
};

struct ActivityFact {
    Called called;
    std::optional<records::ActivityKind> kind;
    records::ActivityStatus status = records::ActivityStatus::Planned; ///< held, where none is given, by a signed line
    bool hasStatus = false;
    std::optional<records::ActivityLevel> level;
    std::string date;
    std::int64_t hours = 0; ///< in hundredths
    Index network = kNone;
    Index school = kNone;
    bool isLedBySurvivor = false;
    records::Scope province = records::kNational; ///< as reported in the period

    bool isHeld() const { return status == records::ActivityStatus::Held; }
};

struct SheetFact {
    RowId id;
    std::string reference;
    Index activity = kNone;
    std::optional<std::int64_t> signedTotal;
    bool isScanned = false;
    bool isClosed = false;
    std::optional<std::int64_t> daysToHq; ///< from the activity's day
    std::int64_t lines = 0;
    std::int64_t signedLines = 0;        ///< not marked as unsigned
    std::int64_t linesWithSexAndAge = 0; ///< of the signed ones, as written
    std::int64_t linesWithoutPerson = 0; ///< of the signed ones
};

/// A distinct (activity, person), or a line whose person is not known; the first line of somebody stands for the others.
struct Participation {
    std::int64_t line = 0; ///< row number of the attendance
    Index sheet = kNone;
    Index activity = kNone;
    Index person = kNone; ///< kNone: not known
    Index organisation = kNone;
    std::optional<records::RoleKind> kind = std::nullopt;
    std::optional<records::Sex> sex = std::nullopt;
    AgeGroup age = AgeGroup::Unknown;
};

/// People counted in the room, and those of them whom no name covers.
struct HeadcountFact {
    RowId id;
    Index activity = kNone;
    std::optional<records::RoleKind> kind;
    std::int64_t session = 0;
    std::int64_t female = 0;
    std::int64_t male = 0;
    std::int64_t children = 0; ///< of these, where age was counted
    std::int64_t total = 0;
    std::optional<std::int64_t> namedFemale;
    std::optional<std::int64_t> namedMale;
    std::optional<std::int64_t> namedWithin;

    struct Net {
        std::int64_t total = 0;
        std::int64_t female = 0;
        std::int64_t male = 0;
        std::int64_t children = 0;
    };
    Net net;
};

/// How far the log and what headquarters sent were read.
struct ReadUntil {
    std::int64_t entry = 0;    ///< of this laptop's log
    std::int64_t received = 0; ///< changes of all buckets together
    std::int64_t own = 0;      ///< entries of this laptop's log that headquarters has answered
    std::int64_t fromOthers() const { return received - own; }
    bool operator==(const ReadUntil&) const = default;
};

/// Everything that the figures of a period rest on, read once and without a table of its own, so that a connection which
/// may only read can make a report. All provinces are in it: figures choose theirs.
struct Evidence {
    Period period;
    std::vector<ActivityFact> activities;      ///< by date
    std::vector<SheetFact> sheets;             ///< by activity, then reference
    std::vector<Participation> participations; ///< by sheet, then line
    std::vector<HeadcountFact> headcounts;
    std::vector<BodyFact> organisations;            ///< those that the other lists name
    std::vector<BodyFact> networks;                 ///< all
    std::vector<LeaderTerm> leaderTerms;            ///< with a day in the period
    std::vector<std::optional<records::Sex>> sexes; ///< of people by number
    ProgrammeFacts programme;
    IdNumbers people; ///< the numbers of people
    ReadUntil readUntil;
};

/// Reads one consistent state of the store. With evidence of the same year from earlier, what did not change since is taken
/// from there where the log shows what did: after one more sheet only its activity is read again.
Evidence gather(store::Connection& connection, const Period& period, const Evidence* earlier = nullptr);

} // namespace bandanh::report
