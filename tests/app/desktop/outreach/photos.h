#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

namespace bandanh::desktop::test {

/// What a camera may write beside a picture, and must not be found again.
inline constexpr const char* kPlaceOfPhoto = "CANARY 11.5564N 104.9282E";

/// Of no two parts alike, so that its bytes are found again wherever they are; the left half reddish, the right bluish.
QImage picture(int width, int height);
QByteArray jpegFile(const QImage& image);
/// The same as a phone writes it: to be turned by 90 degrees, with the place where it was taken.
QByteArray phoneFile(const QImage& image);
QString writeFile(const std::string& path, const QByteArray& bytes);

} // namespace bandanh::desktop::test
