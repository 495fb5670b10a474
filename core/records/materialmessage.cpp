#include "core/records/materialmessage.h"

#include "core/records/material.h"
#include "core/records/message.h"

namespace bandanh::records {

using declare::field;
using enum FieldTrait;

template <>
const RecordSpec& specOf<MaterialMessage>()
{
    static constexpr FieldSpec kFields[] = {
        field<&MaterialMessage::material>(1, "material", TRANSLATABLE("records", "Material"),
                                          {.traits = Indexed, .headings = "material_id"}),
        field<&MaterialMessage::message>(2, "message", TRANSLATABLE("records", "Educational message"),
                                         {.traits = Indexed, .headings = "message_id"}),
    };
    static constexpr std::uint16_t kNaturalKey[] = {1, 2};
    static constexpr RecordSpec kSpec{RecordType::MaterialMessage,
                                      "material_message",
                                      TRANSLATABLE("records", "Message on a material"),
                                      TRANSLATABLE("records", "Messages on materials"),
                                      Sensitivity::Open,
                                      kFields,
                                      kNaturalKey};
    return kSpec;
}

} // namespace bandanh::records
