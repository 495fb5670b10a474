#pragma once

#include "core/exchange/classlist.h"
#include "core/exchange/linefacts.h"
#include "core/operations/operation.h"

#include <set>

namespace bandanh::exchange {

/// Who a line of a class list is, as far as it can be told.
enum class ClassStanding : std::uint8_t {
    New,
    Known,
    Proposed, ///< somebody has to say who it is
    Enrolled, ///< belongs to the network already
    Twice,    ///< the same person as an earlier line
    Faulty    ///< cannot be read: it goes back
};

struct ClassMatch {
    ClassLine line;
    LineFacts facts;
    ClassStanding standing = ClassStanding::New;
    std::optional<RowId> person; ///< who is known, enrolled, or stands on an earlier line
    std::vector<CandidatePerson> candidates;
};

/// Where a class goes.
struct ClassPlace {
    RowId network;
    records::Scope scope = records::kNational;
    std::optional<RowId> school;
    std::string schoolName;
    std::string grade;
    text::PartialDate from; ///< the day of enrolment
};

/// What is to be done with a line.
enum class ClassAnswer : std::uint8_t {
    LeaveOut,
    Enrol,        ///< the known person, or a new one
    EnrolNew,     ///< although somebody was proposed
    EnrolProposed ///< the best of those proposed
};

/// Finds out who stands on a class list. Reads all people when it is made, so that it belongs on a thread of its own.
class ClassMatching
{
public:
    ClassMatching(store::Connection& connection, const places::Gazetteer& gazetteer);

    std::vector<ClassMatch> match(std::vector<ClassLine> lines, const ClassPlace& place);

private:
    std::set<RowId> enrolledIn(const RowId& network) const;

    store::Connection& m_connection;
    const places::Gazetteer& m_gazetteer;
    PeopleIndex m_people;
    ReferenceBook m_book;
};

struct ClassEntry {
    const ClassMatch* match = nullptr;
    ClassAnswer answer = ClassAnswer::LeaveOut;
};

/// Enrols a class as one operation, which undo takes back whole: people who are new, and for each student a term at the
/// network, the school and in the grade. Returns how many. Lines that cannot be enrolled are left out, whatever the answer.
Result<std::int64_t> enrolClass(const operations::Desk& desk, const ClassPlace& place,
                                std::span<const ClassEntry> entries);

} // namespace bandanh::exchange
