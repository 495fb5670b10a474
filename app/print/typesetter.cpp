#include "app/print/typesetter.h"

#include "app/print/fonts.h"
#include "app/print/qrcode.h"
#include "core/text/linebreak.h"

#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>

namespace bandanh::print {

namespace {

constexpr double kMillimetresAnInch = 25.4;
constexpr double kPointsAnInch = 72;
constexpr double kLatinLeading = 1.42;
constexpr double kKhmerLeading = 1.6;
constexpr double kLatinBase = 0.72; // where the base line is in the height of a line
constexpr double kKhmerBase = 0.66;
constexpr double kKhmerSize = 1.05; // its letters are smaller within the same size

QString withBreaks(const QString& text)
{
    return QString::fromStdString(text::withLineBreaks(text.toStdString()));
}

} // namespace

Typesetter::Typesetter(QPdfWriter& writer, words::LanguageCode language,
                       std::function<void(Typesetter&, int page)> furniture)
    : m_writer(writer), m_painter(&writer), m_language(language), m_furniture(std::move(furniture))
{
    loadFonts();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_furniture(*this, m_page);
}

void Typesetter::newPage()
{
    m_writer.newPage();
    ++m_page;
    m_furniture(*this, m_page);
}

double Typesetter::device(double millimetres) const
{
    return millimetres / kMillimetresAnInch * m_writer.resolution();
}

double Typesetter::millimetres(double device) const
{
    return device * kMillimetresAnInch / m_writer.resolution();
}

QRectF Typesetter::device(const QRectF& area) const
{
    return {device(area.x()), device(area.y()), device(area.width()), device(area.height())};
}

QFont Typesetter::font(const Style& style) const
{
    QFont font;
    font.setFamilies(fontFamilies(isKhmer()));
    font.setPointSizeF(isKhmer() ? style.size * kKhmerSize : style.size);
    font.setWeight(style.isBold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double Typesetter::lineHeight(const Style& style) const
{
    return style.size * (isKhmer() ? kKhmerLeading * kKhmerSize : kLatinLeading) / kPointsAnInch * kMillimetresAnInch;
}

double Typesetter::lay(QPointF at, double width, const QString& text, const Style& style, bool isPainted)
{
    if (text.isEmpty())
        return 0;
    QTextLayout layout(withBreaks(text), font(style), &m_writer);
    const double leading = lineHeight(style);
    double height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(device(width));
        // Lines stand on base lines of even distance, whatever signs are in them.
        line.setPosition({0, device(height + leading) - line.ascent()
                                 - device(leading) * (1 - (isKhmer() ? kKhmerBase : kLatinBase))});
        height += leading;
    }
    layout.endLayout();
    if (isPainted) {
        m_painter.setPen(style.colour);
        layout.draw(&m_painter, {device(at.x()), device(at.y())});
    }
    return height;
}

double Typesetter::lineWidth(const QString& text, const Style& style) const
{
    return millimetres(QFontMetricsF(font(style), &m_writer).horizontalAdvance(text));
}

double Typesetter::line(QPointF at, const QString& text, const Style& style, double anchor)
{
    const double width = lineWidth(text, style);
    const double base = lineHeight(style) * (isKhmer() ? kKhmerBase : kLatinBase);
    m_painter.setFont(font(style));
    m_painter.setPen(style.colour);
    m_painter.drawText(QPointF(device(at.x() - width * anchor), device(at.y() + base)), text);
    return width;
}

QString Typesetter::fitted(const QString& text, double width, const Style& style) const
{
    return QFontMetricsF(font(style), &m_writer).elidedText(text, Qt::ElideRight, device(width));
}

void Typesetter::rule(QPointF from, double width, const QColor& colour, double thickness)
{
    fill({from.x(), from.y(), width, thickness}, colour);
}

void Typesetter::fill(const QRectF& area, const QColor& colour)
{
    m_painter.fillRect(device(area), colour);
}

QPolygonF Typesetter::device(const QPolygonF& shape) const
{
    QPolygonF scaled;
    for (const QPointF& point : shape)
        scaled << QPointF(device(point.x()), device(point.y()));
    return scaled;
}

void Typesetter::polygon(const QPolygonF& shape, const QColor& fill, const QColor& border)
{
    constexpr double kBorder = 0.25;
    m_painter.setPen(QPen(border, device(kBorder), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.setBrush(fill);
    m_painter.drawPolygon(device(shape));
    m_painter.setBrush(Qt::NoBrush);
}

void Typesetter::hatch(const QPolygonF& shape)
{
    constexpr double kStep = 0.9;
    const QRectF around = shape.boundingRect();
    QPainterPath path;
    path.addPolygon(device(shape));
    m_painter.save();
    m_painter.setClipPath(path);
    for (double x = around.left() - around.height(); x < around.right(); x += kStep)
        stroke({x, around.bottom()}, {x + around.height(), around.top()}, ink::kSecond, 0.15);
    m_painter.restore();
    polygon(shape, Qt::transparent, ink::kSecond);
}

void Typesetter::stroke(QPointF from, QPointF to, const QColor& colour, double thickness)
{
    m_painter.setPen(QPen(colour, device(thickness)));
    m_painter.drawLine(QPointF(device(from.x()), device(from.y())), QPointF(device(to.x()), device(to.y())));
}

void Typesetter::halo(QPointF at, const QString& text, const Style& style)
{
    constexpr double kSeam = 0.9;
    QFont letters = font(style);
    letters.setPixelSize(qRound(letters.pointSizeF() / kPointsAnInch * m_writer.resolution()));
    const double left = at.x() - lineWidth(text, style) / 2;
    const double base = at.y() + lineHeight(style) * (isKhmer() ? kKhmerBase : kLatinBase);
    QPainterPath path; // and not the letters: a reader of the text would find them twice
    path.addText(device(left), device(base), letters, text);
    m_painter.strokePath(path, QPen(Qt::white, device(kSeam), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    line(at, text, style, 0.5);
}

void Typesetter::qrCode(const QRectF& square, const QString& text)
{
    paintQrCode(m_painter, device(square), text.toStdString());
}

void Typesetter::mark(const QString& title, int level, double y)
{
    const double height = (kPageHeight - y) / kMillimetresAnInch * kPointsAnInch;
    m_marks.push_back({title, level, m_page, height});
}

void Typesetter::link(const QRectF& area, std::size_t mark)
{
    const double scale = kPointsAnInch / kMillimetresAnInch;
    m_links.push_back(
        {m_page,
         {area.left() * scale, (kPageHeight - area.bottom()) * scale, area.width() * scale, area.height() * scale},
         mark});
}

} // namespace bandanh::print
