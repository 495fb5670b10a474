#include "app/desktop/forms/bulkwork.h"

#include "app/desktop/session/session.h"

namespace bandanh::desktop {

BulkWork::BulkWork(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&m_work, &LongWork::progressed, this, &BulkWork::progressed);
    connect(&m_work, &LongWork::finished, this, &BulkWork::tell);
    connect(&m_work, &LongWork::failed, this, [this] {
        m_job.reset();
        if (!goesOn())
            emit failed();
    });
}

BulkWork::~BulkWork() = default;

void BulkWork::ask(Request request)
{
    if (isWriting())
        return;
    if (!m_work.isRunning())
        return start(std::move(request));
    m_next = std::move(request);
    m_work.cancel();
}

void BulkWork::cancel()
{
    m_next.reset();
    m_isWanted = false;
    m_work.cancel();
}

void BulkWork::start(Request request)
{
    m_isWanted = true;
    m_job = std::make_shared<Job>(Job{std::move(request), {}});
    m_work.start([&laptop = m_session.laptop(), job = m_job](LongWork& work) {
        const Request& asked = job->request;
        const auto report = [&](std::int64_t done) { return work.report(done, qint64(asked.rows.size())); };
        if (asked.isWritten) {
            const auto connection = laptop.store().openWriter();
            SystemRandom random;
            const operations::Desk desk{*connection, laptop.clock(), random};
            job->outcome = operations::bulkEdit(desk, *asked.spec, asked.rows, asked.change, report);
        } else {
            const auto connection = laptop.store().openReader();
            job->outcome = operations::previewBulkEdit(*connection, *asked.spec, asked.rows, asked.change, report);
        }
    });
}

void BulkWork::tell()
{
    const auto job = std::exchange(m_job, {});
    if (goesOn())
        return;
    if (job->request.isWritten && job->outcome.isCancelled)
        emit cancelled();
    else if (job->request.isWritten)
        emit written(job->outcome);
    else if (m_isWanted && !job->outcome.isCancelled)
        emit previewed(job->outcome);
}

bool BulkWork::goesOn()
{
    if (!m_next)
        return false;
    start(*std::exchange(m_next, std::nullopt));
    return true;
}

} // namespace bandanh::desktop
