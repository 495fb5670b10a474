#pragma once

#include <random>
#include <string>
#include <vector>

namespace bandanh::test {

using Random = std::mt19937;

/// A folder for the bytes in hand, in memory where the machine has such a folder.
class Scratch
{
public:
    Scratch();
    ~Scratch();
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;

    std::string path() const { return m_folder + "/bytes.csv"; }

private:
    std::string m_folder;
};

/// Bytes with a few random changes, some of them pieces of other seeds.
std::string mutated(std::string bytes, const std::vector<std::string>& all, Random& random);

} // namespace bandanh::test
