#include "app/desktop/look/provincemap.h"

#include "app/desktop/look/look.h"
#include "app/desktop/look/paint.h"
#include "app/print/maplabels.h"
#include "app/print/provinceshapes.h"
#include "app/words/filled.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace bandanh::desktop {

namespace {

constexpr int kUsualWidth = 270;
constexpr int kMostWidth = 340; // larger it says no more, and is a page of its own in large text
constexpr int kAboveLegend = 8;
constexpr int kSwatch = 10;
constexpr int kBetweenWords = 14;
constexpr double kHalo = 3.5;

/// Of a name above a number, closer than lines that are read one after the other.
double labelLine(const Look& look, const QFont& font)
{
    constexpr double kLatin = 1.2;
    constexpr double kKhmer = 1.5;
    return QFontInfo(font).pixelSize() * (look.script() == Script::Khmer ? kKhmer : kLatin);
}

/// Words whose letters have a seam of the panel's colour, so that they are read on every shade.
void paintHaloed(QPainter& painter, const QRectF& line, const QString& text, const QFont& font, const QColor& panel,
                 const QColor& ink)
{
    const QFontMetricsF metrics(font);
    QPainterPath letters;
    letters.addText(line.center().x() - metrics.horizontalAdvance(text) / 2,
                    line.center().y() + (metrics.ascent() - metrics.descent()) / 2, font, text);
    painter.strokePath(letters, QPen(panel, kHalo, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(letters, ink);
}

QString spokenText(const print::MapFact& fact)
{
    return words::pair(fact.name, fact.figure);
}

} // namespace

ProvinceMap::ProvinceMap(QWidget* parent) : QWidget(parent), m_classes(m_facts)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ProvinceMap::setFacts(std::span<const print::MapFact> facts)
{
    m_facts = print::byOutline(facts);
    m_classes = print::MapClasses(m_facts);
    QStringList spoken;
    for (const print::MapFact* fact : print::byImportance(m_facts))
        spoken << spokenText(*fact);
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    keepWhole();
    update();
}

QRect ProvinceMap::countryRect(int width) const
{
    const int used = std::min(width, Look::of(this).scaled(kMostWidth));
    return {0, 0, used, static_cast<int>(print::mapHeight(used)) + 1};
}

QTransform ProvinceMap::projection() const
{
    return print::mapProjection(QRectF(countryRect(width())).adjusted(1, 1, -1, -1));
}

QList<QRect> ProvinceMap::legendRects(int width) const
{
    const Look& look = Look::of(this);
    const QFontMetrics metrics(look.font(Role::Small));
    const int line = look.lineHeight(Role::Small);
    const QRect country = countryRect(width);
    QList<QRect> rects;
    QPoint at(0, country.bottom() + 1 + kAboveLegend);
    for (const auto& [shade, words] : m_classes.legend()) {
        const int needed = look.scaled(kSwatch) + 5 + metrics.horizontalAdvance(words) + 1;
        if (at.x() > 0 && at.x() + needed > country.width())
            at = QPoint(0, at.y() + line);
        rects << QRect(at, QSize(needed, line));
        at.rx() += needed + kBetweenWords;
    }
    return rects;
}

int ProvinceMap::heightForWidth(int width) const
{
    return legendRects(width).last().bottom() + 2;
}

QSize ProvinceMap::sizeHint() const
{
    const int usual = Look::of(this).scaled(kUsualWidth);
    return {usual, heightForWidth(usual)};
}

QSize ProvinceMap::minimumSizeHint() const
{
    const int least = Look::of(this).scaled(kUsualWidth) / 2;
    return {least, heightForWidth(least)};
}

QString ProvinceMap::textAt(const QPoint& place) const
{
    const QPointF degrees = projection().inverted().map(QPointF(place));
    for (const auto& [outline, fact] : m_facts)
        for (const QPolygonF& ring : print::provinceShapes().at(outline))
            if (ring.containsPoint(degrees, Qt::OddEvenFill))
                return spokenText(fact);
    return {};
}

bool ProvinceMap::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* asked = static_cast<QHelpEvent*>(event);
    QToolTip::showText(asked->globalPos(), textAt(asked->pos()), this); // none where it is empty
    return true;
}

/// Splitters know nothing of heights that follow from a width: in a low pane they would cut the country off.
void ProvinceMap::keepWhole()
{
    setMinimumHeight(heightForWidth(width()));
}

void ProvinceMap::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    keepWhole();
}

