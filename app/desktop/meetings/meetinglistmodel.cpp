#include "app/desktop/meetings/meetinglistmodel.h"

#include "app/desktop/forms/storeddate.h"
#include "app/desktop/look/rowroles.h"
#include "app/desktop/look/state.h"
#include "app/desktop/session/session.h"
#include "app/desktop/sheets/activityrow.h"
#include "app/desktop/today/todaymodels.h"
#include "app/words/dotted.h"
#include "app/words/filled.h"

namespace bandanh::desktop {

namespace {

QVariant badge(const store::MeetingOverview& meeting)
{
    if (meeting.overdue > 0) {
        const QString overdue = words::counted("MeetingListModel", "%n overdue", nullptr, meeting.overdue);
        return QVariant::fromValue(Badge{State::Conflict, overdue});
    }
    if (meeting.open > 0) {
        const QString open = words::counted("MeetingListModel", "%n to be kept", nullptr, meeting.open);
        return QVariant::fromValue(Badge{State::Open, open});
    }
    return {};
}

} // namespace

QString metWith(const store::MeetingOverview& meeting, const Language& language)
{
    const QString first = titleOf(meeting.firstKhmer, meeting.firstLatin, language);
    if (first.isEmpty())
        return activityKind(meeting);
    const qint64 others = meeting.partners - 1;
    //: behind the name of an organisation
    const QString more = words::counted("MeetingListModel", "and %n more", nullptr, others);
    return others > 0 ? first + QLatin1Char(' ') + more : first;
}

QString meetingLine(const store::MeetingOverview& meeting, const Language& language, const places::Gazetteer& gazetteer)
{
    return words::dotted({longDate(meeting.date), activityKind(meeting), activityWhere(meeting, language, gazetteer)});
}

MeetingListModel::MeetingListModel(Session& session, const Language& language, QObject* parent)
    : WindowedModel(parent), m_session(session), m_language(language)
{
    setSource(
        session.reader(), [this] { return store::meetingList(m_session.reader(), m_filter); },
        [this](const RowNumbers& rids) { return store::meetings(m_session.reader(), rids, m_filter.today); });
}

void MeetingListModel::setFilter(const store::MeetingFilter& filter)
{
    m_filter = filter;
    refresh();
}

QVariant MeetingListModel::data(const QModelIndex& index, int role) const
{
    const store::MeetingOverview* meeting = row(index.row());
    if (meeting == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return activityTitle(*meeting, m_language);
    case SecondTextRole:
        return metWith(*meeting, m_language);
    case LeadRole:
        return leadDate(meeting->date).first;
    case LeadSecondRole:
        return leadDate(meeting->date).second;
    case BadgeRole:
        return badge(*meeting);
    case ShareTextRole:
        return wasNotHeld(*meeting)       ? activityStatus(*meeting)
               : meeting->commitments > 0 ? tr("all kept or dropped")
                                          : tr("nothing promised");
    case Qt::ToolTipRole:
        return QString(activityTitle(*meeting, m_language) + QLatin1Char('\n')
                       + meetingLine(*meeting, m_language, m_session.gazetteer()));
    default:
        return {};
    }
}

} // namespace bandanh::desktop
