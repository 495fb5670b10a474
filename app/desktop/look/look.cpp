#include "app/desktop/look/look.h"

#include "app/desktop/look/icon.h"

#include <QApplication>
#include <QComboBox>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace bandanh::desktop {

namespace {

constexpr qreal kLargeText = 1.6;

} // namespace

Look::Look() : QProxyStyle(QStringLiteral("fusion")), m_tokens(tokensFor(Theme::Light)) {}

Look& Look::install(QApplication& application)
{
    loadBundledFonts();
    auto* look = new Look; // the application owns its style
    look->m_tokens = tokensFor(systemTheme());
    QApplication::setStyle(look);
    Q_UNUSED(application)
    look->applyToApplication();
    return *look;
}

Look& Look::of(const QWidget*)
{
    auto* look = qobject_cast<Look*>(QApplication::style());
    if (!look)
        qFatal("Look::install() has to come before the first widget, and no style sheet may be set on the application");
    return *look;
}

void Look::setTheme(Theme theme)
{
    if (theme == m_tokens.theme)
        return;
    m_tokens = tokensFor(theme);
    applyToApplication();
    emit changed();
}

void Look::setScript(Script script)
{
    if (script == m_script)
        return;
    m_script = script;
    applyToApplication();
    emit changed();
}

void Look::setTextScale(qreal scale)
{
    scale = std::clamp(scale, 1.0, 2.0);
    if (qFuzzyCompare(scale, m_textScale))
        return;
    m_textScale = scale;
    applyToApplication();
    emit changed();
}

bool Look::isLargeText() const
{
    return m_textScale >= kLargeText;
}

void Look::applyToApplication()
{
    QApplication::setPalette(paletteFor(m_tokens));
    QApplication::setFont(font(Role::Body));
    // Layouts keep the sizes they asked for until a widget says its own changed; this is the one event that makes all ask.
    for (QWidget* widget : QApplication::allWidgets()) {
        QEvent event(QEvent::StyleChange);
        QApplication::sendEvent(widget, &event);
        widget->updateGeometry();
        widget->update();
    }
}

int Look::scaled(int pixels) const
{
    return qRound(pixels * m_textScale);
}

int Look::tableRowHeight() const
{
    return lineHeight(Role::Body) + 11;
}

int Look::twoLineRowHeight() const
{
    return lineHeight(Role::Body) + lineHeight(Role::Small) + 16;
}

int Look::headerHeight() const
{
    return lineHeight(Role::Small) + 11;
}

int Look::sectionHeight() const
{
    return std::max(measure::kSectionBand, lineHeight(Role::Section) + 14);
}

int Look::navigationRowHeight() const
{
    return lineHeight(Role::Body) + 12;
}

int Look::fieldHeight() const
{
    return std::max(30, lineHeight(Role::Body) + 10);
}

int Look::dialogFieldHeight() const
{
    return std::max(36, lineHeight(Role::Body) + 16);
}

int Look::badgeHeight() const
{
    return std::max(20, lineHeight(Role::Small) + 2);
}

int Look::topBarHeight() const
{
    return std::max(measure::kTopBar, fieldHeight() + 22);
}

int Look::filterBarHeight() const
{
    return std::max(measure::kFilterBar, fieldHeight() + 12);
}

int Look::statusLineHeight() const
{
    return std::max(measure::kStatusLine, lineHeight(Role::Small) + 10);
}

void Look::polish(QPalette& palette)
{
    palette = paletteFor(m_tokens);
}

void Look::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QComboBox*>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

QSize Look::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                             const QWidget* widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        size.setHeight(std::max(size.height(), fieldHeight()));
        size.setWidth(std::max(contents.width() + 26, scaled(72)));
        break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        size.setHeight(std::max(size.height(), fieldHeight()));
        break;
    case CT_TabBarTab: {
        const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
        const int text = tab ? QFontMetrics(font(Role::BodyBold)).horizontalAdvance(tab->text) : contents.width();
        size = QSize(text + 4 + 22, lineHeight(Role::Body) + 14);
        break;
    }
    case CT_HeaderSection:
        size.setHeight(headerHeight());
        break;
    case CT_ItemViewItem:
        size.setHeight(std::max(size.height(), tableRowHeight()));
        break;
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            size.setHeight(std::max(size.height(), lineHeight(Role::Body) + 10));
        break;
    default:
        break;
    }
    return size;
}

int Look::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
        return iconSize();
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
        return smallIconSize();
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_SplitterWidth:
        return 1; // Qt widens the part that can be grabbed
    case PM_DefaultFrameWidth:
        return 1;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return m_tokens.focusWidth;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaled(16);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return widget && widget->isWindow() ? 16 : 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Look::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returned) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
    case SH_ScrollBar_Transient:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_MessageBox_TextInteractionFlags:
        return 1;
    case SH_LineEdit_PasswordCharacter:
        return 0x2022;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QIcon Look::standardIcon(StandardPixmap standard, const QStyleOption* option, const QWidget* widget) const
{
    switch (standard) {
    case SP_LineEditClearButton:
        return makeIcon(Icon::Close, Tone::Second);
    case SP_MessageBoxWarning:
    case SP_MessageBoxCritical:
        return makeIcon(Icon::Warning, Tone::Open);
    case SP_MessageBoxQuestion:
        return makeIcon(Icon::Help, Tone::Accent);
    case SP_MessageBoxInformation:
        return makeIcon(Icon::Note, Tone::Accent);
    case SP_DialogOkButton:
    case SP_DialogCancelButton:
    case SP_DialogYesButton:
    case SP_DialogNoButton:
    case SP_DialogApplyButton:
    case SP_DialogCloseButton:
    case SP_DialogSaveButton:
    case SP_DialogOpenButton:
        return {};
    default:
        return QProxyStyle::standardIcon(standard, option, widget);
    }
}

} // namespace bandanh::desktop
