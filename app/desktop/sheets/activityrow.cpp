#include "app/desktop/sheets/activityrow.h"

#include "app/desktop/forms/placenames.h"
#include "app/desktop/forms/storeddate.h"
#include "app/desktop/look/rowroles.h"
#include "app/desktop/look/state.h"
#include "app/desktop/today/todaymodels.h"
#include "app/words/dotted.h"
#include "app/words/filled.h"
#include "app/words/recordlabel.h"
#include "core/records/activity.h"

#include <QCoreApplication>

namespace bandanh::desktop {

namespace {

struct ActivityRow {
    Q_DECLARE_TR_FUNCTIONS(ActivityRow)
};

QVariant badge(const store::ActivityOverview& activity, const Language& language)
{
    if (wasNotHeld(activity) || activity.sheets == 0)
        return {};
    if (activity.openSheets > 0)
        return QVariant::fromValue(
            Badge{State::Open, words::counted("ActivityRow", "%n sheet(s) open", nullptr, activity.openSheets)});
    if (activity.sheets == 1)
        return QVariant::fromValue(Badge{State::Closed, stateWord(State::Closed)});
    return QVariant::fromValue(
        Badge{State::Closed, ActivityRow::tr("all %1 closed", "sheets").arg(language.number(activity.sheets))});
}

QString quiet(const store::ActivityOverview& activity)
{
    if (wasNotHeld(activity))
        return activityStatus(activity);
    return activity.sheets == 0 ? ActivityRow::tr("no sheet") : QString();
}

} // namespace

QString activityTitle(const store::ActivityHead& activity, const Language& language)
{
    const QString title = titleOf(activity.titleKhmer, activity.titleLatin, language);
    const QString kind = activityKind(activity);
    return !title.isEmpty() ? title : !kind.isEmpty() ? kind : ActivityRow::tr("without a title");
}

QString activityKind(const store::ActivityHead& activity)
{
    return words::label(static_cast<records::ActivityKind>(activity.kind));
}

QString activityWhere(const store::ActivityHead& activity, const Language& language, const places::Gazetteer& gazetteer)
{
    return words::dotted({provinceName(gazetteer, activity.scope, language.isKhmer()),
                          titleOf(activity.venueKhmer, activity.venueLatin, language)});
}

QString activityLine(const store::ActivityHead& activity, const Language& language, const places::Gazetteer& gazetteer)
{
    return words::dotted({longDate(activity.date), activityWhere(activity, language, gazetteer)});
}

QString activityStatus(const store::ActivityHead& activity)
{
    return words::label(static_cast<records::ActivityStatus>(activity.status));
}

bool wasNotHeld(const store::ActivityHead& activity)
{
    return activity.status != 0 && activity.status != int(records::ActivityStatus::Held);
}

QVariant activityRow(const store::ActivityOverview& activity, int role, const Language& language,
                     const places::Gazetteer& gazetteer)
{
    const qint64 participations = activity.sum.participations();
    switch (role) {
    case Qt::DisplayRole:
        return activityTitle(activity, language);
    case SecondTextRole:
        return activityWhere(activity, language, gazetteer);
    case LeadRole:
        return leadDate(activity.date).first;
    case LeadSecondRole:
        return leadDate(activity.date).second;
    case FigureRole:
        return participations > 0 ? language.number(participations) : QStringLiteral("—");
    case BadgeRole:
        return badge(activity, language);
    case ShareTextRole:
        return quiet(activity);
    case Qt::ToolTipRole:
        return QString(activityTitle(activity, language) + QLatin1Char('\n')
                       + activityLine(activity, language, gazetteer));
    default:
        return {};
    }
}

} // namespace bandanh::desktop
