#include "app/desktop/startreport.h"

#include <QCoreApplication>
#include <QEvent>
#include <QJsonDocument>
#include <QJsonObject>

#include <chrono>
#include <cstdio>

namespace bandanh::desktop {

StartReport::StartReport(QObject* parent) : QObject(parent)
{
    // Without an interval it fires when the event loop has nothing else to do.
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &StartReport::say);
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

void StartReport::say()
{
    using Milliseconds = std::chrono::duration<double, std::milli>;
    const auto now = std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
    QCoreApplication::instance()->removeEventFilter(this);
    std::puts(QJsonDocument(QJsonObject{{QStringLiteral("painted_at_ms"), now.count()}})
                  .toJson(QJsonDocument::Compact)
                  .constData());
    std::fflush(stdout);
}

} // namespace bandanh::desktop
