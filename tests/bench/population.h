#pragma once

#include "tests/support/temporarystore.h"

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

/// Fills a store with people, and with sheets of forty lines that they stand on during 2013.
void populate(test::TemporaryStore& t, std::int64_t people, std::int64_t attendances);

} // namespace bandanh::bench
