#pragma once

#include "core/records/record.h"

namespace bandanh::records {

struct Material;
struct Message;

/// A message that a material carries.
struct MaterialMessage {
    std::optional<Id<Material>> material;
    std::optional<Id<Message>> message;
};

template <>
inline constexpr std::optional<RecordType> kRecordType<MaterialMessage> = RecordType::MaterialMessage;
template <>
const RecordSpec& specOf<MaterialMessage>();

} // namespace bandanh::records
