#pragma once

#include "app/desktop/look/look.h"

#include <QMetaType>
#include <QString>
#include <QWidget>

class QPainter;

namespace bandanh::desktop {

/// The states of the programme's things. A shape means one thing on every screen:
/// half-filled circle, ticked outline, ticked disc, dashed question, split diamond, arrow up, plus.
enum class State { None, Open, Closed, Verified, Proposed, Conflict, Unsent, New };

/// The state's word when nothing more precise can be said ("3 rows missing" is better than "open").
QString stateWord(State state);

/// Draws the shape alone in a square, as in front of a list row.
void paintState(QPainter& painter, const QRect& square, State state, const Tokens& tokens);

/// What stands in a badge: give a model's BadgeRole a QVariant::fromValue(Badge{…}).
struct Badge {
    State state = State::None;
    QString text;

    bool isNull() const { return state == State::None && text.isEmpty(); }
    bool operator==(const Badge&) const = default;
};

QSize badgeSize(const Look& look, const Badge& badge);
/// Draws the badge with its left edge and vertical middle on the rectangle's; returns what it covered.
QRect paintBadge(QPainter& painter, const QRect& rect, const Badge& badge, const Look& look);

/// A badge that stands in a layout.
class StateBadge final : public QWidget
{
    Q_OBJECT

public:
    explicit StateBadge(QWidget* parent = nullptr);

    const Badge& badge() const { return m_badge; }
    void setBadge(const Badge& badge);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Badge m_badge;
};

} // namespace bandanh::desktop

Q_DECLARE_METATYPE(bandanh::desktop::Badge)
