#include "app/desktop/day/dayeventsmodel.h"

#include "app/desktop/forms/placenames.h"
#include "app/desktop/look/rowroles.h"
#include "app/desktop/look/state.h"
#include "app/desktop/session/session.h"
#include "app/desktop/sheets/activityrow.h"
#include "app/desktop/today/todaymodels.h"
#include "app/words/dotted.h"
#include "app/words/filled.h"

namespace bandanh::desktop {

namespace {

/// One thing is said of an event, the one that keeps the figure open for longest.
QVariant badge(const store::DayEventOverview& event)
{
    const auto open = [](const QString& words) { return QVariant::fromValue(Badge{State::Open, words}); };
    if (event.isOff)
        return {};
    if (event.openSheets > 0)
        return open(words::counted("DayEventsModel", "%n sheet(s) open", nullptr, event.openSheets));
    if (event.isUncounted)
        return open(DayEventsModel::tr("nobody counted"));
    if (event.isStillPlanned)
        return open(DayEventsModel::tr("still planned"));
    if (event.lacksVenue)
        return open(DayEventsModel::tr("no venue"));
    return {};
}

} // namespace

QString eventLine(const store::DayEventOverview& event, const Language& language, const places::Gazetteer& gazetteer)
{
    return words::dotted({activityLine(event, language, gazetteer), activityStatus(event)});
}

DayEventsModel::DayEventsModel(Session& session, const Language& language, QObject* parent)
    : WindowedModel(parent), m_session(session), m_language(language)
{
    setSource(
        [this] { return store::countDayEvents(m_session.reader(), m_filter); },
        [this](qint64 offset, qint64 limit) { return store::dayEvents(m_session.reader(), m_filter, offset, limit); });
}

void DayEventsModel::setFilter(const store::DayFilter& filter)
{
    m_filter = filter;
    refresh();
}

void DayEventsModel::setCounts(std::map<RowId, std::int64_t> counts)
{
    m_counts = std::move(counts);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0), {FigureRole});
}

std::optional<int> DayEventsModel::placeOf(const RowId& event) const
{
    const auto place = store::placeOfDayEvent(m_session.reader(), m_filter, event);
    return place ? std::optional(int(*place)) : std::nullopt;
}

QString DayEventsModel::figure(const store::DayEventOverview& event) const
{
    const auto counted = m_counts.find(event.id);
    if (counted != m_counts.end() && counted->second > 0)
        return m_language.number(counted->second);
    return event.expected && counted == m_counts.end() ? tr("%1 expected").arg(m_language.number(*event.expected))
                                                       : QStringLiteral("—");
}

QVariant DayEventsModel::data(const QModelIndex& index, int role) const
{
    const store::DayEventOverview* event = row(index.row());
    if (event == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return provinceName(m_session.gazetteer(), event->scope, m_language.isKhmer());
    case SecondTextRole:
        return words::dotted(
            {titleOf(event->venueKhmer, event->venueLatin, m_language), activityTitle(*event, m_language)});
    case FigureRole:
        return figure(*event);
    case BadgeRole:
        return badge(*event);
    case ShareTextRole:
        return activityStatus(*event);
    case Qt::ToolTipRole:
        return QString(activityTitle(*event, m_language) + QLatin1Char('\n')
                       + eventLine(*event, m_language, m_session.gazetteer()));
    default:
        return {};
    }
}

} // namespace bandanh::desktop
