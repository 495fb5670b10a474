#include "core/report/suppression.h"

#include "core/report/tally.h"

#include <algorithm>
#include <cmath>

namespace bandanh::report {

namespace {

/// Headings of a figure go last: a breakdown with a gap says more than a figure without its value.
enum Weight { kCell, kSubtotal, kNumber, kValue };

struct RowsOf {
    const Highlights& highlights;
    Keys keys;

    std::vector<ShownRow> operator()(double) const { return {}; }
    std::vector<ShownRow> operator()(const Tally& tally) const
    {
        std::vector<ShownRow> rows;
        for (const auto& [key, count] : inDeclaredOrder(keys, tally))
            rows.push_back({key, captionOf(highlights, keys, key), {static_cast<double>(count)}, {}});
        return rows;
    }
    std::vector<ShownRow> operator()(const TallyByKey& tallies) const
    {
        std::vector<ShownRow> rows;
        for (const auto& [key, tally] : tallies) {
            ShownRow row{key, captionOf(highlights, keys, key), {static_cast<double>(sum(tally))}, {}};
            for (const auto& [name, count] : tally)
                row.within.push_back({name, innerCaption(name), {static_cast<double>(count)}, {}});
            rows.push_back(std::move(row));
        }
        return rows;
    }
    std::vector<ShownRow> operator()(const ShownTally&) const { return {}; }
};

ShownAmount smallHidden(std::int64_t count)
{
    if (count > 0 && count < kSmallBelow)
        return {std::nullopt, Sight::Small};
    return {static_cast<double>(count)};
}

/// Everything, nothing hidden yet. What a figure says only for programs, as its own numbers "as shown", is left out.
ShownFigure inFull(const Highlights& highlights, const Figure& figure)
{
    ShownFigure full{figure.indicator, {figure.value}, figure.completeness, {}, {}};
    if (figure.completeness)
        full.linesWithoutPerson = smallHidden(figure.completeness->linesWithoutPerson);
    for (const auto& [part, content] : figure.parts) {
        if (std::holds_alternative<ShownTally>(content))
            continue;
        ShownPart& one =
            full.parts.emplace_back(ShownPart{part, {}, std::visit(RowsOf{highlights, part->keys}, content)});
        if (const auto* number = std::get_if<double>(&content))
            one.amount.number = *number;
    }
    return full;
}

/// The numbers of a figure that count people, as a table of counts, and the sums that a reader can find in it. Sums are found
/// in the numbers and not declared: a sum that holds by chance hides a little more than it must, one that was forgotten
/// would tell.
class FigureCounts
{
public:
    FigureCounts(const Highlights& highlights, ShownFigure& figure);
    void hide();

private:
    using Cell = SmallCounts::Cell;
    struct Breakdown {
        const ShownPart* part;
        std::vector<Cell> rows;
        std::vector<std::vector<Cell>> within; ///< of each row
    };
    Cell add(ShownAmount& amount, Weight weight);
    void addBreakdown(ShownPart& part);
    std::int64_t countOf(Cell cell) const { return std::llround(*m_amounts[cell]->number); }
    std::int64_t sumOf(const std::vector<Cell>& cells) const;
    bool addSumWhereItHolds(Cell whole, const std::vector<Cell>& parts);
    void relateNumbers();
    void relate(const Breakdown& breakdown);
    void relateInner(const Breakdown& breakdown);
    void relateProvinces();
    const Breakdown* byKeys(Keys keys) const;

