#pragma once

#include "tests/core/report/programme.h"

#include <nlohmann/json.hpp>
#include <random>
#include <set>

namespace bandanh::test {

/// A row as it was stored, kept beside the store.
template <class R>
struct Kept {
    Id<R> id;
    records::Scope scope;
    R row;
};

/// A programme of random rows in which every rule of the figures has something to decide.
struct RandomProgramme {
    explicit RandomProgramme(std::uint64_t seed);

    Programme programme;
    std::vector<Kept<records::Organisation>> organisations;
    std::vector<Kept<records::Network>> networks;
    std::vector<Kept<records::Person>> people;
    std::vector<Kept<records::PersonLink>> links;
    std::vector<Kept<records::Role>> roles;
    std::vector<Kept<records::Activity>> activities;
    std::vector<Kept<records::Sheet>> sheets;
    std::vector<Kept<records::Attendance>> lines;
    std::vector<Kept<records::Headcount>> headcounts;
    std::vector<Kept<records::HigherRiskProvince>> riskTerms;
    std::vector<Kept<records::ActivityPartner>> partners;
    std::vector<Kept<records::Membership>> memberships;
    std::vector<Kept<records::Commitment>> commitments;
    std::vector<Kept<records::TestScore>> tests;
    std::vector<Kept<records::Message>> messages;
    std::vector<Kept<records::Material>> materials;
    std::vector<Kept<records::MaterialMessage>> carried;
    std::vector<Kept<records::Placement>> placements;
    std::vector<Kept<records::VolunteerProfile>> profiles;
    std::vector<Kept<records::Agreement>> agreements;
    std::vector<Kept<records::AgreementCriterion>> criteria;
    std::vector<Kept<records::Contribution>> contributions;

private:
    void makeBodies();
    void makePeople();
    void makeActivities();
    void makeLines();
    void makeHeadcounts();
    void makePartners();
    void makeMeetings();
    void makeAgreements();
    void makeMessages();
    void makePlacements();
    void makeVolunteers();

    std::size_t below(std::size_t limit) { return std::uniform_int_distribution<std::size_t>(0, limit - 1)(m_engine); }
    bool once(std::size_t in) { return below(in) == 0; }
    template <class E>
    std::optional<E> some(std::size_t choices)
    {
        return once(5) ? std::nullopt : std::optional(static_cast<E>(1 + below(choices)));
    }
    template <class T>
    const T& one(const std::vector<T>& list)
    {
        return list[below(list.size())];
    }
    std::optional<text::PartialDate> someDate(int firstYear, int years);
    template <class R>
    void keep(std::vector<Kept<R>>& list, const R& row, records::Scope scope)
    {
        list.push_back({programme.add(row, scope), scope, row});
    }

    std::mt19937_64 m_engine;
};

/// The figures of a period, recomputed from the kept rows by loops that follow the rules word by word.
nlohmann::json naiveHighlights(const RandomProgramme& programme, const report::Period& period);
/// The same for what partners did: meetings, tests, agreements, gifts. `held` tells which activities took place.
void addNaivePartners(nlohmann::json& figures, const RandomProgramme& programme, const report::Period& period,
                      const std::set<RowId>& held);
/// The same for messages and where they were shown, and for volunteers.
void addNaiveOutreach(nlohmann::json& figures, const RandomProgramme& programme, const report::Period& period);

} // namespace bandanh::test
