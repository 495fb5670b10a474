#include "app/desktop/shell/navigation.h"

#include "app/desktop/look/icon.h"
#include "app/desktop/look/keycap.h"
#include "app/desktop/look/look.h"
#include "app/desktop/look/paint.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace bandanh::desktop {

namespace {

constexpr int kSide = 8;
constexpr int kRailSide = 6;
constexpr int kBrandHeight = 38;
constexpr int kLeastPadding = 3; ///< of a row where large text leaves little height

/// The line between two groups of places.
class GroupLine final : public QWidget
{
public:
    explicit GroupLine(QWidget* parent) : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
        setMinimumHeight(5);
    }

    QSize sizeHint() const override { return {0, 15}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        QColor colour = Look::of(this).tokens().strongLine;
        colour.setAlphaF(Look::of(this).tokens().isHighContrast() ? 1.0F : 0.55F);
        painter.fillRect(QRect(8, height() / 2, width() - 16, 1), colour);
    }
};

} // namespace

NavigationRow::NavigationRow(QAction* action, QWidget* parent) : QWidget(parent), m_action(action)
{
    setObjectName(QStringLiteral("navigation.") + action->objectName());
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    connect(action, &QAction::changed, this, &NavigationRow::follow);
    follow();
}

void NavigationRow::follow()
{
    setAccessibleName(m_count.isEmpty() ? m_action->text() : m_action->text() + QLatin1Char(' ') + m_count);
    const QString keys = keyName(m_action->shortcut());
    setToolTip(m_isNarrow ? QStringLiteral("%1  %2").arg(m_action->text(), keys) : (m_showsKeys ? QString() : keys));
    setEnabled(m_action->isEnabled());
    update();
}

void NavigationRow::setCurrent(bool current)
{
    m_isCurrent = current;
    setAccessibleDescription(current ? QCoreApplication::translate("Navigation", "current page") : QString());
    update();
}

void NavigationRow::setCount(const QString& count)
{
    m_count = count;
    follow();
}

void NavigationRow::setNarrow(bool narrow)
{
    m_isNarrow = narrow;
    follow();
}

void NavigationRow::setShowsKeys(bool shows)
{
    m_showsKeys = shows;
    follow();
}

QSize NavigationRow::sizeHint() const
{
    return {measure::kRailWidth - 2 * kRailSide, Look::of(this).navigationRowHeight()};
}

QSize NavigationRow::minimumSizeHint() const
{
    const Look& look = Look::of(this);
    const int content = m_isNarrow ? look.iconSize() : QFontMetrics(look.font(Role::Body)).height();
    return {sizeHint().width(), std::min(content + 2 * kLeastPadding, sizeHint().height())};
}

void NavigationRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

void NavigationRow::enterEvent(QEnterEvent*)
{
    update();
}

void NavigationRow::leaveEvent(QEvent*)
{
    update();
}

void NavigationRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        m_action->trigger();
    else
        QWidget::keyPressEvent(event);
}

void NavigationRow::mousePressEvent(QMouseEvent*)
{
    m_action->trigger();
}

void NavigationRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Look& look = Look::of(this);
    const Tokens& tokens = look.tokens();
    if (m_isCurrent)
        paint::box(painter, rect(), tokens.selection, QColor(), measure::kRadius);
    else if (underMouse())
        paint::box(painter, rect(), tokens.isHighContrast() ? QColor() : tokens.line,
                   tokens.isHighContrast() ? tokens.line : QColor(), measure::kRadius);
    if (m_isCurrent)
        paint::box(painter, QRect(0, 6, 3, height() - 12), tokens.isHighContrast() ? tokens.onSelection : tokens.accent,
                   QColor(), 1);

    const bool inverted = m_isCurrent && tokens.isHighContrast();
    const QColor iconInk = inverted ? tokens.onSelection : (m_isCurrent ? tokens.accent : tokens.secondText);
    const int side = look.iconSize();
    const int left = m_isNarrow ? (width() - side) / 2 : 9;
    paintIcon(painter, QRect(left, (height() - side) / 2, side, side),
              static_cast<Icon>(m_action->property("bandanhIcon").toInt()), iconInk);
    if (hasFocus())
        paint::focusRing(painter, rect(), inverted ? tokens.onSelection : tokens.accent, tokens.focusWidth,
                         measure::kRadius);
    if (m_isNarrow)
        return;

    QRect area = rect().adjusted(left + side + 10, 0, -8, 0);
    const QString right = !m_count.isEmpty() ? m_count : (m_showsKeys ? keyName(m_action->shortcut()) : QString());
    if (!right.isEmpty()) {
        const QFont font = look.font(m_count.isEmpty() ? Role::Small : Role::SmallBold);
        const QColor ink = inverted ? tokens.onSelection : (m_count.isEmpty() ? tokens.secondText : tokens.open.ink);
        area.setRight(area.right() - paint::line(painter, area, Qt::AlignRight, right, font, ink) - 6);
    }
    paint::line(painter, area, Qt::AlignLeft, m_action->text(), look.font(m_isCurrent ? Role::BodyBold : Role::Body),
                inverted ? tokens.onSelection : tokens.text);
}

