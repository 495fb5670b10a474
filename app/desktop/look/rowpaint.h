#pragma once

#include "app/desktop/look/look.h"

#include <QModelIndex>
#include <QStyleOptionViewItem>

class QPainter;

namespace bandanh::desktop {

/// What the delegates share: a row's ground and the inks that can be read on it.
struct RowInk {
    RowInk(const Look& rowLook, const QStyleOptionViewItem& option);

    const Look& look;
    bool selected;

    QColor operator()(Tone tone) const;
    /// Fills the row and draws its line. Hovering changes nothing: there is no state in it.
    void paintGround(QPainter& painter, const QRect& rect, bool withLine) const;
};

/// The tone a model gives a cell, Text when it says nothing.
Tone toneOf(const QModelIndex& index);

} // namespace bandanh::desktop
