#include "app/desktop/look/state.h"

#include "app/desktop/look/paint.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

namespace bandanh::desktop {

namespace {

constexpr int kLeft = 5;
constexpr int kGap = 5;
constexpr int kRight = 7;
constexpr int kShape = 13;

const StateColours& coloursOf(State state, const Tokens& tokens)
{
    switch (state) {
    case State::Open:
        return tokens.open;
    case State::Closed:
    case State::Verified:
        return tokens.done;
    case State::Proposed:
        return tokens.proposed;
    case State::Conflict:
        return tokens.conflict;
    case State::None:
    case State::Unsent:
    case State::New:
        break;
    }
    return tokens.unsent;
}

bool isOutlined(State state)
{
    return state == State::Closed;
}

/// Shapes are drawn in a box of 14 units.
void drawShape(QPainter& painter, State state, const QColor& colour, const QColor& tint)
{
    QPen pen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    QPainterPath path;
    switch (state) {
    case State::None:
        return;
    case State::Open:
        painter.drawEllipse(QPointF(7, 7), 5, 5);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        path.moveTo(7, 2);
        path.arcTo(QRectF(2, 2, 10, 10), 90, -180);
        path.closeSubpath();
        painter.drawPath(path);
        return;
    case State::Closed:
        painter.drawEllipse(QPointF(7, 7), 5.2, 5.2);
        painter.drawPolyline(QPolygonF({{4.6, 7.2}, {6.3, 8.9}, {9.4, 5.4}}));
        return;
    case State::Verified:
        painter.setBrush(colour);
        painter.drawEllipse(QPointF(7, 7), 5.5, 5.5);
        pen.setColor(tint);
        painter.setPen(pen);
        painter.drawPolyline(QPolygonF({{4.5, 7.2}, {6.3, 9.0}, {9.5, 5.3}}));
        return;
    case State::Proposed: {
        QPen dashed = pen;
        dashed.setCapStyle(Qt::FlatCap);
        dashed.setDashPattern({2.2, 1.4});
        painter.setPen(dashed);
        painter.drawEllipse(QPointF(7, 7), 5.4, 5.4);
        pen.setWidthF(1.4);
        painter.setPen(pen);
        path.moveTo(5.6, 5.6);
        path.cubicTo(5.6, 3.9, 8.5, 3.9, 8.4, 5.7);
        path.cubicTo(8.3, 6.9, 7.0, 6.9, 7.0, 8.0);
        painter.drawPath(path);
        painter.drawPoint(QPointF(7, 9.9));
        return;
    }
    case State::Conflict:
        painter.drawPolygon(QPolygonF({{7, 1.5}, {12.5, 7}, {7, 12.5}, {1.5, 7}}));
        painter.drawLine(QPointF(7, 1.5), QPointF(7, 12.5));
        return;
    case State::Unsent:
        painter.drawLine(QPointF(7, 11.5), QPointF(7, 3));
        painter.drawPolyline(QPolygonF({{3.8, 6}, {7, 2.8}, {10.2, 6}}));
        return;
    case State::New:
        painter.drawLine(QPointF(7, 2.8), QPointF(7, 11.2));
        painter.drawLine(QPointF(2.8, 7), QPointF(11.2, 7));
        return;
    }
}

} // namespace

QString stateWord(State state)
{
    const auto word = [](const char* text) { return QCoreApplication::translate("State", text); };
    switch (state) {
    case State::None:
        return {};
    case State::Open:
        return word(QT_TRANSLATE_NOOP("State", "open"));
    case State::Closed:
        return word(QT_TRANSLATE_NOOP("State", "closed"));
    case State::Verified:
        return word(QT_TRANSLATE_NOOP("State", "verified"));
    case State::Proposed:
        return word(QT_TRANSLATE_NOOP("State", "proposed"));
    case State::Conflict:
        return word(QT_TRANSLATE_NOOP("State", "goes back"));
    case State::Unsent:
        return word(QT_TRANSLATE_NOOP("State", "not sent"));
    case State::New:
        return word(QT_TRANSLATE_NOOP("State", "new"));
    }
    return {};
}

void paintState(QPainter& painter, const QRect& square, State state, const Tokens& tokens)
{
    const StateColours& colours = coloursOf(state, tokens);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / 14.0, square.height() / 14.0);
    drawShape(painter, state, colours.shape, colours.tint);
    painter.restore();
}

QSize badgeSize(const Look& look, const Badge& badge)
{
    if (badge.isNull())
        return {};
    const int shape = badge.state == State::None ? 0 : look.scaled(kShape) + kGap;
    const int text = QFontMetrics(look.font(Role::Small)).horizontalAdvance(badge.text);
    return {kLeft + shape + text + kRight, look.badgeHeight()};
}

QRect paintBadge(QPainter& painter, const QRect& rect, const Badge& badge, const Look& look)
{
    if (badge.isNull())
        return {};
    const Tokens& tokens = look.tokens();
    const StateColours& colours = coloursOf(badge.state, tokens);
    const QSize size = badgeSize(look, badge);
    const QRect box(rect.left(), rect.top() + (rect.height() - size.height()) / 2, size.width(), size.height());
    const bool bordered = isOutlined(badge.state) || tokens.isHighContrast();
    const QColor fill = tokens.isHighContrast() ? tokens.base : (isOutlined(badge.state) ? QColor() : colours.tint);
    paint::box(painter, box, fill, bordered ? tokens.strongLine : QColor(), measure::kBadgeRadius);
    int x = box.left() + kLeft;
    if (badge.state != State::None) {
        const int side = look.scaled(kShape);
        paintState(painter, QRect(x, box.top() + (box.height() - side) / 2, side, side), badge.state, tokens);
        x += side + kGap;
    }
    painter.setFont(look.font(Role::Small));
    painter.setPen(colours.ink);
    painter.drawText(QRect(x, box.top(), box.right() - x, box.height()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, badge.text);
    return box;
}

StateBadge::StateBadge(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateBadge::setBadge(const Badge& badge)
{
    if (badge == m_badge)
        return;
    m_badge = badge;
    setAccessibleName(badge.text);
    updateGeometry();
    update();
}

QSize StateBadge::sizeHint() const
{
    return badgeSize(Look::of(this), m_badge);
}

void StateBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBadge(painter, rect(), m_badge, Look::of(this));
}

} // namespace bandanh::desktop
