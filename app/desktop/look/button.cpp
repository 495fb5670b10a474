#include "app/desktop/look/button.h"

#include "app/desktop/look/keycap.h"
#include "app/desktop/look/label.h"
#include "app/desktop/look/paint.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <climits>

namespace bandanh::desktop {

namespace {

constexpr int kGap = 8;
constexpr int kAnswerMargin = 12;

int sidePadding(Button::Kind kind, Button::Size size)
{
    if (kind == Button::Kind::Tertiary)
        return 6;
    return size == Button::Size::Dialog ? 16 : 12;
}

} // namespace

Button::Button(Kind kind, QWidget* parent) : QPushButton(parent), m_kind(kind)
{
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(kind == Kind::Tertiary ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

Button::Button(const QString& text, Kind kind, QWidget* parent) : Button(kind, parent)
{
    setText(text);
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    updateGeometry();
    update();
}

void Button::setSize(Size size)
{
    m_size = size;
    updateGeometry();
    update();
}

void Button::setIcon(Icon icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

void Button::setKeys(const QKeySequence& keys, ShowKeys show)
{
    m_showKeys = show;
    const QString name = keyName(keys);
    m_key = show == ShowKeys::Always ? name : QString();
    if (show == ShowKeys::Tooltip && !name.isEmpty())
        setToolTip(QStringLiteral("%1  %2").arg(text(), name));
    updateGeometry();
    update();
}

void Button::setSecondText(const QString& text)
{
    m_secondText = text;
    updateGeometry();
    update();
}

void Button::setMenuArrow(bool arrow)
{
    m_menuArrow = arrow;
    updateGeometry();
}

void Button::bind(QAction* action, ShowKeys show)
{
    m_action = action;
    m_showKeys = show;
    setObjectName(action->objectName() + QStringLiteral("Button"));
    connect(action, &QAction::changed, this, &Button::follow);
    connect(this, &QPushButton::clicked, action, [action] { action->trigger(); });
    follow();
}

void Button::follow()
{
    if (!m_action)
        return;
    setText(m_action->iconText().isEmpty() ? m_action->text() : m_action->iconText());
    setEnabled(m_action->isEnabled());
    setVisible(m_action->isVisible());
    m_icon = static_cast<Icon>(m_action->property("bandanhIcon").toInt());
    setKeys(m_action->shortcut(), m_showKeys);
}

QFont Button::textFont() const
{
    return Look::of(this).font(m_kind == Kind::Primary ? Role::BodyBold : Role::Body);
}

int Button::contentWidth() const
{
    const Look& look = Look::of(this);
    int width = 0;
    const auto add = [&](int part) { width += part + (width > 0 && part > 0 ? kGap : 0); };
    if (m_icon != Icon::None)
        add(look.smallIconSize());
    if (!text().isEmpty())
        add(QFontMetrics(textFont()).horizontalAdvance(text()));
    if (!m_secondText.isEmpty())
        add(QFontMetrics(look.font(Role::Body)).horizontalAdvance(m_secondText));
    add(keycapSize(look, m_key).width());
    if (m_menuArrow)
        add(look.smallIconSize());
    return width;
}

QSize Button::sizeHint() const
{
    const Look& look = Look::of(this);
    int height = look.fieldHeight();
    if (m_size == Size::Dialog)
        height = look.dialogFieldHeight();
    else if (m_size == Size::Filter)
        height = look.fieldHeight() - 3;
    return {contentWidth() + 2 * sidePadding(m_kind, m_size) + 1, height};
}

QSize Button::minimumSizeHint() const
{
    return sizeHint();
}

void Button::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange)
        updateGeometry();
}

void Button::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

QColor Button::ink() const
{
    const Tokens& tokens = Look::of(this).tokens();
    if (!isEnabled())
        return tokens.faintText;
    if (m_kind == Kind::Primary)
        return tokens.onAccent;
    return m_kind == Kind::Tertiary ? tokens.accent : tokens.text;
}

void Button::paintPanel(QPainter& painter) const
{
    const Tokens& tokens = Look::of(this).tokens();
    const bool hovered = isEnabled() && (underMouse() || isDown());
    if (m_kind == Kind::Primary && isEnabled()) {
        const QColor fill = hovered ? tokens.accentHover : tokens.accent;
        paint::box(painter, rect(), fill, fill, measure::kRadius);
    } else if (m_kind != Kind::Tertiary) {
        const QColor fill = !isEnabled() ? tokens.window : (isDown() ? tokens.tint : tokens.base);
        const QColor border = !isEnabled() ? tokens.line : (hovered ? tokens.fieldLine : tokens.strongLine);
        paint::box(painter, rect(), fill, border, measure::kRadius);
    } else if (hovered) {
        paint::box(painter, rect(), tokens.tint, QColor(), measure::kRadius);
    }
    if (hasFocus()) {
        // On the filled button an accent ring would not be seen: there it is drawn inside, in the colour of the words.
        const bool filled = m_kind == Kind::Primary && isEnabled();
        paint::focusRing(painter, filled ? rect().adjusted(2, 2, -2, -2) : rect(),
                         filled ? tokens.onAccent : tokens.accent, filled ? 1 : tokens.focusWidth, measure::kRadius);
    }
}

void Button::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Look& look = Look::of(this);
    const Tokens& tokens = look.tokens();
    paintPanel(painter);

    const QColor colour = ink();
    QRect area = rect();
    const int spare = std::max(0, width() - contentWidth());
    area.setLeft(m_kind == Kind::Tertiary ? std::min(6, spare) : spare / 2);
    const auto advance = [&](int used) { area.setLeft(area.left() + used + kGap); };
    if (m_icon != Icon::None) {
        const int side = look.smallIconSize();
        paintIcon(painter, QRect(area.left(), (height() - side) / 2, side, side), m_icon, colour);
        advance(side);
    }
    const auto write = [&](const QString& words, const QFont& font, const QColor& pen) {
        if (words.isEmpty())
            return;
        painter.setFont(font);
        painter.setPen(pen);
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, words);
        advance(QFontMetrics(font).horizontalAdvance(words));
    };
    write(text(), textFont(), colour);
    write(m_secondText, look.font(Role::Body), m_kind == Kind::Primary || !isEnabled() ? colour : tokens.secondText);
    if (!m_key.isEmpty()) {
        QColor line = tokens.strongLine;
        if (m_kind == Kind::Primary && isEnabled()) {
            line = colour;
            line.setAlphaF(tokens.isHighContrast() ? 1.0F : 0.45F);
        }
        const QColor keyInk = m_kind == Kind::Secondary && isEnabled() ? tokens.secondText : colour;
        advance(paintKeycap(painter, area, m_key, look, keyInk, line).width());
    }
    if (m_menuArrow) {
        const int side = look.smallIconSize();
        paintIcon(painter, QRect(area.left(), (height() - side) / 2, side, side), Icon::ChevronDown, tokens.secondText);
    }
}

