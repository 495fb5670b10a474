#pragma once

#include "core/store/listorder.h"

#include <vector>

namespace bandanh::store {

/// Which volunteers a list shows. Skills, languages and doors are whole entries of their lists.
struct VolunteerFilter {
    std::string text; ///< part of a name, an address or any entry, as typed in the search field
    std::string tag;  ///< a word on their profile; empty: whether or not it carries any
    std::optional<std::string> skill, language, country, knows;
    bool mayBeWritten = false; ///< only who agreed to be written to, and may be
};

/// A volunteer as lists show one: the person and the profile.
struct VolunteerOverview {
    RowId profile, person;
    std::string reference, nameKhmer, nameLatin, familyLatin, givenLatin, email, country, city;
    std::string skills, languages, knows; ///< one entry a line
    std::string lastActiveOn, consentOn;
    std::int64_t consent = 0, newsletter = 0; ///< records::Consent, 0 where nothing is known
    bool doNotContact = false;
    std::int64_t campaigns = 0;
    bool mayBeWritten = false;
};

/// By name; `khmer`: by the Khmer one.
ListOrder volunteerList(const VolunteerFilter& filter, bool khmer);
/// Those with these numbers, in the order of the list.
std::vector<VolunteerOverview> volunteers(Connection& connection, std::span<const std::int64_t> rids, bool khmer);
std::optional<VolunteerOverview> volunteerOverview(Connection& connection, const RowId& profile);

/// Why those of a filter who may not be written to are left out of a list for mailing; each is counted once.
struct MailingCount {
    std::int64_t all = 0, writable = 0;
    std::int64_t withdrawn = 0; ///< or refused
    std::int64_t unasked = 0;   ///< no consent is known
    std::int64_t doNotContact = 0;
    std::int64_t noAddress = 0;
};
MailingCount mailingCount(Connection& connection, VolunteerFilter filter);

/// An entry that volunteers have, and how many of them.
struct EntryCount {
    std::string entry;
    std::int64_t volunteers = 0;
};
enum class VolunteerEntry { Skill, Language, Country, Knows };
/// The most frequent first.
std::vector<EntryCount> entriesOf(Connection& connection, VolunteerEntry what);

/// A campaign that somebody created.
struct CampaignOverview {
    RowId activity;
    std::string titleKhmer, titleLatin, date, currency;
    std::optional<std::int64_t> goal, raised; ///< hundredths
};
std::vector<CampaignOverview> campaignsOf(Connection& connection, const RowId& person);

/// Somebody who created a campaign.
struct CreatorOverview {
    RowId link, person;
    std::string nameKhmer, nameLatin, country;
};
std::vector<CreatorOverview> creatorsOf(Connection& connection, const RowId& campaign);

} // namespace bandanh::store
