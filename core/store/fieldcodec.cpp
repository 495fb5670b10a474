#include "core/store/fieldcodec.h"

namespace bandanh::store {

using records::FieldSpec;
using records::Record;
using records::Value;
using records::ValueType;

void appendVarint(std::string& bytes, std::uint64_t value)
{
    while (value >= 0x80) {
        bytes += static_cast<char>(value | 0x80U);
        value >>= 7U;
    }
    bytes += static_cast<char>(value);
}

std::optional<std::uint64_t> takeVarint(std::string_view& bytes)
{
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
        if (bytes.empty())
            return std::nullopt;
        const auto byte = static_cast<unsigned char>(bytes.front());
        bytes.remove_prefix(1);
        if (shift == 63 && byte > 1)
            return std::nullopt;
        value |= static_cast<std::uint64_t>(byte & 0x7fU) << shift;
        if ((byte & 0x80U) == 0)
            return value;
    }
    return std::nullopt;
}

void appendField(std::string& bytes, std::uint16_t fieldId, const Value& value)
{
    const auto tag = [&](Wire wire) {
        appendVarint(bytes, (std::uint64_t{fieldId} << 2U) | static_cast<std::uint64_t>(wire));
    };
    const auto content = [&](std::string_view text) {
        tag(Wire::Bytes);
        appendVarint(bytes, text.size());
        bytes += text;
    };
    if (const auto* whole = std::get_if<std::int64_t>(&value)) {
        tag(Wire::Whole);
        appendVarint(bytes, zigzag(*whole));
    } else if (const auto* text = std::get_if<std::string>(&value)) {
        content(*text);
    } else if (const auto* id = std::get_if<RowId>(&value)) {
        content(id->view());
    } else {
        tag(Wire::Absent);
    }
}

Value EncodedField::as(const FieldSpec& field) const
{
    if (wire == Wire::Whole)
        return whole;
    if (wire == Wire::Absent)
        return {};
    if (field.type != ValueType::Reference)
        return std::string(bytes);
    if (bytes.size() != RowId::kSize)
        return {};
    return RowId::fromBytes(
        std::span<const std::uint8_t, RowId::kSize>(reinterpret_cast<const std::uint8_t*>(bytes.data()), RowId::kSize));
}

std::optional<EncodedField> takeField(std::string_view& bytes)
{
    const std::string_view start = bytes;
    const auto tag = takeVarint(bytes);
    if (!tag || (*tag >> 2U) > 0xffff)
        return std::nullopt;
    EncodedField field{static_cast<std::uint16_t>(*tag >> 2U), static_cast<Wire>(*tag & 3U), 0, {}, {}};
    if (field.wire == Wire::Whole) {
        const auto number = takeVarint(bytes);
        if (!number)
            return std::nullopt;
        field.whole = unzigzag(*number);
    } else if (field.wire == Wire::Bytes) {
        const auto size = takeVarint(bytes);
        if (!size || *size > bytes.size())
            return std::nullopt;
        field.bytes = bytes.substr(0, *size);
        bytes.remove_prefix(*size);
    } else if (field.wire != Wire::Absent) {
        return std::nullopt;
    }
    field.raw = start.substr(0, start.size() - bytes.size());
    return field;
}

std::string encodeFields(const Record& record)
{
    std::string bytes;
    bytes.reserve(128);
    const auto fields = record.spec->fields;
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (!records::isAbsent(record.values[i]))
            appendField(bytes, fields[i].id, record.values[i]);
    return bytes + record.unknown;
}

bool decodeFields(std::string_view bytes, Record& record)
{
    while (!bytes.empty()) {
        const auto encoded = takeField(bytes);
        if (!encoded)
            return false;
        if (const FieldSpec* field = record.spec->byId(encoded->id))
            record.values[record.spec->indexOf(*field)] = encoded->as(*field);
        else
            record.unknown += encoded->raw;
    }
    return true;
}

} // namespace bandanh::store
