#pragma once

#include <string>
#include <sys/types.h>
#include <vector>

namespace bandanh::bench {

/// How a program that was run to its end ended.
struct Ended {
    bool done = false; ///< with exit 0
    std::string answer;
    double milliseconds = 0;
    double peakMib = 0;
};
Ended runProgram(const std::vector<std::string>& words);

/// A program that serves while this lives, and is asked to stop then.
class ServingProgram
{
public:
    explicit ServingProgram(const std::vector<std::string>& words);
    ~ServingProgram();
    ServingProgram(const ServingProgram&) = delete;
    ServingProgram& operator=(const ServingProgram&) = delete;

    /// The first line that it said.
    const std::string& announcement() const { return m_announcement; }
    double peakMib() const;
    struct Memory {
        double residentMib = 0;
        double proportionalMib = 0; ///< pages that others have mapped too, as a library's, counted by their share
        double ownMib = 0;          ///< pages that nobody else holds
    };
    Memory memory() const;
    /// Lets the peak begin anew at what is held now.
    void resetPeak() const;

private:
    pid_t m_process = -1;
    std::string m_announcement;
};

} // namespace bandanh::bench
