#include "core/sheets/dialect.h"

#include "core/sheets/celltext.h"
#include "core/sheets/recordreader.h"

#include <algorithm>
#include <map>
#include <vector>

namespace bandanh::sheets {

namespace {

constexpr double kLeast = 1e-3; // the paper's epsilon: a pattern of one cell is worth little, not nothing

bool endsCell(char c)
{
    return c == ',' || c == ';' || c == '\t' || c == '|' || c == '\n' || c == '\r';
}

/// Whether cells begin and end with this quote, with something in between: '' is a ditto mark, and 'ier ends a name.
bool hasQuotedCells(std::string_view sample, char quote)
{
    std::size_t opening = 0;
    std::size_t closing = 0;
    for (std::size_t at = 0; at < sample.size(); ++at) {
        if (sample[at] != quote)
            continue;
        const char before = at == 0 ? '\n' : sample[at - 1];
        const char after = at + 1 == sample.size() ? '\n' : sample[at + 1];
        opening += endsCell(before) && !endsCell(after) && after != quote ? 1 : 0;
        closing += endsCell(after) && !endsCell(before) && before != quote ? 1 : 0;
    }
    return opening >= 2 && closing >= 2;
}

std::vector<Dialect> candidates(std::string_view sample)
{
    const bool hasBackslash = sample.find("\\\"") != std::string_view::npos;
    const bool hasApostrophe = hasQuotedCells(sample, '\'') && !hasQuotedCells(sample, '"');
    std::vector<Dialect> all;
    for (const char delimiter : {',', ';', '\t', '|'}) {
        if (sample.find(delimiter) == std::string_view::npos)
            continue;
        all.push_back({delimiter, '"', '\0'});
        if (hasBackslash)
            all.push_back({delimiter, '"', '\\'});
        if (hasApostrophe)
            all.push_back({delimiter, '\'', '\0'});
    }
    if (all.empty())
        all.push_back({});
    return all;
}

DialectGuess judge(std::string_view sample, bool isCut, const Dialect& dialect)
{
    std::map<std::size_t, std::size_t> shapes; // cells → records
    std::size_t cells = 0;
    std::size_t typed = 0;
    std::size_t lastWidth = 0;
    std::size_t lastCells = 0;
    std::size_t lastTyped = 0;
    RecordReader reader(textOnce(sample), dialect);
    Record record;
    while (*reader.next(record)) {
        if (record.cells.size() == 1 && record.cells.front().empty())
            continue;
        lastWidth = record.cells.size();
        lastCells = lastWidth;
        lastTyped = static_cast<std::size_t>(std::count_if(record.cells.begin(), record.cells.end(), hasKnownType));
        ++shapes[lastWidth];
        cells += lastCells;
        typed += lastTyped;
    }
    if (isCut && shapes.size() + cells > 2 && lastWidth > 0 && (shapes.size() > 1 || shapes[lastWidth] > 1)) {
        cells -= lastCells;
        typed -= lastTyped;
        if (--shapes[lastWidth] == 0)
            shapes.erase(lastWidth);
    }
    DialectGuess guess{dialect, 0, 0};
    if (cells == 0)
        return guess;
    double pattern = 0;
    std::size_t most = 0;
    for (const auto& [width, records] : shapes) {
        const auto w = static_cast<double>(width);
        pattern += static_cast<double>(records) * std::max(kLeast, w - 1) / w;
        if (records >= most) {
            most = records;
            guess.width = width;
        }
    }
    pattern /= static_cast<double>(shapes.size());
    guess.score = pattern * std::max(1e-10, static_cast<double>(typed) / static_cast<double>(cells));
    return guess;
}

} // namespace

std::string_view delimiterWord(char delimiter)
{
    switch (delimiter) {
    case ',':
        return "comma";
    case ';':
        return "semicolon";
    case '\t':
        return "tab";
    case '|':
        return "pipe";
    default:
        return "other";
    }
}

DialectGuess detectDialect(std::string_view sample, bool isCut)
{
    DialectGuess best;
    for (const Dialect& dialect : candidates(sample)) {
        const DialectGuess guess = judge(sample, isCut, dialect);
        // Earlier candidates win ties.
        if (best.score == 0 || guess.score > best.score)
            best = guess;
    }
    return best;
}

} // namespace bandanh::sheets
