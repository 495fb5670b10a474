#include "app/desktop/look/figurebox.h"

#include "app/desktop/look/bar.h"
#include "app/desktop/look/paint.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace bandanh::desktop {

namespace {

constexpr int kPadding = 14;
constexpr int kSignRoom = 52;
constexpr int kComparisonWidth = 200;

Role figureRole(FigureBox::Size size)
{
    return size == FigureBox::Size::Large ? Role::Total : Role::PageTitle;
}

} // namespace

FigureBox::FigureBox(Size size, QWidget* parent) : QFrame(parent), m_size(size)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureBox::setTerms(const QList<Term>& terms, const Term& total)
{
    m_terms = terms;
    m_total = total;
    QStringList spoken;
    for (const Term& term : terms)
        spoken << term.figure + QLatin1Char(' ') + term.words;
    setAccessibleName(spoken.join(QStringLiteral(" + ")) + QStringLiteral(" = ") + total.figure + QLatin1Char(' ')
                      + total.words);
    updateGeometry();
    update();
}

void FigureBox::setComparison(const QString& words, const QString& missing, double share, const QString& left,
                              const QString& right)
{
    m_words = words;
    m_missing = missing;
    m_share = share;
    m_left = left;
    m_right = right;
    setAccessibleDescription(missing.isEmpty() ? words : words + QStringLiteral(", ") + missing);
    updateGeometry();
    update();
}

int FigureBox::termWidth(const Term& term) const
{
    const Look& look = Look::of(this);
    return std::max(QFontMetrics(look.font(figureRole(m_size))).horizontalAdvance(term.figure),
                    QFontMetrics(look.font(Role::Small)).horizontalAdvance(term.words))
           + 1;
}

int FigureBox::sumWidth() const
{
    int width = termWidth(m_total);
    for (const Term& term : m_terms)
        width += termWidth(term) + kSignRoom;
    return width;
}

QSize FigureBox::sizeHint() const
{
    const Look& look = Look::of(this);
    const int height =
        look.lineHeight(figureRole(m_size)) + look.lineHeight(Role::Small) + (m_size == Size::Large ? 24 : 14);
    return {sumWidth() + 2 * kPadding + (m_words.isEmpty() ? 0 : look.scaled(kComparisonWidth) + 3 * kPadding), height};
}

QSize FigureBox::minimumSizeHint() const
{
    return {sumWidth() + 2 * kPadding, sizeHint().height()};
}

void FigureBox::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

void FigureBox::paintSum(QPainter& painter, int top)
{
    const Look& look = Look::of(this);
    const Tokens& tokens = look.tokens();
    const Role role = figureRole(m_size);
    const int figureHeight = look.lineHeight(role);
    int x = kPadding;
    const auto paintTerm = [&](const Term& term, const QColor& ink) {
        const int width = termWidth(term);
        painter.setFont(look.font(role));
        painter.setPen(ink);
        painter.drawText(QRect(x, top, width, figureHeight), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         term.figure);
        painter.setFont(look.font(Role::Small));
        painter.setPen(tokens.secondText);
        painter.drawText(QRect(x, top + figureHeight, width, look.lineHeight(Role::Small)),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, term.words);
        x += width;
    };
    const auto paintSign = [&](const QString& sign) {
        QFont font = look.font(role);
        font.setBold(false);
        painter.setFont(font);
        painter.setPen(tokens.secondText);
        painter.drawText(QRect(x, top, kSignRoom, figureHeight), Qt::AlignCenter | Qt::TextSingleLine, sign);
        x += kSignRoom;
    };
    for (int i = 0; i < m_terms.size(); ++i) {
        if (i > 0)
            paintSign(QStringLiteral("+"));
        paintTerm(m_terms.at(i), tokens.text);
    }
    if (!m_terms.isEmpty())
        paintSign(QStringLiteral("="));
    paintTerm(m_total, tokens.accent);
}

