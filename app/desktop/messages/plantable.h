#pragma once

#include "app/desktop/look/language.h"
#include "core/exchange/placementplan.h"

#include <QAbstractTableModel>

namespace bandanh::desktop {

class Session;

/// What would be recorded, line by line, before it is: and beside a vehicle that carries something else then, what that is.
class PlanTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Material, Carrier, Where, From, Until, Note, Columns };

    PlanTable(Session& session, const Language& language, QObject* parent = nullptr);

    void setPlacements(std::vector<records::Placement> placements);
    void setPasted(std::vector<exchange::PastedLine> lines);

    qint64 readable() const;
    qint64 taken() const;
    qint64 unread() const;
    /// Those that can be recorded, with or without those whose vehicle is taken.
    std::vector<records::Placement> toRecord(bool withTaken) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const exchange::PastedLine& line, int column) const;
    QString note(std::size_t row) const;
    QString nameOf(records::RecordType type, const RowId& row) const;

    Session& m_session;
    const Language& m_language;
    std::vector<exchange::PastedLine> m_lines;
    std::vector<std::optional<store::CarrierTaken>> m_taken;
};

} // namespace bandanh::desktop
