#include "core/report/figures.h"
#include "core/report/tally.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace bandanh::report {

namespace {

/// The middle one, or the mean of the two in the middle.
double median(std::vector<std::int64_t> values)
{
    std::ranges::sort(values);
    const std::size_t half = values.size() / 2;
    const auto upper = static_cast<double>(values[half]);
    return values.size() % 2 == 1 ? upper : (upper + static_cast<double>(values[half - 1])) / 2;
}

double roundedShare(std::int64_t part, std::int64_t whole)
{
    constexpr double kTenThousandths = 10'000;
    return std::round(static_cast<double>(part) * kTenThousandths / static_cast<double>(whole)) / kTenThousandths;
}

} // namespace

/// Lines as written, whoever they are: two lines of one person were two rows to type.
void computeDataQuality(const Evidence& evidence, Figure& figure)
{
    const auto wanted = concerned(evidence, *figure.indicator);
    std::int64_t rows = 0;
    std::int64_t complete = 0;
    std::int64_t sheets = 0;
    std::int64_t closed = 0;
    std::vector<std::int64_t> days;
    for (const SheetFact& sheet : evidence.sheets) {
        if (!wanted[sheet.activity])
            continue;
        ++sheets;
        rows += sheet.signedLines;
        complete += sheet.linesWithSexAndAge;
        closed += sheet.isClosed ? 1 : 0;
        if (sheet.daysToHq)
            days.push_back(*sheet.daysToHq);
    }
    if (rows > 0)
        figure.value = roundedShare(complete, rows);
    figure.set("rows", static_cast<double>(rows));
    figure.set("rows_with_sex_and_age", static_cast<double>(complete));
    figure.set("sheets", static_cast<double>(sheets));
    figure.set("sheets_closed", static_cast<double>(closed));
    if (days.empty())
        return;
    figure.set("sum_days_paper_to_hq", static_cast<double>(std::accumulate(days.begin(), days.end(), std::int64_t{0})));
    figure.set("median_days_paper_to_hq", median(std::move(days)));
}

} // namespace bandanh::report
