#include "app/desktop/look/bar.h"

#include "app/desktop/look/paint.h"

#include <QPainter>

#include <algorithm>

namespace bandanh::desktop {

void paintBar(QPainter& painter, const QRect& rect, double share, const Tokens& tokens)
{
    paint::box(painter, rect, tokens.track, tokens.isHighContrast() ? tokens.strongLine : QColor(), 1);
    const int filled = qRound(std::clamp(share, 0.0, 1.0) * rect.width());
    if (filled > 0)
        paint::box(painter, QRect(rect.topLeft(), QSize(filled, rect.height())), tokens.chart[0], QColor(), 1);
}

ThinBar::ThinBar(int height, QWidget* parent) : QWidget(parent), m_height(height)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ThinBar::setShare(double share)
{
    m_steps = 0;
    m_share = share;
    update();
}

void ThinBar::setSteps(int filled, int of, Tone tone)
{
    m_filled = filled;
    m_steps = of;
    m_tone = tone;
    update();
}

QSize ThinBar::sizeHint() const
{
    return {80, m_height};
}

QSize ThinBar::minimumSizeHint() const
{
    return {24, m_height};
}

void ThinBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = Look::of(this).tokens();
    if (m_steps <= 0) {
        paintBar(painter, rect(), m_share, tokens);
        return;
    }
    constexpr int kGap = 4;
    const double step = (width() + kGap) / static_cast<double>(m_steps);
    for (int i = 0; i < m_steps; ++i) {
        const int left = qRound(i * step);
        const QRect part(left, 0, qRound((i + 1) * step) - kGap - left, height());
        paint::box(painter, part, i < m_filled ? tokens.ink(m_tone) : tokens.track,
                   tokens.isHighContrast() ? tokens.strongLine : QColor(), 1);
    }
}

} // namespace bandanh::desktop