    const Highlights& m_highlights;
    SmallCounts m_counts;
    std::vector<ShownAmount*> m_amounts; ///< of the cells
    std::optional<Cell> m_value;
    std::vector<std::pair<std::string_view, Cell>> m_numbers; ///< parts that are one number, by name
    std::vector<Breakdown> m_breakdowns;
};

FigureCounts::FigureCounts(const Highlights& highlights, ShownFigure& figure) : m_highlights(highlights)
{
    const Unit unit = figure.indicator->unit;
    if (countsPeople(unit) && figure.value.number)
        m_value = add(figure.value, kValue);
    for (ShownPart& part : figure.parts) {
        if (!countsPeople(part.part->unit.value_or(unit)))
            continue;
        if (part.amount.number)
            m_numbers.emplace_back(part.part->name, add(part.amount, kNumber));
        else
            addBreakdown(part);
    }
    relateNumbers();
    for (const Breakdown& breakdown : m_breakdowns) {
        relate(breakdown);
        relateInner(breakdown);
    }
    relateProvinces();
}

FigureCounts::Cell FigureCounts::add(ShownAmount& amount, Weight weight)
{
    m_amounts.push_back(&amount);
    return m_counts.add(std::llround(*amount.number), weight);
}

void FigureCounts::addBreakdown(ShownPart& part)
{
    Breakdown& breakdown = m_breakdowns.emplace_back(Breakdown{&part, {}, {}});
    for (ShownRow& row : part.rows) {
        breakdown.rows.push_back(add(row.amount, row.within.empty() ? kCell : kSubtotal));
        auto& within = breakdown.within.emplace_back();
        for (ShownRow& inner : row.within)
            within.push_back(add(inner.amount, kCell));
    }
}

std::int64_t FigureCounts::sumOf(const std::vector<Cell>& cells) const
{
    std::int64_t total = 0;
    for (const Cell cell : cells)
        total += countOf(cell);
    return total;
}

bool FigureCounts::addSumWhereItHolds(Cell whole, const std::vector<Cell>& parts)
{
    if (parts.empty() || sumOf(parts) != countOf(whole))
        return false;
    m_counts.addSum(whole, parts);
    return true;
}

/// A number below the value leaves a rest; numbers that make up the value together are told by it, too.
void FigureCounts::relateNumbers()
{
    if (!m_value)
        return;
    std::vector<Cell> all;
    for (const auto& [name, cell] : m_numbers)
        all.push_back(cell);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (countOf(all[i]) < countOf(*m_value))
            m_counts.addSome(*m_value, {all[i]});
        else if (countOf(all[i]) == countOf(*m_value))
            m_counts.addSum(*m_value, {all[i]});
        for (std::size_t j = i + 1; j < all.size(); ++j)
            addSumWhereItHolds(*m_value, {all[i], all[j]});
    }
}

void FigureCounts::relate(const Breakdown& breakdown)
{
    bool holds = m_value && addSumWhereItHolds(*m_value, breakdown.rows);
    for (const auto& [name, cell] : m_numbers)
        holds = addSumWhereItHolds(cell, breakdown.rows) || holds;
    if (holds || !m_value || breakdown.rows.empty())
        return;
    if (sumOf(breakdown.rows) > countOf(*m_value))
        m_counts.addOverlap(*m_value, breakdown.rows);
    else
        m_counts.addSome(*m_value, breakdown.rows);
}

/// Several numbers by key make up the row, and down the rows the part of their name.
void FigureCounts::relateInner(const Breakdown& breakdown)
{
    std::map<std::string_view, std::vector<Cell>> columns;
    for (std::size_t i = 0; i < breakdown.rows.size(); ++i) {
        addSumWhereItHolds(breakdown.rows[i], breakdown.within[i]);
        for (std::size_t j = 0; j < breakdown.within[i].size(); ++j)
            columns[breakdown.part->rows[i].within[j].key].push_back(breakdown.within[i][j]);
    }
    for (const auto& [name, cells] : columns)
        for (const auto& [part, cell] : m_numbers)
            if (part == name)
                addSumWhereItHolds(cell, cells);
}

const FigureCounts::Breakdown* FigureCounts::byKeys(Keys keys) const
{
    const auto found =
        std::ranges::find_if(m_breakdowns, [&](const Breakdown& one) { return one.part->part->keys == keys; });
    return found != m_breakdowns.end() ? &*found : nullptr;
}

/// Everybody knows in which province a school is: the schools of a province tell its number.
void FigureCounts::relateProvinces()
{
    const Breakdown* provinces = byKeys(Keys::Province);
    const Breakdown* bodies = byKeys(Keys::Body);
    if (provinces == nullptr || bodies == nullptr)
        return;
    std::map<std::string, std::vector<Cell>, std::less<>> byProvince;
    for (std::size_t i = 0; i < bodies->rows.size(); ++i) {
        const auto body = m_highlights.names.find(bodies->part->rows[i].key);
        if (body != m_highlights.names.end())
            byProvince[records::scopeText(body->second.province)].push_back(bodies->rows[i]);
    }
    for (std::size_t i = 0; i < provinces->rows.size(); ++i)
        if (const auto found = byProvince.find(provinces->part->rows[i].key); found != byProvince.end())
            addSumWhereItHolds(provinces->rows[i], found->second);
}

void FigureCounts::hide()
{
    m_counts.hide();
    for (Cell cell = 0; cell < m_amounts.size(); ++cell) {
        m_amounts[cell]->sight = m_counts.sight(cell);
        if (m_amounts[cell]->sight != Sight::Shown)
            m_amounts[cell]->number.reset();
    }
}

std::size_t hiddenIn(const ShownAmount& amount)
{
    return amount.sight != Sight::Shown ? 1 : 0;
}

std::size_t hiddenIn(const std::vector<ShownRow>& rows)
{
    std::size_t count = 0;
    for (const ShownRow& row : rows)
        count += hiddenIn(row.amount) + hiddenIn(row.within);
    return count;
}

/// Whether what a value was worked out from is hidden: a part of the figure, or another figure.
bool isBasisHidden(const ShownHighlights& highlights, const ShownFigure& figure)
{
    const std::string_view basis = figure.indicator->restsOn;
    if (const ShownPart* part = figure.part(basis))
        return part->amount.sight != Sight::Shown;
    const ShownFigure* other = highlights.figure(basis);
    return other != nullptr && other->value.sight != Sight::Shown;
}

} // namespace

const ShownPart* ShownFigure::part(std::string_view name) const
{
    const auto found = std::ranges::find_if(parts, [&](const ShownPart& one) { return one.part->name == name; });
    return found != parts.end() ? &*found : nullptr;
}

std::size_t ShownFigure::hiddenCount() const
{
    std::size_t count = hiddenIn(value);
    for (const ShownPart& part : parts)
        count += hiddenIn(part.amount) + hiddenIn(part.rows);
    return count;
}

const ShownFigure* ShownHighlights::figure(std::string_view id) const
{
    const auto found = std::ranges::find_if(figures, [&](const ShownFigure& one) { return one.indicator->id == id; });
    return found != figures.end() ? &*found : nullptr;
}

std::size_t ShownHighlights::hiddenCount() const
{
    std::size_t count = 0;
    for (const ShownFigure& figure : figures)
        count += figure.hiddenCount();
    return count;
}

ShownHighlights shown(const Highlights& highlights)
{
    ShownHighlights result{highlights.period, {}};
    for (const Figure& figure : highlights.figures) {
        ShownFigure& full = result.figures.emplace_back(inFull(highlights, figure));
        FigureCounts(highlights, full).hide();
    }
    for (ShownFigure& figure : result.figures)
        if (!figure.indicator->restsOn.empty() && isBasisHidden(result, figure))
            figure.value = {std::nullopt, Sight::Withheld};
    return result;
}

} // namespace bandanh::report
