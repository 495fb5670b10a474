#include "core/records/attachment.h"

namespace bandanh::records {

using declare::field;
using enum FieldTrait;

namespace {

constexpr EnumValue kAttachmentKindValues[] = {
    {1, "scan", TRANSLATABLE("records", "scan")},       {2, "photo", TRANSLATABLE("records", "proof photo")},
    {3, "artwork", TRANSLATABLE("records", "artwork")}, {4, "agreement", TRANSLATABLE("records", "agreement")},
    {5, "other", TRANSLATABLE("records", "other")},
};

} // namespace

constexpr EnumSpec kAttachmentKinds{"attachment_kind", kAttachmentKindValues};

template <>
const RecordSpec& specOf<Attachment>()
{
    static constexpr FieldSpec kFields[] = {
        field<&Attachment::hash>(1, "hash", TRANSLATABLE("records", "Content"),
                                 {.type = ValueType::Code, .traits = Indexed | Hidden}),
        field<&Attachment::kind>(2, "kind", TRANSLATABLE("records", "Kind")),
        field<&Attachment::name>(3, "name", TRANSLATABLE("records", "Name"), {.traits = Heading}),
        field<&Attachment::size>(4, "size", TRANSLATABLE("records", "Size in bytes")),
        field<&Attachment::mediaType>(5, "media_type", TRANSLATABLE("records", "Media type"),
                                      {.type = ValueType::Code}),
        field<&Attachment::thumbnail>(6, "thumbnail", TRANSLATABLE("records", "Thumbnail"),
                                      {.type = ValueType::Code, .traits = Hidden}),
    };
    static constexpr RecordSpec kSpec{RecordType::Attachment,
                                      "attachment",
                                      TRANSLATABLE("records", "Attachment"),
                                      TRANSLATABLE("records", "Attachments"),
                                      Sensitivity::Personal,
                                      kFields};
    return kSpec;
}

} // namespace bandanh::records
