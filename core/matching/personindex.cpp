#include "core/matching/personindex.h"

#include "core/matching/dividedname.h"

#include <algorithm>

namespace bandanh::matching {

namespace {

constexpr int kLongestBirth = UINT16_MAX;

/// Equal texts, equal numbers; never 0 but for the empty text.
std::uint32_t phoneNumber(std::string_view phone)
{
    if (phone.empty())
        return 0;
    std::uint64_t hash = 14695981039346656037ULL; // FNV-1a, folded
    for (const char c : phone)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    const auto folded = static_cast<std::uint32_t>(hash ^ (hash >> 32U));
    return folded == 0 ? 1 : folded;
}

/// The same for two parts in either order.
std::uint32_t pairKey(std::uint32_t a, std::uint32_t b)
{
    const auto mixed = [](std::uint32_t value) { return (value ^ (value >> 15U)) * 0x2C1B3C6DU; };
    const std::uint32_t key = mixed(a) + mixed(b);
    return key == 0 ? 1 : key;
}

std::uint32_t pairKey(const NameParts& parts)
{
    return parts.isEmpty() ? 0 : pairKey(parts.first.sound, parts.rest.sound);
}

/// Villages and communes; what is larger tells nobody apart.
std::uint32_t placeKey(std::uint32_t number)
{
    return number % 10'000 == 0 ? 0 : number;
}

std::uint32_t dayKey(const BirthRange& birth)
{
    return birth.isDay() ? static_cast<std::uint32_t>(birth.first) ^ 0x80000000U : 0;
}

} // namespace

void PersonIndex::reserve(std::size_t people)
{
    m_people.reserve(people);
    m_byName.reserve(people * 2);
    m_byPhone.reserve(people * 2);
    m_byBirth.reserve(people);
    m_bySchool.reserve(people);
    m_byPlace.reserve(people);
}

Ordinal PersonIndex::add(const PersonFacts& facts)
{
    const auto person = static_cast<Ordinal>(m_people.size());
    m_people.emplace_back();
    learn(person, facts);
    return person;
}

void PersonIndex::learn(Ordinal ordinal, const PersonFacts& facts)
{
    StoredPerson& person = m_people[ordinal];
    const Keys before = keysOf(person);
    learnName(person.names[0], person.names[1], facts.khmer);
    learnName(person.names[2], person.names[3], facts.latin);
    learnPhones(person, facts);
    learnBirth(person, facts);
    learnPlace(person, facts);
    if (person.sex == 0 && facts.sex)
        person.sex = static_cast<std::uint8_t>(*facts.sex);
    if (person.school == 0 && facts.school) {
        person.school = *facts.school;
        ++m_schools[person.school];
    }
    link(ordinal, before);
}

void PersonIndex::learnName(NameId& first, NameId& rest, const WrittenName& name)
{
    if (name.isEmpty() || first != 0 || rest != 0)
        return;
    const DividedName divided(name, m_names);
    first = m_names.enter(divided.best().first);
    rest = m_names.enter(divided.best().rest);
    for (const NameId part : {first, rest}) {
        if (part != 0)
            m_names.addBearer(part);
    }
}

void PersonIndex::learnPhones(StoredPerson& person, const PersonFacts& facts)
{
    for (const std::string_view phone : facts.phones) {
        const std::uint32_t number = phoneNumber(phone);
        if (number == 0 || number == person.phones[0] || number == person.phones[1])
            continue;
        const auto free = std::find(person.phones.begin(), person.phones.end(), 0U);
        if (free == person.phones.end())
            return;
        *free = number;
    }
}

void PersonIndex::learnBirth(StoredPerson& person, const PersonFacts& facts)
{
    if (!facts.birth || facts.birth->days() > kLongestBirth)
        return;
    if (person.birthDays != 0 && person.birthDays <= facts.birth->days())
        return;
    person.birthFirst = facts.birth->first;
    person.birthDays = static_cast<std::uint16_t>(facts.birth->days());
}

void PersonIndex::learnPlace(StoredPerson& person, const PersonFacts& facts)
{
    if (!facts.place)
        return;
    const auto known = places::PlaceCode::fromNumber(person.place);
    if (!known || known->contains(*facts.place))
        person.place = facts.place->number();
}

PersonIndex::Keys PersonIndex::keysOf(const StoredPerson& person) const
{
    const std::uint32_t khmer = pairKey(parts(person, 0));
    const std::uint32_t latin = pairKey(parts(person, 2));
    const auto birth = person.birth();
    return {khmer,         latin == khmer ? 0 : latin, person.phones[0], person.phones[1], birth ? dayKey(*birth) : 0,
            person.school, placeKey(person.place)};
}

void PersonIndex::link(Ordinal ordinal, const Keys& before)
{
    const Keys keys = keysOf(m_people[ordinal]);
    for (const std::uint32_t i : {0U, 1U}) {
        m_byName.update(ordinal * 2 + i, before[i], keys[i],
                        [this](std::uint32_t entry) { return keysOf(m_people[entry / 2])[entry % 2]; });
        m_byPhone.update(ordinal * 2 + i, before[2 + i], keys[2 + i],
                         [this](std::uint32_t entry) { return m_people[entry / 2].phones[entry % 2]; });
    }
    m_byBirth.update(ordinal, before[4], keys[4], [this](std::uint32_t entry) { return keysOf(m_people[entry])[4]; });
    m_bySchool.update(ordinal, before[5], keys[5], [this](std::uint32_t entry) { return m_people[entry].school; });
    m_byPlace.update(ordinal, before[6], keys[6],
                     [this](std::uint32_t entry) { return placeKey(m_people[entry].place); });
}

NameParts PersonIndex::parts(const StoredPerson& person, std::size_t at) const
{
    return {m_names.form(person.names[at]), m_names.form(person.names[at + 1])};
}

void PersonIndex::prepareName(const WrittenName& written, std::span<std::u16string, 4> storage,
                              Wanted::Name& name) const
{
    const DividedName divided(written, m_names);
    name.count = divided.count();
    for (std::size_t i = 0; i < name.count; ++i) {
        const DividedName::Way& way = divided.way(i);
        name.ways[i] = {m_names.form(way.first, storage[i * 2]), m_names.form(way.rest, storage[i * 2 + 1])};
    }
}

void PersonIndex::prepare(const PersonFacts& facts, Wanted& wanted) const
{
    const std::span<std::u16string, 8> storage(wanted.m_storage);
    prepareName(facts.khmer, storage.first<4>(), wanted.khmer);
    prepareName(facts.latin, storage.last<4>(), wanted.latin);
    auto phone = wanted.phones.begin();
    for (const std::string_view written : facts.phones) {
        if (!written.empty())
            *phone++ = phoneNumber(written);
    }
    wanted.birth = facts.birth;
    wanted.place = facts.place ? facts.place->number() : 0;
    wanted.school = facts.school.value_or(0);
    wanted.sex = facts.sex ? static_cast<std::uint8_t>(*facts.sex) : 0;
    std::size_t keys = 0;
    for (const Wanted::Name* name : {&wanted.khmer, &wanted.latin}) {
        for (std::size_t i = 0; i < name->count; ++i) {
            const std::uint32_t key = pairKey(name->ways[i]);
            if (std::find(wanted.m_nameKeys.begin(), wanted.m_nameKeys.end(), key) == wanted.m_nameKeys.end())
                wanted.m_nameKeys[keys++] = key;
        }
    }
    wanted.m_birthKey = wanted.birth ? dayKey(*wanted.birth) : 0;
    wanted.m_placeKey = placeKey(wanted.place);
}

std::uint32_t PersonIndex::inSchool(std::uint32_t school) const
{
    const auto known = m_schools.find(school);
    return known == m_schools.end() ? 0 : known->second;
}

std::size_t PersonIndex::bytes() const
{
    std::size_t sum = m_people.capacity() * sizeof(StoredPerson) + m_names.bytes();
    for (const PersonBlock* block : {&m_byName, &m_byPhone, &m_byBirth, &m_bySchool, &m_byPlace})
        sum += block->bytes();
    return sum;
}

} // namespace bandanh::matching