AnswerButton::AnswerButton(const QString& key, QWidget* parent) : Button(Kind::Secondary, parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setKeys(QKeySequence(key));
}

AnswerButton* AnswerButton::amongEquals(const char* name, const char* key)
{
    auto* button = new AnswerButton(QString::fromLatin1(key));
    button->setObjectName(QString::fromLatin1(name));
    button->setMinimumWidth(Look::of().scaled(220));
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true); // equally high too, as high as the one that says most
    button->setSizePolicy(policy);
    return button;
}

void AnswerButton::setAnswer(const QString& answer, const QString& consequence)
{
    setText(answer);
    m_consequence = consequence;
    setAccessibleName(answer);
    setAccessibleDescription(consequence);
    updateGeometry();
    update();
}

QSize AnswerButton::sizeHint() const
{
    const Look& look = Look::of(this);
    const int words = std::max(QFontMetrics(look.font(Role::BodyBold)).horizontalAdvance(text()),
                               QFontMetrics(look.font(Role::Small)).horizontalAdvance(m_consequence));
    return {words + keycapSize(look, keycap()).width() + 46,
            look.lineHeight(Role::Body) + look.lineHeight(Role::Small) + 20};
}

QSize AnswerButton::minimumSizeHint() const
{
    const QFontMetrics answer(Look::of(this).font(Role::BodyBold));
    return {wordsLeft() + answer.horizontalAdvance(text()) + kAnswerMargin, sizeHint().height()};
}

