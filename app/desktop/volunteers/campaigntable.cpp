#include "app/desktop/volunteers/campaigntable.h"

#include "app/desktop/forms/moneywords.h"
#include "app/desktop/forms/storeddate.h"
#include "app/desktop/look/rowroles.h"
#include "app/desktop/look/tokens.h"
#include "app/desktop/today/todaymodels.h"

namespace bandanh::desktop {

CampaignTable::CampaignTable(const Language& language, QObject* parent)
    : QAbstractTableModel(parent), m_language(language)
{}

void CampaignTable::setCampaigns(std::vector<store::CampaignOverview> campaigns)
{
    beginResetModel();
    m_campaigns = std::move(campaigns);
    endResetModel();
}

const store::CampaignOverview* CampaignTable::campaign(int row) const
{
    return row >= 0 && row < rowCount() ? &m_campaigns[std::size_t(row)] : nullptr;
}

int CampaignTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_campaigns.size());
}

int CampaignTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

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
    if (index.row() < 0 || index.row() >= rowCount())
        return {};
    const store::CampaignOverview& campaign = m_campaigns[std::size_t(index.row())];
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
