#include "app/print/figuresection.h"

#include "app/print/charts.h"
#include "app/print/provincemap.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace bandanh::print {

namespace {

const Style kSection{15, true};
const Style kValue{20, true, ink::kFigure};
const Style kHeading{12, true};
const Style kBody{9};
const Style kNote{7.5, false, ink::kSecond};
const Style kStrong{7.5, true};
const Style kPartTitle{8, true};
constexpr double kGap = 8; ///< between the columns
constexpr double kColumn = (Typesetter::kWidth - kGap) / 2;
constexpr double kHeadRoom = 44; ///< of a figure's head, and a title
constexpr double kBelowSection = 3;
constexpr std::size_t kMostBars = 26;

/// A chart that is to be placed in a column.
struct Block {
    QString title;
    double height = 0;
    std::function<void(QPointF)> paint;
};

/// Two columns that are filled from above, the emptier one first.
class Columns
{
public:
    Columns(Typesetter& page, double y) : m_page(page), m_ends{y, y} {}

    void place(const Block& block)
    {
        const double title = m_page.lineHeight(kPartTitle) + 1;
        std::size_t column = m_ends[1] < m_ends[0] ? 1 : 0;
        if (m_ends.at(column) + title + block.height > kBottom)
            column = 1 - column;
        if (m_ends.at(column) + title + block.height > kBottom) {
            m_page.newPage();
            m_ends = {kTop, kTop};
            column = 0;
        }
        const double x = Typesetter::kMargin + static_cast<double>(column) * (kColumn + kGap);
        double& end = m_ends.at(column);
        m_page.line({x, end}, m_page.fitted(block.title, kColumn, kPartTitle), kPartTitle);
        block.paint({x, end + title});
        end += title + block.height + 5;
    }
    double end() const { return std::max(m_ends[0], m_ends[1]); }

private:
    Typesetter& m_page;
    std::array<double, 2> m_ends;
};

double longestOf(std::span<const output::Row> rows)
{
    double longest = 0;
    for (const output::Row& row : rows)
        longest = std::max(longest, row.amount.number.value_or(0));
    return longest;
}

/// As on the screen: ages and sexes in their order, all else from the largest; what is hidden last.
std::vector<output::Row> inOrder(const output::Part& part)
{
    std::vector<output::Row> rows = part.rows;
    if (part.keys != report::Keys::AgeGroup)
        std::ranges::stable_sort(rows, std::greater<>(),
                                 [](const output::Row& row) { return row.amount.number.value_or(0); });
    return rows;
}

void addBars(Typesetter& page, std::vector<Block>& blocks, const output::Part& part)
{
    const auto rows = std::make_shared<std::vector<output::Row>>(inOrder(part));
    const double longest = longestOf(*rows);
    const std::size_t pieces = (rows->size() + kMostBars - 1) / kMostBars;
    const std::size_t size = (rows->size() + pieces - 1) / pieces; // pieces of one length
    for (std::size_t from = 0; from < rows->size(); from += size) {
        const std::size_t count = std::min(size, rows->size() - from);
        const QString title =
            from == 0 ? part.name
                      : part.name + QStringLiteral(" · ") + QCoreApplication::translate("output", "continued");
        blocks.push_back({title, barsHeight(page, count), [&page, rows, from, count, longest](QPointF at) {
                              const auto some = std::span(*rows).subspan(from, count);
                              paintBars(page, {at.x(), at.y(), kColumn, 0}, some, longest);
                          }});
    }
}

std::vector<Block> blocksOf(Typesetter& page, const output::Figure& figure)
{
    std::vector<Block> blocks;
    for (const output::Part& part : figure.parts) {
        if (part.rows.empty())
            continue;
        if (part.keys == report::Keys::Sex) {
            blocks.push_back({part.name, stackedHeight(page, kColumn, part),
                              [&](QPointF at) { paintStacked(page, at, kColumn, part); }});
            continue;
        }
        if (part.keys == report::Keys::Province)
            blocks.push_back(
                {part.name, mapHeightWithLegend(kColumn), [&](QPointF at) { paintMap(page, at, kColumn, part.rows); }});
        addBars(page, blocks, part);
    }
    return blocks;
}

/// "Named on sheets 1,055 · Counted, not named 1,088"
QString numbersOf(const output::Figure& figure)
{
    QStringList numbers;
    for (const output::Part& part : figure.parts)
        if (part.rows.empty() && part.keys == report::Keys::None)
            numbers << part.name + QStringLiteral(" ") + part.amount.text;
    return numbers.join(QStringLiteral(" · "));
}

/// The rule behind a line of the accent; returns where it ends.
double paintRule(Typesetter& page, double y, const output::Figure& figure)
{
    const double x = Typesetter::kMargin + 4;
    const double width = Typesetter::kWidth - 4;
    const QString lead = QCoreApplication::translate("output", "How it is counted.");
    const double from = y;
    page.line({x, y}, lead, kStrong);
    y += page.lineHeight(kStrong);
    y += page.text({x, y}, width, figure.rule, kNote);
    if (const QString numbers = numbersOf(figure); !numbers.isEmpty())
        y += page.text({x, y}, width, numbers, kStrong);
    page.fill({Typesetter::kMargin, from + 0.6, 0.7, y - from - 0.6}, ink::kAccent);
    return y;
}

} // namespace

double paintFigure(Typesetter& page, double y, const output::Figure& figure, bool beginsSection)
{
    const auto blocks = blocksOf(page, figure);
    const double section = beginsSection ? page.lineHeight(kSection) + kBelowSection : 0;
    // A head does not stand alone at the foot of a page.
    if (y + section + kHeadRoom + (blocks.empty() ? 0 : blocks.front().height) > kBottom) {
        page.newPage();
        y = kTop;
    }
    const double left = Typesetter::kMargin;
    if (beginsSection) {
        page.mark(figure.section, 0, y);
        page.line({left, y}, figure.section, kSection);
        y += section;
    }
    page.mark(figure.name, 1, y);
    page.rule({left, y}, Typesetter::kWidth, ink::kAccent, 0.35);
    y += 2;
    const double used = page.line({left, y}, figure.value.text, kValue) + 4;
    const double nameWidth = Typesetter::kWidth - used;
    const double nameTop = y + page.lineHeight(kValue) - page.lineHeight(kHeading) - 1;
    const double names = page.text({left + used, nameTop}, nameWidth, figure.name, kHeading);
    y = std::max(y + page.lineHeight(kValue), nameTop + names) + 0.5;
    y += page.text({left, y}, Typesetter::kWidth, figure.unit + QStringLiteral(" · ") + figure.definition, kBody) + 1;
    if (figure.sheets) {
        const double middle = page.lineHeight(kNote) / 2;
        paintShare(page, {left, y + middle - 0.6, 28, 1.2},
                   static_cast<double>(figure.sheets->closed) / static_cast<double>(figure.sheets->all));
        page.line({left + 31, y}, figure.sheets->sentence, kNote);
        y += page.lineHeight(kNote) + 1;
    }
    y = paintRule(page, y + 0.5, figure) + 4;
    Columns columns(page, y);
    for (const Block& block : blocks)
        columns.place(block);
    return columns.end() + 4;
}

} // namespace bandanh::print
