#include "tests/core/exchange/world.h"

#include <algorithm>
#include <filesystem>

namespace bandanh::test {

using exchange::RowOutcome;

std::map<std::pair<std::string, std::int64_t>, TrueRow> readTruth(const std::string& folder)
{
    std::map<std::pair<std::string, std::int64_t>, TrueRow> truth;
    auto reader = sheets::SheetReader::open(folder + "/truth/rows.csv");
    if (!reader)
        return truth;
    while (true) {
        const auto result = reader->next();
        if (!result || *result == sheets::LineResult::End)
            return truth;
        const auto& cells = reader->record().cells;
        if (*result != sheets::LineResult::Row || cells.size() < 7 || cells[0] == "sheet")
            continue;
        truth[{std::string(cells[0]), std::stoll(std::string(cells[1]))}] = {
            std::string(cells[4]), std::string(cells[5]), std::string(cells[6]), std::stoll(std::string(cells[2]))};
    }
}

void WorldJudge::see(const exchange::FileReport& file, const exchange::RowReport& row)
{
    if (file.layout.kind == sheets::FileKind::Person && row.record) {
        m_trueOf[*row.record] = row.reference;
        m_met[row.reference] = true;
    }
    if (file.layout.kind != sheets::FileKind::SignInSheet)
        return;
    const std::pair key{std::filesystem::path(file.path).stem().string(), row.firstLine};
    const auto truth = m_truth.find(key);
    if (truth == m_truth.end() || truth->second.outcome == "skip") {
        ++m_score.wrongLines;
        return;
    }
    m_seen[key] = true;
    judge(truth->second, row);
}

void WorldJudge::judge(const TrueRow& truth, const exchange::RowReport& row)
{
    ++m_score.rows;
    const bool rejected = row.outcome == RowOutcome::Rejected;
    if (truth.outcome == "reject" || rejected) {
        m_score.rightState += rejected && truth.outcome == "reject";
        return;
    }
    const bool met = m_met[truth.person];
    m_score.truePeopleMet += met;
    switch (row.outcome) {
    case RowOutcome::Known: {
        const bool right = m_trueOf[*row.record] == truth.person;
        ++m_score.matches;
        m_score.rightMatches += right;
        m_score.rightState += right;
        break;
    }
    case RowOutcome::New:
        m_score.rightState += !met;
        m_trueOf[*row.record] = truth.person;
        m_met[truth.person] = true;
        break;
    case RowOutcome::Proposed:
        m_score.rightState += !met || std::ranges::any_of(row.candidates, [&](const auto& candidate) {
            return m_trueOf[candidate.person] == truth.person;
        });
        break;
    default:
        break;
    }
}

Score WorldJudge::score() const
{
    Score score = m_score;
    for (const auto& [key, truth] : m_truth)
        if (truth.outcome != "skip" && !m_seen.contains(key))
            ++score.wrongLines;
    return score;
}

} // namespace bandanh::test
