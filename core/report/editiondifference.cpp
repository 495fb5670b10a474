#include "core/report/editiondifference.h"

#include "core/operations/cambodianday.h"
#include "core/report/figures.h"
#include "core/report/highlightsjson.h"
#include "core/report/tally.h"
#include "core/support/hex.h"

#include <algorithm>
#include <map>
#include <unordered_set>

namespace bandanh::report {

using nlohmann::json;
using records::RecordType;

namespace {

constexpr std::size_t kAll = 10'000'000;

using Numbers = std::map<std::vector<std::string>, double>;

/// Every number of a figure's document by its path. A list has its keys alone: each is there, or is not.
void takeNumbers(const json& value, std::vector<std::string>& path, Numbers& numbers)
{
    if (value.is_number()) {
        numbers[path] = value.get<double>();
        return;
    }
    if (!value.is_structured())
        return; // a text: of what may be shown of a number
    for (const auto& [key, inner] : value.items()) {
        path.push_back(value.is_array() ? inner.get<std::string>() : key);
        takeNumbers(value.is_array() ? json(1) : inner, path, numbers);
        path.pop_back();
    }
}

/// Numbers of parts alone: the value, and how complete the sheets are, are told apart.
Numbers numbersOf(const Indicator& indicator, const json& figure)
{
    Numbers numbers;
    for (const Part& part : indicator.parts) {
        if (part.name.ends_with("_as_shown"))
            continue; // its numbers stand in the part that it shows
        std::vector<std::string> path{std::string(part.name)};
        if (const auto found = figure.find(path[0]);
            found != figure.end() && (found->is_structured() || found->is_number()))
            takeNumbers(*found, path, numbers);
    }
    return numbers;
}

std::optional<double> valueOf(const json& figure)
{
    const auto value = figure.find("value");
    return value != figure.end() && value->is_number() ? std::optional(value->get<double>()) : std::nullopt;
}

std::optional<double> at(const Numbers& numbers, const std::vector<std::string>& path)
{
    const auto found = numbers.find(path);
    return found != numbers.end() ? std::optional(found->second) : std::nullopt;
}

std::vector<NumberChange> changedParts(const Indicator& indicator, const json& frozen, const json& now)
{
    const Numbers before = numbersOf(indicator, frozen);
    const Numbers after = numbersOf(indicator, now);
    Numbers all = before;
    all.insert(after.begin(), after.end());
    std::vector<NumberChange> changes;
    for (const auto& [path, number] : all) {
        NumberChange change{path[0], {path.begin() + 1, path.end()}, at(before, path), at(after, path)};
        if (change.before != change.after)
            changes.push_back(std::move(change));
    }
    return changes;
}

/// Records that no figure is counted from.
bool isBookkeeping(RecordType type)
{
    return !records::specOf(type).inDigest || type == RecordType::Tag || type == RecordType::Attachment
           || type == RecordType::ReportEdition || type == RecordType::Target;
}

/// Which of the rows written since a figure rests on.
class Reasons
{
public:
    Reasons(const Report& now, std::unordered_map<RowId, ChangedRow> rows) : m_now(now), m_rows(std::move(rows)) {}

    void explain(FigureDifference& difference) const
    {
        const Grounds grounds = groundsOf(*difference.indicator);
        for (const auto& [id, row] : m_rows)
            if (restsOn(grounds, id, row))
                add(difference.causes, id, row);
        if (difference.causes.empty() && !difference.isFromHeadquarters && !difference.isRuleChanged)
            guess(difference);
        std::ranges::sort(difference.causes, {},
                          [](const Cause& cause) { return std::tuple(cause.day, cause.change, cause.type); });
        for (Cause& cause : difference.causes)
            std::ranges::sort(cause.rows);
    }

private:
    /// What a figure looks at.
    struct Grounds {
        const Indicator* indicator = nullptr;
        std::unordered_set<RowId> activities;
        std::unordered_set<RowId> records;
        std::vector<bool> people; ///< by number
    };

