#pragma once

#include <QObject>

#include <atomic>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

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
    /// What the work has said and its owner has not heard yet. It stands here and not in an event, so that everything
    /// written before it is seen by whoever reads it, also in the eyes of the thread sanitizer, to whom Qt's queue is opaque.
    struct News {
        std::optional<std::pair<qint64, qint64>> progress;
        bool isOver = false;
        std::optional<QString> fault;
    };

    void say(const std::function<void(News&)>& what);
    Q_INVOKABLE void hear();

    std::atomic<bool> m_isCancelled = false;
    bool m_isRunning = false;
    qint64 m_lastReport = 0;
    std::mutex m_mutex;
    News m_news;
    std::jthread m_thread; ///< the last, so that it has ended before anything that it uses goes
};

} // namespace bandanh::desktop
