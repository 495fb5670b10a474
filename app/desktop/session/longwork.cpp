#include "app/desktop/session/longwork.h"

#include <QDeadlineTimer>
#include <exception>

namespace bandanh::desktop {

namespace {

constexpr qint64 kMillisecondsBetweenReports = 100;

} // namespace

LongWork::~LongWork()
{
    m_isCancelled = true;
}

void LongWork::start(std::function<void(LongWork&)> work)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_isCancelled = false;
    m_lastReport = 0;
    m_thread = std::jthread([this, work = std::move(work)] {
        QString fault;
        try {
            work(*this);
        } catch (const std::exception& exception) {
            fault = QString::fromUtf8(exception.what());
        }
        QMetaObject::invokeMethod(this, [this, fault] {
            m_isRunning = false;
            if (fault.isEmpty())
                emit finished();
            else
                emit failed(fault);
        });
    });
}

bool LongWork::report(qint64 done, qint64 total)
{
    const qint64 now = QDeadlineTimer::current().deadline();
    if (now - m_lastReport >= kMillisecondsBetweenReports) {
        m_lastReport = now;
        QMetaObject::invokeMethod(this, [this, done, total] { emit progressed(done, total); });
    }
    return !m_isCancelled;
}

} // namespace bandanh::desktop
