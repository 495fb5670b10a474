#include "app/desktop/forms/bulkwords.h"

#include "app/words/filled.h"
#include "app/words/recordlabel.h"
#include "app/words/rulesentence.h"

#include <QCoreApplication>

#include <algorithm>

namespace bandanh::desktop {

namespace {

using operations::BulkOutcome;
using operations::LeftBecause;

constexpr std::size_t kMostBefore = 4;

QStringList before(const BulkOutcome& outcome, const records::FieldSpec& field, const places::Gazetteer& gazetteer)
{
    QStringList lines;
    if (field.type == records::ValueType::Reference) // what it is called, only the store knows
        return lines;
    for (const BulkOutcome::Before& was : outcome.before) {
        if (lines.size() >= qsizetype(kMostBefore))
            break;
        if (records::isAbsent(was.value))
            lines << words::counted("BulkPane", "Nothing stands there now on %n row(s).", nullptr, was.rows);
        else
            //: %1 is the value that stands there
            lines << words::filled(words::counted("BulkPane", "“%1” stands there now on %n row(s).", nullptr, was.rows),
                                   {words::shown(field, was.value, gazetteer)});
    }
    return lines;
}

QString leftSentence(LeftBecause because, const operations::Rule* rule, qint64 rows)
{
    switch (because) {
    case LeftBecause::SaysSoAlready:
        return words::counted("BulkPane", "It is so already on %n row(s).", nullptr, rows);
    case LeftBecause::Gone:
        return words::counted("BulkPane", "Deleted meanwhile: %n row(s).", nullptr, rows);
    case LeftBecause::Frozen:
        return words::counted("BulkPane", "Frozen, and left as it is: %n row(s).", nullptr, rows);
    case LeftBecause::BreaksRule:
        break;
    }
    //: %1 is what would be odd about the row
    return words::filled(words::counted("BulkPane", "Left as it is on %n row(s): %1", nullptr, rows),
                         {words::sentence(*rule)});
}

QStringList left(const BulkOutcome& outcome)
{
    struct Group {
        LeftBecause because;
        const operations::Rule* rule;
        qint64 rows;
    };
    std::vector<Group> groups;
    for (const BulkOutcome::Left& row : outcome.left) {
        const auto found = std::ranges::find_if(
            groups, [&](const Group& group) { return group.because == row.because && group.rule == row.rule; });
        if (found != groups.end())
            ++found->rows;
        else
            groups.push_back({row.because, row.rule, 1});
    }
    QStringList lines;
    for (const Group& group : groups)
        lines << leftSentence(group.because, group.rule, group.rows);
    return lines;
}

} // namespace

QStringList willChange(const BulkOutcome& outcome, const records::FieldSpec* field, const places::Gazetteer& gazetteer)
{
    QStringList lines{outcome.changed > 0
                          ? words::counted("BulkPane", "%n row(s) would change.", nullptr, outcome.changed)
                          : QCoreApplication::translate("BulkPane", "Nothing would change.")};
    if (field != nullptr)
        lines << before(outcome, *field, gazetteer);
    return lines << left(outcome);
}

QStringList wasChanged(const BulkOutcome& outcome)
{
    return QStringList{
               words::counted("BulkPane", "%n row(s) changed. Ctrl+Z takes it all back.", nullptr, outcome.changed)}
           << left(outcome);
}

} // namespace bandanh::desktop
