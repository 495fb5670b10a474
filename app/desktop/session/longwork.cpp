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
        std::optional<QString> fault;
        try {
            work(*this);
        } catch (const std::exception& exception) {
            fault = QString::fromUtf8(exception.what());
        }
        say([&fault](News& news) {
            news.isOver = true;
            news.fault = fault;
        });
    });
}

void LongWork::say(const std::function<void(News&)>& what)
{
    {
        const std::scoped_lock lock(m_mutex);
        what(m_news);
    }
    QMetaObject::invokeMethod(this, "hear", Qt::QueuedConnection);
}

void LongWork::hear()
{
    News news;
    {
        const std::scoped_lock lock(m_mutex);
        std::swap(news, m_news);
    }
    if (news.progress)
        emit progressed(news.progress->first, news.progress->second);
    if (!news.isOver)
        return;
    m_isRunning = false;
    if (news.fault)
        emit failed(*news.fault);
    else
        emit finished();
}

bool LongWork::report(qint64 done, qint64 total)
{
    const qint64 now = QDeadlineTimer::current().deadline();
    if (now - m_lastReport >= kMillisecondsBetweenReports) {
        m_lastReport = now;
        say([done, total](News& news) { news.progress = {done, total}; });
    }
    return !m_isCancelled;
}

} // namespace bandanh::desktop
