#pragma once

// Qt first: moc cannot read the standard library's <concepts> before it has seen <type_traits>.
#include <QtGlobal>

#include "app/desktop/session/longwork.h"
#include "app/desktop/sync/hqcalls.h"
#include "core/store/store.h"

#include <mutex>

namespace bandanh::desktop {

/// Enrols and syncs on another thread, with a writer of its own, one at a time. Whatever was taken in stays, however it ends.
class SyncWork final : public QObject
{
    Q_OBJECT

public:
    enum class Job { Enrol, Sync };

    SyncWork(store::Store& store, const Clock& clock, HqCalls calls, QObject* parent = nullptr);
    /// Stops what runs, and waits for it.
    ~SyncWork() override;

    /// As people type them; nothing while something runs.
    void enrol(const QString& code, const QString& url);
    void sync();
    void cancel();

    bool isRunning() const { return m_work.isRunning(); }
    bool isCancelling() const { return isRunning() && m_stop; }
    Job job() const { return m_job; }
    /// How far the sync is, or how far the last one came.
    sync::SyncProgress progress() const;

signals:
    void progressed();
    void enrolled(const bandanh::sync::HqLink& link);
    void synced(const bandanh::sync::SyncSummary& summary);
    void refused(const bandanh::Error& error);

private:
    void start(Job job, std::function<std::optional<Error>(const operations::Desk&)> run);
    void tell();

    store::Store& m_store;
    const Clock& m_clock;
    HqCalls m_calls;
    Job m_job = Job::Sync;
    sync::Stop m_stop = false;
    mutable std::mutex m_mutex; ///< of m_progress
    sync::SyncProgress m_progress;
    sync::HqLink m_link;
    sync::SyncSummary m_summary;
    std::optional<Error> m_error;
    LongWork m_work; ///< last: it ends before what it writes to
};

} // namespace bandanh::desktop