Navigation::Navigation(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("navigation"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    m_places = new QVBoxLayout;
    m_foot = new QVBoxLayout;
    m_places->setSpacing(0);
    m_foot->setSpacing(0);
    column->addLayout(m_places);
    column->addStretch();
    column->addLayout(m_foot);
    applyMeasures();
}

void Navigation::applyMeasures()
{
    const int side = m_isNarrow ? kRailSide : kSide;
    layout()->setContentsMargins(side, 8 + kBrandHeight, side + 1, 8);
    setAccessibleName(QCoreApplication::translate("Navigation", "Navigation"));
    updateGeometry();
}

void Navigation::addPlace(QAction* action, bool startsGroup)
{
    if (startsGroup && !m_rows.isEmpty())
        m_places->addWidget(new GroupLine(this));
    auto* row = new NavigationRow(action, this);
    row->setNarrow(m_isNarrow);
    m_places->addWidget(row);
    m_rows << row;
}

void Navigation::addFootPlace(QAction* action)
{
    auto* row = new NavigationRow(action, this);
    row->setShowsKeys(true);
    row->setNarrow(m_isNarrow);
    m_foot->addWidget(row);
    m_rows << row;
}

NavigationRow* Navigation::rowOf(const QAction* action) const
{
    const auto row =
        std::find_if(m_rows.begin(), m_rows.end(), [action](NavigationRow* r) { return r->action() == action; });
    return row == m_rows.end() ? nullptr : *row;
}

NavigationRow* Navigation::currentRow() const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [](NavigationRow* r) { return r->isCurrent(); });
    return row == m_rows.end() ? m_rows.value(0) : *row;
}

void Navigation::setCurrent(const QAction* action)
{
    for (NavigationRow* row : m_rows)
        row->setCurrent(row->action() == action);
}

void Navigation::setCount(const QAction* action, const QString& count)
{
    if (NavigationRow* row = rowOf(action))
        row->setCount(count);
}

void Navigation::setNarrow(bool narrow)
{
    m_isNarrow = narrow;
    for (NavigationRow* row : m_rows)
        row->setNarrow(narrow);
    applyMeasures();
    update();
}

QSize Navigation::sizeHint() const
{
    const Look& look = Look::of(this);
    const int wide = std::max(look.scaled(measure::kNavigationWidth), measure::kNavigationWidth);
    return {m_isNarrow ? std::max(measure::kRailWidth, look.iconSize() + 34) : wide, 400};
}

void Navigation::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange)
        applyMeasures();
}

void Navigation::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QWidget::keyPressEvent(event);
}

void Navigation::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Look& look = Look::of(this);
    const Tokens& tokens = look.tokens();
    painter.fillRect(rect(), tokens.navigation);
    const int border = tokens.isHighContrast() ? 2 : 1;
    painter.fillRect(QRect(width() - border, 0, border, height()), tokens.line);
    constexpr int kMark = 22;
    const int left = m_isNarrow ? (width() - kMark) / 2 : 16;
    const QRect band(0, 8, width(), 30);
    paintIcon(painter, QRect(left, band.top() + 4, kMark, kMark), Icon::Mark, tokens.accent);
    if (m_isNarrow)
        return;
    QFont font = look.font(Role::BodyBold);
    font.setPointSizeF(font.pointSizeF() * 1.1);
    paint::line(painter, band.adjusted(left + kMark + 9, 0, -8, 0), Qt::AlignLeft,
                QCoreApplication::translate("Navigation", "Bandanh"), font, tokens.text);
}

} // namespace bandanh::desktop
