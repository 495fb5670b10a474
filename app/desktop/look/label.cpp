#include "app/desktop/look/label.h"

#include "app/desktop/look/wrappedtext.h"
#include "core/text/linebreak.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace bandanh::desktop {

namespace {

constexpr int kPreferredWidth = 360;

} // namespace

QString withBreaks(const QString& text)
{
    if (!hasKhmer(text))
        return text;
    return QString::fromStdString(text::withLineBreaks(text.toStdString()));
}

QString withoutBreaks(const QString& text)
{
    return QString::fromStdString(text::withoutLineBreaks(text.toStdString()));
}

Label::Label(Role role, Tone tone, QWidget* parent) : QLabel(parent), m_role(role), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setFont(ownFont());
}

Label::Label(const QString& text, Role role, Tone tone, QWidget* parent) : Label(role, tone, parent)
{
    setText(text);
}

void Label::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Label::setScript(Script script)
{
    m_script = script;
    setFont(ownFont());
}

void Label::setWhole(bool whole)
{
    m_whole = whole;
    updateGeometry();
}

Script Label::ownScript() const
{
    return m_script.value_or(Look::of(this).script());
}

QFont Label::ownFont() const
{
    return fontFor(m_role, ownScript(), Look::of(this).textScale());
}

QSize Label::sizeHint() const
{
    const QMargins margins = contentsMargins();
    const int width = static_cast<int>(std::ceil(QFontMetricsF(ownFont()).horizontalAdvance(text()))) + 1;
    return {width + margins.left() + margins.right(), Look::of(this).lineHeight(m_role)
                                                          + deepSignsFor(m_role, Look::of(this).textScale())
                                                          + margins.top() + margins.bottom()};
}

QSize Label::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return m_whole ? whole : QSize(std::min(whole.width(), 40), whole.height());
}

void Label::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange) {
        setFont(ownFont());
        updateGeometry();
    }
}

void Label::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = Look::of(this).tokens();
    painter.setFont(ownFont());
    painter.setPen(isEnabled() ? tokens.ink(m_tone) : tokens.faintText);
    QRect area = contentsRect();
    // Khmer goes up as far as its deep signs lack room below, and no further: beside buttons and fields it stays centred.
    if (hasKhmer(text())) {
        const Look& look = Look::of(this);
        const int below = (area.height() - look.lineHeight(m_role)) / 2;
        const int lacking = std::max(0, deepSignsFor(m_role, look.textScale()) - below);
        area.translate(0, -std::min(lacking, std::max(0, below)));
    }
    const QFontMetrics metrics(painter.font());
    const QString shown = metrics.horizontalAdvance(text()) <= area.width()
                              ? text()
                              : metrics.elidedText(text(), Qt::ElideRight, area.width());
    if (shown != text() && toolTip().isEmpty())
        setToolTip(text());
    else if (shown == text() && toolTip() == text())
        setToolTip({});
    painter.drawText(area, static_cast<int>(alignment() | Qt::TextSingleLine | Qt::TextDontClip), shown);
}

KhmerLabel::KhmerLabel(Role role, Tone tone, QWidget* parent) : Label(role, tone, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
}

KhmerLabel::KhmerLabel(const QString& text, Role role, Tone tone, QWidget* parent) : KhmerLabel(role, tone, parent)
{
    QLabel::setText(text);
}

void KhmerLabel::setText(const QString& boldLead, const QString& text)
{
    m_lead = boldLead;
    QLabel::setText(boldLead.isEmpty() ? text : boldLead + QStringLiteral("  ") + text);
}

int KhmerLabel::layOut(QTextLayout& layout, int width) const
{
    const QString shown = withBreaks(text());
    layout.setText(shown);
    layout.setFont(ownFont());
    if (!m_lead.isEmpty()) {
        QTextLayout::FormatRange bold;
        bold.start = 0;
        bold.length = static_cast<int>(withBreaks(m_lead).size());
        bold.format.setFontWeight(QFont::Bold);
        layout.setFormats({bold});
    }
    return wrapLines(layout, width, role(), ownScript(), Look::of(this).textScale());
}

int KhmerLabel::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    QTextLayout layout;
    width = std::min(width, maximumWidth()); // a layout asks for its whole width
    return layOut(layout, width - margins.left() - margins.right()) + margins.top() + margins.bottom();
}

QSize KhmerLabel::sizeHint() const
{
    const int whole = Label::sizeHint().width() + (m_lead.isEmpty() ? 0 : 8);
    const int width = std::min(whole, Look::of(this).scaled(kPreferredWidth));
    return {width, heightForWidth(width)};
}

QSize KhmerLabel::minimumSizeHint() const
{
    return {std::min(Label::sizeHint().width(), Look::of(this).scaled(80)), Look::of(this).lineHeight(role())};
}

void KhmerLabel::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    menu.addAction(tr("Copy"), this, [this] { QApplication::clipboard()->setText(withoutBreaks(text())); });
    menu.exec(event->globalPos());
}

void KhmerLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = Look::of(this).tokens();
    painter.setPen(isEnabled() ? tokens.ink(tone()) : tokens.faintText);
    QTextLayout layout;
    const QRect area = contentsRect();
    const int height = layOut(layout, area.width());
    const int y = alignment() & Qt::AlignVCenter ? std::max(0, (area.height() - height) / 2) : 0;
    layout.draw(&painter, area.topLeft() + QPoint(0, y));
}

} // namespace bandanh::desktop
