#pragma once

#include "core/store/fieldcodec.h"
#include "core/store/logentry.h"

#include <string_view>

namespace bandanh::sync {

/// Takes values off the front of foreign bytes. After the first that is not there, everything is zero and failed() is true.
class WireReader
{
public:
    explicit WireReader(std::string_view bytes) : m_rest(bytes) {}

    std::uint64_t varint()
    {
        const auto value = store::takeVarint(m_rest);
        m_failed = m_failed || !value;
        return value.value_or(0);
    }
    /// A varint that says how much follows; more than is there fails.
    std::string_view counted() { return bytes(varint()); }
    std::string_view bytes(std::uint64_t count)
    {
        if (m_failed || count > m_rest.size()) {
            m_failed = true;
            return {};
        }
        const auto taken = m_rest.substr(0, count);
        m_rest.remove_prefix(count);
        return taken;
    }
    template <std::size_t size>
    std::array<std::uint8_t, size> array()
    {
        std::array<std::uint8_t, size> value{};
        const auto taken = bytes(size);
        std::copy(taken.begin(), taken.end(), value.begin());
        return value;
    }
    store::ChainHash hash() { return array<sizeof(store::ChainHash)>(); }
    RowId rowId() { return {array<RowId::kSize>()}; }

    std::string_view& rest() { return m_rest; }
    void fail() { m_failed = true; }
    bool failed() const { return m_failed; }
    /// Everything was read, and nothing was missing.
    bool complete() const { return !m_failed && m_rest.empty(); }

private:
    std::string_view m_rest;
    bool m_failed = false;
};

template <std::size_t size>
void appendArray(std::string& bytes, const std::array<std::uint8_t, size>& array)
{
    bytes.append(reinterpret_cast<const char*>(array.data()), size);
}

inline void appendCounted(std::string& bytes, std::string_view counted)
{
    store::appendVarint(bytes, counted.size());
    bytes += counted;
}

} // namespace bandanh::sync
