#pragma once

#include "core/support/result.h"

#include <QImage>
#include <QString>

#include <string>
#include <string_view>

namespace bandanh::desktop {

/// A photo as it is kept.
struct PreparedPhoto {
    std::string jpeg;
    std::string thumbnail; ///< a JPEG of 160 pixels and 4 KiB at most, in base64
};

/// Reads a JPEG or PNG file and draws it anew: upright, 2,560 pixels at most, and without anything that the camera wrote beside
/// the picture, such as the place and the time of the photo. Not for the GUI's thread.
/// Refuses FileMissing, FileUnreadable, AttachmentForeign, AttachmentTooLarge, PictureBroken, each with `path`.
Result<PreparedPhoto> preparePhoto(const QString& path);

/// What lies in a prepared photo; null where it cannot be read.
QImage pictureFrom(std::string_view bytes);
QImage thumbnailFrom(std::string_view base64);

} // namespace bandanh::desktop
