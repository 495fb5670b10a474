#include "app/desktop/look/chart.h"

#include "app/desktop/look/look.h"
#include "app/desktop/look/paint.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace bandanh::desktop {

namespace {

constexpr int kBar = 13;
constexpr int kSwatch = 10;
constexpr int kPartGap = 1; // neighbours stay apart without their hues

double sumOf(const QList<ChartPart>& parts)
{
    return std::accumulate(parts.begin(), parts.end(), 0.0,
                           [](double sum, const ChartPart& part) { return sum + part.value; });
}

/// Draws the parts from the left; a part that counts somebody is never thinner than it can be seen. Returns the end.
int paintParts(QPainter& painter, const QRect& area, const QList<ChartPart>& parts, double whole, const Tokens& tokens)
{
    double before = 0;
    int left = area.left();
    for (const ChartPart& part : parts) {
        if (part.value <= 0)
            continue;
        before += part.value;
        const int end = std::max(left + 2, area.left() + qRound(before / whole * area.width()));
        const QRect rect(left, area.top(), end - left, area.height());
        painter.fillRect(rect, tokens.chart[std::clamp(part.colour, 0, 4)]);
        if (tokens.isHighContrast())
            paint::box(painter, rect, QColor(), tokens.line, 0);
        left = end + kPartGap;
    }
    return left - kPartGap;
}

} // namespace

BarChart::BarChart(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BarChart::setBars(const QList<Bar>& bars)
{
    m_bars = bars;
    QStringList spoken;
    for (const Bar& bar : bars)
        spoken << bar.label + QLatin1Char(' ') + bar.figure;
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

int BarChart::labelWidth() const
{
    const QFontMetrics metrics(Look::of(this).font(Role::Small));
    int width = 0;
    for (const Bar& bar : m_bars)
        width = std::max(width, metrics.horizontalAdvance(bar.label));
    return std::min(width, this->width() / 2) + 12;
}

int BarChart::rowHeight() const
{
    return Look::of(this).lineHeight(Role::Small) + 3;
}

QSize BarChart::sizeHint() const
{
    return {280, static_cast<int>(m_bars.size()) * rowHeight()};
}

QSize BarChart::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void BarChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

void BarChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Look& look = Look::of(this);
    const Tokens& tokens = look.tokens();
    const QFont font = look.font(Role::Small);
    const QFontMetrics metrics(font);
    double longest = 0;
    int figureWidth = 0;
    for (const Bar& bar : m_bars) {
        longest = std::max(longest, sumOf(bar.parts));
        figureWidth = std::max(figureWidth, metrics.horizontalAdvance(bar.figure));
    }
    const int left = labelWidth();
    const int room = std::max(20, width() - left - figureWidth - 8);
    int y = 0;
    for (const Bar& bar : m_bars) {
        const QRect row(0, y, width(), rowHeight());
        paint::line(painter, QRect(0, y, left - 8, row.height()), Qt::AlignLeft, bar.label, font, tokens.text);
        const QRect area(left, row.center().y() - kBar / 2, room, kBar);
        int end = left;
        if (bar.isHidden) {
            const QRect hatch(left, area.top(), 24, kBar);
            painter.fillRect(hatch, QBrush(tokens.secondText, Qt::BDiagPattern));
            paint::box(painter, hatch, QColor(), tokens.strongLine, 0);
            end = hatch.right() + 1;
        } else if (longest > 0) {
            end = paintParts(painter, area, bar.parts, longest, tokens);
        }
        paint::line(painter, QRect(end + 7, y, width() - end - 7, row.height()), Qt::AlignLeft, bar.figure, font,
                    tokens.text);
        y += row.height();
    }
}

StackedBar::StackedBar(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StackedBar::setParts(const QList<ChartPart>& parts)
{
    m_parts = parts;
    QStringList spoken;
    for (const ChartPart& part : parts)
        spoken << part.words + QLatin1Char(' ') + part.figure;
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QList<QRect> StackedBar::legendRects(int width) const
{
    const Look& look = Look::of(this);
    const QFontMetrics words(look.font(Role::Small));
    const QFontMetrics figures(look.font(Role::SmallBold));
    const int line = look.lineHeight(Role::Small);
    QList<QRect> rects;
    int x = 0;
    int y = kBar + 5;
    for (const ChartPart& part : m_parts) {
        const int needed =
            kSwatch + 6 + words.horizontalAdvance(part.words) + 4 + figures.horizontalAdvance(part.figure) + 1;
        if (x > 0 && x + needed > width) {
            x = 0;
            y += line;
        }
        rects << QRect(x, y, needed, line);
        x += needed + 18;
    }
    return rects;
}

int StackedBar::heightForWidth(int width) const
{
    const QList<QRect> rects = legendRects(width);
    return rects.isEmpty() ? kBar : rects.last().bottom() + 1;
}

QSize StackedBar::sizeHint() const
{
    return {280, heightForWidth(width() > 0 ? width() : 280)};
}

QSize StackedBar::minimumSizeHint() const
{
    return {140, heightForWidth(std::max(140, width()))};
}

void StackedBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

void StackedBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Look& look = Look::of(this);
    const Tokens& tokens = look.tokens();
    const QRect bar(0, 0, width(), kBar);
    const double whole = sumOf(m_parts);
    if (whole > 0)
        paintParts(painter, bar, m_parts, whole, tokens);
    else
        painter.fillRect(bar, tokens.track);
    const QList<QRect> rects = legendRects(width());
    for (int i = 0; i < rects.size(); ++i) {
        const ChartPart& part = m_parts.at(i);
        QRect area = rects.at(i);
        const QRect swatch(area.left(), area.center().y() - kSwatch / 2 + 1, kSwatch, kSwatch);
        painter.fillRect(swatch, tokens.chart[std::clamp(part.colour, 0, 4)]);
        area.setLeft(swatch.right() + 7);
        const int used =
            paint::line(painter, area, Qt::AlignLeft, part.words, look.font(Role::Small), tokens.secondText);
        area.setLeft(area.left() + used + 4);
        paint::line(painter, area, Qt::AlignLeft, part.figure, look.font(Role::SmallBold), tokens.text);
    }
}

} // namespace bandanh::desktop
