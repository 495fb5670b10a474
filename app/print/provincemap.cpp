#include "app/print/provincemap.h"

#include "app/print/mapfacts.h"
#include "app/print/maplabels.h"
#include "app/print/provinceshapes.h"

#include <algorithm>

namespace bandanh::print {

namespace {

const Style kName{6.5};
const Style kNumber{7, true};
const Style kLegend{6.5, false, ink::kSecond};
constexpr double kLegendHeight = 6;

std::vector<MapFact> factsOf(std::span<const output::Row> rows)
{
    std::vector<MapFact> facts;
    for (const output::Row& row : rows)
        facts.push_back({row.key, row.name, row.amount.text, row.amount.number, row.amount.isHidden()});
    return facts;
}

const QColor& colourOf(Shade shade)
{
    return shade < Shade::None ? ink::kMap[static_cast<std::size_t>(shade)] : ink::kMapNone;
}

void paintOutlines(Typesetter& page, const QTransform& projection, const OutlineFacts& facts, const MapClasses& classes)
{
    for (const auto& [outline, rings] : provinceShapes()) {
        const auto fact = facts.find(outline);
        const Shade shade = fact != facts.end() ? classes.shadeOf(fact->second) : Shade::None;
        for (const QPolygonF& ring : rings) {
            page.polygon(projection.map(ring), colourOf(shade), Qt::white);
            if (shade == Shade::Hidden)
                page.hatch(projection.map(ring));
        }
    }
}

void paintLabels(Typesetter& page, const QTransform& projection, const QRectF& area, const OutlineFacts& facts)
{
    const auto shown = byImportance(facts);
    std::vector<MapLabel> labels;
    for (const MapFact* fact : shown)
        labels.push_back({outlineOf(fact->province),
                          {page.lineWidth(fact->figure, kNumber), page.lineHeight(kNumber)},
                          {page.lineWidth(fact->name, kName), page.lineHeight(kName)}});
    const auto places = placeLabels(labels, projection, area);
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const PlacedLabel& place = places[i];
        if (place.leader)
            page.stroke(*place.leader, place.leaderEnd(), ink::kText);
        QPointF at(place.area.center().x(), place.area.top());
        if (place.hasName) {
            page.halo(at, shown[i]->name, kName);
            at.ry() += page.lineHeight(kName);
        }
        page.halo(at, shown[i]->figure, kNumber);
    }
}

void paintLegend(Typesetter& page, QPointF at, const MapClasses& classes)
{
    for (const auto& [shade, words] : classes.legend()) {
        const QRectF swatch(at.x(), at.y() + 0.6, 3.2, 2.4);
        page.fill(swatch, colourOf(shade));
        if (shade == Shade::Hidden)
            page.hatch(swatch);
        at.rx() += 4;
        at.rx() += page.line(at, words, kLegend) + 2.4;
    }
}

} // namespace

double mapHeightWithLegend(double width)
{
    return mapHeight(width) + kLegendHeight;
}

void paintMap(Typesetter& page, QPointF at, double width, std::span<const output::Row> rows)
{
    const QRectF area(at, QSizeF(width, mapHeight(width)));
    const QTransform projection = mapProjection(area);
    const OutlineFacts facts = byOutline(factsOf(rows));
    const MapClasses classes(facts);
    paintOutlines(page, projection, facts, classes);
    paintLabels(page, projection, area, facts);
    paintLegend(page, area.bottomLeft() + QPointF(0, 2), classes);
}

} // namespace bandanh::print
