#include "app/desktop/startreport.h"

#include <QCoreApplication>
#include <QEvent>

#include <chrono>

namespace bandanh::desktop {

StartReport::StartReport(QObject* parent) : QObject(parent)
{
    // Without an interval it fires when the event loop has nothing else to do.
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &StartReport::tell);
}

void StartReport::watch(QWidget& window)
{
    if (m_window != nullptr)
        return;
    m_window = &window;
    QCoreApplication::instance()->installEventFilter(this);
}

bool StartReport::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint)
        if (const auto* widget = qobject_cast<QWidget*>(watched); widget == m_window || m_window->isAncestorOf(widget))
            m_idle.start();
    return QObject::eventFilter(watched, event);
}

void StartReport::tell()
{
    using Milliseconds = std::chrono::duration<double, std::milli>;
    const auto now = std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
    QCoreApplication::instance()->removeEventFilter(this);
    emit painted(now.count());
}

} // namespace bandanh::desktop