int AnswerButton::wordsLeft() const
{
    return 16 + keycapSize(Look::of(this), keycap()).width() + 14;
}

int AnswerButton::linesFor(int width) const
{
    const Look& look = Look::of(this);
    const QFontMetrics metrics(look.font(Role::Small));
    const QRect room(0, 0, std::max(1, width - wordsLeft() - kAnswerMargin), INT_MAX);
    const int height = metrics.boundingRect(room, Qt::TextWordWrap, withBreaks(m_consequence)).height();
    return std::max(1, (height + metrics.lineSpacing() / 2) / metrics.lineSpacing());
}

int AnswerButton::heightForWidth(int width) const
{
    const Look& look = Look::of(this);
    return look.lineHeight(Role::Body) + linesFor(width) * look.lineHeight(Role::Small) + 20;
}

void AnswerButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Look& look = Look::of(this);
    const Tokens& tokens = look.tokens();
    paintPanel(painter);
    paintKeycap(painter, rect().adjusted(16, 0, 0, 0), keycap(), look, tokens.secondText, tokens.strongLine);
    const int first = look.lineHeight(Role::Body);
    const int second = look.lineHeight(Role::Small) * linesFor(width());
    const int left = wordsLeft();
    const int top = (height() - first - second) / 2;
    painter.setFont(look.font(Role::BodyBold));
    painter.setPen(isEnabled() ? tokens.text : tokens.faintText);
    painter.drawText(QRect(left, top, width() - left, first), Qt::AlignVCenter | Qt::TextSingleLine, text());
    painter.setFont(look.font(Role::Small));
    painter.setPen(isEnabled() ? tokens.secondText : tokens.faintText);
    painter.drawText(QRect(left, top + first, width() - left - kAnswerMargin, second),
                     Qt::AlignVCenter | Qt::TextWordWrap, withBreaks(m_consequence));
}

FilterButton::FilterButton(QWidget* parent) : Button(Kind::Secondary, parent)
{
    setSize(Size::Filter);
    setMenuArrow(true);
    connect(this, &QPushButton::clicked, this, &FilterButton::openMenu);
}

void FilterButton::setChoices(const QString& what, const QList<Choice>& choices)
{
    const QVariant before = value();
    m_what = what;
    m_choices = choices;
    m_current = choices.isEmpty() ? -1 : 0;
    setValue(before);
    showChoice();
}

QVariant FilterButton::value() const
{
    return m_current >= 0 ? m_choices.at(m_current).value : QVariant();
}

void FilterButton::setValue(const QVariant& value)
{
    for (int i = 0; i < m_choices.size(); ++i)
        if (m_choices.at(i).value == value)
            m_current = i;
    showChoice();
}

void FilterButton::openMenu()
{
    QMenu menu(this);
    for (int i = 0; i < m_choices.size(); ++i) {
        QAction* entry = menu.addAction(m_choices.at(i).text);
        entry->setCheckable(true);
        entry->setChecked(i == m_current);
        entry->setData(i);
    }
    if (m_current >= 0 && m_current < menu.actions().size())
        menu.setActiveAction(menu.actions().at(m_current));
    const QAction* chosen = menu.exec(mapToGlobal(QPoint(0, height() + 2)));
    if (!chosen || chosen->data().toInt() == m_current)
        return;
    m_current = chosen->data().toInt();
    showChoice();
    emit valueChosen(value());
}

void FilterButton::showChoice()
{
    setText(m_current >= 0 ? m_choices.at(m_current).text : m_what);
    setAccessibleName(m_current >= 0 ? QStringLiteral("%1: %2").arg(m_what, text()) : m_what);
    updateGeometry();
    update();
}

} // namespace bandanh::desktop
