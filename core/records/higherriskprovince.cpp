#include "core/records/higherriskprovince.h"

namespace bandanh::records {

using declare::field;
using enum FieldTrait;

template <>
const RecordSpec& specOf<HigherRiskProvince>()
{
    static constexpr FieldSpec kFields[] = {
        field<&HigherRiskProvince::province>(1, "province", TRANSLATABLE("records", "Province"), {.traits = Indexed}),
        field<&HigherRiskProvince::from>(2, "from", TRANSLATABLE("records", "From")),
        field<&HigherRiskProvince::until>(3, "until", TRANSLATABLE("records", "Until"), {.headings = "to"}),
        field<&HigherRiskProvince::decidedBy>(4, "decided_by", TRANSLATABLE("records", "Decided by")),
    };
    static constexpr std::uint16_t kNaturalKey[] = {1, 2};
    static constexpr RecordSpec kSpec{RecordType::HigherRiskProvince,
                                      "higher_risk_province",
                                      TRANSLATABLE("records", "Higher-risk province"),
                                      TRANSLATABLE("records", "Higher-risk provinces"),
                                      Sensitivity::Open,
                                      kFields,
                                      kNaturalKey};
    return kSpec;
}

} // namespace bandanh::records
