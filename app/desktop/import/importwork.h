#pragma once

#include "app/desktop/import/importbatch.h"
#include "app/desktop/session/longwork.h"

#include <QObject>

#include <memory>

namespace bandanh::desktop {

class Session;

/// Runs imports on another thread with a writer of its own: the preview, the import itself, and its undo. All files of a batch
/// are one transaction; a preview is the very same run, rolled back.
class ImportWork final : public QObject
{
    Q_OBJECT

public:
    enum class Job { Preview, Import, Undo };
    struct Undone {
        std::int64_t removed = 0;
        std::int64_t restored = 0;
        std::int64_t kept = 0;
    };

    explicit ImportWork(Session& session, QObject* parent = nullptr);
    ~ImportWork() override;

    /// Files and folders become tables in the order in which references need them.
    void preview(const QStringList& paths, const TableChoices& choices);
    /// The tables of a preview, in its order.
    void run(const std::vector<sheets::TableFile>& tables, const TableChoices& choices, qint64 rows);
    /// Newest first.
    void undo(std::vector<RowId> imports);

    bool isRunning() const { return m_work.isRunning(); }
    Job job() const { return m_job; }
    void cancel();

signals:
    /// `total` is 0 where nobody knows it yet. Of a preview of several files these are files, else rows.
    void progressed(qint64 done, qint64 total);
    void previewed(const std::vector<bandanh::desktop::FilePreview>& files);
    void imported(const std::vector<bandanh::desktop::FilePreview>& files);
    void undone(const bandanh::desktop::ImportWork::Undone& outcome);
    /// Nothing was written; the same for a preview.
    void cancelled();
    /// Paths in which there is nothing to import, or a broken machine; nothing was written.
    void refused(const QString& sentence);

private:
    struct Result;
    struct Request;
    class Batch;
    void start(Job job, std::shared_ptr<Request> request);
    void runBatch(LongWork& work, const Request& request, Result& result);
    void runUndo(LongWork& work, const Request& request, Result& result);
    void tell();

    Session& m_session;
    Job m_job = Job::Preview;
    bool m_wasCancelled = false;
    std::shared_ptr<Result> m_result;
    LongWork m_work;
};

} // namespace bandanh::desktop
