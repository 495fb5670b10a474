#pragma once

#include "app/desktop/look/icon.h"
#include "app/desktop/look/label.h"

#include <QFrame>

class QHBoxLayout;

namespace bandanh::desktop {

/// A tinted panel that says one thing where it matters: continue here, this row goes back, without this passphrase …
///
///     auto* note = new Callout(Callout::Kind::Conflict, Icon::Warning, this);
///     note->setText(tr("Row 34 goes back whole."), tr("Nobody is 250 years old; read the age from the paper."));
///     note->addWidget(typeItNow);
class Callout final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Accent, Open, Conflict, Done, Quiet };
    /// Bars run to the edges of their pane; boxes have round corners.
    enum class Shape { Box, Bar };

    Callout(Kind kind, Icon icon, QWidget* parent = nullptr, Shape shape = Shape::Box);

    void setKind(Kind kind);
    void setText(const QString& boldLead, const QString& text = {});
    /// A second, smaller line below: the other language on the first screens, a detail elsewhere.
    void setSecondText(const QString& text);
    KhmerLabel* label() const { return m_text; }
    /// Buttons at the right.
    void addWidget(QWidget* widget);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind;
    Shape m_shape;
    Icon m_icon;
    KhmerLabel* m_text;
    KhmerLabel* m_second;
    QHBoxLayout* m_row;
};

} // namespace bandanh::desktop
