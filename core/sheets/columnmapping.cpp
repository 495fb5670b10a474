#include "core/sheets/columnmapping.h"

#include "core/sheets/celltext.h"
#include "core/sheets/columncontent.h"

#include <algorithm>
#include <array>
#include <bitset>

namespace bandanh::sheets {

namespace {

constexpr std::size_t kCellsLookedAt = 300;
constexpr double kByContent = 0.8; // what content alone has to reach
constexpr double kRankStep = 0.03; // how much an earlier line of the table is preferred

/// Takes meanings for columns, each once.
class Mapping
{
public:
    Mapping(std::vector<MappedColumn>& columns, const std::vector<const SampleRecord*>& rows,
            const places::Gazetteer* gazetteer)
        : m_columns(columns), m_gazetteer(gazetteer), m_cells(columns.size())
    {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            for (const SampleRecord* row : rows) {
                const std::string_view cell = i < row->cells.size() ? trimmed(row->cells[i]) : std::string_view{};
                if (!cell.empty() && !isDitto(cell) && !isLost(cell) && m_cells[i].size() < kCellsLookedAt)
                    m_cells[i].push_back(cell);
            }
        }
    }

    double share(std::size_t i, Column meaning) const
    {
        return contentShare(contentOf(meaning), m_cells[i], m_gazetteer);
    }
    bool isEmpty(std::size_t i) const { return m_cells[i].empty(); }
    bool isFree(std::size_t i) const { return m_columns[i].meaning == Column::Unknown; }
    bool isTaken(Column meaning) const { return m_taken[static_cast<std::size_t>(meaning)]; }
    std::size_t size() const { return m_columns.size(); }
    const std::vector<std::string_view>& cells(std::size_t i) const { return m_cells[i]; }

    bool take(std::size_t i, Column meaning, double confidence, Decision decision)
    {
        if (!isFree(i) || isTaken(meaning))
            return false;
        m_columns[i].meaning = meaning;
        m_columns[i].confidence = confidence;
        m_columns[i].decision = decision;
        m_taken.set(static_cast<std::size_t>(meaning));
        return true;
    }

    /// Gives a meaning to the free column that fits it best, if any fits well enough.
    bool takeBest(Column meaning, double least)
    {
        double most = 0;
        std::size_t best = 0;
        for (std::size_t i = 0; i < size(); ++i) {
            const double fit = isFree(i) && !isEmpty(i) ? share(i, meaning) : 0;
            if (fit > most) {
                most = fit;
                best = i;
            }
        }
        return most >= least && take(best, meaning, 0.7 * most, Decision::Content);
    }

    /// Gives a meaning to the first free column that fits.
    bool takeFirst(Column meaning, double least)
    {
        for (std::size_t i = 0; i < size(); ++i) {
            const double fit = isFree(i) && !isEmpty(i) ? share(i, meaning) : 0;
            if (fit >= least)
                return take(i, meaning, 0.7 * fit, Decision::Content);
        }
        return false;
    }

private:
    std::vector<MappedColumn>& m_columns;
    const places::Gazetteer* m_gazetteer;
    std::vector<std::vector<std::string_view>> m_cells;
    std::bitset<kColumns> m_taken;
};

struct Choice {
    std::size_t column = 0;
    Column meaning = Column::Unknown;
    double score = 0;
};

void decideAmbiguous(Mapping& mapping, const std::vector<std::vector<Column>>& candidates)
{
    std::vector<Choice> choices;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        double rank = 1;
        for (const Column meaning : candidates[i]) {
            choices.push_back({i, meaning, mapping.share(i, meaning) * rank});
            rank -= kRankStep;
        }
    }
    std::stable_sort(choices.begin(), choices.end(),
                     [](const Choice& a, const Choice& b) { return a.score > b.score; });
    for (const Choice& choice : choices)
        mapping.take(choice.column, choice.meaning, choice.score, Decision::HeaderAndContent);
}

