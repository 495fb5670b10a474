#include "app/desktop/messages/materialtable.h"

#include "app/desktop/look/rowroles.h"
#include "app/desktop/look/tokens.h"
#include "app/desktop/today/todaymodels.h"
#include "app/words/recordlabel.h"
#include "core/records/material.h"

namespace bandanh::desktop {

QString materialName(const store::MaterialOverview& material, const Language& language)
{
    const QString title = titleOf(material.titleKhmer, material.titleLatin, language);
    return title.isEmpty() ? QString::fromStdString(material.reference) : title;
}

MaterialTable::MaterialTable(const Language& language, QObject* parent) : ListedModel(parent), m_language(language) {}

QVariant MaterialTable::data(const QModelIndex& index, int role) const
{
    const store::MaterialOverview* found = row(index.row());
    if (found == nullptr)
        return {};
    if (role == ToneRole && (index.column() == Kind || index.column() == Languages))
        return int(Tone::Second);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Title:
        return materialName(*found, m_language);
    case Kind:
        return words::label(static_cast<records::MaterialKind>(found->kind));
    case Languages:
        return words::inOneLine(*records::specOf<records::Material>().byName("languages"), found->languages);
    case Messages:
        return m_language.number(found->messages);
    case Placements:
        return m_language.number(found->placements);
    default:
        return {};
    }
}

QVariant MaterialTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Material");
    case Kind:
        return tr("Kind");
    case Languages:
        return tr("Languages");
    case Messages:
        return tr("Messages");
    case Placements:
        return tr("Placements");
    default:
        return {};
    }
}

} // namespace bandanh::desktop
