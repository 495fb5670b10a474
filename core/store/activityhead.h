#pragma once

#include "core/store/listorder.h"

namespace bandanh::store {

/// What lists of activities are narrowed by, whichever kinds of them they hold.
struct ActivityNarrowing {
    std::optional<int> year;
    std::optional<records::Scope> scope;
    std::string text; ///< as typed in the search field
    std::string tag;  ///< a word that they carry; empty: whether or not they carry any
};

/// What they say of every activity.
struct ActivityHead {
    RowId id;
    std::int64_t kind = 0;   ///< records::ActivityKind, 0 where unknown
    std::int64_t status = 0; ///< records::ActivityStatus, 0 where it was never set
    std::string titleKhmer, titleLatin, date, venueKhmer, venueLatin;
    records::Scope scope = records::kNational;
};

/// With how many organisations it was held, who were met, or came.
struct ActivityWithPartners : ActivityHead {
    std::int64_t partners = 0;
    std::string firstKhmer, firstLatin; ///< one of them
};

/// Activities `a`, the newest first; those without a day stand last.
ListOrder newestActivities();
ListOrder newestActivities(Connection& connection, const ActivityNarrowing& narrowing);

/// "SELECT …" of a head; a list's own columns stand behind.
inline constexpr std::string_view kSelectHead =
    "SELECT a.id, a.kind, a.status, a.title_km, a.title_en, a.date, a.venue_km, a.venue_en, a.scope";
/// Behind the head, with kFromWithPartners.
inline constexpr std::string_view kPartnerColumns =
    ", (SELECT count(DISTINCT p.organisation) FROM activity_partner p WHERE p.activity = a.id), o.name_km, o.name_latin";
inline constexpr std::string_view kFromWithPartners =
    " FROM activity a LEFT JOIN organisation o ON o.id = (SELECT p.organisation FROM activity_partner p"
    " WHERE p.activity = a.id ORDER BY ifnull(p.present, 1) DESC, p.rid LIMIT 1)";
/// The lines of an activity's sheets that are not marked as unsigned.
inline constexpr std::string_view kSignedLines =
    "sheet s JOIN attendance l ON l.sheet = s.id WHERE s.activity = a.id AND l.signature IS NOT 1";
/// Distinct people who signed, and signed lines whose person is not known: somebody's second line, on whatever sheet of the
/// activity, is not a second participation.
std::string namedColumn();

/// Each returns the column behind what it has read.
int readHead(const Statement& statement, ActivityHead& head);
int readHead(const Statement& statement, ActivityWithPartners& head);

} // namespace bandanh::store
