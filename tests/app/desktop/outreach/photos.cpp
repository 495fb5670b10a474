#include "tests/app/desktop/outreach/photos.h"

#include <QBuffer>
#include <QFile>

#include <random>
#include <stdexcept>

namespace bandanh::desktop::test {

QImage picture(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    std::mt19937 random(7);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            const int noise = int(random() % 90);
            image.setPixel(x, y, x < width / 2 ? qRgb(160 + noise, noise, noise) : qRgb(noise, noise, 160 + noise));
        }
    return image;
}

QByteArray jpegFile(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 90);
    return bytes;
}

QByteArray phoneFile(const QImage& image)
{
    // TIFF, little-endian: one directory with the orientation (0x0112, a short: 6) and the artist (0x013B, a text behind it).
    const QByteArray place(kPlaceOfPhoto);
    const QByteArray exif = QByteArrayLiteral("Exif\0\0")
                            + QByteArray::fromHex("49492a0008000000"
                                                  "0200")
                            + QByteArray::fromHex("120103000100000006000000") + QByteArray::fromHex("3b010200")
                            + char(place.size())
                            + QByteArray::fromHex("000000"
                                                  "26000000"
                                                  "00000000")
                            + place;
    const auto segment = [](char marker, const QByteArray& content) {
        const auto size = content.size() + 2;
        return QByteArray(1, '\xff') + marker + char(size >> 8) + char(size & 0xff) + content;
    };
    QByteArray bytes = jpegFile(image);
    bytes.insert(2, segment('\xe1', exif) + segment('\xfe', place));
    return bytes;
}

QString writeFile(const std::string& path, const QByteArray& bytes)
{
    QString name = QString::fromStdString(path);
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("not written: " + path);
    return name;
}

} // namespace bandanh::desktop::test
