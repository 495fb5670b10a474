#pragma once

#include <QList>
#include <QWidget>

namespace bandanh::desktop {

/// A part of a bar. `colour` is one of the five chart colours, 0 to 4; women 0, men 4, not known 1 everywhere.
struct ChartPart {
    QString words;
    QString figure;
    double value = 0;
    int colour = 0;
};

/// Horizontal bars from zero, the label before and the figure behind each: no axis, no grid.
class BarChart final : public QWidget
{
    Q_OBJECT

public:
    struct Bar {
        QString label;
        QString figure;
        QList<ChartPart> parts; ///< one for a plain bar
        bool isHidden = false;  ///< "below 5": hatched, without a length that would tell
    };

    explicit BarChart(QWidget* parent = nullptr);

    void setBars(const QList<Bar>& bars);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    int labelWidth() const;
    int rowHeight() const;

    QList<Bar> m_bars;
};

/// The parts of one whole as one stacked bar with its words and figures below.
class StackedBar final : public QWidget
{
    Q_OBJECT

public:
    explicit StackedBar(QWidget* parent = nullptr);

    void setParts(const QList<ChartPart>& parts);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QList<QRect> legendRects(int width) const;

    QList<ChartPart> m_parts;
};

} // namespace bandanh::desktop
