#include "core/report/networkfigures.h"

#include "core/records/attendance.h"
#include "core/records/role.h"
#include "core/report/samepeople.h"
#include "core/text/partialdate.h"

#include <map>

namespace bandanh::report {

namespace {

/// Quarters since the year 0; 0: nobody knows when.
using Quarter = int;

Quarter quarterOf(std::string_view date)
{
    const auto day = text::PartialDate::parse(date);
    return day ? day->year() * 4 + (day->month().value_or(1) - 1) / 3 : 0;
}

struct Joined {
    Quarter since = 0;
    bool isLeader = false;
};

class Joining
{
public:
    explicit Joining(store::Connection& connection) : m_same(connection) {}

    void take(const RowId& person, Quarter since, bool isLeader)
    {
        Joined& joined = m_people[m_same.representative(person)];
        if (joined.since == 0 || (since != 0 && since < joined.since))
            joined.since = since;
        joined.isLeader = joined.isLeader || isLeader;
    }
    /// Who joined in which quarter.
    std::map<Quarter, NetworkGrowth> byQuarter() const
    {
        std::map<Quarter, NetworkGrowth> joined;
        for (const auto& [person, facts] : m_people)
            ++(facts.isLeader ? joined[facts.since].leaders : joined[facts.since].students);
        return joined;
    }

private:
    SamePeople m_same;
    std::map<RowId, Joined> m_people;
};

void readTerms(store::Connection& connection, const RowId& network, Joining& joining)
{
    store::Statement& term =
        connection.prepare("SELECT person, kind, \"from\" FROM role WHERE network = ?1 AND person IS NOT NULL");
    term.bind(1, network);
    while (term.step())
        joining.take(term.rowId(0), quarterOf(term.text(2)),
                     term.whole(1) == static_cast<std::int64_t>(records::RoleKind::YoungLeader));
    term.reset();
}

void readLines(store::Connection& connection, const RowId& network, Joining& joining)
{
    store::Statement& line = connection.prepare(
        "SELECT l.person, min(a.date) FROM activity a JOIN sheet s ON s.activity = a.id JOIN attendance l ON l.sheet = s.id"
        " WHERE a.network = ?1 AND l.person IS NOT NULL AND l.signature IS NOT ?2 AND (l.kind IS NULL OR l.kind IN (?3, ?4))"
        " GROUP BY l.person");
    line.bind(1, network).bind(2, static_cast<std::int64_t>(records::Signature::No));
    line.bind(3, static_cast<std::int64_t>(records::RoleKind::Student));
    line.bind(4, static_cast<std::int64_t>(records::RoleKind::YoungLeader));
    while (line.step())
        joining.take(line.rowId(0), quarterOf(line.text(1)), false);
    line.reset();
}

} // namespace

std::vector<NetworkGrowth> networkGrowth(store::Connection& connection, const RowId& network, std::string_view today)
{
    Joining joining(connection);
    readTerms(connection, network, joining);
    readLines(connection, network, joining);
    auto joined = joining.byQuarter();
    NetworkGrowth sum;
    if (const auto undated = joined.extract(0); !undated.empty()) {
        sum = undated.mapped();
        if (joined.empty())
            joined.emplace(quarterOf(today), NetworkGrowth());
    }
    std::vector<NetworkGrowth> growth;
    if (joined.empty())
        return growth;
    for (Quarter quarter = joined.begin()->first; quarter <= joined.rbegin()->first; ++quarter) {
        sum.year = quarter / 4;
        sum.quarter = quarter % 4 + 1;
        if (const auto found = joined.find(quarter); found != joined.end()) {
            sum.leaders += found->second.leaders;
            sum.students += found->second.students;
        }
        growth.push_back(sum);
    }
    return growth;
}

std::vector<NetworkActivities> networkActivities(const Evidence& evidence, const RowId& network)
{
    using enum records::ActivityKind;
    std::vector<NetworkActivities> counts;
    for (const records::ActivityKind kind : {StudentEducation, StudentPromotion, StudentPrevention}) {
        NetworkActivities& count = counts.emplace_back();
        count.kind = kind;
        for (const ActivityFact& activity : evidence.activities) {
            if (activity.network == kNone || evidence.networks[activity.network].called.id != network
                || activity.kind != kind)
                continue;
            ++count.planned;
            count.held += activity.isHeld() ? 1 : 0;
        }
    }
    return counts;
}

} // namespace bandanh::report
