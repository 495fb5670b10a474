#pragma once

#include "core/store/activityhead.h"

#include <vector>

namespace bandanh::store {

/// Which meetings a list shows; newest first.
struct MeetingFilter : ActivityNarrowing {
    std::optional<std::int64_t> kind;  ///< records::ActivityKind; else every kind of meeting
    std::optional<RowId> organisation; ///< that was met, also at national trainings
    std::string today;                 ///< a promise that was due before this day is overdue
};

struct MeetingOverview : ActivityWithPartners {
    std::int64_t commitments = 0, open = 0, overdue = 0; ///< the overdue are among the open
};

ListOrder meetingList(Connection& connection, const MeetingFilter& filter);
/// Those with these numbers, in the order of the list, as they stand on a day.
std::vector<MeetingOverview> meetings(Connection& connection, std::span<const std::int64_t> rids,
                                      const std::string& today);
std::optional<MeetingOverview> meetingOverview(Connection& connection, const RowId& meeting, const std::string& today);

/// An organisation at an activity.
struct ActivityPartnerOverview {
    RowId id, organisation;
    std::string nameKhmer, nameLatin;
    std::int64_t part = 0;       ///< records::PartnerPart
    std::optional<bool> present; ///< nothing where it was not written
};
std::vector<ActivityPartnerOverview> partnersOfActivity(Connection& connection, const RowId& activity);

/// A promise, with whose it is and the meeting it was made at.
struct CommitmentOverview {
    RowId id;
    std::optional<RowId> meeting;
    std::string textKhmer, textLatin, byKhmer, byLatin, dueOn, doneOn, meetingKhmer, meetingLatin;
    std::int64_t state = 0; ///< records::CommitmentState
    bool isOpen = false;    ///< neither kept nor dropped

    bool isOverdue(std::string_view today) const { return isOpen && !dueOn.empty() && dueOn < today; }
};
std::vector<CommitmentOverview> commitmentsOfMeeting(Connection& connection, const RowId& meeting);
/// Promises that are open and due until a day, those that wait longest first.
std::int64_t countDueCommitments(Connection& connection, const std::string& until);
std::vector<CommitmentOverview> dueCommitments(Connection& connection, const std::string& until, std::int64_t limit);

/// A ministry of the Coalition or a country of the COMMIT Taskforce.
struct MemberOverview {
    RowId membership, organisation;
    std::int64_t body = 0; ///< records::MemberBody
    std::string nameKhmer, nameLatin, country, since;
    std::string lastMet;  ///< the day of the last meeting or national training held at which they were
    std::int64_t met = 0; ///< how many those are
    std::int64_t open = 0, overdue = 0;
};
/// Who is a member on this day; the ministries first, those that were not met for longest before the others.
std::vector<MemberOverview> membersOn(Connection& connection, const std::string& today);

} // namespace bandanh::store
