#include "app/print/provinceshapes.h"

#include <QFile>

#include <algorithm>
#include <cmath>

namespace bandanh::print {

namespace {

constexpr double kThousandths = 1000;
constexpr double kDegreeShrink = 0.976; // of a degree of longitude at 12.5° north

QPolygonF readRing(const QByteArray& text)
{
    QPolygonF ring;
    for (const QByteArray& point : text.split(' ')) {
        const auto comma = point.indexOf(',');
        ring << QPointF(point.left(comma).toDouble() / kThousandths, point.mid(comma + 1).toDouble() / kThousandths);
    }
    return ring;
}

std::map<std::string, std::vector<QPolygonF>> readShapes()
{
    std::map<std::string, std::vector<QPolygonF>> shapes;
    QFile file(QStringLiteral(":/provinces/provinces.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return shapes;
    for (const QByteArray& line : file.readAll().split('\n')) {
        const auto fields = line.split('\t');
        for (qsizetype i = 1; i < fields.size(); ++i)
            shapes[fields[0].toStdString()].push_back(readRing(fields[i]));
    }
    return shapes;
}

const QRectF& boundsOfAll()
{
    static const QRectF kBounds = [] {
        QRectF bounds;
        for (const auto& [code, rings] : provinceShapes())
            for (const QPolygonF& ring : rings)
                bounds |= ring.boundingRect();
        return bounds;
    }();
    return kBounds;
}

double areaOf(const QPolygonF& ring)
{
    double twice = 0;
    for (qsizetype i = 0; i + 1 < ring.size(); ++i)
        twice += ring[i].x() * ring[i + 1].y() - ring[i + 1].x() * ring[i].y();
    return std::abs(twice) / 2;
}

} // namespace

const std::map<std::string, std::vector<QPolygonF>>& provinceShapes()
{
    static const auto kShapes = readShapes();
    return kShapes;
}

std::string outlineOf(const std::string& code)
{
    return code == "25" ? "03" : code;
}

QTransform mapProjection(const QRectF& area)
{
    const QRectF& bounds = boundsOfAll();
    const double scale = std::min(area.width() / (bounds.width() * kDegreeShrink), area.height() / bounds.height());
    QTransform transform;
    transform.translate(area.center().x(), area.center().y());
    transform.scale(scale * kDegreeShrink, -scale);
    transform.translate(-bounds.center().x(), -bounds.center().y());
    return transform;
}

double mapHeight(double width)
{
    return width / (boundsOfAll().width() * kDegreeShrink) * boundsOfAll().height();
}

const QPolygonF& mainRing(const std::string& outline)
{
    return *std::ranges::max_element(provinceShapes().at(outline), {}, areaOf);
}

QPointF centreOf(const QPolygonF& ring)
{
    QPointF sum;
    double weight = 0;
    for (qsizetype i = 0; i + 1 < ring.size(); ++i) {
        const double cross = ring[i].x() * ring[i + 1].y() - ring[i + 1].x() * ring[i].y();
        sum += (ring[i] + ring[i + 1]) * cross;
        weight += cross;
    }
    return weight != 0 ? sum / (3 * weight) : ring.boundingRect().center();
}

} // namespace bandanh::print
