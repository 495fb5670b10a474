#include "app/desktop/volunteers/campaigntable.h"

#include "app/desktop/forms/moneywords.h"
#include "app/desktop/forms/storeddate.h"
#include "app/desktop/look/rowroles.h"
#include "app/desktop/look/tokens.h"
#include "app/desktop/today/todaymodels.h"

namespace bandanh::desktop {

CampaignTable::CampaignTable(const Language& language, QObject* parent) : ListedModel(parent), m_language(language) {}

QString CampaignTable::text(const store::CampaignOverview& campaign, int column) const
{
    switch (column) {
    case Title:
        return titleOf(campaign.titleKhmer, campaign.titleLatin, m_language);
    case Date:
        return storedDate(campaign.date);
    case Goal:
        return campaign.goal ? moneyText(m_language, *campaign.goal, campaign.currency) : QString();
    case Raised:
        return campaign.raised ? moneyText(m_language, *campaign.raised, campaign.currency) : QString();
    default:
        return {};
    }
}

QVariant CampaignTable::data(const QModelIndex& index, int role) const
{
    const store::CampaignOverview* found = row(index.row());
    if (found == nullptr)
        return {};
    const store::CampaignOverview& campaign = *found;
    const QString words = text(campaign, index.column());
    if (role == Qt::DisplayRole)
        return words.isEmpty() ? QStringLiteral("—") : words;
    if (role == ToneRole && words.isEmpty())
        return int(Tone::Faint);
    if (role == ToneRole && index.column() == Raised && campaign.goal && *campaign.raised < *campaign.goal)
        return int(Tone::Open);
    return {};
}

QVariant CampaignTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Campaign");
    case Date:
        return tr("Date");
    case Goal:
        return tr("Goal");
    case Raised:
        return tr("Raised");
    default:
        return {};
    }
}

} // namespace bandanh::desktop
