#pragma once

#include "app/desktop/look/look.h"

#include <QWidget>

class QPainter;

namespace bandanh::desktop {

/// Draws a thin bar: a track and its filled share (0 to 1), 1 px corners.
void paintBar(QPainter& painter, const QRect& rect, double share, const Tokens& tokens);

/// The thin bar of progress and completeness. It never stands without its numbers beside it.
class ThinBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ThinBar(int height = measure::kThinBar, QWidget* parent = nullptr);

    void setShare(double share);
    /// Several equal steps instead of one share: the strength of a passphrase, filled in the colour of a state.
    void setSteps(int filled, int of, Tone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_height;
    double m_share = 0;
    int m_filled = 0;
    int m_steps = 0;
    Tone m_tone = Tone::Done;
};

} // namespace bandanh::desktop
