#pragma once

#include "core/matching/namecomparison.h"
#include "core/matching/personblock.h"
#include "core/matching/personfacts.h"

#include <span>
#include <unordered_map>
#include <vector>

namespace bandanh::matching {

/// The place of a person in an index: 0 for the first one added, and so on.
using Ordinal = std::uint32_t;

/// What the index keeps of a person; 40 bytes.
struct StoredPerson {
    /// Khmer first and rest, Latin first and rest, as they were written or as the lists tell family from given name.
    std::array<NameId, 4> names{};
    std::array<std::uint32_t, 2> phones{};
    std::uint32_t place = 0;
    std::uint32_t school = 0;
    std::int32_t birthFirst = 0;
    std::uint16_t birthDays = 0;
    std::uint8_t sex = 0;

    std::optional<BirthRange> birth() const
    {
        return birthDays == 0 ? std::nullopt : std::optional(BirthRange{birthFirst, birthFirst + birthDays - 1});
    }
};

/// Facts made ready for comparing with many people. Holds the keys of names that the index does not have, so that it
/// outlives neither the facts nor the index, and is not copied.
class Wanted
{
public:
    struct Name {
        /// Ways to divide the name into two parts (dividedname.h).
        std::array<NameParts, 2> ways;
        std::size_t count = 0;
    };

    Wanted() = default;
    Wanted(const Wanted&) = delete;
    Wanted& operator=(const Wanted&) = delete;

    Name khmer;
    Name latin;
    /// Those that there are come first.
    std::array<std::uint32_t, 3> phones{};
    std::optional<BirthRange> birth;
    std::uint32_t place = 0;
    std::uint32_t school = 0;
    std::uint8_t sex = 0;

private:
    friend class PersonIndex;
    /// Keys in the blocks; 0 where there is none.
    std::array<std::uint32_t, 4> m_nameKeys{};
    std::uint32_t m_birthKey = 0;
    std::uint32_t m_placeKey = 0;
    std::array<std::u16string, 8> m_storage;
};

/// The people who are known, in memory, for the time of an import.
class PersonIndex
{
public:
    void reserve(std::size_t people);

    Ordinal add(const PersonFacts& facts);
    /// Adds what was not known of a person: a name in the other script, sex, birth, phones, place, school. What is known
    /// stays, except that a birth known to the day replaces a year and a village replaces what it lies in.
    void learn(Ordinal person, const PersonFacts& facts);

    std::size_t size() const { return m_people.size(); }
    const StoredPerson& person(Ordinal person) const { return m_people[person]; }
    NameParts khmerName(Ordinal person) const { return parts(m_people[person], 0); }
    NameParts latinName(Ordinal person) const { return parts(m_people[person], 2); }

    void prepare(const PersonFacts& facts, Wanted& wanted) const;

    /// Visits people who share a whole name as it sounds, in either script and order, or a phone, and some who do not;
    /// some more than once.
    template <class Visit>
    void visitClose(const Wanted& wanted, const Visit& visit) const
    {
        const auto visitPerson = [&visit](std::uint32_t entry) { visit(entry / 2); };
        for (const std::uint32_t key : wanted.m_nameKeys)
            m_byName.visit(key, visitPerson);
        for (const std::uint32_t phone : wanted.phones)
            m_byPhone.visit(phone, visitPerson);
    }

    /// The same for people who share the birth date, the school or the village: for a name that is badly written.
    template <class Visit>
    void visitWide(const Wanted& wanted, const Visit& visit) const
    {
        m_byBirth.visit(wanted.m_birthKey, visit);
        m_bySchool.visit(wanted.school, visit);
        m_byPlace.visit(wanted.m_placeKey, visit);
    }

    /// How many people are known to belong to a school.
    std::uint32_t inSchool(std::uint32_t school) const;

    std::size_t bytes() const;

private:
    /// Keys of a person in the blocks: two names, two phones, birth, school, place; 0 where there is none.
    using Keys = std::array<std::uint32_t, 7>;

    NameParts parts(const StoredPerson& person, std::size_t at) const;
    Keys keysOf(const StoredPerson& person) const;
    void link(Ordinal person, const Keys& before);

    void learnName(NameId& first, NameId& rest, const WrittenName& name);
    static void learnPhones(StoredPerson& person, const PersonFacts& facts);
    static void learnBirth(StoredPerson& person, const PersonFacts& facts);
    static void learnPlace(StoredPerson& person, const PersonFacts& facts);
    void prepareName(const WrittenName& written, std::span<std::u16string, 4> storage, Wanted::Name& name) const;

    NameBook m_names;
    std::vector<StoredPerson> m_people;
    std::unordered_map<std::uint32_t, std::uint32_t> m_schools;
    PersonBlock m_byName;
    PersonBlock m_byPhone;
    PersonBlock m_byBirth;
    PersonBlock m_bySchool;
    PersonBlock m_byPlace;
};

} // namespace bandanh::matching
