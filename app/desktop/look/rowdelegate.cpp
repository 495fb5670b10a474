#include "app/desktop/look/rowdelegate.h"

#include "app/desktop/look/bar.h"
#include "app/desktop/look/label.h"
#include "app/desktop/look/paint.h"
#include "app/desktop/look/rowpaint.h"
#include "app/desktop/look/rowroles.h"
#include "app/desktop/look/state.h"
#include "app/desktop/look/wrappedtext.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace bandanh::desktop {

namespace {

constexpr int kLeft = 14;
constexpr int kRight = 12;
constexpr int kGap = 10;
constexpr int kLeadWidth = 44;
constexpr int kFigureWidth = 80; // a share in Khmer is the widest
constexpr int kShareWidth = 66;
constexpr int kAbove = 5; // and below the texts of a figure row
constexpr int kLeastTexts = 100;
constexpr int kBarHeight = 4;

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

/// What is written in a figure row: its name, and quieter below what stands beside the figure. A name is never cut off.
class FigureTexts
{
public:
    FigureTexts(const Look& look, const QModelIndex& index, Role nameRole, int width)
        : m_nameHeight(wrap(m_name, look, index.data(Qt::DisplayRole).toString(), nameRole, width)),
          m_secondHeight(wrap(m_second, look, index.data(SecondTextRole).toString(), Role::Small, width))
    {}

    int height() const { return m_nameHeight + m_secondHeight; }
    void draw(QPainter& painter, const QPoint& at, const QColor& name, const QColor& second) const
    {
        painter.setPen(name);
        m_name.draw(&painter, at);
        painter.setPen(second);
        m_second.draw(&painter, at + QPoint(0, m_nameHeight));
    }

private:
    static int wrap(QTextLayout& layout, const Look& look, const QString& text, Role role, int width)
    {
        layout.setFont(look.font(role));
        layout.setText(withBreaks(text));
        return text.isEmpty() ? 0 : wrapLines(layout, width, role, look.script(), look.textScale());
    }

    QTextLayout m_name;
    QTextLayout m_second;
    int m_nameHeight;
    int m_secondHeight;
};

/// Where things stand in a figure row, from the left: the figure, its texts, and how much of the paper behind it is closed.
/// That stands below the texts where they would have no room beside it.
struct FigurePlaces {
    FigurePlaces(const Look& look, const QRect& row, const QModelIndex& index)
        : texts(row.adjusted(measure::kPageMargin + look.scaled(kFigureWidth), 0, -kRight, -1)),
          figure(row.left(), texts.top(), texts.left() - row.left() - 12, texts.height())
    {
        if (!index.data(ShareRole).isValid())
            return;
        const int width = look.scaled(kShareWidth);
        const int height = look.lineHeight(Role::Small) + kBarHeight + 1;
        share = QRect(texts.right() + 1 - width, texts.top() + (texts.height() - height) / 2, width, height);
        if (texts.width() - width - kGap >= look.scaled(kLeastTexts)) {
            texts.setRight(texts.right() - width - kGap);
        } else {
            below = height + kAbove;
            share.moveTo(texts.left(), texts.bottom() + 1 - below);
            texts.setBottom(texts.bottom() - below);
        }
    }

    QRect texts;
    QRect figure;
    QRect share;
    int below = 0; ///< height that the share takes of the row
};

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
    const FigurePlaces places(look, option.rect, index);
    const QRect& texts = places.texts;
    paint::line(*painter, places.figure, Qt::AlignRight, index.data(FigureRole).toString(), look.font(Role::RowFigure),
                ink(ink.selected ? Tone::Accent : Tone::Text));
    if (const QVariant share = index.data(ShareRole); share.isValid()) {
        paint::line(*painter, places.share.adjusted(0, 0, 0, -kBarHeight - 1), Qt::AlignRight,
                    index.data(ShareTextRole).toString(), look.font(Role::Small), ink(Tone::Second));
        paintBar(*painter, places.share.adjusted(0, places.share.height() - kBarHeight, 0, 0), share.toDouble(),
                 tokens);
    }
    const bool isBold = ink.selected || index.data(BoldRole).toBool();
    const FigureTexts written(look, index, isBold ? Role::BodyBold : Role::Body, texts.width());
    written.draw(*painter, QPoint(texts.left(), texts.top() + (texts.height() - written.height()) / 2),
                 ink(toneOf(index)), ink(Tone::Second));
    painter->restore();
}

QSize FigureDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Look& look = Look::of(option.widget);
    if (index.data(HeadingRole).toBool())
        return {100, look.sectionHeight()};
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    const FigurePlaces places(look, QRect(0, 0, width, 0), index);
    // Bold is the wider, so that a row is as tall before it is the current one.
    const int height = FigureTexts(look, index, Role::BodyBold, places.texts.width()).height();
    return {100, height + places.below + 2 * kAbove + 1};
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
