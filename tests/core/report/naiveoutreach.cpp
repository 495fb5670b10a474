#include "tests/core/report/naiverows.h"

#include "core/text/gregorian.h"

namespace bandanh::test {

using namespace records;
using nlohmann::json;

namespace {

class NaiveOutreach
{
public:
    NaiveOutreach(const RandomProgramme& world, const report::Period& period) : m(world), m_year(period) {}

    void add(json& figures) const
    {
        shown(figures);
        vehicles(figures);
        figures["advertisements"] = advertisements();
        figures["volunteers"] = volunteers();
    }

private:
    static bool isPrint(const Placement& placement)
    {
        const std::string channel = word(placement.channel);
        return channel == "advertisement" || channel == "magazine" || channel == "newspaper";
    }
    static Scope scopeOf(const std::optional<places::PlaceCode>& place, Scope otherwise)
    {
        return place ? *parseScope(place->text().substr(0, 2)) : otherwise;
    }
    static Scope whereOf(const Kept<Placement>& kept)
    {
        const auto& place = kept.row.channel == PlacementChannel::Bus ? kept.row.provinceTo : kept.row.provinceFrom;
        return scopeOf(place, kept.scope);
    }
    /// Placements that ran, or were printed, in the year, where the report is about them.
    std::vector<const Kept<Placement>*> ran() const
    {
        std::vector<const Kept<Placement>*> found;
        for (const auto& kept : m.placements) {
            const Placement& placement = kept.row;
            const std::string state = placement.state ? word(placement.state) : "running";
            const std::string year = std::to_string(m_year.number());
            bool counts = false;
            if (isPrint(placement))
                counts = (state == "running" || state == "ended") && text(placement.from).starts_with(year);
            else if (placement.from
                     && (state == "running" || ((state == "ended" || state == "missing") && placement.until)))
                counts = within(placement.from, placement.until, year);
            if (counts && m_year.isHere(whereOf(kept)))
                found.push_back(&kept);
        }
        return found;
    }

    void shown(json& figures) const
    {
        std::set<RowId> messages, posters;
        for (const auto* placement : ran()) {
            for (const auto& link : m.carried)
                if (placement->row.material && link.row.material == placement->row.material)
                    messages.insert(*link.row.message);
            const auto* material = rowOf(m.materials, placement->row.material);
            if (material != nullptr && material->row.kind == MaterialKind::Poster
                && placement->row.channel == PlacementChannel::TukTuk)
                posters.insert(material->id);
        }
        json themes = json::object();
        for (const auto& message : m.messages)
            if (messages.contains(message.id))
                count(themes, word(message.row.theme));
        figures["messages"] = {{"value", messages.size()}, {"by_theme", themes}};
        figures["themes"] = {{"value", themes.size() - themes.count("unknown")}};
        figures["posters"] = {{"value", posters.size()}};
    }

    void vehicles(json& figures) const
    {
        std::set<std::string> tukTuks, buses;
        std::map<std::string, std::set<std::string>> byProvince, byDestination;
        std::set<std::pair<std::string, std::int64_t>> days;
        for (const auto* kept : ran()) {
            const Placement& placement = kept->row;
            if (!placement.carrier)
                continue;
            const std::string where = m_year.province(whereOf(*kept));
            if (placement.channel == PlacementChannel::Bus) {
                buses.insert(*placement.carrier);
                byDestination[where].insert(*placement.carrier);
            }
            if (placement.channel != PlacementChannel::TukTuk)
                continue;
            tukTuks.insert(*placement.carrier);
            byProvince[where].insert(*placement.carrier);
            const auto& from = placement.from;
            const auto& until = placement.until;
            if (!from->day() || (until && !until->day()))
                continue;
            for (std::int64_t day = text::dayNumber(m_year.number(), 1, 1);
                 day <= text::dayNumber(m_year.number(), 12, 31); ++day)
                if (numberOf(*from) <= day && (!until || day <= numberOf(*until)))
                    days.emplace(*placement.carrier, day);
        }
        figures["tuk_tuks"] = {
            {"value", tukTuks.size()}, {"by_province", sizes(byProvince)}, {"vehicle_days", days.size()}};
        figures["tuk_tuk_provinces"] = {{"value", byProvince.size()}};
        figures["buses"] = {
            {"value", buses.size()}, {"by_destination", sizes(byDestination)}, {"destinations", byDestination.size()}};
    }
    static std::int64_t numberOf(const text::PartialDate& day)
    {
        return text::dayNumber(day.year(), *day.month(), *day.day());
    }
    static json sizes(const std::map<std::string, std::set<std::string>>& sets)
    {
        json tally = json::object();
        for (const auto& [key, set] : sets)
            tally[key] = set.size();
        return tally;
    }

