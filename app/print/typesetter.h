#pragma once

#include "app/words/notation.h"

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QPdfWriter>
#include <QRectF>

#include <functional>
#include <vector>

namespace bandanh::print {

/// Black and one accent; everything survives a grey copy.
namespace ink {
inline const QColor kText(0x1D, 0x22, 0x26);
inline const QColor kSecond(0x54, 0x5C, 0x63);
inline const QColor kLine(0xC8, 0xC4, 0xBC);
inline const QColor kAccent(0x1B, 0x5E, 0x7B);
inline const QColor kFigure(0x14, 0x53, 0x6D);
inline const QColor kTrack(0xE3, 0xE0, 0xDA);
inline const QColor kChart[5] = {
    {0x1F, 0x6F, 0x8B}, {0xD9, 0x92, 0x1A}, {0x8C, 0x4A, 0x7A}, {0x7A, 0x8F, 0x2A}, {0x98, 0xA2, 0xAA}};
inline const QColor kMap[4] = {{0xCF, 0xE2, 0xEA}, {0x8F, 0xBD, 0xCF}, {0x46, 0x90, 0xAD}, {0x14, 0x53, 0x6D}};
inline const QColor kMapNone(0xE9, 0xE6, 0xDF);
} // namespace ink

/// How a text is set: size in points, weight, colour.
struct Style {
    double size = 9;
    bool isBold = false;
    QColor colour = ink::kText;
};

/// A place that the outline or a line of the contents leads to: page from 0, and the height on it in points from below.
struct Mark {
    QString title;
    int level = 0;
    int page = 0;
    double height = 0;
};

/// A rectangle of a page, in points from below, that leads to a mark.
struct Link {
    int page = 0;
    QRectF area;
    std::size_t mark = 0;
};

/// Pages of a document and what is written on them. Lengths are millimetres from the upper left corner of the page; Khmer is
/// broken between words and has the leading that its stacked signs need.
class Typesetter
{
public:
    static constexpr double kPageWidth = 210;
    static constexpr double kPageHeight = 297;
    static constexpr double kMargin = 18;
    static constexpr double kWidth = kPageWidth - 2 * kMargin;

    /// `furniture` paints what every page has, when the page is begun.
    Typesetter(QPdfWriter& writer, words::LanguageCode language, std::function<void(Typesetter&, int page)> furniture);

    void newPage();
    int page() const { return m_page; }
    bool isKhmer() const { return m_language == words::LanguageCode::Khmer; }

    /// Paints a text that wraps within a width; returns its height.
    double text(QPointF at, double width, const QString& text, const Style& style)
    {
        return lay(at, width, text, style, true);
    }
    double textHeight(double width, const QString& text, const Style& style)
    {
        return lay({}, width, text, style, false);
    }
    /// One line, at the left, in the middle (0.5) or at the right (1) of its place; returns its width.
    double line(QPointF at, const QString& text, const Style& style, double anchor = 0);
    double lineWidth(const QString& text, const Style& style) const;
    double lineHeight(const Style& style) const;
    /// The text, cut at its end where it is wider.
    QString fitted(const QString& text, double width, const Style& style) const;

    void rule(QPointF from, double width, const QColor& colour, double thickness = 0.2);
    void fill(const QRectF& area, const QColor& colour);
    void polygon(const QPolygonF& shape, const QColor& fill, const QColor& border);
    /// "Below 5": a shape that is hatched, whose size says nothing.
    void hatch(const QPolygonF& shape);
    void stroke(QPointF from, QPointF to, const QColor& colour, double thickness = 0.2);
    /// A line of text with a seam of the paper around its letters.
    void halo(QPointF at, const QString& text, const Style& style);

    void qrCode(const QRectF& square, const QString& text);

    void mark(const QString& title, int level, double y);
    void link(const QRectF& area, std::size_t mark);
    const std::vector<Mark>& marks() const { return m_marks; }
    const std::vector<Link>& links() const { return m_links; }

private:
    double device(double millimetres) const;
    double millimetres(double device) const;
    QRectF device(const QRectF& area) const;
    QPolygonF device(const QPolygonF& shape) const;
    QFont font(const Style& style) const;
    double lay(QPointF at, double width, const QString& text, const Style& style, bool isPainted);

    QPdfWriter& m_writer;
    QPainter m_painter;
    words::LanguageCode m_language;
    std::function<void(Typesetter&, int page)> m_furniture;
    int m_page = 0;
    std::vector<Mark> m_marks;
    std::vector<Link> m_links;
};

} // namespace bandanh::print