/// Family and given name stand side by side, one word each; a full name mostly has a space.
void takeNames(Mapping& mapping, Column full, Column family, Column given)
{
    std::vector<std::size_t> fitting;
    for (std::size_t i = 0; i < mapping.size(); ++i) {
        if (mapping.isFree(i) && !mapping.isEmpty(i) && mapping.share(i, full) >= 0.6)
            fitting.push_back(i);
    }
    if (fitting.empty())
        return;
    const auto isOneWord = [&](std::size_t i) {
        const auto& cells = mapping.cells(i);
        const auto spaced = std::count_if(
            cells.begin(), cells.end(), [](std::string_view cell) { return cell.find(' ') != std::string_view::npos; });
        return static_cast<std::size_t>(spaced) * 4 < cells.size();
    };
    const std::size_t first = fitting.front();
    const bool isApart = fitting.size() > 1 && fitting[1] == first + 1 && isOneWord(first) && isOneWord(first + 1)
                         && !mapping.isTaken(full);
    if (isApart && mapping.size() > 3) {
        mapping.take(first, family, 0.5, Decision::Position);
        mapping.take(first + 1, given, 0.5, Decision::Position);
        return;
    }
    mapping.take(first, full, 0.7 * mapping.share(first, full), Decision::Content);
}

/// What is left of the texts behind the name are places, from the smallest to the largest as forms have them.
void takePlaces(Mapping& mapping, bool hasGazetteer)
{
    constexpr std::array kLevels = {Column::Village, Column::Commune, Column::District, Column::Province};
    std::size_t next = 0;
    for (std::size_t i = 0; i < mapping.size(); ++i) {
        if (!mapping.isFree(i) || mapping.isEmpty(i) || mapping.share(i, Column::Village) < (hasGazetteer ? 0.01 : 0.5))
            continue;
        std::size_t level = next;
        if (hasGazetteer) {
            for (std::size_t deeper = next; deeper < kLevels.size(); ++deeper) {
                if (mapping.share(i, kLevels[deeper]) > mapping.share(i, kLevels[level]) + 0.15)
                    level = deeper;
            }
        }
        if (level < kLevels.size()
            && mapping.take(i, kLevels[level], hasGazetteer ? 0.6 : 0.4,
                            hasGazetteer ? Decision::Content : Decision::Position))
            next = level + 1;
    }
}

} // namespace

void mapByHeader(std::vector<MappedColumn>& columns, const std::vector<const SampleRecord*>& rows,
                 const places::Gazetteer* gazetteer)
{
    Mapping mapping(columns, rows, gazetteer);
    std::vector<std::vector<Column>> candidates(columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        candidates[i] = columnsOfHeader(columns[i].header);
        if (candidates[i].size() == 1)
            mapping.take(i, candidates[i].front(), 0.9 + 0.1 * mapping.share(i, candidates[i].front()),
                         Decision::Header);
    }
    decideAmbiguous(mapping, candidates);
    // A second column of phones, and phones or sexes under a header that nobody knows.
    for (const Column meaning : {Column::Phone, Column::Phone2, Column::Sex, Column::Email}) {
        if (!mapping.isTaken(meaning))
            mapping.takeBest(meaning, kByContent);
    }
}

void mapByContent(std::vector<MappedColumn>& columns, const std::vector<const SampleRecord*>& rows,
                  const places::Gazetteer* gazetteer)
{
    Mapping mapping(columns, rows, gazetteer);
    if (!columns.empty() && !mapping.isEmpty(0) && mapping.share(0, Column::RowNumber) >= kByContent)
        mapping.take(0, Column::RowNumber, 0.9, Decision::Content);
    mapping.takeBest(Column::Sex, kByContent);
    mapping.takeBest(Column::Email, kByContent);
    mapping.takeBest(Column::Phone, 0.7);
    // Numbers of two digits are ages here, though with a header they may be years. The first such column: grades and the
    // numbers of communes stand further to the right.
    const bool hasBirth = mapping.takeFirst(Column::Age, 0.6) || mapping.takeBest(Column::BirthYear, kByContent)
                          || mapping.takeBest(Column::BirthDate, 0.7);
    if (hasBirth)
        mapping.takeBest(Column::Grade, kByContent);
    mapping.takeBest(Column::Signature, 0.9);
    takeNames(mapping, Column::NameKhmer, Column::FamilyKhmer, Column::GivenKhmer);
    takeNames(mapping, Column::NameLatin, Column::FamilyLatin, Column::GivenLatin);
    mapping.takeBest(Column::NameMixed, kByContent);
    mapping.takeBest(Column::School, 0.7);
    takePlaces(mapping, gazetteer != nullptr);
}

} // namespace bandanh::sheets
