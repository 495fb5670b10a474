#include "core/records/network.h"

#include "core/records/organisation.h"

namespace bandanh::records {

using declare::field;
using enum FieldTrait;

namespace {

constexpr EnumValue kNetworkPhaseValues[] = {
    {1, "planned", TRANSLATABLE("records", "planned")},
    {2, "pilot", TRANSLATABLE("records", "pilot")},
    {3, "running", TRANSLATABLE("records", "running"), "active"},
    {4, "closed", TRANSLATABLE("records", "closed")},
};

} // namespace

constexpr EnumSpec kNetworkPhases{"network_phase", kNetworkPhaseValues};

template <>
const RecordSpec& specOf<Network>()
{
    static constexpr FieldSpec kFields[] = {
        field<&Network::reference>(1, "reference", TRANSLATABLE("records", "Reference"),
                                   {.type = ValueType::Code, .traits = Indexed, .headings = "network_id"}),
        field<&Network::nameKhmer>(2, "name_km", TRANSLATABLE("records", "Name (Khmer)"),
                                   {.traits = HeadingKhmer | Searched}),
        field<&Network::nameLatin>(3, "name_latin", TRANSLATABLE("records", "Name (Latin)"),
                                   {.traits = HeadingLatin | Searched, .headings = "name_en"}),
        field<&Network::school>(4, "school", TRANSLATABLE("records", "School"), {.headings = "school_id"}),
        field<&Network::foundedOn>(5, "founded_on", TRANSLATABLE("records", "Founded on")),
        field<&Network::foundedWith>(6, "founded_with", TRANSLATABLE("records", "Founded with")),
        field<&Network::phase>(7, "phase", TRANSLATABLE("records", "Phase"), {.headings = "status"}),
        field<&Network::place>(8, "place", TRANSLATABLE("records", "Place"),
                               {.mergeGroup = MergeGroup::Place, .headings = "province_code_today"}),
        field<&Network::note>(9, "note", TRANSLATABLE("records", "Note"), {.traits = Appended}),
    };
    static constexpr RecordSpec kSpec{RecordType::Network,
                                      "network",
                                      TRANSLATABLE("records", "Student network"),
                                      TRANSLATABLE("records", "Student networks"),
                                      Sensitivity::Open,
                                      kFields};
    return kSpec;
}

} // namespace bandanh::records
