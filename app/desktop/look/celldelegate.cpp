#include "app/desktop/look/celldelegate.h"

#include "app/desktop/look/bar.h"
#include "app/desktop/look/icon.h"
#include "app/desktop/look/paint.h"
#include "app/desktop/look/rowpaint.h"
#include "app/desktop/look/rowroles.h"
#include "app/desktop/look/state.h"
#include "app/desktop/look/tableview.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace bandanh::desktop {

namespace {

constexpr int kPartGap = 6;

int leftPadding(const QModelIndex& index)
{
    return index.column() == 0 ? measure::kFirstCellPadding : measure::kCellPadding;
}

QRect contentOf(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    return option.rect.adjusted(leftPadding(index), 0, -measure::kCellPadding, -1);
}

struct CellText {
    QString first;
    QString second;
    QFont font;
    QFont secondFont;

    int firstWidth() const { return QFontMetrics(font).horizontalAdvance(first); }
    int secondWidth() const { return second.isEmpty() ? 0 : QFontMetrics(secondFont).horizontalAdvance(second); }
    int gap() const { return first.isEmpty() || second.isEmpty() ? 0 : 4; }
    int width() const { return firstWidth() + gap() + secondWidth(); }
};

CellText textOf(const Look& look, const QModelIndex& index)
{
    const bool bold = index.data(BoldRole).toBool() || index.data(TotalRole).toBool();
    const bool isSmall = index.data(SmallRole).toBool();
    const Role plain = isSmall ? Role::Small : Role::Body;
    const Role strong = isSmall ? Role::SmallBold : Role::BodyBold;
    return {index.data(Qt::DisplayRole).toString(), index.data(SecondTextRole).toString(),
            look.font(bold ? strong : plain), look.font(plain)};
}

/// The column's side, unless the model has its own idea of this cell.
Qt::Alignment sideOf(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QVariant own = index.data(Qt::TextAlignmentRole);
    if (own.isValid())
        return static_cast<Qt::Alignment>(own.toInt());
    const auto* table = qobject_cast<const TableView*>(option.widget);
    return table ? table->columns().value(index.column()).alignment : Qt::AlignLeft;
}

void paintTint(QPainter& painter, const QRect& rect, const QModelIndex& index, const Tokens& tokens)
{
    const QVariant tint = index.data(TintRole);
    if (!tint.isValid())
        return;
    const auto tone = static_cast<Tone>(tint.toInt());
    const QColor fill = tone == Tone::Open       ? tokens.open.tint
                        : tone == Tone::Proposed ? tokens.proposed.tint
                        : tone == Tone::Conflict ? tokens.conflict.tint
                                                 : tokens.tint;
    painter.fillRect(rect.adjusted(0, 0, 0, -1), fill);
}

} // namespace

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Look& look = Look::of(option.widget);
    const RowInk ink(look, option);
    painter->save();
    ink.paintGround(*painter, option.rect, !index.data(TotalRole).toBool());
    if (!ink.selected)
        paintTint(*painter, option.rect, index, look.tokens());
    QRect area = contentOf(option, index);
    const Qt::Alignment side = sideOf(option, index);
    const bool right = side & Qt::AlignRight;

    if (const auto badge = index.data(BadgeRole).value<Badge>(); !badge.isNull()) {
        painter->setClipRect(option.rect);
        paintBadge(*painter, area, badge, look);
        painter->restore();
        return;
    }
    if (const QVariant share = index.data(ShareRole); share.isValid()) {
        const QRect bar(area.left(), area.center().y() - measure::kThinBar / 2 + 1, area.width(), measure::kThinBar);
        paintBar(*painter, bar, share.toDouble(), look.tokens());
        painter->restore();
        return;
    }

    const CellText text = textOf(look, index);
    const QColor colour = ink(toneOf(index));
    const auto icon = static_cast<Icon>(index.data(IconRole).toInt());
    const auto state = static_cast<State>(index.data(StateRole).toInt());
    const int mark = icon != Icon::None || state != State::None ? look.smallIconSize() + 1 : 0;
    const int markGap = mark > 0 && !text.first.isEmpty() ? kPartGap : 0;
    if (right)
        area.setLeft(std::max(area.left(), area.right() + 1 - text.width() - mark - markGap));
    else if (side & Qt::AlignHCenter)
        area.setLeft(std::max(area.left(), area.center().x() - (text.width() + mark + markGap) / 2));
    if (mark > 0) {
        const QRect square(area.left(), area.center().y() - mark / 2 + 1, mark, mark);
        if (icon != Icon::None)
            paintIcon(*painter, square, icon, colour);
        else
            paintState(*painter, square, state, look.tokens());
        area.setLeft(area.left() + mark + markGap);
    }
    // The first text goes first when both do not fit: the second only explains it.
    const int used = paint::line(*painter, area, Qt::AlignLeft, text.first, text.font, colour);
    area.setLeft(area.left() + used + text.gap());
    paint::line(*painter, area, Qt::AlignLeft, text.second, text.secondFont, ink(Tone::Second));
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Look& look = Look::of(option.widget);
    const int padding = 2 * measure::kCellPadding;
    if (const auto badge = index.data(BadgeRole).value<Badge>(); !badge.isNull())
        return {badgeSize(look, badge).width() + padding, look.tableRowHeight()};
    const bool marked = index.data(IconRole).toInt() != 0 || index.data(StateRole).toInt() != 0;
    return {textOf(look, index).width() + padding + (marked ? look.smallIconSize() + 1 + kPartGap : 0) + 1,
            look.tableRowHeight()};
}

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("cellEditor"));
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

void CellDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    editor->setGeometry(option.rect.adjusted(0, 0, 0, -1));
}

bool CellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                             const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || index.data(Qt::ToolTipRole).isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const CellText text = textOf(Look::of(view), index);
    const bool elided = text.width() > contentOf(option, index).width();
    QToolTip::showText(event->globalPos(), elided ? (text.first + QLatin1Char(' ') + text.second).trimmed() : QString(),
                       view);
    return true;
}

} // namespace bandanh::desktop
