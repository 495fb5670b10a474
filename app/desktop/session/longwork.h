#pragma once

#include <QObject>

#include <atomic>
#include <functional>
#include <thread>

namespace bandanh::desktop {

/// One piece of work on another thread, with progress and cancel. Its signals arrive in the thread that owns it.
///
///     work.start([this](LongWork& work) { run(work.progress(), …); });
class LongWork final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// Waits for the work to end; ask it to cancel first.
    ~LongWork() override;

    /// Only one at a time. An exception of the work arrives as failed().
    void start(std::function<void(LongWork&)> work);
    bool isRunning() const { return m_isRunning; }
    void cancel() { m_isCancelled = true; }

    /// Called by the work: says how far it is; false when it should stop. Reports at most ten times a second.
    bool report(qint64 done, qint64 total);

signals:
    void progressed(qint64 done, qint64 total);
    void finished();
    /// The machine broke under the work (disk, memory): the exception's own words, for the log of faults, not for people.
    void failed(const QString& what);

private:
    std::jthread m_thread;
    std::atomic<bool> m_isCancelled = false;
    bool m_isRunning = false;
    qint64 m_lastReport = 0;
};

} // namespace bandanh::desktop
