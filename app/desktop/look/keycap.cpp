#include "app/desktop/look/keycap.h"

#include "app/desktop/look/paint.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace bandanh::desktop {

namespace {

constexpr int kPadding = 6;
constexpr int kGap = 6;

} // namespace

QString keyName(const QKeySequence& keys)
{
    QString name = keys.toString(QKeySequence::PortableText);
    name.replace(QLatin1String("Return"), QLatin1String("Enter"));
    return name;
}

QSize keycapSize(const Look& look, const QString& key)
{
    if (key.isEmpty())
        return {};
    const QFontMetrics metrics(look.font(Role::Keycap));
    const int height = std::max(18, metrics.height() + 2);
    return {std::max(height, metrics.horizontalAdvance(key) + 2 * kPadding), height};
}

QRect paintKeycap(QPainter& painter, const QRect& rect, const QString& key, const Look& look, const QColor& ink,
                  const QColor& line, const QColor& fill)
{
    const QSize size = keycapSize(look, key);
    const QRect cap(rect.left(), rect.top() + (rect.height() - size.height()) / 2, size.width(), size.height());
    if (cap.isEmpty())
        return cap;
    paint::box(painter, cap, fill, line, measure::kBadgeRadius);
    painter.setFont(look.font(Role::Keycap));
    painter.setPen(ink);
    painter.drawText(cap, Qt::AlignCenter | Qt::TextSingleLine, key);
    return cap;
}

Keycap::Keycap(const QString& key, const QString& meaning, QWidget* parent)
    : QWidget(parent), m_key(key), m_meaning(meaning)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    describe();
}

void Keycap::setKey(const QString& key)
{
    m_key = key;
    describe();
}

void Keycap::setMeaning(const QString& meaning)
{
    m_meaning = meaning;
    describe();
}

void Keycap::describe()
{
    setAccessibleName(m_meaning.isEmpty() ? m_key : m_key + QLatin1Char(' ') + m_meaning);
    updateGeometry();
    update();
}

QSize Keycap::sizeHint() const
{
    const Look& look = Look::of(this);
    const QSize cap = keycapSize(look, m_key);
    if (m_meaning.isEmpty())
        return cap;
    const int text = QFontMetrics(look.font(Role::Small)).horizontalAdvance(m_meaning);
    return {cap.width() + kGap + text + 1, std::max(cap.height(), look.lineHeight(Role::Small))};
}

void Keycap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Look& look = Look::of(this);
    const Tokens& tokens = look.tokens();
    const QRect cap = paintKeycap(painter, rect(), m_key, look, tokens.secondText, tokens.strongLine, tokens.base);
    if (m_meaning.isEmpty())
        return;
    painter.setFont(look.font(Role::Small));
    painter.setPen(tokens.secondText);
    painter.drawText(rect().adjusted(cap.right() + 1 + kGap, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                     m_meaning);
}

} // namespace bandanh::desktop
