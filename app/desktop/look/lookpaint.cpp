// How Look draws the standard widgets. What is not here is Fusion's, in our palette.

#include "app/desktop/look/icon.h"
#include "app/desktop/look/look.h"
#include "app/desktop/look/paint.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

#include <algorithm>
#include <optional>

namespace bandanh::desktop {

namespace {

bool isEnabled(const QStyleOption* option)
{
    return option->state & QStyle::State_Enabled;
}

bool hasFocus(const QStyleOption* option)
{
    return option->state & QStyle::State_HasFocus;
}

void paintField(QPainter& painter, const QStyleOption* option, const Tokens& tokens)
{
    const bool enabled = isEnabled(option);
    const bool focused = hasFocus(option) && enabled;
    paint::box(painter, option->rect, enabled ? tokens.field : tokens.window,
               focused ? tokens.accent : (enabled ? tokens.fieldLine : tokens.line), measure::kRadius,
               focused ? tokens.focusWidth : 1);
}

void paintButtonPanel(QPainter& painter, const QStyleOption* option, const Tokens& tokens)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const bool primary = button && (button->features & QStyleOptionButton::DefaultButton);
    const bool enabled = isEnabled(option);
    const bool hovered = option->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    QColor fill = enabled ? tokens.base : tokens.window;
    QColor border = enabled ? tokens.strongLine : tokens.line;
    if (primary && enabled)
        fill = border = hovered ? tokens.accentHover : tokens.accent;
    else if (hovered && enabled)
        border = tokens.fieldLine;
    if (option->state & QStyle::State_On)
        fill = tokens.tint;
    paint::box(painter, option->rect, fill, border, measure::kRadius);
}

void paintCheckBox(QPainter& painter, const QStyleOption* option, const Tokens& tokens)
{
    const QRect box = option->rect.adjusted(0, 0, -(option->rect.width() % 2), -(option->rect.height() % 2));
    const bool on = option->state & QStyle::State_On;
    const bool enabled = isEnabled(option);
    paint::box(painter, box, on && enabled ? tokens.accent : tokens.field,
               on && enabled ? tokens.accent : (enabled ? tokens.fieldLine : tokens.line), measure::kBadgeRadius);
    if (on)
        paintIcon(painter, box.adjusted(1, 1, -1, -1), Icon::Check, enabled ? tokens.onAccent : tokens.faintText);
    else if (option->state & QStyle::State_NoChange)
        paintIcon(painter, box.adjusted(1, 1, -1, -1), Icon::Minus, tokens.text);
}

void paintRadio(QPainter& painter, const QStyleOption* option, const Tokens& tokens)
{
    const bool on = option->state & QStyle::State_On;
    const QColor ring = !isEnabled(option) ? tokens.line : (on ? tokens.accent : tokens.fieldLine);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle = QRectF(option->rect).adjusted(0.75, 0.75, -0.75, -0.75);
    painter.setPen(QPen(ring, on ? 1.5 : 1));
    painter.setBrush(tokens.field);
    painter.drawEllipse(circle);
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isEnabled(option) ? tokens.accent : tokens.faintText);
        const qreal inset = circle.width() * 0.27;
        painter.drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
    }
    painter.restore();
}

void paintTab(QPainter& painter, const QStyleOptionTab& tab, const Look& look)
{
    const Tokens& tokens = look.tokens();
    const bool current = tab.state & QStyle::State_Selected;
    const QRect text = tab.rect.adjusted(0, 0, -22, 0);
    paint::bottomLine(painter, tab.rect, tokens.strongLine);
    painter.setFont(look.font(current ? Role::BodyBold : Role::Body));
    painter.setPen(!isEnabled(&tab) ? tokens.faintText : (current ? tokens.text : tokens.secondText));
    painter.drawText(text.adjusted(2, 0, 0, -2), Qt::AlignLeft | Qt::AlignVCenter, tab.text);
    if (current)
        painter.fillRect(QRect(text.left(), tab.rect.bottom() - 1, text.width(), 2), tokens.accent);
    if (hasFocus(&tab) && current)
        paint::focusRing(painter, text.adjusted(-3, 2, 3, -4), tokens.accent, tokens.focusWidth, measure::kRadius);
}

