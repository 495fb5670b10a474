#pragma once

#include "core/matching/comparison.h"

namespace bandanh::matching {

/// Agreement weights after Fellegi and Sunter (1969): for each level of a fact, log2 of how much likelier it is between
/// two records of one person than between two people. Chances between two people come from how common a value is
/// (Winkler's frequency adjustment) where the index knows it, else from the country: four provinces in use, thousands of
/// villages, participants born within some fifteen years. Chances within one person come from how sheets are typed: one
/// name in twenty misspelt, three phones in four still the same, a tenth of the addresses not.

/// The weight of one part of a name, borne by `bearers` of `people`.
double partWeight(NameLevel level, std::uint32_t bearers, std::size_t people);

/// The sum of all facts, in bits.
double weightOf(const Comparison& comparison, const Wanted& wanted, const StoredPerson& person, std::size_t people);

/// The weight before any fact is looked at: how likely a row is about one person of so many.
double priorWeight(std::size_t people);

double schoolWeight(std::uint32_t inSchool, std::size_t people);

} // namespace bandanh::matching
