#include "app/desktop/volunteers/campaignrows.h"

#include "app/desktop/activities/activitylistmodel.h"
#include "app/desktop/forms/moneywords.h"
#include "app/desktop/look/rowroles.h"
#include "app/desktop/session/session.h"
#include "core/records/activity.h"
#include "core/records/campaignprofile.h"

namespace bandanh::desktop {

namespace {

/// The profile of a campaign, blank where nothing is written of it.
records::CampaignProfile profileOf(store::Connection& reader, const RowId& campaign)
{
    records::CampaignProfile blank;
    blank.activity = Id<records::Activity>(campaign);
    const records::Record record = records::toRecord(blank);
    const auto stored = store::RecordTable(reader).find(*record.spec, store::naturalRow(record));
    return stored ? records::fromRecord<records::CampaignProfile>(stored->record) : blank;
}

} // namespace

CampaignRows::CampaignRows(Session& session, const Language& language, ActivityListModel& activities, QObject* parent)
    : QIdentityProxyModel(parent), m_session(session), m_language(language), m_activities(activities)
{
    setSourceModel(&activities);
}

QVariant CampaignRows::data(const QModelIndex& index, int role) const
{
    if (role == BadgeRole)
        return {};
    const auto* campaign = m_activities.row(index.row());
    if (campaign == nullptr || (role != FigureRole && role != ShareTextRole))
        return QIdentityProxyModel::data(index, role);
    const records::CampaignProfile profile = profileOf(m_session.reader(), campaign->id);
    const std::string currency = profile.currency.value_or(std::string());
    if (role == FigureRole)
        return profile.raised ? moneyText(m_language, *profile.raised, currency) : QStringLiteral("—");
    //: %1 is money: what was raised stands above
    return profile.goal ? tr("of %1").arg(moneyText(m_language, *profile.goal, currency)) : QString();
}

} // namespace bandanh::desktop
