#include "app/desktop/attachments/photowork.h"

#include "app/desktop/attachments/photofile.h"
#include "app/desktop/session/session.h"
#include "app/output/writtenfile.h"
#include "app/words/errorsentence.h"
#include "core/text/normalform.h"

#include <QFileInfo>

namespace bandanh::desktop {

using records::Attachment;

struct PhotoWork::Job {
    explicit Job(Deed asked) : deed(asked) {}

    Deed deed;
    Result<void> result;
    bool isCancelled = false;
    Added added;
    QImage picture;
};

namespace {

/// What it is called from now on: the picture in it is a JPEG, whatever it was.
std::string nameOf(const QString& path)
{
    return text::normalForm((QFileInfo(path).completeBaseName() + QStringLiteral(".jpg")).toStdString());
}

/// What a photo is, by the field that refers to it.
records::AttachmentKind kindOf(const records::FieldSpec& field)
{
    using enum records::AttachmentKind;
    return field.name == "scan"       ? Scan
           : field.name == "artwork"  ? Artwork
           : field.name == "document" ? Agreement
                                      : Photo;
}

Result<Attachment> keep(const vault::AttachmentFolder& folder, const PhotoWork::PhotoFile& file)
{
    const QString& path = file.path;
    auto photo = preparePhoto(path);
    if (!photo)
        return tl::unexpected(photo.error());
    auto hash = folder.keep(photo->jpeg, path.toStdString());
    if (!hash)
        return tl::unexpected(hash.error());
    Attachment kept;
    kept.hash = std::move(*hash);
    kept.kind = kindOf(*file.place.field);
    kept.name = nameOf(path);
    kept.size = std::int64_t(photo->jpeg.size());
    kept.mediaType = vault::mediaTypeOf(photo->jpeg);
    kept.thumbnail = std::move(photo->thumbnail);
    return kept;
}

Result<std::string> bytesOf(const vault::AttachmentFolder& folder, const Attachment& photo)
{
    return folder.read(photo.hash.value_or(std::string()), photo.name.value_or(std::string()));
}

Result<qint64> write(operations::Laptop& laptop, const std::vector<operations::Attaching>& photos)
{
    const auto connection = laptop.store().openWriter();
    SystemRandom random;
    const operations::Desk desk{*connection, laptop.clock(), random};
    if (photos.size() != 1)
        return operations::attachMany(desk, photos);
    return operations::attach(desk, photos.front()).map([] { return qint64{1}; });
}

} // namespace

PhotoWork::PhotoWork(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&m_work, &LongWork::progressed, this, &PhotoWork::progressed);
    connect(&m_work, &LongWork::finished, this, &PhotoWork::tell);
    connect(&m_work, &LongWork::failed, this, [this] {
        m_job.reset();
        emit refused(
            tr("The computer could not finish this, perhaps because the disk is failing. Nothing was changed."));
    });
}

PhotoWork::~PhotoWork() = default;

void PhotoWork::start(Deed deed, std::function<Result<void>(LongWork&, Job&)> work)
{
    if (m_work.isRunning())
        return;
    m_job = std::make_shared<Job>(deed);
    m_work.start([&laptop = m_session.laptop(), job = m_job, work = std::move(work)](LongWork& running) {
        try {
            job->result = work(running, *job);
        } catch (const store::StoreFailure& failure) {
            job->result = bandanh::refused(failure.code(), laptop.store().path());
        }
    });
}

void PhotoWork::add(std::vector<PhotoFile> files)
{
    start(Deed::Add,
          [&laptop = m_session.laptop(), files = std::move(files)](LongWork& work, Job& job) -> Result<void> {
              std::vector<operations::Attaching> photos;
              qint64 done = 0;
              for (const PhotoFile& file : files) {
                  auto kept = keep(laptop.attachments(), file);
                  if (kept)
                      photos.push_back({file.place, std::move(*kept)});
                  else if (kept.error().code == ErrorCode::DiskFull)
                      return tl::unexpected(kept.error());
                  else
                      job.added.refused.push_back(kept.error());
                  job.isCancelled = !work.report(++done, qint64(files.size()));
                  if (job.isCancelled)
                      return {};
              }
              return write(laptop, photos).map([&job](qint64 added) { job.added.photos = added; });
          });
}

void PhotoWork::open(const Attachment& photo)
{
    start(Deed::Open, [&laptop = m_session.laptop(), photo](LongWork&, Job& job) -> Result<void> {
        return bytesOf(laptop.attachments(), photo).map([&job](const std::string& bytes) {
            job.picture = pictureFrom(bytes);
        });
    });
}

void PhotoWork::save(const Attachment& photo, const QString& path)
{
    start(Deed::Save, [&laptop = m_session.laptop(), photo, path](LongWork&, Job&) -> Result<void> {
        return bytesOf(laptop.attachments(), photo).and_then([&path](const std::string& bytes) {
            return output::writeFile(path.toStdString(), bytes);
        });
    });
}

void PhotoWork::tell()
{
    const auto job = std::exchange(m_job, {});
    if (!job->result)
        emit refused(words::sentence(job->result.error()));
    else if (job->isCancelled)
        emit cancelled();
    else if (job->deed == Deed::Add)
        emit added(job->added);
    else if (job->deed == Deed::Open)
        emit opened(job->picture);
    else
        emit saved();
}

} // namespace bandanh::desktop
