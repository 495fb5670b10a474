#include "app/desktop/volunteers/creatortable.h"

#include "app/desktop/look/rowroles.h"
#include "app/desktop/look/tokens.h"
#include "app/desktop/today/todaymodels.h"
#include "app/desktop/volunteers/volunteersmodel.h"
#include "app/words/countryname.h"

namespace bandanh::desktop {

CreatorTable::CreatorTable(const Language& language, QObject* parent) : ListedModel(parent), m_language(language) {}

QVariant CreatorTable::data(const QModelIndex& index, int role) const
{
    const store::CreatorOverview* one = row(index.row());
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