void paintHeader(QPainter& painter, const QStyleOptionHeader& header, const Look& look)
{
    const Tokens& tokens = look.tokens();
    painter.fillRect(header.rect, tokens.base);
    paint::bottomLine(painter, header.rect, tokens.strongLine);
}

void paintHeaderLabel(QPainter& painter, const QStyleOptionHeader& header, const Look& look)
{
    const Tokens& tokens = look.tokens();
    const QFont font = look.font(Role::Small);
    QRect rect = header.rect;
    painter.setFont(font);
    painter.setPen(tokens.secondText);
    const bool sorted = header.sortIndicator != QStyleOptionHeader::None;
    const int arrow = look.smallIconSize();
    const bool right = header.textAlignment & Qt::AlignRight;
    const QFontMetrics metrics(font);
    if (sorted)
        rect.adjust(right ? arrow : 0, 0, right ? 0 : -arrow, 0);
    const QString text = metrics.elidedText(header.text, Qt::ElideRight, rect.width());
    painter.drawText(rect, static_cast<int>(header.textAlignment | Qt::AlignVCenter), text);
    if (!sorted)
        return;
    const int x = right ? rect.right() - metrics.horizontalAdvance(text) - arrow
                        : rect.left() + metrics.horizontalAdvance(text) + 1;
    // Qt names the arrow by where it points, so "down" is ascending.
    const Icon icon = header.sortIndicator == QStyleOptionHeader::SortDown ? Icon::ChevronUp : Icon::ChevronDown;
    paintIcon(painter, QRect(x, rect.center().y() - arrow / 2 + 1, arrow, arrow), icon, tokens.secondText);
}

/// A scroll bar without arrow buttons: its whole length is the groove.
std::optional<QRect> scrollBarPart(const QStyleOptionSlider& bar, QStyle::SubControl part, int leastSlider)
{
    const QRect r = bar.rect;
    const bool horizontal = bar.orientation == Qt::Horizontal;
    const int length = horizontal ? r.width() : r.height();
    const qint64 range = static_cast<qint64>(bar.maximum) - bar.minimum;
    int slider = length;
    if (range > 0)
        slider = std::clamp(static_cast<int>(static_cast<qint64>(bar.pageStep) * length / (range + bar.pageStep)),
                            std::min(length, leastSlider), length);
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - slider, bar.upsideDown);
    const auto span = [&](int from, int size) {
        return horizontal ? QRect(r.left() + from, r.top(), size, r.height())
                          : QRect(r.left(), r.top() + from, r.width(), size);
    };
    switch (part) {
    case QStyle::SC_ScrollBarAddLine:
    case QStyle::SC_ScrollBarSubLine:
        return QRect();
    case QStyle::SC_ScrollBarSlider:
        return span(start, slider);
    case QStyle::SC_ScrollBarSubPage:
        return span(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return span(start + slider, length - start - slider);
    case QStyle::SC_ScrollBarGroove:
        return r;
    default:
        return std::nullopt;
    }
}

} // namespace

