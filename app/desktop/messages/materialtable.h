#pragma once

#include "app/desktop/look/language.h"
#include "core/store/messageoverview.h"

#include <QAbstractTableModel>

namespace bandanh::desktop {

/// Materials: what they are, in which languages, how many messages they carry, and how often they are placed.
class MaterialTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Kind, Languages, Messages, Placements, Columns };

    explicit MaterialTable(const Language& language, QObject* parent = nullptr);

    void setMaterials(std::vector<store::MaterialOverview> materials);
    const store::MaterialOverview* material(int row) const;
    std::optional<int> placeOf(const RowId& material) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Language& m_language;
    std::vector<store::MaterialOverview> m_materials;
};

/// What a material is called: its title, else its reference.
QString materialName(const store::MaterialOverview& material, const Language& language);

} // namespace bandanh::desktop
