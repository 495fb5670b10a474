#include "app/print/provincemap.h"

#include "app/words/filled.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cmath>

namespace bandanh::print {

namespace {

const Style kName{6.5};
const Style kNumber{7, true};
const Style kLegend{6.5, false, ink::kSecond};
constexpr double kThousandths = 1000;
constexpr double kDegreeShrink = 0.976; // of a degree of longitude at 12.5° north
constexpr double kLegendHeight = 6;
constexpr std::size_t kMostNames = 4; // more than these would cover one another

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

QRectF boundsOfAll()
{
    QRectF bounds;
    for (const auto& [code, rings] : provinceShapes())
        for (const QPolygonF& ring : rings)
            bounds |= ring.boundingRect();
    return bounds;
}

/// From degrees to a page.
struct Projection {
    QRectF bounds = boundsOfAll();
    QPointF corner;
    double scale = 1; ///< millimetres a degree of latitude

    QPointF place(QPointF degrees) const
    {
        return corner
               + QPointF((degrees.x() - bounds.left()) * kDegreeShrink * scale,
                         (bounds.bottom() - degrees.y()) * scale);
    }
    QPolygonF place(const QPolygonF& ring) const
    {
        QPolygonF placed;
        for (const QPointF& point : ring)
            placed << place(point);
        return placed;
    }
};

double areaOf(const QPolygonF& ring)
{
    double twice = 0;
    for (qsizetype i = 0; i + 1 < ring.size(); ++i)
        twice += ring[i].x() * ring[i + 1].y() - ring[i + 1].x() * ring[i].y();
    return std::abs(twice) / 2;
}

/// The centre of gravity of the largest ring.
QPointF centreOf(const std::vector<QPolygonF>& rings)
{
    const QPolygonF& ring = *std::ranges::max_element(rings, {}, areaOf);
    QPointF sum;
    double weight = 0;
    for (qsizetype i = 0; i + 1 < ring.size(); ++i) {
        const double cross = ring[i].x() * ring[i + 1].y() - ring[i + 1].x() * ring[i].y();
        sum += (ring[i] + ring[i + 1]) * cross;
        weight += cross;
    }
    return weight != 0 ? sum / (3 * weight) : ring.boundingRect().center();
}

/// The rows by the code of an outline.
std::map<std::string, output::Row> byOutline(std::span<const output::Row> rows)
{
    std::map<std::string, output::Row> found;
    for (const output::Row& row : rows) {
        const std::string code = row.key == "25" ? "03" : row.key;
        if (!provinceShapes().contains(code))
            continue;
        const auto [entry, isFirst] = found.emplace(code, row);
        if (isFirst)
            continue;
        output::Amount& both = entry->second.amount;
        entry->second.name += QStringLiteral(" + ") + row.name;
        if (both.isHidden() || row.amount.isHidden() || !both.number || !row.amount.number)
            both = row.amount.isHidden() ? row.amount : both;
        else
            both = {words::Notation::current().number(std::llround(*both.number + *row.amount.number)),
                    *both.number + *row.amount.number, report::Sight::Shown};
    }
    return found;
}

QColor fillOf(const output::Row* row, const std::array<double, 3>& limits)
{
    if (row == nullptr || !row->amount.number || *row->amount.number <= 0)
        return ink::kMapNone;
    const auto above = std::ranges::count_if(limits, [&](double limit) { return *row->amount.number >= limit; });
    return ink::kMap[above];
}

void paintLegend(Typesetter& page, QPointF at, const std::array<double, 3>& limits)
{
    const words::Notation notation = words::Notation::current();
    const auto number = [&](double value) { return notation.number(std::llround(value)); };
    const QString over = words::filled(QCoreApplication::translate("output", "%1 and over"), {number(limits[2])});
    const auto span = [&](double from, double below) {
        return from + 1 < below ? number(from) + QStringLiteral("–") + number(below - 1) : number(from);
    };
    const std::pair<QString, QColor> entries[] = {{span(1, limits[0]), ink::kMap[0]},
                                                  {span(limits[0], limits[1]), ink::kMap[1]},
                                                  {span(limits[1], limits[2]), ink::kMap[2]},
                                                  {over, ink::kMap[3]},
                                                  {QCoreApplication::translate("output", "none"), ink::kMapNone}};
    for (const auto& [words, colour] : entries) {
        page.fill({at.x(), at.y() + 0.6, 3.2, 2.4}, colour);
        at.rx() += 4;
        at.rx() += page.line(at, words, kLegend) + 2.4;
    }
}

/// Phnom Penh is too small for its number, which stands beside the country at the end of a line.
void paintNumber(Typesetter& page, QPointF centre, const output::Row& row, bool withName, double width)
{
    const double line = page.lineHeight(kNumber);
    QPointF at = centre;
    if (row.key == "12") {
        at = centre + QPointF(width * 0.19, width * 0.14);
        page.stroke(centre, at - QPointF(3, 0), ink::kText);
        at.ry() += withName ? line / 2 : 0;
    }
    if (withName)
        page.halo(at - QPointF(0, line), row.name, kName);
    page.halo(at - QPointF(0, withName ? line * 0.15 : line / 2), row.amount.text, kNumber);
}

} // namespace

const std::map<std::string, std::vector<QPolygonF>>& provinceShapes()
{
    static const auto kShapes = readShapes();
    return kShapes;
}

std::array<double, 3> classLimits(double most)
{
    const double rough = std::max(1.0, most / 6);
    const double power = std::pow(10, std::floor(std::log10(rough)));
    double step = power;
    for (const double factor : {2.0, 5.0})
        if (factor * power <= rough)
            step = factor * power;
    step = std::max(2.0, step);
    return {step, 2 * step, 4 * step};
}

double mapHeight(double width)
{
    const QRectF bounds = boundsOfAll();
    return width / (bounds.width() * kDegreeShrink) * bounds.height() + kLegendHeight;
}

void paintMap(Typesetter& page, QPointF at, double width, std::span<const output::Row> rows)
{
    Projection projection;
    projection.corner = at;
    projection.scale = width / (projection.bounds.width() * kDegreeShrink);
    const auto found = byOutline(rows);
    double most = 0;
    for (const auto& [code, row] : found)
        most = std::max(most, row.amount.number.value_or(0));
    const auto limits = classLimits(most);
    for (const auto& [code, rings] : provinceShapes()) {
        const auto row = found.find(code);
        const output::Row* here = row != found.end() ? &row->second : nullptr;
        for (const QPolygonF& ring : rings)
            page.polygon(projection.place(ring), fillOf(here, limits), Qt::white);
        if (here != nullptr && here->amount.isHidden())
            for (const QPolygonF& ring : rings)
                page.hatch(projection.place(ring));
    }
    for (const auto& [code, row] : found)
        paintNumber(page, projection.place(centreOf(provinceShapes().at(code))), row, found.size() <= kMostNames,
                    width);
    paintLegend(page, at + QPointF(0, mapHeight(width) - kLegendHeight + 2), limits);
}

} // namespace bandanh::print