    Grounds groundsOf(const Indicator& indicator) const
    {
        const Evidence& evidence = m_now.evidence();
        Grounds grounds{&indicator, {}, {}, std::vector<bool>(evidence.sexes.size())};
        forEachConcerned(evidence, indicator, [&](const ActivityFact& activity) {
            if (evidence.period.includes(activity.province))
                grounds.activities.insert(activity.called.id);
        });
        for (const auto& stored : m_now.recordsOf(indicator, {0, kAll}))
            grounds.records.insert(stored.record.id);
        if (indicator.lines != Lines::None && indicator.lines != Lines::Written)
            forEachTaken(evidence, indicator, [&](const Participation& part, const ActivityFact&) {
                if (part.person != kNone)
                    grounds.people[part.person] = true;
            });
        return grounds;
    }

    bool restsOn(const Grounds& grounds, const RowId& id, const ChangedRow& row) const
    {
        if (grounds.records.contains(id))
            return true;
        switch (row.type) {
        case RecordType::Activity:
            return grounds.activities.contains(id) || wasConcerned(grounds, row);
        case RecordType::Attendance:
            return std::ranges::any_of(row.belongTo,
                                       [&](const RowId& sheet) { return isOfConcernedSheet(grounds, sheet); })
                   && grounds.indicator->lines != Lines::None;
        case RecordType::Sheet:
            return grounds.indicator->lines != Lines::None && isOfConcernedActivity(grounds, row.belongTo);
        case RecordType::Headcount:
            return grounds.indicator->heads != nullptr && isOfConcernedActivity(grounds, row.belongTo);
        case RecordType::Person: {
            const Index person = m_now.evidence().people.find(id);
            return row.change == Change::Changed && person < grounds.people.size() && grounds.people[person];
        }
        default:
            return row.change == Change::TakenBack && isOfItsRows(grounds, row.type);
        }
    }

    bool isOfItsRows(const Grounds& grounds, RecordType type) const
    {
        const auto* spec = specOfRows(grounds.indicator->rows);
        return spec != nullptr && spec->type == type;
    }

    bool isOfConcernedActivity(const Grounds& grounds, const std::vector<RowId>& activities) const
    {
        return std::ranges::any_of(activities, [&](const RowId& activity) {
            const auto row = m_rows.find(activity);
            return grounds.activities.contains(activity) || (row != m_rows.end() && wasConcerned(grounds, row->second));
        });
    }

    bool isOfConcernedSheet(const Grounds& grounds, const RowId& sheet) const
    {
        const auto& sheets = sheetActivities();
        const auto standing = sheets.find(sheet);
        if (standing != sheets.end() && grounds.activities.contains(standing->second))
            return true;
        const auto row = m_rows.find(sheet);
        return row != m_rows.end() && isOfConcernedActivity(grounds, row->second.belongTo);
    }

    /// Whether the figure would look at an activity that was taken back.
    bool wasConcerned(const Grounds& grounds, const ChangedRow& row) const
    {
        if (row.type != RecordType::Activity || !row.removed)
            return false;
        const auto activity = records::fromRecord<records::Activity>(*row.removed);
        const Evidence& evidence = m_now.evidence();
        if (!activity.date || !evidence.period.contains(*activity.date))
            return false;
        ActivityFact fact;
        fact.kind = activity.kind;
        fact.status = activity.status.value_or(records::ActivityStatus::Held);
        fact.hasStatus = activity.status.has_value();
        fact.level = activity.level;
        fact.date = activity.date->toText();
        fact.province = evidence.period.reported(activity.place, row.removed->scope);
        return evidence.period.includes(fact.province) && grounds.indicator->concerns(evidence, fact);
    }

    const std::unordered_map<RowId, RowId>& sheetActivities() const
    {
        if (m_sheets.empty())
            for (const SheetFact& sheet : m_now.evidence().sheets)
                m_sheets.emplace(sheet.id, m_now.evidence().activities[sheet.activity].called.id);
        return m_sheets;
    }

    /// The sheet that tells what became of a line; nothing where it has its own story.
    const ChangedRow* sheetTelling(const ChangedRow& row) const
    {
        if (row.type != RecordType::Attendance)
            return nullptr;
        for (const RowId& sheet : row.belongTo)
            if (const auto found = m_rows.find(sheet); found != m_rows.end() && found->second.change == row.change)
                return &found->second;
        return nullptr;
    }

