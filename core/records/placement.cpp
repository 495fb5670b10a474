#include "core/records/placement.h"

#include "core/records/attachment.h"
#include "core/records/material.h"
#include "core/records/organisation.h"

namespace bandanh::records {

using declare::field;
using enum FieldTrait;

namespace {

constexpr EnumValue kPlacementChannelValues[] = {
    {1, "tuk_tuk", TRANSLATABLE("records", "tuk-tuk")},
    {2, "bus", TRANSLATABLE("records", "bus")},
    {3, "advertisement", TRANSLATABLE("records", "print advertisement")},
    {4, "magazine", TRANSLATABLE("records", "magazine")},
    {5, "newspaper", TRANSLATABLE("records", "newspaper")},
    {6, "billboard", TRANSLATABLE("records", "billboard")},
    {7, "radio", TRANSLATABLE("records", "radio")},
    {8, "school", TRANSLATABLE("records", "school")},
    {9, "other", TRANSLATABLE("records", "other")},
};
constexpr EnumValue kPlacementStateValues[] = {
    {1, "planned", TRANSLATABLE("records", "planned")},
    {2, "running", TRANSLATABLE("records", "running"), "active"},
    {3, "ended", TRANSLATABLE("records", "ended")},
    {4, "missing", TRANSLATABLE("records", "missing")},
    {5, "cancelled", TRANSLATABLE("records", "cancelled"), "canceled"},
    {6, "not_printed", TRANSLATABLE("records", "not printed")},
};

} // namespace

constexpr EnumSpec kPlacementChannels{"placement_channel", kPlacementChannelValues};
constexpr EnumSpec kPlacementStates{"placement_state", kPlacementStateValues};

template <>
const RecordSpec& specOf<Placement>()
{
    static constexpr FieldSpec kFields[] = {
        field<&Placement::reference>(1, "reference", TRANSLATABLE("records", "Reference"),
                                     {.type = ValueType::Code, .traits = Indexed, .headings = "placement_id"}),
        field<&Placement::material>(2, "material", TRANSLATABLE("records", "Material"),
                                    {.traits = Indexed, .headings = "material_id"}),
        field<&Placement::channel>(3, "channel", TRANSLATABLE("records", "Channel"), {.headings = "carrier_kind"}),
        field<&Placement::carrier>(
            4, "carrier", TRANSLATABLE("records", "Vehicle or line"),
            {.type = ValueType::Code, .traits = Heading | Searched | Indexed, .headings = "carrier_id"}),
        field<&Placement::organisation>(5, "organisation", TRANSLATABLE("records", "Operator or publication"),
                                        {.traits = Indexed, .headings = "org_id"}),
        field<&Placement::provinceFrom>(6, "province_from", TRANSLATABLE("records", "Province"),
                                        {.mergeGroup = MergeGroup::Route}),
        field<&Placement::provinceTo>(7, "province_to", TRANSLATABLE("records", "Province of destination"),
                                      {.mergeGroup = MergeGroup::Route}),
        field<&Placement::from>(8, "from", TRANSLATABLE("records", "From"),
                                {.mergeGroup = MergeGroup::Period, .traits = Indexed, .headings = "issued_on"}),
        field<&Placement::until>(9, "until", TRANSLATABLE("records", "Until"),
                                 {.mergeGroup = MergeGroup::Period, .headings = "to"}),
        field<&Placement::state>(10, "state", TRANSLATABLE("records", "State"), {.headings = "status"}),
        field<&Placement::size>(11, "size", TRANSLATABLE("records", "Size")),
        field<&Placement::cost>(12, "cost", TRANSLATABLE("records", "Cost"),
                                {.type = ValueType::Decimal, .headings = "cost_usd"}),
        field<&Placement::currency>(13, "currency", TRANSLATABLE("records", "Currency"), {.type = ValueType::Code}),
        field<&Placement::proof>(14, "proof", TRANSLATABLE("records", "Proof photo")),
        field<&Placement::note>(15, "note", TRANSLATABLE("records", "Note"), {.traits = Appended}),
    };
    static constexpr RecordSpec kSpec{
        RecordType::Placement, "placement", TRANSLATABLE("records", "Placement"), TRANSLATABLE("records", "Placements"),
        Sensitivity::Open,     kFields};
    return kSpec;
}

} // namespace bandanh::records
