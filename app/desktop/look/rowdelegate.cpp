#include "app/desktop/look/rowdelegate.h"

#include "app/desktop/look/bar.h"
#include "app/desktop/look/paint.h"
#include "app/desktop/look/rowpaint.h"
#include "app/desktop/look/rowroles.h"
#include "app/desktop/look/state.h"

#include <QPainter>

#include <algorithm>

namespace bandanh::desktop {

namespace {

constexpr int kLeft = 14;
constexpr int kRight = 12;
constexpr int kGap = 10;
constexpr int kLeadWidth = 44;
constexpr int kFigureWidth = 80; // a share in Khmer is the widest
constexpr int kShareWidth = 66;

/// The columns in front of the title; returns where the title may begin.
int paintLead(QPainter& painter, const QRect& first, const QRect& second, const QModelIndex& index, const RowInk& ink)
{
    const Look& look = ink.look;
    int left = first.left();
    if (const QString lead = index.data(LeadRole).toString(); !lead.isEmpty()) {
        const int width = look.scaled(kLeadWidth);
        paint::line(painter, QRect(left, first.top(), width, first.height()), Qt::AlignLeft, lead,
                    look.font(Role::BodyBold), ink(Tone::Text));
        paint::line(painter, QRect(left, second.top(), width, second.height()), Qt::AlignLeft,
                    index.data(LeadSecondRole).toString(), look.font(Role::Small), ink(Tone::Second));
        left += width + kGap;
    }
    if (const auto state = static_cast<State>(index.data(StateRole).toInt()); state != State::None) {
        const int side = look.scaled(15);
        const QRect square(left, first.center().y() - side / 2, side, side);
        if (ink.selected && look.tokens().isHighContrast())
            paint::box(painter, square.adjusted(-2, -2, 2, 2), look.tokens().base, QColor(), measure::kBadgeRadius);
        paintState(painter, square, state, look.tokens());
        left += side + kGap;
    }
    return left;
}

} // namespace

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Look& look = Look::of(option.widget);
    const RowInk ink(look, option);
    painter->save();
    painter->setClipRect(option.rect);
    ink.paintGround(*painter, option.rect, true);

    const int firstHeight = look.lineHeight(Role::Body);
    const int secondHeight = look.lineHeight(Role::Small);
    const QRect area = option.rect.adjusted(kLeft, 0, -kRight, -1);
    const int top = area.top() + (area.height() - firstHeight - secondHeight) / 2;
    QRect first(area.left(), top, area.width(), firstHeight);
    QRect second(area.left(), top + firstHeight, area.width(), secondHeight);
    first.setLeft(paintLead(*painter, first, second, index, ink));
    second.setLeft(first.left());

    const bool bold = ink.selected || index.data(BoldRole).toBool();
    const QFont titleFont = look.font(bold ? Role::BodyBold : Role::Body);
    if (const QString figure = index.data(FigureRole).toString(); !figure.isEmpty()) {
        const int width = QFontMetrics(titleFont).horizontalAdvance(figure);
        paint::line(*painter, QRect(first.right() + 1 - width, first.top(), width, firstHeight), Qt::AlignRight, figure,
                    titleFont, ink(Tone::Text));
        first.setRight(first.right() - width - kGap);
    }
    if (const auto badge = index.data(BadgeRole).value<Badge>(); !badge.isNull()) {
        const QSize size = badgeSize(look, badge);
        paintBadge(*painter, QRect(second.right() + 1 - size.width(), second.top(), size.width(), second.height() + 2),
                   badge, look);
        second.setRight(second.right() - size.width() - kGap);
    } else if (const QString words = index.data(ShareTextRole).toString(); !words.isEmpty()) {
        const int width = QFontMetrics(look.font(Role::Small)).horizontalAdvance(words);
        paint::line(*painter, QRect(second.right() + 1 - width, second.top(), width, secondHeight), Qt::AlignRight,
                    words, look.font(Role::Small), ink(Tone::Second));
        second.setRight(second.right() - width - kGap);
    }
    paint::line(*painter, first, Qt::AlignLeft, index.data(Qt::DisplayRole).toString(), titleFont, ink(toneOf(index)));
    paint::line(*painter, second, Qt::AlignLeft, index.data(SecondTextRole).toString(), look.font(Role::Small),
                ink(Tone::Second));
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {100, Look::of(option.widget).twoLineRowHeight()};
}

void FigureDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Look& look = Look::of(option.widget);
    const Tokens& tokens = look.tokens();
    painter->save();
    painter->setClipRect(option.rect);
    if (index.data(HeadingRole).toBool()) {
        paint::bottomLine(*painter, option.rect, tokens.strongLine);
        paint::line(*painter, option.rect.adjusted(measure::kPageMargin, 5, -6, -1), Qt::AlignLeft,
                    index.data(Qt::DisplayRole).toString(), look.font(Role::Section), tokens.text);
        painter->restore();
        return;
    }
    const RowInk ink(look, option);
    ink.paintGround(*painter, option.rect, true);
    QRect area = option.rect.adjusted(measure::kPageMargin, 0, -kRight, -1);
    const int figureWidth = look.scaled(kFigureWidth);
    paint::line(*painter, QRect(area.left(), area.top(), figureWidth - 12, area.height()), Qt::AlignRight,
                index.data(FigureRole).toString(), look.font(Role::RowFigure),
                ink(ink.selected ? Tone::Accent : Tone::Text));
    area.setLeft(area.left() + figureWidth);
    if (const QVariant share = index.data(ShareRole); share.isValid()) {
        const int width = look.scaled(kShareWidth);
        const int line = look.lineHeight(Role::Small);
        const int top = area.top() + (area.height() - line - 5) / 2;
        const QRect words(area.right() + 1 - width, top, width, line);
        paint::line(*painter, words, Qt::AlignRight, index.data(ShareTextRole).toString(), look.font(Role::Small),
                    ink(Tone::Second));
        paintBar(*painter, QRect(words.left(), words.bottom() + 1, width, 4), share.toDouble(), tokens);
        area.setRight(area.right() - width - kGap);
    }
    const QFont name = look.font(ink.selected || index.data(BoldRole).toBool() ? Role::BodyBold : Role::Body);
    const int used =
        paint::line(*painter, area, Qt::AlignLeft, index.data(Qt::DisplayRole).toString(), name, ink(toneOf(index)));
    area.setLeft(area.left() + used + 8);
    paint::line(*painter, area, Qt::AlignLeft, index.data(SecondTextRole).toString(), look.font(Role::Small),
                ink(Tone::Second));
    painter->restore();
}

QSize FigureDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Look& look = Look::of(option.widget);
    return {100, index.data(HeadingRole).toBool() ? look.sectionHeight() : look.tableRowHeight()};
}

void GroupDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Look& look = Look::of(option.widget);
    const Tokens& tokens = look.tokens();
    const RowInk ink(look, option);
    const bool isHeading = index.data(HeadingRole).toBool();
    painter->save();
    painter->setClipRect(option.rect);
    if (isHeading)
        painter->fillRect(option.rect, tokens.quiet);
    ink.paintGround(*painter, option.rect, true);
    QRect area = option.rect.adjusted(kLeft, 0, -kRight, -1);
    const auto role = isHeading ? Role::SmallBold : ink.selected ? Role::BodyBold : Role::Body;
    const int used = paint::line(*painter, area, Qt::AlignLeft, index.data(Qt::DisplayRole).toString(), look.font(role),
                                 ink(isHeading ? Tone::Second : toneOf(index)));
    area.setLeft(area.left() + used + kGap);
    paint::line(*painter, area, Qt::AlignLeft, index.data(SecondTextRole).toString(), look.font(Role::Small),
                ink(Tone::Second));
    painter->restore();
}

QSize GroupDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {100, Look::of(option.widget).tableRowHeight()}; // headings too: a long list is laid out without being read
}

} // namespace bandanh::desktop
