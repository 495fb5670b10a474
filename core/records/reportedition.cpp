#include "core/records/reportedition.h"

namespace bandanh::records {

using declare::field;
using enum FieldTrait;

template <>
const RecordSpec& specOf<ReportEdition>()
{
    static constexpr FieldSpec kFields[] = {
        field<&ReportEdition::year>(1, "year", TRANSLATABLE("records", "Year"), {.traits = Heading | Indexed}),
        field<&ReportEdition::number>(2, "number", TRANSLATABLE("records", "Edition"), {.traits = Heading}),
        field<&ReportEdition::language>(3, "language", TRANSLATABLE("records", "Language"), {.type = ValueType::Code}),
        field<&ReportEdition::figures>(4, "figures", TRANSLATABLE("records", "Figures"),
                                       {.type = ValueType::Code, .traits = Hidden}),
        field<&ReportEdition::notes>(5, "notes", TRANSLATABLE("records", "Notes"), {.traits = Appended}),
        field<&ReportEdition::frozenBy>(6, "frozen_by", TRANSLATABLE("records", "Frozen by")),
        field<&ReportEdition::frozenAt>(7, "frozen_at", TRANSLATABLE("records", "Frozen at"),
                                        {.type = ValueType::Moment}),
    };
    static constexpr RecordSpec kSpec{RecordType::ReportEdition,
                                      "report_edition",
                                      TRANSLATABLE("records", "Edition of the report"),
                                      TRANSLATABLE("records", "Editions of the report"),
                                      Sensitivity::Open,
                                      kFields};
    return kSpec;
}

} // namespace bandanh::records
