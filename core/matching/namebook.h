#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace bandanh::matching {

/// A part of a name that the book has; 0 is no name.
using NameId = std::uint32_t;

/// A part of a name ready to be compared: its spelling key, how it sounds, and how many people have it.
struct NameForm {
    NameId id = 0;
    std::u16string_view key;
    std::uint32_t sound = 0;
    std::uint32_t bearers = 0;
    /// Which letters, and which sounds, it has, each at one of the bits: what lacks many of another's is not like it.
    std::uint32_t letters = 0;
    std::uint16_t sounds = 0;

    bool isEmpty() const { return key.empty(); }
    bool isInitial() const { return key.size() == 1 && key.front() < 0x80; }
};

/// Every distinct part of a name once, so that a person holds numbers and most comparisons are of numbers.
/// Parts that are written differently but have one spelling key are one.
class NameBook
{
public:
    NameBook();

    /// The id of a part, which is entered when it is new; 0 for a text without letters.
    NameId enter(std::string_view part);
    /// Says that one more person has this name.
    void addBearer(NameId id) { ++m_entries[id].bearers; }

    NameForm form(NameId id) const;
    /// 0 where nobody has it.
    NameId find(std::u16string_view key) const;
    /// The form of a part as written, without entering it; `storage` holds the key of one that the book does not have.
    NameForm form(std::string_view part, std::u16string& storage) const;

    std::size_t size() const { return m_entries.size() - 1; }
    std::size_t bytes() const;

private:
    struct Entry {
        std::uint32_t start;
        std::uint32_t sound;
        std::uint32_t bearers;
        std::uint32_t letters;
        std::uint16_t sounds;
        std::uint8_t length;
    };
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };

    std::vector<Entry> m_entries;
    std::u16string m_keys;
    std::unordered_map<std::string, NameId, Hash, std::equal_to<>> m_written;
    std::unordered_multimap<std::size_t, NameId> m_byKey;
};

} // namespace bandanh::matching
