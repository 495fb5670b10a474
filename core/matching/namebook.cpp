#include "core/matching/namebook.h"

#include "core/matching/soundskeleton.h"
#include "core/places/spellingkey.h"

namespace bandanh::matching {

namespace {

/// Longer parts are no names; what is beyond does not tell people apart.
constexpr std::size_t kLongestKey = 60;

std::size_t hashOf(std::u16string_view key)
{
    return std::hash<std::u16string_view>{}(key);
}

std::u16string keyOf(std::string_view part)
{
    std::u16string key = places::spellingKey(part);
    if (key.size() > kLongestKey)
        key.resize(kLongestKey);
    return key;
}

std::uint32_t lettersOf(std::u16string_view key)
{
    std::uint32_t letters = 0;
    for (const char16_t c : key)
        letters |= 1U << (c % 32U);
    return letters;
}

std::uint16_t soundsOf(std::u16string_view key)
{
    std::uint32_t sounds = 0;
    for (const char c : soundSkeleton(key))
        sounds |= 1U << (static_cast<unsigned char>(c) % 16U);
    return static_cast<std::uint16_t>(sounds);
}

} // namespace

NameBook::NameBook() : m_entries(1) {}

NameId NameBook::find(std::u16string_view key) const
{
    const auto [first, last] = m_byKey.equal_range(hashOf(key));
    for (auto at = first; at != last; ++at) {
        const Entry& entry = m_entries[at->second];
        if (std::u16string_view(m_keys).substr(entry.start, entry.length) == key)
            return at->second;
    }
    return 0;
}

NameId NameBook::enter(std::string_view part)
{
    if (const auto known = m_written.find(part); known != m_written.end())
        return known->second;
    const std::u16string key = keyOf(part);
    if (key.empty())
        return 0;
    NameId id = find(key);
    if (id == 0) {
        id = static_cast<NameId>(m_entries.size());
        m_entries.push_back({static_cast<std::uint32_t>(m_keys.size()), soundHash(key), 0, lettersOf(key),
                             soundsOf(key), static_cast<std::uint8_t>(key.size())});
        m_keys += key;
        m_byKey.emplace(hashOf(key), id);
    }
    m_written.emplace(part, id);
    return id;
}

NameForm NameBook::form(NameId id) const
{
    const Entry& entry = m_entries[id];
    return {id,
            std::u16string_view(m_keys).substr(entry.start, entry.length),
            entry.sound,
            entry.bearers,
            entry.letters,
            entry.sounds};
}

NameForm NameBook::form(std::string_view part, std::u16string& storage) const
{
    if (const auto known = m_written.find(part); known != m_written.end())
        return form(known->second);
    storage = keyOf(part);
    if (storage.empty())
        return {};
    if (const NameId id = find(storage))
        return form(id);
    return {0, storage, soundHash(storage), 0, lettersOf(storage), soundsOf(storage)};
}

std::size_t NameBook::bytes() const
{
    constexpr std::size_t kNode = 64; // of a map, with its bucket, as the library lays them out
    return m_entries.capacity() * sizeof(Entry) + m_keys.capacity() * sizeof(char16_t) + m_written.size() * (kNode + 16)
           + m_byKey.size() * kNode;
}

} // namespace bandanh::matching
