#pragma once

#include "core/records/record.h"

#include <optional>
#include <string>
#include <string_view>

namespace bandanh::store {

/// Unsigned LEB128: seven bits a byte, the least significant first.
void appendVarint(std::string& bytes, std::uint64_t value);
/// Takes a varint off the front; nothing when the bytes end within it or it is over 64 bits.
std::optional<std::uint64_t> takeVarint(std::string_view& bytes);

constexpr std::uint64_t zigzag(std::int64_t value)
{
    return (static_cast<std::uint64_t>(value) << 1U) ^ static_cast<std::uint64_t>(value >> 63U);
}
constexpr std::int64_t unzigzag(std::uint64_t value)
{
    return static_cast<std::int64_t>(value >> 1U) ^ -static_cast<std::int64_t>(value & 1U);
}

/// How a field stands in bytes: a tag of (field id << 2 | wire), then the value. A reader that does not know the field
/// can still step over it, keep it and send it on.
enum class Wire : std::uint8_t { Absent = 0, Whole = 1, Bytes = 2 };

void appendField(std::string& bytes, std::uint16_t fieldId, const records::Value& value);

/// A field taken off the front, its raw bytes included.
struct EncodedField {
    std::uint16_t id;
    Wire wire;
    std::int64_t whole = 0;
    std::string_view bytes;
    std::string_view raw;

    /// As a value of `field`; text and references are told apart by the declaration.
    records::Value as(const records::FieldSpec& field) const;
};
std::optional<EncodedField> takeField(std::string_view& bytes);

/// All known fields in the order of their ids, then the unknown ones: canonical, so that equal rows have equal bytes.
std::string encodeFields(const records::Record& record);
/// Sets what it knows and keeps the rest in `record.unknown`. False when the bytes are damaged.
bool decodeFields(std::string_view bytes, records::Record& record);

} // namespace bandanh::store
