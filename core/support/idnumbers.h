#pragma once

#include "core/support/rowid.h"

#include <algorithm>
#include <vector>

namespace bandanh {

/// Numbers row ids from 0 in the order in which they are met. Made for millions of look-ups: an open-addressing table of
/// numbers beside the ids, both small enough for a processor's cache where std::unordered_map is not.
class IdNumbers
{
public:
    static constexpr std::uint32_t kNone = 0xffff'ffff;

    /// The id's number; the next one for an id that is new.
    std::uint32_t numberOf(const RowId& id)
    {
        if (m_ids.size() * 2 >= m_slots.size())
            grow();
        std::uint32_t& slot = m_slots[slotOf(id)];
        if (slot == kNone) {
            slot = static_cast<std::uint32_t>(m_ids.size());
            m_ids.push_back(id);
        }
        return slot;
    }

    /// kNone for an id that was not met.
    std::uint32_t find(const RowId& id) const { return m_slots.empty() ? kNone : m_slots[slotOf(id)]; }

    std::size_t size() const { return m_ids.size(); }
    const RowId& operator[](std::size_t number) const { return m_ids[number]; }

private:
    /// Where the id stands, or would stand.
    std::size_t slotOf(const RowId& id) const
    {
        std::size_t at = std::hash<RowId>()(id) & (m_slots.size() - 1);
        while (m_slots[at] != kNone && m_ids[m_slots[at]] != id)
            at = (at + 1) & (m_slots.size() - 1);
        return at;
    }

    void grow()
    {
        constexpr std::size_t kFirst = 64;
        m_slots.assign(std::max(kFirst, m_slots.size() * 2), kNone);
        for (std::uint32_t number = 0; number < m_ids.size(); ++number)
            m_slots[slotOf(m_ids[number])] = number;
    }

    std::vector<RowId> m_ids;
    std::vector<std::uint32_t> m_slots; ///< numbers; a power of two of them, at most half in use
};

} // namespace bandanh
