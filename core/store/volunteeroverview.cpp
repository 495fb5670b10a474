#include "core/store/volunteeroverview.h"

#include "core/records/person.h"
#include "core/records/volunteerprofile.h"

#include <algorithm>

namespace bandanh::store {

namespace {

static_assert(int(records::Consent::Given) == 1);

constexpr std::string_view kTables = "volunteer_profile v JOIN person p ON p.id = v.person";

// Consent stands in force where it was given and not withdrawn, for the newsletter or, where that was never asked, at all.
constexpr std::string_view kRefused = "(ifnull(v.newsletter, ifnull(p.consent, 0)) > 1 OR ifnull(p.consent, 0) > 1"
                                      " OR p.consent_withdrawn_on IS NOT NULL)";
constexpr std::string_view kUnasked = "(ifnull(v.newsletter, p.consent) IS NULL)";
constexpr std::string_view kDoNot = "(ifnull(p.do_not_contact, 0) = 1)";
constexpr std::string_view kNoAddress = "(ifnull(p.email, '') = '')";

std::string mayBeWritten()
{
    return "NOT (" + std::string(kRefused) + " OR " + std::string(kUnasked) + " OR " + std::string(kDoNot) + " OR "
           + std::string(kNoAddress) + ")";
}

/// By name; a list's other conditions follow.
ListOrder volunteersByName(bool khmer)
{
    return {.table = std::string(kTables),
            .alias = "v",
            .key = khmer ? "ifnull(p.sort_km, x'')" : "ifnull(p.sort_latin, x'')",
            .way = Way::Whole};
}

/// Leaves those who have this as a whole line of a list, whatever stands before and after it.
void narrowToLine(ListOrder& list, std::string_view column, const std::optional<std::string>& line)
{
    if (line)
        list.narrow("instr(char(10) || " + std::string(column) + " || char(10), char(10) || " + list.parameter(*line)
                    + " || char(10)) > 0");
}

/// What a search looks through: names in either order, address, town and the lists.
constexpr std::string_view kSearched =
    "coalesce(p.family_latin || ' ' || p.given_latin || ' ', '')"
    " || coalesce(p.given_latin || ' ' || p.family_latin || ' ', p.given_latin, p.family_latin, '')"
    " || coalesce(p.family_km || ' ' || p.given_km, p.family_km, p.given_km, '') || ' ' || ifnull(p.email, '')"
    " || ' ' || ifnull(v.city, '') || ' ' || ifnull(v.skills, '') || ' ' || ifnull(v.knows, '')"
    " || ' ' || ifnull(v.interests, '')";
constexpr std::string_view kNames = "trim(ifnull(p.family_km, '') || ' ' || ifnull(p.given_km, '')),"
                                    " trim(ifnull(p.family_latin, '') || ' ' || ifnull(p.given_latin, ''))";

std::string selectOf()
{
    return "SELECT v.id, p.id, p.reference, " + std::string(kNames)
           + ", p.family_latin, p.given_latin, p.email,"
             " p.country, v.city, v.skills, p.languages, v.knows, v.last_active_on, p.consent_on, p.consent, v.newsletter,"
             " ifnull(p.do_not_contact, 0), (SELECT count(*) FROM campaign_creator c WHERE c.person = p.id), "
           + mayBeWritten();
}

std::string from()
{
    return " FROM " + std::string(kTables);
}

std::vector<VolunteerOverview> readAll(Statement& statement)
{
    std::vector<VolunteerOverview> found;
    while (statement.step()) {
        VolunteerOverview one;
        one.profile = statement.rowId(0);
        one.person = statement.rowId(1);
        int column = 2;
        for (std::string* text :
             {&one.reference, &one.nameKhmer, &one.nameLatin, &one.familyLatin, &one.givenLatin, &one.email,
              &one.country, &one.city, &one.skills, &one.languages, &one.knows, &one.lastActiveOn, &one.consentOn})
            *text = statement.text(column++);
        one.consent = statement.whole(column++);
        one.newsletter = statement.whole(column++);
        one.doNotContact = statement.whole(column++) == 1;
        one.campaigns = statement.whole(column++);
        one.mayBeWritten = statement.whole(column) == 1;
        found.push_back(std::move(one));
    }
    return found;
}

std::string_view columnOf(VolunteerEntry what)
{
    switch (what) {
    case VolunteerEntry::Skill:
        return "v.skills";
    case VolunteerEntry::Language:
        return "p.languages";
    case VolunteerEntry::Country:
        return "p.country";
    case VolunteerEntry::Knows:
        return "v.knows";
    }
    return "NULL";
}

} // namespace

ListOrder volunteerList(const VolunteerFilter& filter, bool khmer)
{
    ListOrder list = volunteersByName(khmer);
    narrowToLine(list, "v.skills", filter.skill);
    narrowToLine(list, "p.languages", filter.language);
    narrowToLine(list, "v.knows", filter.knows);
    if (filter.country)
        list.narrow("p.country = " + list.parameter(*filter.country));
    list.narrowToTag(records::specOf<records::VolunteerProfile>(), filter.tag);
    if (filter.mayBeWritten)
        list.narrow(mayBeWritten());
    if (!filter.text.empty())
        list.narrow("instr(lower(" + std::string(kSearched) + "), lower(" + list.parameter(filter.text) + ")) > 0");
    return list;
}

std::vector<VolunteerOverview> volunteers(Connection& connection, std::span<const std::int64_t> rids, bool khmer)
{
    Statement statement = connection.prepareOnce(selectOf() + from() + volunteersByName(khmer).withNumbers());
    statement.bind(1, jsonOf(rids));
    return readAll(statement);
}

std::optional<VolunteerOverview> volunteerOverview(Connection& connection, const RowId& profile)
{
    Statement statement = connection.prepareOnce(selectOf() + from() + " WHERE v.id = ?1");
    statement.bind(1, profile);
    auto found = readAll(statement);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

MailingCount mailingCount(Connection& connection, VolunteerFilter filter)
{
    filter.mayBeWritten = false;
    const ListOrder list = volunteerList(filter, false);
    Statement statement = connection.prepareOnce(
        "SELECT count(*), sum(why = 0), sum(why = 1), sum(why = 2), sum(why = 3), sum(why = 4) FROM (SELECT CASE WHEN "
        + std::string(kRefused) + " THEN 1 WHEN " + std::string(kDoNot) + " THEN 3 WHEN " + std::string(kUnasked)
        + " THEN 2 WHEN " + std::string(kNoAddress) + " THEN 4 ELSE 0 END AS why" + from() + list.where + ")");
    list.bind(statement);
    statement.step();
    return {statement.whole(0), statement.whole(1), statement.whole(2),
            statement.whole(3), statement.whole(4), statement.whole(5)};
}

std::vector<EntryCount> entriesOf(Connection& connection, VolunteerEntry what)
{
    const std::string column(columnOf(what));
    Statement& statement =
        connection.prepare("SELECT " + column + ", count(*)" + from() + " WHERE " + column + " IS NOT NULL GROUP BY 1");
    std::vector<EntryCount> counts;
    while (statement.step())
        for (const std::string& entry : records::splitLines(statement.text(0))) {
            const auto known = std::ranges::find(counts, entry, &EntryCount::entry);
            if (known == counts.end())
                counts.push_back({entry, statement.whole(1)});
            else
                known->volunteers += statement.whole(1);
        }
    statement.reset();
    std::ranges::sort(counts, [](const EntryCount& a, const EntryCount& b) {
        return a.volunteers != b.volunteers ? a.volunteers > b.volunteers : a.entry < b.entry;
    });
    return counts;
}

std::vector<CampaignOverview> campaignsOf(Connection& connection, const RowId& person)
{
    Statement& statement = connection.prepare(
        "SELECT a.id, a.title_km, a.title_en, a.date, ifnull(f.currency, ''), f.goal, f.raised FROM campaign_creator c"
        " JOIN activity a ON a.id = c.activity LEFT JOIN campaign_profile f ON f.activity = a.id WHERE c.person = ?1"
        " ORDER BY a.date DESC, a.rid");
    statement.bind(1, person);
    std::vector<CampaignOverview> found;
    while (statement.step()) {
        const auto amount = [&](int column) {
            return statement.isNull(column) ? std::nullopt : std::optional(statement.whole(column));
        };
        found.push_back({statement.rowId(0), std::string(statement.text(1)), std::string(statement.text(2)),
                         std::string(statement.text(3)), std::string(statement.text(4)), amount(5), amount(6)});
    }
    statement.reset();
    return found;
}

std::vector<CreatorOverview> creatorsOf(Connection& connection, const RowId& campaign)
{
    Statement& statement = connection.prepare("SELECT c.id, p.id, " + std::string(kNames)
                                              + ", p.country FROM campaign_creator c JOIN person p ON p.id = c.person"
                                                " WHERE c.activity = ?1 ORDER BY c.rid");
    statement.bind(1, campaign);
    std::vector<CreatorOverview> found;
    while (statement.step())
        found.push_back({statement.rowId(0), statement.rowId(1), std::string(statement.text(2)),
                         std::string(statement.text(3)), std::string(statement.text(4))});
    statement.reset();
    return found;
}

} // namespace bandanh::store
