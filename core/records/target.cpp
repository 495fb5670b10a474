#include "core/records/target.h"

namespace bandanh::records {

using declare::field;
using enum FieldTrait;

template <>
const RecordSpec& specOf<Target>()
{
    static constexpr FieldSpec kFields[] = {
        field<&Target::indicator>(1, "indicator", TRANSLATABLE("records", "Indicator"),
                                  {.type = ValueType::Code, .traits = Indexed}),
        field<&Target::from>(2, "from", TRANSLATABLE("records", "From")),
        field<&Target::until>(3, "until", TRANSLATABLE("records", "Until"), {.headings = "to"}),
        field<&Target::province>(4, "province", TRANSLATABLE("records", "Province")),
        field<&Target::value>(5, "value", TRANSLATABLE("records", "Value"), {.type = ValueType::Decimal}),
        field<&Target::note>(6, "note", TRANSLATABLE("records", "Note"), {.traits = Appended}),
    };
    static constexpr std::uint16_t kNaturalKey[] = {1, 2, 3, 4};
    static constexpr RecordSpec kSpec{RecordType::Target,
                                      "target",
                                      TRANSLATABLE("records", "Target"),
                                      TRANSLATABLE("records", "Targets"),
                                      Sensitivity::Open,
                                      kFields,
                                      kNaturalKey};
    return kSpec;
}

} // namespace bandanh::records
