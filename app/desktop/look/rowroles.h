#pragma once

#include <Qt>

namespace bandanh::desktop {

/// What a model may say about a cell or a row beyond Qt's own roles. All are optional; the delegates of TableView and
/// RowList read them. Qt::DisplayRole is the first text, Qt::TextAlignmentRole the side, Qt::ToolTipRole the full text
/// where something else than the elided words is wanted, Qt::AccessibleTextRole what a screen reader says.
enum RowRole {
    /// QString, quieter: behind the first text of a table cell ("28" then "of 31"), below it in a list row.
    SecondTextRole = Qt::UserRole + 0x100,
    /// Badge. In a table cell it replaces the text; in a list row it stands at the right of the second line.
    BadgeRole,
    /// bool: totals and counts.
    BoldRole,
    /// int(Tone) of the first text: Tone::Faint for "—" and "not written", Tone::Open for a mismatch.
    ToneRole,
    /// int(Icon) in front of the text of a table cell; with Tone::Accent it reads as a link.
    IconRole,
    /// int(State): the shape in front of the row, or of the text of a table cell.
    StateRole,
    /// double from 0 to 1: a thin bar. Alone in a table cell, or at the right of a figure row.
    ShareRole,
    /// QString beside the bar of a figure row ("24 / 28"), or under the badge's place of a list row without a badge.
    ShareTextRole,
    /// QString: the narrow column in front of a list row, first and second line ("12", "Dec").
    LeadRole,
    LeadSecondRole,
    /// QString: the number of a figure row, or at the right of a list row's first line.
    FigureRole,
    /// bool: the row is a heading between rows; it is not selectable.
    HeadingRole,
    /// bool: a total, bold and without a line below.
    TotalRole,
    /// bool: a table cell in the small role, for notes beside what they explain.
    SmallRole,
    /// int(Tone): a tint behind the cell, for two values that are compared.
    TintRole,
};

} // namespace bandanh::desktop
