#pragma once

#include "app/desktop/forms/listedmodel.h"
#include "app/desktop/look/language.h"
#include "core/store/messageoverview.h"

namespace bandanh::desktop {

/// Materials: what they are, in which languages, how many messages they carry, and how often they are placed.
class MaterialTable final : public ListedModel<store::MaterialOverview>
{
    Q_OBJECT

public:
    enum Column { Title, Kind, Languages, Messages, Placements, Columns };

    explicit MaterialTable(const Language& language, QObject* parent = nullptr);

    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Language& m_language;
};

/// What a material is called: its title, else its reference.
QString materialName(const store::MaterialOverview& material, const Language& language);

} // namespace bandanh::desktop
