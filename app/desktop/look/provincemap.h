#pragma once

#include "app/print/mapfacts.h"

#include <QTransform>
#include <QWidget>

namespace bandanh::desktop {

/// A map of the provinces with its legend below: four classes, numbers and names as far as there is room. What is hidden is
/// hatched. Every name and number stands in its accessible description too, and the one below the mouse in a tooltip.
class ProvinceMap final : public QWidget
{
    Q_OBJECT

public:
    explicit ProvinceMap(QWidget* parent = nullptr);

    void setFacts(std::span<const print::MapFact> facts);
    /// "Phnom Penh: 1,313"; empty beside the country, and where nothing is known.
    QString textAt(const QPoint& place) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void keepWhole();
    QRect countryRect(int width) const;
    QTransform projection() const;
    QList<QRect> legendRects(int width) const;
    QBrush brushOf(print::Shade shade) const;
    QPen borderPen() const;
    void paintOutlines(QPainter& painter) const;
    void paintLabels(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;

    print::OutlineFacts m_facts;
    print::MapClasses m_classes;
};

} // namespace bandanh::desktop