void Look::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                         const QWidget* widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        paint::focusRing(*painter, option->rect, m_tokens.accent, m_tokens.focusWidth, measure::kRadius);
        return;
    case PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth == 0) // an editor inside something that draws its own frame
            return;
        paintField(*painter, option, m_tokens);
        return;
    }
    case PE_FrameLineEdit:
        return;
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
    case PE_PanelButtonBevel:
        if (element == PE_PanelButtonTool && !(option->state & (State_MouseOver | State_Sunken | State_On)))
            return;
        paintButtonPanel(*painter, option, m_tokens);
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheckBox(*painter, option, m_tokens);
        return;
    case PE_IndicatorRadioButton:
        paintRadio(*painter, option, m_tokens);
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          m_tokens.strongLine);
        return;
    case PE_FrameTabWidget:
        return;
    case PE_FrameMenu:
    case PE_PanelMenu:
        paint::box(*painter, option->rect, element == PE_PanelMenu ? m_tokens.base : QColor(), m_tokens.strongLine, 0);
        return;
    case PE_PanelTipLabel:
        paint::box(*painter, option->rect, m_tokens.quiet, m_tokens.strongLine, 0);
        return;
    case PE_Frame:
    case PE_FrameGroupBox:
        paint::box(*painter, option->rect, QColor(), m_tokens.strongLine, measure::kRadius);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Look::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const
{
    switch (element) {
    case CE_TabBarTabShape:
        return;
    case CE_TabBarTabLabel:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            paintTab(*painter, *tab, *this);
        return;
    case CE_Header:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            QStyleOptionHeader label = *header;
            paintHeader(*painter, *header, *this);
            label.rect = subElementRect(SE_HeaderLabel, option, widget);
            paintHeaderLabel(*painter, label, *this);
        }
        return;
    case CE_HeaderSection:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            paintHeader(*painter, *header, *this);
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, m_tokens.base);
        paint::bottomLine(*painter, option->rect, m_tokens.strongLine);
        return;
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            paintHeaderLabel(*painter, *header, *this);
        return;
    case CE_Splitter: {
        const QRect r = option->rect;
        const bool upright = r.height() > r.width();
        painter->fillRect(upright ? QRect(r.center().x(), r.top(), 1, r.height())
                                  : QRect(r.left(), r.center().y(), r.width(), 1),
                          m_tokens.line);
        return;
    }
    case CE_PushButtonLabel: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        if (button && (button->features & QStyleOptionButton::DefaultButton) && isEnabled(option)) {
            QStyleOptionButton primary = *button;
            primary.palette.setColor(QPalette::ButtonText, m_tokens.onAccent);
            QProxyStyle::drawControl(element, &primary, painter, widget);
            return;
        }
        break;
    }
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Look::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                              const QWidget* widget) const
{
    if (control == CC_ComboBox) {
        const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        if (!combo || combo->frame)
            paintField(*painter, option, m_tokens);
        const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        const int side = smallIconSize();
        paintIcon(*painter, QRect(arrow.center().x() - side / 2, arrow.center().y() - side / 2, side, side),
                  Icon::ChevronDown, isEnabled(option) ? m_tokens.secondText : m_tokens.faintText);
        return;
    }
    if (control == CC_ScrollBar) {
        const bool vertical = !(option->state & State_Horizontal);
        const QRect r = option->rect;
        painter->fillRect(r, m_tokens.base);
        QRect slider = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
        slider = vertical ? slider.adjusted(3, 2, -3, -2) : slider.adjusted(2, 3, -2, -3);
        const bool active = (option->state & State_MouseOver) && (option->activeSubControls & SC_ScrollBarSlider);
        paint::box(*painter, slider, active ? m_tokens.fieldLine : m_tokens.strongLine, QColor(), 3);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Look::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const int side = frame && frame->lineWidth == 0 ? 0 : 8;
        return option->rect.adjusted(side, side ? 1 : 0, -side, side ? -1 : 0);
    }
    case SE_HeaderLabel: {
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        const bool first = header && header->section == 0;
        return option->rect.adjusted(first ? measure::kFirstCellPadding : measure::kCellPadding, 0,
                                     -measure::kCellPadding, -1);
    }
    case SE_PushButtonFocusRect:
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect Look::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                           const QWidget* widget) const
{
    if (control == CC_ComboBox) {
        const QRect r = option->rect;
        const int arrow = smallIconSize() + 12;
        if (part == SC_ComboBoxArrow)
            return QRect(r.right() - arrow + 1, r.top(), arrow, r.height());
        if (part == SC_ComboBoxEditField)
            return r.adjusted(8, 2, -arrow, -2);
    }
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_ScrollBar && bar) {
        const int least = pixelMetric(PM_ScrollBarSliderMin, option, widget);
        if (const auto rect = scrollBarPart(*bar, part, least))
            return *rect;
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace bandanh::desktop
