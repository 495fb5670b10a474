#include "core/records/tag.h"

namespace bandanh::records {

using declare::field;
using enum FieldTrait;

template <>
const RecordSpec& specOf<Tag>()
{
    static constexpr FieldSpec kFields[] = {
        field<&Tag::recordType>(1, "record_type", TRANSLATABLE("records", "Record"), {.type = ValueType::Code}),
        field<&Tag::row>(2, "row", TRANSLATABLE("records", "Row"), {.type = ValueType::Code, .traits = Indexed}),
        field<&Tag::word>(3, "word", TRANSLATABLE("records", "Word"), {.traits = Heading | Searched | Indexed}),
    };
    static constexpr std::uint16_t kNaturalKey[] = {1, 2, 3};
    static constexpr RecordSpec kSpec{
        RecordType::Tag, "tag",      TRANSLATABLE("records", "Tag"), TRANSLATABLE("records", "Tags"), Sensitivity::Open,
        kFields,         kNaturalKey};
    return kSpec;
}

} // namespace bandanh::records
