#pragma once

#include "app/desktop/look/look.h"

#include <QLabel>

class QTextLayout;

namespace bandanh::desktop {

/// One line of text in a role and a tone; follows theme, language and text size by itself.
/// Too long, it is elided at the right with the full text as its tooltip.
class Label : public QLabel
{
    Q_OBJECT

public:
    explicit Label(Role role = Role::Body, Tone tone = Tone::Text, QWidget* parent = nullptr);
    Label(const QString& text, Role role, Tone tone = Tone::Text, QWidget* parent = nullptr);

    Role role() const { return m_role; }
    Tone tone() const { return m_tone; }
    void setTone(Tone tone);
    /// Sets the text in a script of its own, as on the first screen where both languages stand together.
    void setScript(Script script);
    /// Identifiers, numbers and states never elide: the label then asks for its whole width.
    void setWhole(bool whole);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    QFont ownFont() const;
    Script ownScript() const;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Role m_role;
    Tone m_tone;
    std::optional<Script> m_script;
    bool m_whole = false;
};

/// Text that wraps, in either script: Khmer is broken between words (Qt finds no break inside it), with the leading that
/// its stacked signs need. text() and what is copied are free of the break marks. Bold lead-ins are allowed:
///
///     label->setText(tr("Row 34 goes back whole."), tr("Read the age from the paper."));
class KhmerLabel final : public Label
{
    Q_OBJECT

public:
    explicit KhmerLabel(Role role = Role::Body, Tone tone = Tone::Text, QWidget* parent = nullptr);
    KhmerLabel(const QString& text, Role role, Tone tone = Tone::Text, QWidget* parent = nullptr);

    using QLabel::setText;
    void setText(const QString& boldLead, const QString& text);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    int layOut(QTextLayout& layout, int width) const;

    QString m_lead;
};

/// The text with a zero-width space at every place where it may be broken.
QString withBreaks(const QString& text);
/// The text without them.
QString withoutBreaks(const QString& text);

} // namespace bandanh::desktop
