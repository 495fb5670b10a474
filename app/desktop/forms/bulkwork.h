#pragma once

#include "app/desktop/session/longwork.h"
#include "core/operations/bulkedit.h"

#include <memory>

namespace bandanh::desktop {

class Session;

/// Previews a change of many rows, and makes it, on another thread and through a connection of its own. Of several previews
/// the last alone is answered.
class BulkWork final : public QObject
{
    Q_OBJECT

public:
    struct Request {
        const records::RecordSpec* spec;
        std::vector<RowId> rows;
        operations::BulkChange change;
        bool isWritten = false; ///< false: a preview
    };

    explicit BulkWork(Session& session, QObject* parent = nullptr);
    ~BulkWork() override;

    void ask(Request request);
    /// A preview is not wanted any more, and not answered. What is being written stops, and nothing of it stays.
    void cancel();
    bool isIdle() const { return !m_next && !m_work.isRunning(); }
    bool isWriting() const { return m_job != nullptr && m_job->request.isWritten; }

signals:
    void progressed(qint64 done, qint64 total);
    void previewed(const bandanh::operations::BulkOutcome& outcome);
    void written(const bandanh::operations::BulkOutcome& outcome);
    void cancelled();
    void failed();

private:
    struct Job {
        Request request;
        operations::BulkOutcome outcome;
    };

    void start(Request request);
    void tell();
    bool goesOn();

    Session& m_session;
    std::shared_ptr<Job> m_job; ///< the work's while it runs
    bool m_isWanted = false;
    std::optional<Request> m_next;
    LongWork m_work; ///< the last, so that it has ended before what it writes into goes
};

} // namespace bandanh::desktop
