#pragma once

#include <QTimer>
#include <QWidget>

namespace bandanh::desktop {

/// Tells when a window was first painted with everything that it shows, by the system's monotonic clock, which whoever
/// started the process reads too. Painted means: the window and whatever stands in it were painted, and nothing that is waiting to be done paints again.
class StartReport final : public QObject
{
    Q_OBJECT

public:
    explicit StartReport(QObject* parent = nullptr);

    /// Begins to wait for the first paint; later windows are not told of.
    void watch(QWidget& window);

signals:
    void painted(double atMilliseconds);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void tell();

    const QWidget* m_window = nullptr;
    QTimer m_idle;
};

} // namespace bandanh::desktop
