#include "app/print/charts.h"

#include <algorithm>

namespace bandanh::print {

namespace {

const Style kLabel{8};
const Style kWord{7.5, false, ink::kSecond};
const Style kCount{7.5, true};
constexpr double kBar = 3.2;
constexpr double kSwatch = 2.2;

double rowHeight(const Typesetter& page)
{
    return page.isKhmer() ? kBarRow + 0.6 : kBarRow;
}

int colourOf(std::string_view key, std::size_t at)
{
    // Women first, men grey, what is not known orange: as on the screen.
    return key == "F" ? 0 : key == "M" ? 4 : key == "unknown" ? 1 : static_cast<int>(at % std::size(ink::kChart));
}

/// Where the words of each part stand below the bar, from the bar's corner.
std::vector<QPointF> legend(const Typesetter& page, double width, const output::Part& part)
{
    std::vector<QPointF> places;
    double x = 0;
    double y = kBar + 1.2;
    for (const output::Row& row : part.rows) {
        const double needed =
            kSwatch + 1.2 + page.lineWidth(row.name, kWord) + 1 + page.lineWidth(row.amount.text, kCount);
        if (x > 0 && x + needed > width) {
            x = 0;
            y += page.lineHeight(kWord);
        }
        places.emplace_back(x, y);
        x += needed + 4;
    }
    return places;
}

bool isWhole(const output::Part& part)
{
    return std::ranges::all_of(part.rows, [](const output::Row& row) { return row.amount.number.has_value(); });
}

} // namespace

double barsHeight(const Typesetter& page, std::size_t rows)
{
    return static_cast<double>(rows) * rowHeight(page);
}

void paintBars(Typesetter& page, const QRectF& area, std::span<const output::Row> rows, double longest)
{
    double names = 0;
    double counts = 0;
    for (const output::Row& row : rows) {
        names = std::max(names, page.lineWidth(row.name, kLabel));
        counts = std::max(counts, page.lineWidth(row.amount.text, kLabel));
    }
    names = std::min(names, area.width() * 0.5);
    const double left = area.left() + names + 2.5;
    const double room = std::max(10.0, area.right() - left - counts - 2);
    double y = area.top();
    for (const output::Row& row : rows) {
        const double text = y + (rowHeight(page) - page.lineHeight(kLabel)) / 2;
        page.line({area.left(), text}, page.fitted(row.name, names + 0.2, kLabel), kLabel);
        const double top = y + (rowHeight(page) - kBar) / 2;
        double end = left;
        if (row.amount.isHidden()) {
            page.hatch(QRectF(left, top, 7, kBar));
            end += 7;
        } else if (longest > 0 && row.amount.number.value_or(0) > 0) {
            const double length = std::max(0.4, room * *row.amount.number / longest);
            page.fill({left, top, length, kBar}, ink::kChart[0]);
            end += length;
        }
        page.line({end + 1.5, text}, row.amount.text, kLabel);
        y += rowHeight(page);
    }
}

double stackedHeight(const Typesetter& page, double width, const output::Part& part)
{
    const auto places = legend(page, width, part);
    return (places.empty() ? kBar : places.back().y() + page.lineHeight(kWord));
}

void paintStacked(Typesetter& page, QPointF at, double width, const output::Part& part)
{
    double whole = 0;
    for (const output::Row& row : part.rows)
        whole += row.amount.number.value_or(0);
    const bool isDrawn = isWhole(part) && whole > 0;
    double x = at.x();
    for (std::size_t i = 0; isDrawn && i < part.rows.size(); ++i) {
        const double length = width * *part.rows[i].amount.number / whole;
        page.fill({x, at.y(), std::max(0.3, length - 0.3), kBar}, ink::kChart[colourOf(part.rows[i].key, i)]);
        x += length;
    }
    if (!isDrawn)
        page.hatch(QRectF(at, QSizeF(width, kBar)));
    const auto places = legend(page, width, part);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const output::Row& row = part.rows[i];
        QPointF from = at + places[i];
        const double middle = page.lineHeight(kWord) / 2;
        if (isDrawn)
            page.fill({from.x(), from.y() + middle - kSwatch / 2, kSwatch, kSwatch}, ink::kChart[colourOf(row.key, i)]);
        from.rx() += kSwatch + 1.2;
        from.rx() += page.line(from, row.name, kWord) + 1;
        page.line(from, row.amount.text, kCount);
    }
}

void paintShare(Typesetter& page, const QRectF& area, double share)
{
    page.fill(area, ink::kTrack);
    page.fill({area.left(), area.top(), area.width() * share, area.height()}, ink::kAccent);
}

} // namespace bandanh::print
