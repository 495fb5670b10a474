#include "app/desktop/look/sectionband.h"

#include "app/desktop/look/keycap.h"
#include "app/desktop/look/label.h"
#include "app/desktop/look/paint.h"
#include "app/desktop/look/wrappedtext.h"

#include <QEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace bandanh::desktop {

namespace {

constexpr int kGap = 8;
constexpr int kAroundLines = 5; // above and below a title of several lines

} // namespace

SectionBand::SectionBand(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SectionBand::setTitle(const QString& title)
{
    m_title = title;
    describe();
}

void SectionBand::setCount(const QString& count)
{
    m_count = count;
    describe();
}

void SectionBand::setNote(const QString& note)
{
    m_note = note;
    describe();
}

void SectionBand::setKey(const QString& key)
{
    m_key = key;
    update();
}

void SectionBand::setOrdinal(const QString& ordinal)
{
    m_ordinal = ordinal;
    update();
}

void SectionBand::setGapAbove(bool gapAbove)
{
    m_gapAbove = gapAbove;
    updateGeometry();
}

void SectionBand::setWraps(bool wraps)
{
    m_wraps = wraps;
    QSizePolicy policy(QSizePolicy::Expanding, wraps ? QSizePolicy::Preferred : QSizePolicy::Fixed);
    policy.setHeightForWidth(wraps);
    setSizePolicy(policy);
}

void SectionBand::setIndent(int pixels)
{
    m_indent = pixels;
    update();
}

void SectionBand::setRightWidget(QWidget* widget)
{
    m_right = widget;
    widget->setParent(this);
    widget->show();
    update();
}

void SectionBand::describe()
{
    setAccessibleName(m_count.isEmpty() ? m_title : m_title + QLatin1Char(' ') + m_count);
    setAccessibleDescription(m_note);
    if (m_wraps)
        updateGeometry();
    update();
}

int SectionBand::gap() const
{
    return m_gapAbove ? measure::kSectionGap : 0;
}

int SectionBand::wrapTitle(QTextLayout& layout, int width) const
{
    const Look& look = Look::of(this);
    layout.setFont(look.font(Role::Section));
    layout.setText(withBreaks(m_title));
    return wrapLines(layout, width - m_indent, Role::Section, look.script(), look.textScale());
}

int SectionBand::heightForWidth(int width) const
{
    if (!m_wraps)
        return -1;
    QTextLayout layout;
    return gap() + std::max(Look::of(this).sectionHeight(), wrapTitle(layout, width) + 2 * kAroundLines);
}

QSize SectionBand::sizeHint() const
{
    return {200, Look::of(this).sectionHeight() + gap()};
}

QSize SectionBand::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

void SectionBand::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

bool SectionBand::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        placeRight(); // what acts at the right has got other words
    return QWidget::event(event);
}

void SectionBand::resizeEvent(QResizeEvent*)
{
    placeRight();
}

void SectionBand::placeRight()
{
    if (!m_right)
        return;
    const QSize size = m_right->sizeHint();
    m_right->setGeometry(width() - size.width(), gap() + (height() - gap() - size.height()) / 2, size.width(),
                         size.height());
}

void SectionBand::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Look& look = Look::of(this);
    const Tokens& tokens = look.tokens();
    QRect area = rect().adjusted(m_indent, gap(), 0, -1);
    paint::bottomLine(painter, rect(), tokens.strongLine);
    if (m_wraps) {
        QTextLayout layout;
        const int height = wrapTitle(layout, width());
        painter.setPen(tokens.text);
        layout.draw(&painter, QPointF(area.left(), area.top() + (area.height() - height) / 2.0));
        return;
    }
    const QFont bold = look.font(Role::Section);
    const QFont plain = look.font(Role::Body);
    const QFont small = look.font(Role::Small);
    // What acts at the right is kept whole; the title gives way to it, the note to the title.
    if (m_right && !m_right->isHidden())
        area.setRight(m_right->x() - kGap);
    if (!m_key.isEmpty() && !m_right) {
        const QSize cap = keycapSize(look, m_key);
        paintKeycap(painter, area.adjusted(area.width() - cap.width(), 0, 0, 0), m_key, look, tokens.secondText,
                    tokens.strongLine);
        area.setRight(area.right() - cap.width() - kGap);
    }
    const auto write = [&](const QString& text, const QFont& font, const QColor& colour) {
        if (!text.isEmpty())
            area.setLeft(area.left() + paint::line(painter, area, Qt::AlignLeft, text, font, colour) + kGap);
    };
    write(m_ordinal, bold, tokens.accent);
    write(m_title, bold, tokens.text);
    write(m_count, plain, tokens.secondText);
    if (!m_right)
        paint::line(painter, area.adjusted(kGap, 0, 0, 0), Qt::AlignRight, m_note, small, tokens.secondText);
}

} // namespace bandanh::desktop
