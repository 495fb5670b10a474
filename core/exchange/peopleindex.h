#pragma once

#include "core/exchange/importreport.h"
#include "core/matching/decision.h"
#include "core/store/connection.h"

#include <unordered_map>

namespace bandanh::exchange {

/// Facts of a row that own their text; `facts()` gives views of it.
struct RowFacts {
    struct Name {
        std::string family, given, full;
        matching::WrittenName view() const { return {family, given, full}; }
        bool isEmpty() const { return family.empty() && given.empty() && full.empty(); }
    };
    Name khmer, latin;
    std::optional<matching::Sex> sex;
    std::optional<matching::BirthRange> birth;
    std::vector<std::string> phones;
    std::optional<places::PlaceCode> place;
    std::optional<RowId> institution;
    std::string institutionKey; ///< ReferenceBook::nameKey() of the institution: the same for namesakes

    matching::PersonFacts facts() const;
};

/// The people of a store, in memory for matching: who they are, what sheets say of them, who was told apart.
class PeopleIndex
{
public:
    explicit PeopleIndex(store::Connection& connection);

    matching::Decision decide(const RowFacts& facts, std::span<const RowId> refused = {});
    void add(const RowId& person, const std::string& reference, const RowFacts& facts, std::int64_t roleKind);
    void learn(const RowId& person, const RowFacts& facts);

    bool has(const RowId& person) const { return m_ordinals.contains(person); }
    const RowId& person(matching::Ordinal ordinal) const { return m_ids[ordinal]; }
    std::optional<RowId> byReference(const std::string& reference) const;
    /// The id that a list gave somebody; empty where there is none.
    const std::string& referenceOf(const RowId& person) const;
    std::int64_t roleKind(const RowId& person) const;
    std::vector<CandidatePerson> candidates(const matching::Decision& decision) const;

private:
    void enter(const RowId& person, std::string_view reference, std::int64_t roleKind, matching::Ordinal ordinal);
    void readLinks(store::Connection& connection);
    /// The record under which a person stands who was decided to have several.
    RowId representative(RowId person) const;
    void addStored(store::Connection& connection);
    void learnWritten(store::Connection& connection);

    matching::PersonIndex m_index;
    matching::RowMatcher m_matcher{m_index};
    std::vector<RowId> m_ids;
    std::vector<std::uint8_t> m_roleKinds;
    std::vector<const std::string*> m_referencesOf; ///< keys of m_references, null where there is none
    std::unordered_map<RowId, matching::Ordinal> m_ordinals;
    std::unordered_map<std::string, matching::Ordinal> m_references;
    std::unordered_map<RowId, RowId>
        m_joined; ///< records that were decided to be of one person, each under one of them
};

} // namespace bandanh::exchange
