#include "app/desktop/look/segmented.h"

#include "app/desktop/look/look.h"
#include "app/desktop/look/paint.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace bandanh::desktop {

Segmented::Segmented(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Segmented::setTexts(const QStringList& texts)
{
    m_texts = texts;
    describe();
    updateGeometry();
    update();
}

void Segmented::setSize(Size size)
{
    m_size = size;
    updateGeometry();
}

void Segmented::setCurrent(int index)
{
    if (index == m_current)
        return;
    m_current = index;
    describe();
    update();
}

void Segmented::choose(int index)
{
    index = std::clamp(index, 0, static_cast<int>(m_texts.size()) - 1);
    if (index == m_current || index < 0)
        return;
    setCurrent(index);
    emit chosen(index);
}

void Segmented::describe()
{
    setAccessibleDescription(m_texts.value(m_current));
}

int Segmented::segmentWidth(int index) const
{
    const Look& look = Look::of(this);
    const Role role = m_size == Size::Small ? Role::SmallBold : Role::BodyBold;
    const int text = QFontMetrics(look.font(role)).horizontalAdvance(m_texts.at(index));
    return text + 2 * (m_size == Size::Dialog ? 18 : 10) + 1;
}

QSize Segmented::sizeHint() const
{
    const Look& look = Look::of(this);
    int width = 1;
    for (int i = 0; i < m_texts.size(); ++i)
        width += segmentWidth(i);
    switch (m_size) {
    case Size::Small:
        return {width, look.lineHeight(Role::Small) + 4};
    case Size::Normal:
        return {width, look.fieldHeight() - 4};
    case Size::Dialog:
        return {width, look.dialogFieldHeight() - 2};
    }
    return {width, look.fieldHeight()};
}

void Segmented::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

void Segmented::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        choose(m_current + (event->key() == Qt::Key_Right ? 1 : -1));
        return;
    }
    QWidget::keyPressEvent(event);
}

void Segmented::mousePressEvent(QMouseEvent* event)
{
    int x = 1;
    for (int i = 0; i < m_texts.size(); ++i) {
        x += segmentWidth(i);
        if (event->position().x() < x) {
            choose(i);
            return;
        }
    }
}

void Segmented::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Look& look = Look::of(this);
    const Tokens& tokens = look.tokens();
    paint::box(painter, rect(), tokens.base, QColor(), measure::kRadius);
    QPainterPath clip;
    clip.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), measure::kRadius, measure::kRadius);
    painter.save();
    painter.setClipPath(clip);
    int x = 1;
    for (int i = 0; i < m_texts.size(); ++i) {
        const QRect segment(x, 0, segmentWidth(i), height());
        const bool on = i == m_current;
        if (on)
            painter.fillRect(segment.adjusted(i == 0 ? -1 : 0, 0, 0, 0), tokens.selection);
        if (i + 1 < m_texts.size())
            painter.fillRect(QRect(segment.right(), 0, 1, height()), tokens.strongLine);
        const bool small = m_size == Size::Small;
        painter.setFont(look.font(small ? (on ? Role::SmallBold : Role::Small) : (on ? Role::BodyBold : Role::Body)));
        painter.setPen(on ? tokens.onSelection : tokens.secondText);
        painter.drawText(segment, Qt::AlignCenter | Qt::TextSingleLine, m_texts.at(i));
        x += segment.width();
    }
    painter.restore();
    paint::box(painter, rect(), QColor(), hasFocus() ? tokens.accent : tokens.strongLine, measure::kRadius,
               hasFocus() ? tokens.focusWidth : 1);
}

} // namespace bandanh::desktop
