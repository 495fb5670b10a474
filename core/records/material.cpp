#include "core/records/material.h"

#include "core/records/attachment.h"
#include "core/records/knownwords.h"

namespace bandanh::records {

using declare::field;
using enum FieldTrait;

namespace {

constexpr EnumValue kMaterialKindValues[] = {
    {1, "poster", TRANSLATABLE("records", "poster")},
    {2, "banner", TRANSLATABLE("records", "banner")},
    {3, "bus_banner", TRANSLATABLE("records", "banner on a bus")},
    {4, "advertisement", TRANSLATABLE("records", "print advertisement")},
    {5, "leaflet", TRANSLATABLE("records", "leaflet")},
    {6, "radio", TRANSLATABLE("records", "radio")},
    {7, "other", TRANSLATABLE("records", "other")},
};

} // namespace

constexpr EnumSpec kMaterialKinds{"material_kind", kMaterialKindValues};

template <>
const RecordSpec& specOf<Material>()
{
    static constexpr FieldSpec kFields[] = {
        field<&Material::reference>(1, "reference", TRANSLATABLE("records", "Reference"),
                                    {.type = ValueType::Code, .traits = Searched | Indexed, .headings = "material_id"}),
        field<&Material::kind>(2, "kind", TRANSLATABLE("records", "Kind")),
        field<&Material::titleKhmer>(3, "title_km", TRANSLATABLE("records", "Title (Khmer)"),
                                     {.traits = HeadingKhmer | Searched}),
        field<&Material::titleLatin>(4, "title_en", TRANSLATABLE("records", "Title (English)"),
                                     {.traits = HeadingLatin | Searched}),
        field<&Material::languages>(5, "languages", TRANSLATABLE("records", "Languages"),
                                    {.headings = "language", .knows = &kLanguages}),
        field<&Material::size>(6, "size", TRANSLATABLE("records", "Size")),
        field<&Material::printRun>(7, "print_run", TRANSLATABLE("records", "Print run")),
        field<&Material::artwork>(8, "artwork", TRANSLATABLE("records", "Artwork")),
        field<&Material::note>(9, "note", TRANSLATABLE("records", "Note"), {.traits = Appended}),
    };
    static constexpr RecordSpec kSpec{
        RecordType::Material, "material", TRANSLATABLE("records", "Material"), TRANSLATABLE("records", "Materials"),
        Sensitivity::Open,    kFields};
    return kSpec;
}

} // namespace bandanh::records
