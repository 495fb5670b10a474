#pragma once

#include "core/records/record.h"

namespace bandanh::records {

enum class AttachmentKind : std::uint8_t { Scan = 1, Photo = 2, Artwork = 3, Agreement = 4, Other = 5 };

extern const EnumSpec kAttachmentKinds;
template <>
inline constexpr const EnumSpec* kEnumSpec<AttachmentKind> = &kAttachmentKinds;

/// A scan, photo or paper kept beside the records; the bytes live in their own encrypted folder.
struct Attachment {
    std::optional<std::string> hash;
    std::optional<AttachmentKind> kind;
    std::optional<std::string> name;
    std::optional<std::int64_t> size;
    std::optional<std::string> mediaType;
    std::optional<std::string> thumbnail;
};

template <>
inline constexpr std::optional<RecordType> kRecordType<Attachment> = RecordType::Attachment;
template <>
const RecordSpec& specOf<Attachment>();

} // namespace bandanh::records