void FigureBox::paintComparison(QPainter& painter, const QRect& area)
{
    const Look& look = Look::of(this);
    const Tokens& tokens = look.tokens();
    const int line = look.lineHeight(Role::Small);
    const int total = 2 * line + measure::kThinBar + 12;
    const int top = area.top() + (area.height() - total) / 2;
    // What is missing is said whole; the words before it give way.
    const auto write = [&](int y, const QString& left, const QColor& leftInk, const QString& right,
                           const QColor& rightInk) {
        const QFont font = look.font(Role::Small);
        const QRect row(area.left(), y, area.width(), line);
        const int used = paint::line(painter, row, Qt::AlignRight, right, font, rightInk);
        paint::line(painter, row.adjusted(0, 0, used > 0 ? -used - 12 : 0, 0), Qt::AlignLeft, left, font, leftInk);
    };
    write(top, m_words, tokens.text, m_missing, tokens.open.ink);
    paintBar(painter, QRect(area.left(), top + line + 6, area.width(), measure::kThinBar), m_share, tokens);
    const int below = top + line + measure::kThinBar + 12;
    write(below, m_left, tokens.secondText, m_right, tokens.secondText);
}

void FigureBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Look& look = Look::of(this);
    const Tokens& tokens = look.tokens();
    paint::box(painter, rect(), tokens.quiet, tokens.strongLine, measure::kRadius);
    const int content = look.lineHeight(figureRole(m_size)) + look.lineHeight(Role::Small);
    paintSum(painter, (height() - content) / 2);
    const int left = kPadding + sumWidth() + 2 * kPadding;
    if (m_words.isEmpty() || width() - left < look.scaled(kComparisonWidth) / 2)
        return;
    painter.fillRect(QRect(left, 10, 1, height() - 20), tokens.strongLine);
    paintComparison(painter, QRect(left + 20, 0, width() - left - 20 - kPadding, height()));
}

CountLine::CountLine(QWidget* parent) : QFrame(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CountLine::setCounts(const QList<Count>& counts, const QString& totalFigure, const QString& totalWords)
{
    m_counts = counts;
    m_totalFigure = totalFigure;
    m_totalWords = totalWords;
    QStringList spoken;
    for (const Count& count : counts)
        spoken << count.figure + QLatin1Char(' ') + count.words;
    setAccessibleName(spoken.join(QStringLiteral(", ")) + QStringLiteral(" = ") + totalFigure + QLatin1Char(' ')
                      + totalWords);
    update();
}

QSize CountLine::sizeHint() const
{
    return {400, Look::of(this).lineHeight(Role::PageTitle) + 22};
}

void CountLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Look& look = Look::of(this);
    const Tokens& tokens = look.tokens();
    paint::bottomLine(painter, rect(), tokens.strongLine);
    const QFontMetrics big(look.font(Role::PageTitle));
    const int base = (height() + big.ascent() - big.descent()) / 2 - 1;
    int x = 0;
    const auto write = [&](const QString& text, Role role, const QColor& ink, int gap) {
        const QFont font = look.font(role);
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(x, base, text);
        x += QFontMetrics(font).horizontalAdvance(text) + gap;
    };
    for (const Count& count : m_counts) {
        write(count.figure, Role::PageTitle, tokens.ink(static_cast<Tone>(count.tone)), 7);
        write(count.words, Role::Body, tokens.secondText, 28);
    }
    const QString sign = QStringLiteral("= ");
    const int right = QFontMetrics(look.font(Role::Body)).horizontalAdvance(sign + m_totalWords)
                      + QFontMetrics(look.font(Role::BodyBold)).horizontalAdvance(m_totalFigure) + 6;
    x = std::max(x, width() - right);
    write(sign, Role::Body, tokens.secondText, 0);
    write(m_totalFigure, Role::BodyBold, tokens.text, 5);
    write(m_totalWords, Role::Body, tokens.secondText, 0);
}

} // namespace bandanh::desktop
