#include "app/desktop/attachments/photobutton.h"

#include "app/desktop/look/look.h"
#include "app/desktop/look/paint.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace bandanh::desktop {

namespace {

constexpr QSize kSize{96, 72};

} // namespace

QRect fitted(const QSize& picture, const QRect& space, double most)
{
    if (picture.isEmpty() || space.isEmpty())
        return {};
    const double scale =
        std::min({double(space.width()) / picture.width(), double(space.height()) / picture.height(), most});
    QRect rect(QPoint(), QSize(std::max(1, int(picture.width() * scale)), std::max(1, int(picture.height() * scale))));
    rect.moveCenter(space.center());
    return rect;
}

PhotoButton::PhotoButton(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PhotoButton::setPicture(const QImage& picture)
{
    m_picture = picture;
    update();
}

QSize PhotoButton::sizeHint() const
{
    const Look& look = Look::of(this);
    return {look.scaled(kSize.width()), look.scaled(kSize.height())};
}

void PhotoButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void PhotoButton::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = Look::of(this).tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    paint::box(painter, rect(), tokens.quiet, tokens.line, measure::kRadius);
    painter.drawImage(fitted(m_picture.size(), rect().adjusted(2, 2, -2, -2), 2), m_picture);
    if (hasFocus())
        paint::focusRing(painter, rect(), tokens.accent, tokens.focusWidth, measure::kRadius);
}

} // namespace bandanh::desktop
