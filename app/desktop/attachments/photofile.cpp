#include "app/desktop/attachments/photofile.h"

#include "core/vault/attachmentfolder.h"

#include <QBuffer>
#include <QColorSpace>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>

#include <algorithm>

namespace bandanh::desktop {

namespace {

using vault::AttachmentFolder;

constexpr int kMostPixels = 2560;
constexpr int kQuality = 85;
constexpr int kThumbnailPixels = 160;
constexpr qsizetype kThumbnailBytes = 4096;
/// A file of 20 MiB can claim more than any memory holds.
constexpr qint64 kMostArea = 100'000'000;

Result<QByteArray> contentsOf(const QString& path)
{
    const std::string named = path.toStdString();
    const QFileInfo info(path);
    if (!info.exists())
        return refused(ErrorCode::FileMissing, named);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return refused(ErrorCode::FileUnreadable, named);
    QByteArray bytes = file.read(qint64(AttachmentFolder::kMaxBytes) + 1);
    if (file.error() != QFile::NoError)
        return refused(ErrorCode::FileUnreadable, named);
    if (bytes.size() > qsizetype(AttachmentFolder::kMaxBytes))
        return refused(ErrorCode::AttachmentTooLarge, named, std::to_string(AttachmentFolder::kMaxBytes));
    return bytes;
}

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

/// The reader's name of the two formats that are taken; none for others.
QByteArray formatOf(std::string_view bytes)
{
    const auto type = vault::mediaTypeOf(bytes);
    return type == "image/jpeg" ? QByteArray("jpeg") : type == "image/png" ? QByteArray("png") : QByteArray();
}

QSize within(const QSize& size, int most)
{
    return size.width() <= most && size.height() <= most ? size : size.scaled(most, most, Qt::KeepAspectRatio);
}

qint64 areaOf(const QSize& size)
{
    return qint64(size.width()) * size.height();
}

/// False where a JPEG has no end behind the beginning of its picture: what is missing would be read as grey.
bool isWholeJpeg(std::string_view bytes)
{
    constexpr char kStartOfScan = '\xda';
    constexpr std::string_view kEnd = "\xff\xd9";
    std::size_t at = 2;
    while (at + 4 <= bytes.size() && bytes[at] == '\xff' && bytes[at + 1] != kStartOfScan)
        at += 2 + std::size_t(static_cast<unsigned char>(bytes[at + 2])) * 256
              + static_cast<unsigned char>(bytes[at + 3]);
    return bytes.find(kEnd, at) != std::string_view::npos;
}

/// Upright and no larger than is kept; null where it cannot be read, or claims more pixels than `mostArea`.
QImage read(QByteArray bytes, const QByteArray& format, qint64 mostArea = kMostArea)
{
    if (format.isEmpty() || (format == "jpeg" && !isWholeJpeg(viewOf(bytes))))
        return {};
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, format);
    reader.setAutoTransform(true);
    if (areaOf(reader.size()) > mostArea)
        return {};
    if (const QSize size = reader.size(); size != within(size, kMostPixels))
        reader.setScaledSize(within(size, kMostPixels));
    return reader.read();
}

/// The picture alone, on white: a QImage carries the texts and the colour profile of its file along.
QImage drawnAnew(const QImage& image)
{
    QImage drawn(image.size(), QImage::Format_RGB32);
    drawn.fill(Qt::white);
    QPainter painter(&drawn);
    painter.drawImage(0, 0, image.colorSpace().isValid() ? image.convertedToColorSpace(QColorSpace::SRgb) : image);
    return drawn;
}

QByteArray jpegOf(const QImage& image, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", quality);
    return bytes;
}

QByteArray thumbnailOf(const QImage& image)
{
    QByteArray bytes;
    for (int most = kThumbnailPixels; most >= kThumbnailPixels / 4; most /= 2) {
        const QImage small = image.scaled(within(image.size(), most), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        for (const int quality : {75, 60, 45, 30, 20}) {
            bytes = jpegOf(small, quality);
            if (bytes.size() <= kThumbnailBytes)
                return bytes;
        }
    }
    return bytes;
}

} // namespace

Result<PreparedPhoto> preparePhoto(const QString& path)
{
    const std::string named = path.toStdString();
    const auto bytes = contentsOf(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const QByteArray format = formatOf(viewOf(*bytes));
    if (format.isEmpty())
        return refused(ErrorCode::AttachmentForeign, named);
    QByteArray head = *bytes;
    QBuffer buffer(&head);
    if (areaOf(QImageReader(&buffer, format).size()) > kMostArea)
        return refused(ErrorCode::AttachmentTooLarge, named, std::to_string(AttachmentFolder::kMaxBytes));
    const QImage image = read(*bytes, format);
    if (image.isNull())
        return refused(ErrorCode::PictureBroken, named);
    const QImage drawn = drawnAnew(image);
    return PreparedPhoto{jpegOf(drawn, kQuality).toStdString(), thumbnailOf(drawn).toBase64().toStdString()};
}

QImage pictureFrom(std::string_view bytes)
{
    return read(QByteArray(bytes.data(), qsizetype(bytes.size())), formatOf(bytes));
}

QImage thumbnailFrom(std::string_view base64)
{
    // It may come from elsewhere, and is read while somebody waits for the screen.
    constexpr qint64 kMostThumbnailArea = 512 * 512;
    const QByteArray bytes = QByteArray::fromBase64(QByteArray(base64.data(), qsizetype(base64.size())));
    return read(bytes, formatOf(viewOf(bytes)), kMostThumbnailArea);
}

} // namespace bandanh::desktop
