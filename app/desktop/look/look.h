#pragma once

#include "app/desktop/look/tokens.h"
#include "app/desktop/look/type.h"

#include <QProxyStyle>

class QApplication;

namespace bandanh::desktop {

/// The look of the whole application: Fusion, drawn with our tokens, fonts and measures. It is the application's style,
/// so any widget reaches it without being handed it:
///
///     const Look& look = Look::of(this);
///     painter.setPen(look.tokens().secondText);
///     label->setFont(look.font(Role::Small));
///
/// No style sheets: every standard widget (QLineEdit, QComboBox, QTabBar, QCheckBox, QMenu, QScrollBar …) is drawn here.
/// After a change of theme, text size or script, widgets get StyleChange, PaletteChange and FontChange as usual.
class Look final : public QProxyStyle
{
    Q_OBJECT

public:
    Look();

    /// Loads the fonts and makes a Look the style of the application. The theme is the system's.
    static Look& install(QApplication& application);
    /// The application's look; install() comes first.
    static Look& of(const QWidget* widget = nullptr);

    const Tokens& tokens() const { return m_tokens; }
    Theme theme() const { return m_tokens.theme; }
    void setTheme(Theme theme);

    Script script() const { return m_script; }
    void setScript(Script script);

    /// 1.0 to 2.0, on top of what the desktop scales.
    qreal textScale() const { return m_textScale; }
    void setTextScale(qreal scale);
    /// True from 160 % on: the navigation is a rail, list and detail stack.
    bool isLargeText() const;

    QFont font(Role role) const { return fontFor(role, m_script, m_textScale); }
    int lineHeight(Role role) const { return lineHeightFor(role, m_textScale); }

    // Heights that hold text: from the taller of both families, so that rows never jump with the language.
    int tableRowHeight() const;
    int gridRowHeight() const { return tableRowHeight(); }
    int twoLineRowHeight() const;
    int headerHeight() const;
    int sectionHeight() const;
    int navigationRowHeight() const;
    int fieldHeight() const;
    int dialogFieldHeight() const;
    int badgeHeight() const;
    int topBarHeight() const;
    int filterBarHeight() const;
    int statusLineHeight() const;
    int iconSize() const { return scaled(18); }
    int smallIconSize() const { return scaled(14); }
    /// A length that grows with the text: column widths, icon boxes.
    int scaled(int pixels) const;

    void polish(QPalette& palette) override;
    void polish(QWidget* widget) override;
    using QProxyStyle::polish;

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override;
    QIcon standardIcon(StandardPixmap standard, const QStyleOption* option, const QWidget* widget) const override;

signals:
    /// Theme, script or text size changed; the widgets have been told by events already.
    void changed();

private:
    void applyToApplication();

    Tokens m_tokens;
    Script m_script = Script::Latin;
    qreal m_textScale = 1.0;
};

} // namespace bandanh::desktop
