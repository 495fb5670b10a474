#include "app/desktop/look/callout.h"

#include "app/desktop/look/paint.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace bandanh::desktop {

namespace {

constexpr int kLeft = 14;
constexpr int kIconGap = 12;

} // namespace

Callout::Callout(Kind kind, Icon icon, QWidget* parent, Shape shape)
    : QFrame(parent),
      m_kind(kind),
      m_shape(shape),
      m_icon(icon),
      m_text(new KhmerLabel(Role::Body, Tone::Text, this)),
      m_second(new KhmerLabel(Role::Small, Tone::Second, this)),
      m_row(new QHBoxLayout(this))
{
    const int left = shape == Shape::Bar ? measure::kPageMargin : kLeft;
    const int iconRoom = icon == Icon::None ? 0 : Look::of(this).iconSize() + kIconGap;
    m_row->setContentsMargins(left + iconRoom, 8, shape == Shape::Bar ? measure::kPageMargin : 8, 8);
    m_row->setSpacing(12);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_text);
    words->addWidget(m_second);
    m_row->addLayout(words, 1);
    m_row->setAlignment(words, Qt::AlignVCenter);
    m_second->hide();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void Callout::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

void Callout::setText(const QString& boldLead, const QString& text)
{
    if (text.isEmpty())
        m_text->setText(boldLead);
    else
        m_text->setText(boldLead, text);
    setAccessibleName(m_text->text());
}

void Callout::setSecondText(const QString& text)
{
    m_second->setText(text);
    m_second->setVisible(!text.isEmpty());
}

void Callout::addWidget(QWidget* widget)
{
    m_row->addWidget(widget, 0, Qt::AlignVCenter);
}

void Callout::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Look& look = Look::of(this);
    const Tokens& tokens = look.tokens();
    QColor fill = tokens.tint;
    QColor ink = tokens.accent;
    switch (m_kind) {
    case Kind::Accent:
        break;
    case Kind::Open:
        fill = tokens.open.tint;
        ink = tokens.open.ink;
        break;
    case Kind::Conflict:
        fill = tokens.conflict.tint;
        ink = tokens.conflict.ink;
        break;
    case Kind::Done:
        fill = tokens.done.tint;
        ink = tokens.done.ink;
        break;
    case Kind::Quiet:
        fill = tokens.quiet;
        ink = tokens.secondText;
        break;
    }
    const bool bordered = tokens.isHighContrast() || m_kind == Kind::Quiet;
    paint::box(painter, rect(), fill, bordered ? tokens.strongLine : QColor(),
               m_shape == Shape::Box ? measure::kRadius : 0);
    if (m_icon == Icon::None)
        return;
    const int side = look.iconSize();
    const int left = m_shape == Shape::Bar ? measure::kPageMargin : kLeft;
    // Beside several lines the icon belongs to the first of them.
    const int firstLine = m_text->geometry().top() + (look.lineHeight(Role::Body) - side) / 2;
    paintIcon(painter, QRect(left, std::max(0, firstLine), side, side), m_icon, ink);
}

} // namespace bandanh::desktop
