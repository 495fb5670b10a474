#pragma once

#include "core/exchange/importrun.h"

#include <map>
#include <string>
#include <vector>

namespace bandanh::test {

/// What a row of a made world should become.
struct TrueRow {
    std::string outcome; ///< match, new, reject, skip
    std::string reason;
    std::string person;
    std::int64_t lastLine = 0;
};

/// The truth of a folder made by make_world.py, by sheet and first line.
std::map<std::pair<std::string, std::int64_t>, TrueRow> readTruth(const std::string& folder);

/// How well the rows of a world were told apart.
struct Score {
    std::int64_t rows = 0;
    std::int64_t rightState =
        0; ///< known, new and rejected as in truth; a proposal that has the truth among its candidates
    std::int64_t matches = 0;       ///< rows taken as known
    std::int64_t rightMatches = 0;  ///< of these, the right person
    std::int64_t truePeopleMet = 0; ///< rows whose person was known
    std::int64_t wrongLines = 0;    ///< rows that are none, rows that were not seen

    double accuracy() const { return ratio(rightState, rows); }
    double precision() const { return ratio(rightMatches, matches); }
    double recall() const { return ratio(rightMatches, truePeopleMet); }

private:
    static double ratio(std::int64_t a, std::int64_t b)
    {
        return b == 0 ? 1 : static_cast<double>(a) / static_cast<double>(b);
    }
};

/// Collects what an import says of each row and compares it with the truth.
class WorldJudge
{
public:
    explicit WorldJudge(const std::string& folder) : m_truth(readTruth(folder)) {}

    void see(const exchange::FileReport& file, const exchange::RowReport& row);
    Score score() const;

private:
    void judge(const TrueRow& truth, const exchange::RowReport& row);

    std::map<std::pair<std::string, std::int64_t>, TrueRow> m_truth;
    std::map<RowId, std::string> m_trueOf; ///< the true person behind each record
    std::map<std::string, bool> m_met;
    std::map<std::pair<std::string, std::int64_t>, bool> m_seen;
    Score m_score;
};

} // namespace bandanh::test
