#include "app/desktop/attachments/photofile.h"

#include "app/desktop/attachments/photoviewer.h"
#include "core/vault/attachmentfolder.h"
#include "tests/app/desktop/outreach/photos.h"
#include "tests/support/temporarystore.h"

#include <QFile>
#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::desktop;
using bandanh::desktop::test::jpegFile;
using bandanh::desktop::test::phoneFile;
using bandanh::desktop::test::picture;
using bandanh::desktop::test::writeFile;

namespace {

struct Folder : bandanh::test::TemporaryFolder {
    ErrorCode refusalOf(const char* name, const QByteArray& bytes) const
    {
        const QString path = writeFile(file(name), bytes);
        const auto photo = preparePhoto(path);
        REQUIRE_FALSE(photo);
        CHECK(photo.error().facts[0] == path.toStdString());
        return photo.error().code;
    }
};

bool isReddish(QRgb pixel)
{
    return qRed(pixel) > qBlue(pixel);
}

} // namespace

TEST_CASE("a photo is kept upright, and nothing of what the camera wrote beside it is")
{
    const Folder folder;
    const QByteArray file = phoneFile(picture(80, 40));
    REQUIRE(file.contains(bandanh::desktop::test::kPlaceOfPhoto));
    const auto photo = preparePhoto(writeFile(folder.file("phone.jpg"), file));
    REQUIRE(photo);
    const QByteArray jpeg = QByteArray::fromStdString(photo->jpeg);
    CHECK_FALSE(jpeg.contains("CANARY"));
    CHECK_FALSE(jpeg.contains("Exif"));
    CHECK_FALSE(QByteArray::fromBase64(QByteArray::fromStdString(photo->thumbnail)).contains("CANARY"));
    const QImage kept = pictureFrom(photo->jpeg);
    REQUIRE(kept.size() == QSize(40, 80));
    CHECK(isReddish(kept.pixel(20, 10)));
    CHECK_FALSE(isReddish(kept.pixel(20, 70)));
    CHECK(thumbnailFrom(photo->thumbnail).size() == QSize(40, 80));
}

TEST_CASE("a PNG is kept as a JPEG, without its texts and on white where it is transparent")
{
    const Folder folder;
    QImage image(30, 20, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    image.setText(QStringLiteral("Location"), QString::fromLatin1(bandanh::desktop::test::kPlaceOfPhoto));
    const QString path = QString::fromStdString(folder.file("drawn.png"));
    REQUIRE(image.save(path, "PNG"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    REQUIRE(file.readAll().contains("CANARY"));
    const auto photo = preparePhoto(path);
    REQUIRE(photo);
    CHECK(vault::mediaTypeOf(photo->jpeg) == "image/jpeg");
    CHECK(photo->jpeg.find("CANARY") == std::string::npos);
    CHECK(qGreen(pictureFrom(photo->jpeg).pixel(15, 10)) > 250);
}

TEST_CASE("a large photo is made smaller, and its small picture fits into a record")
{
    const Folder folder;
    const auto photo = preparePhoto(writeFile(folder.file("large.jpg"), jpegFile(picture(3000, 2000))));
    REQUIRE(photo);
    CHECK(pictureFrom(photo->jpeg).size() == QSize(2560, 1706));
    CHECK(QByteArray::fromBase64(QByteArray::fromStdString(photo->thumbnail)).size() <= 4096);
    CHECK(thumbnailFrom(photo->thumbnail).width() > 30);
}

TEST_CASE("what is no picture, is damaged or too large is refused by a code of its own")
{
    const Folder folder;
    const QByteArray jpeg = jpegFile(picture(400, 300));
    CHECK(folder.refusalOf("a.jpg", {}) == ErrorCode::AttachmentForeign);
    CHECK(folder.refusalOf("b.jpg", "GIF89a") == ErrorCode::AttachmentForeign);
    CHECK(folder.refusalOf("c.jpg", "<svg xmlns='http://www.w3.org/2000/svg'/>") == ErrorCode::AttachmentForeign);
    CHECK(folder.refusalOf("d.pdf", "%PDF-1.7 ...") == ErrorCode::AttachmentForeign);
    CHECK(folder.refusalOf("e.jpg", jpeg.first(jpeg.size() / 2)) == ErrorCode::PictureBroken);
    CHECK(folder.refusalOf("f.jpg", jpeg.first(20)) == ErrorCode::PictureBroken);
    CHECK(folder.refusalOf("g.png", QByteArray("\x89PNG\r\n\x1a\n", 8) + jpeg) == ErrorCode::PictureBroken);
    CHECK(folder.refusalOf("h.jpg", jpeg + QByteArray(int(vault::AttachmentFolder::kMaxBytes), '\0'))
          == ErrorCode::AttachmentTooLarge);
    QByteArray huge = jpeg;
    const auto frame = huge.indexOf(QByteArray::fromHex("ffc0"));
    REQUIRE(frame > 0);
    huge.replace(frame + 5, 4, QByteArray::fromHex("ff00ff00")); // claims 65,280 pixels each way
    CHECK(folder.refusalOf("i.jpg", huge) == ErrorCode::AttachmentTooLarge);
    CHECK(preparePhoto(QString::fromStdString(folder.file("none.jpg"))).error().code == ErrorCode::FileMissing);
    CHECK(preparePhoto(QString::fromStdString(folder.path().string())).error().code == ErrorCode::FileUnreadable);
}

TEST_CASE("a small picture that is none, or claims to be large, is not drawn")
{
    CHECK(thumbnailFrom("").isNull());
    CHECK(thumbnailFrom("not base64 at all!").isNull());
    CHECK(thumbnailFrom(jpegFile(picture(100, 80)).toBase64().toStdString()).size() == QSize(100, 80));
    CHECK(thumbnailFrom(jpegFile(picture(800, 800)).toBase64().toStdString()).isNull());
}

TEST_CASE("a copy never leaves the folder that was chosen, whatever its record says")
{
    const auto called = [](const char* name) {
        records::Attachment photo;
        photo.name = name;
        return nameOfCopy(photo).toStdString();
    };
    CHECK(called("TT-001.jpg") == "TT-001.jpg");
    CHECK(called("ភ្នំពេញ.jpg") == "ភ្នំពេញ.jpg");
    CHECK(called("") == "photo.jpg");
    for (const char* trick :
         {"../../.bashrc", "/etc/passwd", "..\\..\\boot.ini", "C:\\x.jpg", "a\nb.jpg", ".profile"}) {
        CAPTURE(trick);
        const std::string name = called(trick);
        CHECK(name.find_first_of("/\\:\n") == std::string::npos);
        CHECK(name[0] != '.');
    }
}
