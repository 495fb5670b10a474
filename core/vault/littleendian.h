#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace bandanh::vault {

/// Appends fixed-size fields, numbers least significant byte first.
class FieldWriter
{
public:
    template <class Number>
    void number(Number value)
    {
        for (std::size_t i = 0; i < sizeof(Number); ++i)
            m_bytes += static_cast<char>((value >> (8 * i)) & 0xFFU);
    }

    void bytes(std::span<const std::uint8_t> field)
    {
        m_bytes.append(reinterpret_cast<const char*>(field.data()), field.size());
    }

    /// Text in a field of `size` bytes, zeros after it.
    void text(std::string_view value, std::size_t size)
    {
        m_bytes.append(value.substr(0, size));
        m_bytes.append(size - std::min(size, value.size()), '\0');
    }

    const std::string& written() const { return m_bytes; }

private:
    std::string m_bytes;
};

/// Takes such fields off the front of bytes that the caller knows to be long enough.
class FieldReader
{
public:
    explicit FieldReader(std::string_view bytes) : m_rest(bytes) {}

    template <class Number>
    Number number()
    {
        Number value = 0;
        for (std::size_t i = 0; i < sizeof(Number); ++i)
            value |= static_cast<Number>(Number{static_cast<unsigned char>(m_rest[i])} << (8 * i));
        m_rest.remove_prefix(sizeof(Number));
        return value;
    }

    void bytes(std::span<std::uint8_t> field)
    {
        for (std::size_t i = 0; i < field.size(); ++i)
            field[i] = static_cast<std::uint8_t>(m_rest[i]);
        m_rest.remove_prefix(field.size());
    }

    std::string_view text(std::size_t size)
    {
        const std::string_view field = m_rest.substr(0, size);
        m_rest.remove_prefix(size);
        return field;
    }

private:
    std::string_view m_rest;
};

} // namespace bandanh::vault
