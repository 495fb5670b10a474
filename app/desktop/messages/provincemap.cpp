#include "app/desktop/messages/provincemap.h"

#include "app/desktop/look/look.h"
#include "app/print/provincemap.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace bandanh::desktop {

namespace {

constexpr double kDegreeShrink = 0.976; // of a degree of longitude at 12.5° north
constexpr int kWidth = 260;
constexpr double kHalo = 3.5;

QRectF boundsOfAll()
{
    QRectF bounds;
    for (const auto& [code, rings] : print::provinceShapes())
        for (const QPolygonF& ring : rings)
            bounds |= ring.boundingRect();
    return bounds;
}

/// Degrees to the widget's pixels, north above.
QTransform projection(const QRectF& bounds, const QRectF& area)
{
    const double scale = std::min(area.width() / (bounds.width() * kDegreeShrink), area.height() / bounds.height());
    QTransform transform;
    transform.translate(area.center().x(), area.center().y());
    transform.scale(scale * kDegreeShrink, -scale);
    transform.translate(-bounds.center().x(), -bounds.center().y());
    return transform;
}

QPointF middleOf(const std::vector<QPolygonF>& rings)
{
    const auto largest = std::ranges::max_element(rings, {}, [](const QPolygonF& ring) {
        const QRectF box = ring.boundingRect();
        return box.width() * box.height();
    });
    return largest != rings.end() ? largest->boundingRect().center() : QPointF();
}

/// Tboung Khmum has no outline of its own: it lies within Kampong Cham's.
std::string outlineOf(const std::string& code)
{
    return code == "25" ? "03" : code;
}

} // namespace

ProvinceMap::ProvinceMap(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void ProvinceMap::setNumbers(const std::map<std::string, std::int64_t>& numbers,
                             const std::map<std::string, QString>& texts)
{
    m_numbers.clear();
    for (const auto& [code, number] : numbers)
        m_numbers[outlineOf(code)] += number;
    m_texts = texts;
    m_most = 0;
    for (const auto& [code, number] : m_numbers)
        m_most = std::max(m_most, double(number));
    update();
}

QSize ProvinceMap::sizeHint() const
{
    const int width = Look::of(this).scaled(kWidth);
    const QRectF bounds = boundsOfAll();
    return {width, int(width / (bounds.width() * kDegreeShrink) * bounds.height())};
}

QSize ProvinceMap::minimumSizeHint() const
{
    return sizeHint() * 0.8;
}

void ProvinceMap::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

QColor ProvinceMap::fillOf(const std::string& code) const
{
    const Tokens& tokens = Look::of(this).tokens();
    const auto number = m_numbers.find(code);
    if (number == m_numbers.end() || number->second <= 0)
        return tokens.mapNone;
    const auto limits = print::classLimits(m_most);
    return tokens
        .mapClass[std::ranges::count_if(limits, [&](double limit) { return double(number->second) >= limit; })];
}

void ProvinceMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Look& look = Look::of(this);
    const Tokens& tokens = look.tokens();
    const QTransform toPixels = projection(boundsOfAll(), QRectF(rect()).adjusted(2, 2, -2, -2));
    painter.setPen(QPen(tokens.mapBorder, 1));
    for (const auto& [code, rings] : print::provinceShapes()) {
        painter.setBrush(fillOf(code));
        for (const QPolygonF& ring : rings)
            painter.drawPolygon(toPixels.map(ring));
    }
    const QFont font = look.font(Role::SmallBold);
    const QFontMetrics metrics(font);
    for (const auto& [code, rings] : print::provinceShapes()) {
        const auto text = m_texts.find(code);
        if (text == m_texts.end() || !m_numbers.contains(code))
            continue;
        const QPointF at = toPixels.map(middleOf(rings))
                           + QPointF(-metrics.horizontalAdvance(text->second) / 2.0, metrics.ascent() / 2.0);
        QPainterPath letters;
        letters.addText(at, font, text->second);
        painter.strokePath(letters, QPen(tokens.base, kHalo, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.fillPath(letters, tokens.text);
    }
}

} // namespace bandanh::desktop
