#pragma once

#include "core/records/record.h"

namespace bandanh::records {

struct Attachment;

enum class MaterialKind : std::uint8_t {
    Poster = 1,
    Banner = 2,
    BusBanner = 3,
    Advertisement = 4,
    Leaflet = 5,
    Radio = 6,
    Other = 7
};

extern const EnumSpec kMaterialKinds;
template <>
inline constexpr const EnumSpec* kEnumSpec<MaterialKind> = &kMaterialKinds;

/// A poster, banner or advertisement as it is printed; which messages it carries stands in MaterialMessage.
struct Material {
    std::optional<std::string> reference;
    std::optional<MaterialKind> kind;
    std::optional<std::string> titleKhmer;
    std::optional<std::string> titleLatin;
    std::vector<std::string> languages; ///< BCP 47
    std::optional<std::string> size;
    std::optional<std::int64_t> printRun;
    std::optional<Id<Attachment>> artwork;
    std::optional<std::string> note;
};

template <>
inline constexpr std::optional<RecordType> kRecordType<Material> = RecordType::Material;
template <>
const RecordSpec& specOf<Material>();

} // namespace bandanh::records