void ProvinceMap::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        keepWhole();
}

QBrush ProvinceMap::brushOf(print::Shade shade) const
{
    const Tokens& tokens = Look::of(this).tokens();
    if (shade == print::Shade::Hidden)
        return {tokens.secondText, Qt::BDiagPattern};
    return shade == print::Shade::None ? tokens.mapNone : tokens.mapClass[static_cast<std::size_t>(shade)];
}

QPen ProvinceMap::borderPen() const
{
    return {Look::of(this).tokens().mapBorder, 1};
}

void ProvinceMap::paintOutlines(QPainter& painter) const
{
    const QTransform toPixels = projection();
    painter.setPen(borderPen());
    for (const auto& [outline, rings] : print::provinceShapes()) {
        const auto fact = m_facts.find(outline);
        const auto shade = fact != m_facts.end() ? m_classes.shadeOf(fact->second) : print::Shade::None;
        for (const QPolygonF& ring : rings) {
            const QPolygonF shape = toPixels.map(ring);
            painter.setBrush(brushOf(print::Shade::None)); // below the lines of a hatched one
            painter.drawPolygon(shape);
            painter.setBrush(brushOf(shade));
            painter.drawPolygon(shape);
        }
    }
}

void ProvinceMap::paintLabels(QPainter& painter) const
{
    const Look& look = Look::of(this);
    const QFont nameFont = look.font(Role::Small);
    const QFont numberFont = look.font(Role::SmallBold);
    const double line = labelLine(look, nameFont);
    const QColor panel = palette().color(backgroundRole());
    const QColor ink = look.tokens().text;
    const auto shown = print::byImportance(m_facts);
    std::vector<print::MapLabel> labels;
    for (const print::MapFact* fact : shown)
        labels.push_back({print::outlineOf(fact->province),
                          {QFontMetricsF(numberFont).horizontalAdvance(fact->figure), line},
                          {QFontMetricsF(nameFont).horizontalAdvance(fact->name), line}});
    const auto places = print::placeLabels(labels, projection(), countryRect(width()));
    painter.setPen(QPen(ink, look.tokens().isHighContrast() ? 2 : 1)); // there borders have the same colour
    for (const print::PlacedLabel& place : places)
        if (place.leader)
            painter.drawLine(*place.leader, place.leaderEnd());
    for (std::size_t i = 0; i < shown.size(); ++i) {
        QRectF at(places[i].area.topLeft(), QSizeF(places[i].area.width(), line));
        if (places[i].hasName) {
            paintHaloed(painter, at, shown[i]->name, nameFont, panel, ink);
            at.moveTop(at.bottom());
        }
        paintHaloed(painter, at, shown[i]->figure, numberFont, panel, ink);
    }
}

void ProvinceMap::paintLegend(QPainter& painter) const
{
    const Look& look = Look::of(this);
    const int side = look.scaled(kSwatch);
    const QList<QRect> rects = legendRects(width());
    const auto legend = m_classes.legend();
    for (int i = 0; i < rects.size(); ++i) {
        const auto& [shade, words] = legend[static_cast<std::size_t>(i)];
        QRect area = rects.at(i);
        const QRect swatch(area.left(), area.center().y() - side / 2 + 1, side, side);
        painter.fillRect(swatch, brushOf(shade));
        if (shade == print::Shade::Hidden || look.tokens().isHighContrast())
            paint::box(painter, swatch, QColor(), look.tokens().strongLine, 0);
        area.setLeft(swatch.right() + 6);
        paint::line(painter, area, Qt::AlignLeft, words, look.font(Role::Small), look.tokens().secondText);
    }
}

void ProvinceMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintOutlines(painter);
    paintLabels(painter);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintLegend(painter);
}

} // namespace bandanh::desktop
