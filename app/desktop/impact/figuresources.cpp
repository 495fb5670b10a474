#include "app/desktop/impact/figuresources.h"

#include "app/desktop/session/session.h"
#include "app/words/notation.h"
#include "app/words/recordlabel.h"
#include "core/records/activity.h"
#include "core/records/network.h"
#include "core/records/organisation.h"
#include "core/records/role.h"

namespace bandanh::desktop {

namespace {

QString joined(const QStringList& parts)
{
    QStringList told = parts;
    told.removeAll(QString());
    return told.isEmpty() ? QStringLiteral("—") : told.join(QStringLiteral(" · "));
}

QString dateText(const std::optional<text::PartialDate>& date)
{
    return date ? words::Notation::current().date(*date) : QString();
}

QString placeText(const std::optional<places::PlaceCode>& place, const Session& session)
{
    return place ? words::shown(*place, session.gazetteer()) : QString();
}

template <class R>
QString nameOf(const std::optional<Id<R>>& id, Session& session)
{
    if (!id)
        return {};
    const auto stored = store::RecordTable(session.reader()).find(records::specOf<R>(), *id);
    return stored ? words::heading(stored->record) : QString();
}

/// A term of a leader: who, and what of which network from when.
QStringList termInWords(const records::Role& term, Session& session)
{
    return {nameOf(term.person, session), joined({term.post ? words::label(*term.post) : QString(),
                                                  nameOf(term.network, session), dateText(term.from)})};
}

QStringList inWords(const records::Record& record, Session& session)
{
    const QString name = words::heading(record);
    switch (record.spec->type) {
    case records::RecordType::Activity: {
        const auto activity = records::fromRecord<records::Activity>(record);
        return {name, joined({dateText(activity.date), placeText(activity.place, session)})};
    }
    case records::RecordType::Network:
        return {name, joined({dateText(records::fromRecord<records::Network>(record).foundedOn)})};
    case records::RecordType::Organisation:
        return {name, joined({placeText(records::fromRecord<records::Organisation>(record).place, session)})};
    case records::RecordType::Role:
        return termInWords(records::fromRecord<records::Role>(record), session);
    default:
        return {name, QString()};
    }
}

} // namespace

std::vector<QStringList> recordsBehind(const report::Report& report, const report::Indicator& indicator,
                                       report::Window window, Session& session)
{
    std::vector<QStringList> rows;
    for (const store::StoredRecord& stored : report.recordsOf(indicator, window))
        rows.push_back(inWords(stored.record, session));
    return rows;
}

std::vector<QStringList> headcountsBehind(const report::Report& report, const report::Indicator& indicator,
                                          report::Window window)
{
    const auto notation = words::Notation::current();
    std::vector<QStringList> rows;
    for (const report::HeadcountSource& count : report.headcountsOf(indicator, window)) {
        const std::string& inLanguage = notation.isKhmer() ? count.activity.khmer : count.activity.latin;
        const std::string& other = notation.isKhmer() ? count.activity.latin : count.activity.khmer;
        rows.push_back({QString::fromStdString(inLanguage.empty() ? other : inLanguage),
                        count.kind ? words::label(*count.kind) : QStringLiteral("—"), notation.number(count.total),
                        notation.number(count.added)});
    }
    return rows;
}

} // namespace bandanh::desktop