    json advertisements() const
    {
        json months = json::object(), kinds = months, sizes = months;
        int all = 0;
        for (const auto* kept : ran()) {
            const Placement& placement = kept->row;
            if (!isPrint(placement) || placement.from->month().value_or(1) < 10)
                continue;
            ++all;
            count(months, text(placement.from).substr(0, 7));
            const auto* paper = rowOf(m.organisations, placement.organisation);
            count(kinds, placement.channel != PlacementChannel::Advertisement ? word(placement.channel)
                         : paper != nullptr                                   ? word(paper->row.kind)
                                                                              : "unknown");
            count(sizes, placement.size.value_or("unknown"));
        }
        return {{"value", all}, {"by_month", months}, {"by_kind", kinds}, {"by_size", sizes}};
    }

    bool isRefused(const Person& person) const
    {
        const std::string last = m_year.last();
        return (person.consent == Consent::Withdrawn && atOrBefore(text(person.consentWithdrawnOn), last))
               || (person.consent == Consent::Refused && atOrBefore(text(person.consentOn), last));
    }
    bool isWilling(const Person& person) const
    {
        return (person.consent == Consent::Given || person.consent == Consent::Withdrawn)
               && atOrBefore(text(person.consentOn), m_year.last()) && !isRefused(person);
    }
    /// The other record of the same person, and whether it is the one into which this one was merged.
    std::pair<const Kept<Person>*, bool> otherOf(const Kept<Person>& person) const
    {
        for (const auto& link : m.links)
            if (link.row.verdict == LinkVerdict::Same
                && (link.row.first == person.id || link.row.second == person.id)) {
                const bool isMerged = link.row.first == person.id;
                return {rowOf(m.people, isMerged ? link.row.second : link.row.first), isMerged};
            }
        return {nullptr, false};
    }
    const VolunteerProfile* profileOf(const Kept<Person>* person) const
    {
        for (const auto& profile : m.profiles)
            if (person != nullptr && profile.row.person == person->id
                && (!profile.row.joinedOn || profile.row.joinedOn->year() <= m_year.number()))
                return &profile.row;
        return nullptr;
    }

    json volunteers() const
    {
        int active = 0;
        json countries = json::object();
        for (const auto& kept : m.profiles) {
            const auto& person = *rowOf(m.people, kept.row.person);
            const auto [other, isMerged] = otherOf(person);
            if (profileOf(&person) == nullptr || (isMerged && profileOf(other) != nullptr) || !m_year.isHere(kept.scope)
                || !isWilling(person.row) || (other != nullptr && isRefused(other->row)))
                continue;
            active += kept.row.lastActiveOn && kept.row.lastActiveOn->year() == m_year.number();
            count(countries, person.row.country.value_or("unknown"));
        }
        int all = 0;
        for (const auto& cell : countries)
            all += cell.get<int>();
        return {{"value", all},
                {"active_last_12_months", active},
                {"countries", countries.size() - countries.count("unknown")},
                {"by_country", countries}};
    }

    const RandomProgramme& m;
    NaiveYear m_year;
};

} // namespace

void addNaiveOutreach(json& figures, const RandomProgramme& programme, const report::Period& period)
{
    NaiveOutreach(programme, period).add(figures);
}

} // namespace bandanh::test
