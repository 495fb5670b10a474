#include "app/print/maplabels.h"

#include "app/print/provinceshapes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace bandanh::print {

namespace {

QRectF around(QPointF centre, QSizeF size)
{
    return {centre.x() - size.width() / 2, centre.y() - size.height() / 2, size.width(), size.height()};
}

QSizeF withName(const MapLabel& label)
{
    return {std::max(label.number.width(), label.name.width()), label.number.height() + label.name.height()};
}

/// A label is written inwards of the edge that it would run over.
QRectF keptWithin(QRectF label, const QRectF& area)
{
    label.moveLeft(std::clamp(label.left(), area.left(), std::max(area.left(), area.right() - label.width())));
    label.moveTop(std::clamp(label.top(), area.top(), std::max(area.top(), area.bottom() - label.height())));
    return label;
}

class Placing
{
public:
    Placing(const std::vector<MapLabel>& labels, const QTransform& projection, const QRectF& area)
        : m_labels(labels), m_area(area), m_places(labels.size())
    {
        for (const MapLabel& label : labels)
            m_rings.push_back(projection.map(mainRing(label.outline)));
    }

    std::vector<PlacedLabel> place()
    {
        for (std::size_t i = 0; i < m_labels.size(); ++i)
            if (fits(i))
                m_places[i].area = keptWithin(around(centreOf(m_rings[i]), m_labels[i].number), m_area);
        for (std::size_t i = 0; i < m_labels.size(); ++i)
            if (!fits(i))
                placeBeside(i);
        for (std::size_t i = 0; i < m_labels.size(); ++i)
            addName(i);
        return m_places;
    }

private:
    bool fits(std::size_t at) const
    {
        const QSizeF room = m_rings[at].boundingRect().size();
        return m_labels[at].number.width() <= room.width() && m_labels[at].number.height() <= room.height();
    }
    bool isFree(std::size_t at, const QRectF& place) const
    {
        for (std::size_t other = 0; other < m_places.size(); ++other) {
            const bool isCovered = place.intersects(m_places[other].area)
                                   || (!fits(other) && place.intersects(m_rings[other].boundingRect()));
            if (other != at && isCovered)
                return false;
        }
        return !(m_places[at].leader && place.contains(*m_places[at].leader));
    }
    /// The nearest free place around a province, from the south-east on over the east.
    void placeBeside(std::size_t at)
    {
        constexpr int kDirections = 16;
        constexpr std::array kDistances{1.2, 1.7, 2.3, 3.0, 4.0};
        const QPointF centre = centreOf(m_rings[at]);
        m_places[at].leader = centre;
        for (const QSizeF size : {withName(m_labels[at]), m_labels[at].number})
            for (const double distance : kDistances)
                for (int direction = 0; direction < kDirections; ++direction) {
                    const double angle = std::numbers::pi * (0.25 - 2.0 * direction / kDirections);
                    const QPointF away(std::cos(angle) * (size.width() / 2 + size.height()),
                                       std::sin(angle) * size.height() * 1.5);
                    const QRectF place = around(centre + away * distance, size);
                    const double air = m_labels[at].number.height() / 3; // so that it is not read with a neighbour's
                    if (m_area.contains(place) && isFree(at, place.adjusted(-air, -air, air, air))) {
                        m_places[at].area = place;
                        m_places[at].hasName = size != m_labels[at].number;
                        return;
                    }
                }
        m_places[at] = {keptWithin(around(centre, m_labels[at].number), m_area), false, std::nullopt};
    }
    void addName(std::size_t at)
    {
        PlacedLabel& place = m_places[at];
        if (place.hasName || place.leader)
            return;
        const QRectF whole = keptWithin(around(place.area.center(), withName(m_labels[at])), m_area);
        if (!m_area.contains(whole) || !isFree(at, whole))
            return;
        place.area = whole;
        place.hasName = true;
    }

    const std::vector<MapLabel>& m_labels;
    QRectF m_area;
    std::vector<QPolygonF> m_rings;
    std::vector<PlacedLabel> m_places;
};

} // namespace

QPointF PlacedLabel::leaderEnd() const
{
    const QPointF from = leader.value_or(area.center());
    return {std::clamp(from.x(), area.left(), area.right()), std::clamp(from.y(), area.top(), area.bottom())};
}

std::vector<PlacedLabel> placeLabels(const std::vector<MapLabel>& labels, const QTransform& projection,
                                     const QRectF& area)
{
    return Placing(labels, projection, area).place();
}

} // namespace bandanh::print
