#include "app/desktop/sync/syncwork.h"

namespace bandanh::desktop {

SyncWork::SyncWork(store::Store& store, const Clock& clock, HqCalls calls, QObject* parent)
    : QObject(parent), m_store(store), m_clock(clock), m_calls(std::move(calls))
{
    connect(&m_work, &LongWork::progressed, this, &SyncWork::progressed);
    connect(&m_work, &LongWork::finished, this, &SyncWork::tell);
    connect(&m_work, &LongWork::failed, this, [this] {
        m_error = Error{ErrorCode::DiskFailing, {m_store.path()}};
        tell();
    });
}

SyncWork::~SyncWork()
{
    cancel();
}

void SyncWork::cancel()
{
    m_stop = true;
    m_work.cancel();
}

sync::SyncProgress SyncWork::progress() const
{
    const std::scoped_lock lock(m_mutex);
    return m_progress;
}

void SyncWork::start(Job job, std::function<std::optional<Error>(const operations::Desk&)> run)
{
    if (isRunning())
        return;
    m_job = job;
    m_stop = false;
    m_progress = {};
    m_error.reset();
    m_work.start([this, run = std::move(run)](LongWork&) {
        try {
            const auto connection = m_store.openWriter();
            SystemRandom random;
            m_error = run({*connection, m_clock, random});
        } catch (const store::StoreFailure& failure) {
            m_error = Error{failure.code(), {m_store.path()}};
        }
    });
}

void SyncWork::enrol(const QString& code, const QString& url)
{
    start(Job::Enrol,
          [this, code = code.toStdString(),
           url = url.trimmed().toStdString()](const operations::Desk& desk) -> std::optional<Error> {
              auto link = m_calls.enrol(desk, code, url, m_stop);
              if (!link)
                  return link.error();
              m_link = *std::move(link);
              return std::nullopt;
          });
}

void SyncWork::sync()
{
    start(Job::Sync, [this](const operations::Desk& desk) -> std::optional<Error> {
        const auto summary = m_calls.sync(desk, m_stop, [this](const sync::SyncProgress& progress) {
            {
                const std::scoped_lock lock(m_mutex);
                m_progress = progress;
            }
            m_work.report(0, 0); // says only that there is something to look at
        });
        if (!summary)
            return summary.error();
        m_summary = *summary;
        return std::nullopt;
    });
}

void SyncWork::tell()
{
    if (m_error)
        emit refused(*m_error);
    else if (m_job == Job::Enrol)
        emit enrolled(m_link);
    else
        emit synced(m_summary);
}

} // namespace bandanh::desktop