    void add(std::vector<Cause>& causes, const RowId& id, const ChangedRow& row) const
    {
        const ChangedRow* sheet = sheetTelling(row);
        Cause& cause = causeOf(causes, sheet != nullptr ? *sheet : row);
        if (sheet != nullptr) {
            ++cause.lines;
            return;
        }
        cause.rows.push_back(id);
        if (row.removed)
            cause.removed.emplace(id, *row.removed);
    }

    static Cause& causeOf(std::vector<Cause>& causes, const ChangedRow& row)
    {
        const text::PartialDate day = operations::cambodianDay(row.at);
        const auto found = std::ranges::find_if(causes, [&](const Cause& one) {
            return one.change == row.change && one.type == row.type && one.day == day;
        });
        return found != causes.end() ? *found : causes.emplace_back(Cause{row.change, row.type, day, {}, 0, {}});
    }

    /// Where nothing that the figure is known to rest on was written: what else was, sheets and lines of other activities apart.
    void guess(FigureDifference& difference) const
    {
        for (const auto& [id, row] : m_rows)
            if (!isBookkeeping(row.type) && row.type != RecordType::Attendance && row.type != RecordType::Sheet)
                add(difference.causes, id, row);
        difference.isGuess = !difference.causes.empty();
    }

    const Report& m_now;
    std::unordered_map<RowId, ChangedRow> m_rows;
    mutable std::unordered_map<RowId, RowId> m_sheets; ///< the activity of each
};

/// The last entry of this laptop's log by the time that another one froze an edition: as far as their clocks agree.
std::int64_t lastEntryAt(store::Connection& connection, Timestamp at)
{
    store::Statement& row = connection.prepare("SELECT coalesce(max(last), 0) FROM operation WHERE at <= ?1");
    const std::int64_t entry = row.bind(1, at).step() ? row.whole(0) : 0;
    row.reset();
    return entry;
}

/// Whether this laptop's log is the one that the edition names, and reaches as far.
bool reachesBackTo(store::Connection& connection, const EditionBasis& basis)
{
    store::OperationLog log(connection);
    if (log.head().sequence < basis.entry)
        return false;
    const auto hash = log.hashAt(basis.entry);
    return hexFromBytes(std::string_view(reinterpret_cast<const char*>(hash.data()), hash.size())) == basis.head;
}

} // namespace

const FigureDifference* EditionDifference::figure(std::string_view id) const
{
    const auto found =
        std::ranges::find_if(figures, [&](const FigureDifference& one) { return one.indicator->id == id; });
    return found != figures.end() ? &*found : nullptr;
}

EditionDifference differenceOf(store::Connection& connection, Edition edition, const Report& now)
{
    EditionDifference difference{std::move(edition), false, {}};
    const EditionBasis& basis = difference.edition.basis;
    difference.isLogKnown = reachesBackTo(connection, basis);
    const bool hasReceived = !difference.isLogKnown || now.evidence().readUntil.fromOthers() != basis.received;
    const json figures = toJson(now.highlights())["figures"];
    const json& frozen = difference.edition.content.at("figures");
    for (const Indicator& indicator : allIndicators()) {
        const std::string id(indicator.id);
        const auto before = frozen.find(id);
        if (before == frozen.end())
            continue; // not declared then: there is nothing to compare
        const json& after = figures.at(id);
        FigureDifference figure{&indicator, {{}, {}, valueOf(*before), valueOf(after)}, {}, {}, false, hasReceived,
                                false};
        figure.parts = changedParts(indicator, *before, after);
        figure.isRuleChanged = before->value("rule", std::string()) != indicator.rule;
        if (figure.value.before != figure.value.after || !figure.parts.empty())
            difference.figures.push_back(std::move(figure));
    }
    if (!difference.figures.empty()) {
        const auto since = difference.isLogKnown ? basis.entry : lastEntryAt(connection, difference.edition.frozenAt);
        const Reasons reasons(now, changesSince(connection, since));
        for (FigureDifference& figure : difference.figures)
            reasons.explain(figure);
    }
    return difference;
}

} // namespace bandanh::report
