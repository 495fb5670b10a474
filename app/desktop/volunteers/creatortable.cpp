#include "app/desktop/volunteers/creatortable.h"

#include "app/desktop/look/rowroles.h"
#include "app/desktop/look/tokens.h"
#include "app/desktop/today/todaymodels.h"
#include "app/desktop/volunteers/volunteersmodel.h"
#include "app/words/countryname.h"

namespace bandanh::desktop {

CreatorTable::CreatorTable(const Language& language, QObject* parent)
    : QAbstractTableModel(parent), m_language(language)
{}

void CreatorTable::setCreators(std::vector<store::CreatorOverview> creators)
{
    beginResetModel();
    m_creators = std::move(creators);
    endResetModel();
}

const store::CreatorOverview* CreatorTable::creator(int row) const
{
    return row >= 0 && row < rowCount() ? &m_creators[std::size_t(row)] : nullptr;
}

int CreatorTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_creators.size());
}

int CreatorTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant CreatorTable::data(const QModelIndex& index, int role) const
{
    const store::CreatorOverview* one = creator(index.row());
    if (one == nullptr)
        return {};
    const QString words =
        index.column() == Name ? titleOf(one->nameKhmer, one->nameLatin, m_language) : words::countryName(one->country);
    if (role == Qt::DisplayRole)
        return words.isEmpty() ? tr("not written") : words;
    return role == ToneRole && words.isEmpty() ? QVariant(int(Tone::Faint)) : QVariant();
}

QVariant CreatorTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Volunteer") : tr("Country");
}

} // namespace bandanh::desktop
