#pragma once

#include "app/desktop/look/celldelegate.h"

namespace bandanh::desktop {

/// Paints what runs within a month into its cell of the timeline: a bar for days, a tick for an issue. What ended early or
/// is missing is drawn hollow.
class LaneDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace bandanh::desktop
