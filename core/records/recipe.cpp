#include "core/records/recipe.h"

namespace bandanh::records {

using declare::field;
using enum FieldTrait;

template <>
const RecordSpec& specOf<Recipe>()
{
    static constexpr FieldSpec kFields[] = {
        field<&Recipe::fingerprint>(1, "fingerprint", TRANSLATABLE("records", "Headers, folded"),
                                    {.type = ValueType::Code, .traits = Indexed | Hidden}),
        field<&Recipe::name>(2, "name", TRANSLATABLE("records", "Name"), {.traits = Heading}),
        field<&Recipe::headers>(3, "headers", TRANSLATABLE("records", "Headers")),
        field<&Recipe::mapping>(4, "mapping", TRANSLATABLE("records", "What each column holds")),
        field<&Recipe::delimiter>(5, "delimiter", TRANSLATABLE("records", "Delimiter"), {.type = ValueType::Code}),
        field<&Recipe::encoding>(6, "encoding", TRANSLATABLE("records", "Encoding"), {.type = ValueType::Code}),
    };
    static constexpr std::uint16_t kNaturalKey[] = {1};
    static constexpr RecordSpec kSpec{RecordType::Recipe,
                                      "recipe",
                                      TRANSLATABLE("records", "Sheet layout"),
                                      TRANSLATABLE("records", "Sheet layouts"),
                                      Sensitivity::Open,
                                      kFields,
                                      kNaturalKey,
                                      false};
    return kSpec;
}

} // namespace bandanh::records
