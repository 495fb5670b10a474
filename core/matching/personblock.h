#pragma once

#include <cstdint>
#include <vector>

namespace bandanh::matching {

/// One way of finding people who may be the same: those who share a key. A hash table chained through the entries
/// themselves (entry numbers are given by the user of the block), 8 bytes an entry; the keys stay with the user.
class PersonBlock
{
public:
    static constexpr std::uint32_t kNone = UINT32_MAX;

    /// Links an entry under a key, after it was under another (0: none). `keyOf` gives the key of any entry as it is now.
    template <class KeyOf>
    void update(std::uint32_t entry, std::uint32_t before, std::uint32_t key, const KeyOf& keyOf)
    {
        if (m_next.size() <= entry)
            m_next.resize(static_cast<std::size_t>(entry) + 1, kNone);
        if (before == key)
            return;
        if (before != 0)
            remove(entry, before);
        if (key != 0)
            add(entry, key, keyOf);
    }

    /// Calls `visit` with entries whose key may be this one; others share its place in the table.
    template <class Visit>
    void visit(std::uint32_t key, const Visit& visit) const
    {
        if (key == 0 || m_heads.empty())
            return;
        for (std::uint32_t entry = m_heads[slot(key)]; entry != kNone; entry = m_next[entry])
            visit(entry);
    }

    void reserve(std::size_t entries)
    {
        m_next.reserve(entries);
        if (m_linked == 0 && entries > 0)
            m_heads.assign(powerOfTwo(entries), kNone);
    }

    std::size_t bytes() const { return (m_heads.capacity() + m_next.capacity()) * sizeof(std::uint32_t); }

private:
    template <class KeyOf>
    void add(std::uint32_t entry, std::uint32_t key, const KeyOf& keyOf)
    {
        ++m_linked;
        if (m_linked > m_heads.size())
            grow(keyOf);
        else
            link(entry, key);
    }

    void remove(std::uint32_t entry, std::uint32_t key)
    {
        std::uint32_t* at = &m_heads[slot(key)];
        while (*at != entry)
            at = &m_next[*at];
        *at = m_next[entry];
        --m_linked;
    }

    static std::size_t powerOfTwo(std::size_t least)
    {
        std::size_t size = 64;
        while (size < least)
            size *= 2;
        return size;
    }
    std::size_t slot(std::uint32_t key) const
    {
        const std::uint64_t mixed = key * 0x9E3779B97F4A7C15ULL; // Fibonacci hashing, Knuth vol. 3 §6.4
        return static_cast<std::size_t>(mixed >> 32U) & (m_heads.size() - 1);
    }
    void link(std::uint32_t entry, std::uint32_t key)
    {
        std::uint32_t& head = m_heads[slot(key)];
        m_next[entry] = head;
        head = entry;
    }
    template <class KeyOf>
    void grow(const KeyOf& keyOf)
    {
        m_heads.assign(powerOfTwo(m_heads.size() + 1), kNone);
        for (std::uint32_t entry = 0; entry < m_next.size(); ++entry) {
            if (const std::uint32_t key = keyOf(entry))
                link(entry, key);
        }
    }

    std::vector<std::uint32_t> m_heads;
    std::vector<std::uint32_t> m_next;
    std::size_t m_linked = 0;
};

} // namespace bandanh::matching
