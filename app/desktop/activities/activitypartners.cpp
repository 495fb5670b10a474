#include "app/desktop/activities/activitypartners.h"

#include "app/desktop/look/rowroles.h"
#include "app/desktop/look/tokens.h"
#include "app/desktop/today/todaymodels.h"
#include "app/words/recordlabel.h"
#include "core/records/activitypartner.h"

namespace bandanh::desktop {

ActivityPartners::ActivityPartners(const Language& language, QObject* parent)
    : QAbstractTableModel(parent), m_language(language)
{}

void ActivityPartners::setPartners(std::vector<store::ActivityPartnerOverview> partners)
{
    beginResetModel();
    m_partners = std::move(partners);
    endResetModel();
}

const store::ActivityPartnerOverview* ActivityPartners::partner(int row) const
{
    return row >= 0 && row < rowCount() ? &m_partners[std::size_t(row)] : nullptr;
}

int ActivityPartners::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_partners.size());
}

int ActivityPartners::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant ActivityPartners::data(const QModelIndex& index, int role) const
{
    const store::ActivityPartnerOverview& partner = m_partners[std::size_t(index.row())];
    if (role != Qt::DisplayRole && role != ToneRole)
        return {};
    const QString words = index.column() == Name   ? titleOf(partner.nameKhmer, partner.nameLatin, m_language)
                          : index.column() == Part ? words::label(static_cast<records::PartnerPart>(partner.part))
                          : partner.present        ? (*partner.present ? tr("was there") : tr("was not there"))
                                                   : QString();
    if (role == Qt::DisplayRole)
        return words.isEmpty() ? tr("not written") : words;
    if (words.isEmpty())
        return int(Tone::Faint);
    return index.column() == Present && !*partner.present ? QVariant(int(Tone::Open)) : QVariant();
}

QVariant ActivityPartners::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("With whom") : section == Part ? tr("Part") : tr("There");
}

} // namespace bandanh::desktop
