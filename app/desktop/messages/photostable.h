#pragma once

#include "app/desktop/attachments/photowork.h"
#include "app/desktop/look/language.h"
#include "core/exchange/photonames.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace bandanh::desktop {

/// Which photo would go to which placement, file by file, before it does; and why a file goes nowhere.
class PhotosTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { File, Carrier, Material, From, Note, Columns };

    explicit PhotosTable(const Language& language, QObject* parent = nullptr);

    void setMatches(const QStringList& paths, std::vector<store::PlacementNames> placements,
                    std::vector<exchange::PhotoMatch> matches);

    qint64 unmatched() const;
    /// Placements that have a photo already.
    qint64 replaced() const;
    /// Those that would be added, with or without those that take the place of another photo.
    std::vector<PhotoWork::PhotoFile> toAdd(bool withReplaced) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// That the file goes to; null where it goes nowhere.
    const store::PlacementNames* target(std::size_t row) const;
    const store::PlacementNames* named(std::size_t row) const;
    QString text(std::size_t row, int column) const;
    QString note(std::size_t row) const;

    const Language& m_language;
    QStringList m_paths;
    std::vector<store::PlacementNames> m_placements;
    std::vector<exchange::PhotoMatch> m_matches; ///< of each path
};

} // namespace bandanh::desktop
