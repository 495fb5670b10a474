#pragma once

#include "core/operations/operation.h"

#include <string>
#include <vector>

namespace bandanh::bench {

/// Names that invented people are put together from, in both scripts.
struct NamePair {
    const char* khmer;
    const char* latin;
};
const std::vector<NamePair>& families();
const std::vector<NamePair>& givenNames();

/// How many there are of each.
struct Population {
    std::int64_t people = 30'000;
    std::int64_t activities = 3'000;
    std::int64_t attendances = 160'000;
};

/// Fills a store with people, and with sheets of forty lines that they stand on during 2013.
void populate(const operations::Desk& desk, const Population& population);

/// Fills a store with volunteers, each with two skills, a town and a door.
void populateWithVolunteers(const operations::Desk& desk, std::int64_t count);

/// One more sheet of an activity that there is: forty lines, of somebody who was known every other time.
void addSheet(const operations::Desk& desk);

} // namespace bandanh::bench
