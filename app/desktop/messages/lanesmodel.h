#pragma once

#include "app/desktop/forms/windowedmodel.h"
#include "app/desktop/look/language.h"
#include "core/store/placementoverview.h"

namespace bandanh::desktop {

class Session;

/// The timeline of placements: a line a vehicle or publication, a column a month. What runs within a month is painted into
/// its cell by LaneDelegate.
class LanesModel final : public WindowedModel<store::PlacementLane>
{
    Q_OBJECT

public:
    enum Column { Carrier, Where, Photos, FirstMonth, Columns = FirstMonth + 12 };
    /// QVariantList of MonthPart: what is painted in the cell of a month.
    static constexpr int kPartsRole = Qt::UserRole + 0x200;

    /// A part of a month, from 0 to 1, and how the placement stands.
    struct MonthPart {
        double from = 0, until = 1;
        std::int64_t state = 0; ///< records::PlacementState
    };

    LanesModel(Session& session, const Language& language, QObject* parent = nullptr);

    void setFilter(const store::PlacementFilter& filter);
    const store::PlacementFilter& filter() const { return m_filter; }

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    QList<MonthPart> parts(const store::PlacementLane& lane, int month) const;

private:
    QString carrier(const store::PlacementLane& lane) const;
    QString photos(const store::PlacementLane& lane) const;
    QString what(const store::PlacementLane& lane) const;

    Session& m_session;
    const Language& m_language;
    store::PlacementFilter m_filter;
};

} // namespace bandanh::desktop
