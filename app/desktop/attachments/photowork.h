#pragma once

#include "app/desktop/session/longwork.h"
#include "core/operations/attaching.h"
#include "core/support/result.h"

#include <QImage>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace bandanh::desktop {

class Session;

/// Prepares photos and keeps them, and brings one back, on another thread. No photo touches the disk in the clear, but a copy
/// that somebody asked for.
class PhotoWork final : public QObject
{
    Q_OBJECT

public:
    struct PhotoFile {
        QString path;
        operations::AttachmentPlace place;
    };
    struct Added {
        qint64 photos = 0;
        std::vector<Error> refused; ///< of each file that could not be taken
    };

    explicit PhotoWork(Session& session, QObject* parent = nullptr);
    ~PhotoWork() override;

    /// One step for all that can be read.
    void add(std::vector<PhotoFile> files);
    void open(const records::Attachment& photo);
    void save(const records::Attachment& photo, const QString& path);
    /// Of photos that are being added none is then added.
    void cancel() { m_work.cancel(); }
    bool isRunning() const { return m_work.isRunning(); }

signals:
    void progressed(qint64 done, qint64 total);
    void added(const bandanh::desktop::PhotoWork::Added& outcome);
    void opened(const QImage& picture);
    void saved();
    void cancelled();
    /// Why it could not be done; nothing was changed.
    void refused(const QString& sentence);

private:
    enum class Deed { Add, Open, Save };
    struct Job;
    void start(Deed deed, std::function<Result<void>(LongWork&, Job&)> work);
    void tell();

    Session& m_session;
    std::shared_ptr<Job> m_job; ///< the work's while it runs
    LongWork m_work;            ///< the last, so that it has ended before what it writes into goes
};

} // namespace bandanh::desktop
