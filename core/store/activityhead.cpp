#include "core/store/activityhead.h"

#include "core/records/activity.h"
#include "core/records/attendance.h"

namespace bandanh::store {

static_assert(int(records::Signature::No) == 1);

ListOrder newestActivities()
{
    return {.table = "activity a", .alias = "a", .key = "ifnull(a.date, '')", .isDescending = true, .way = Way::Whole};
}

ListOrder newestActivities(Connection& connection, const ActivityNarrowing& narrowing)
{
    const records::RecordSpec& spec = records::specOf<records::Activity>();
    ListOrder list = newestActivities();
    if (narrowing.year) {
        list.narrow("a.date >= " + list.parameter(std::to_string(*narrowing.year)));
        list.narrow("a.date < " + list.parameter(std::to_string(*narrowing.year + 1)));
    }
    if (narrowing.scope)
        list.narrow("a.scope = " + list.parameter(std::int64_t{*narrowing.scope}));
    list.narrowToTag(spec, narrowing.tag);
    list.narrowToFound(connection, spec, narrowing.text);
    return list;
}

std::string namedColumn()
{
    return "(SELECT count(DISTINCT coalesce(l.person, l.id)) FROM " + std::string(kSignedLines) + ")";
}

int readHead(const Statement& statement, ActivityHead& head)
{
    head.id = statement.rowId(0);
    head.kind = statement.whole(1);
    head.status = statement.whole(2);
    int column = 3;
    for (std::string* text : {&head.titleKhmer, &head.titleLatin, &head.date, &head.venueKhmer, &head.venueLatin})
        *text = statement.text(column++);
    head.scope = static_cast<records::Scope>(statement.whole(column++));
    return column;
}

int readHead(const Statement& statement, ActivityWithPartners& head)
{
    int column = readHead(statement, static_cast<ActivityHead&>(head));
    head.partners = statement.whole(column++);
    head.firstKhmer = statement.text(column++);
    head.firstLatin = statement.text(column++);
    return column;
}

} // namespace bandanh::store
