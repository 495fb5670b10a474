#pragma once

#include "core/records/person.h"
#include "core/records/record.h"
#include "core/records/role.h"

namespace bandanh::records {

struct Sheet;

enum class Signature : std::uint8_t { No = 1, Yes = 2, NoColumn = 3 };
enum class AttendancePart : std::uint8_t { Participant = 1, Facilitator = 2, Speaker = 3, Leader = 4, Organiser = 5 };

extern const EnumSpec kSignatures;
extern const EnumSpec kAttendanceParts;
template <>
inline constexpr const EnumSpec* kEnumSpec<Signature> = &kSignatures;
template <>
inline constexpr const EnumSpec* kEnumSpec<AttendancePart> = &kAttendanceParts;

/// One line of one sheet. The cells as written stand here where they say more, or other, than the person.
struct Attendance {
    std::optional<Id<Sheet>> sheet;
    std::optional<std::int64_t> line;
    std::optional<Id<Person>> person;
    std::optional<Signature> signature;
    std::optional<AttendancePart> part;
    std::optional<RoleKind> kind;
    std::optional<Sex> sex;
    std::optional<std::int64_t> age;
    std::optional<text::PartialDate> birth;
    std::optional<std::string> nameKhmer;
    std::optional<std::string> nameLatin;
    std::vector<std::string> phones;
    std::optional<places::PlaceCode> place;
    std::optional<std::string> placeWritten;
    std::optional<std::string> school;
    std::optional<std::string> organisation;
    std::optional<std::string> grade;
    std::vector<std::string> refused;
    std::optional<bool> undecidable;
};

template <>
inline constexpr std::optional<RecordType> kRecordType<Attendance> = RecordType::Attendance;
template <>
const RecordSpec& specOf<Attendance>();

} // namespace bandanh::records
