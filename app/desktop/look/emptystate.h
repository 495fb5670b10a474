#pragma once

#include <QWidget>

class QHBoxLayout;

namespace bandanh::desktop {

class Button;
class KhmerLabel;

/// What stands where a list will be: one sentence of what comes here, one of how, one button. No picture.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    void setText(const QString& what, const QString& how);
    /// The one button; bind it to an action of the catalogue or connect its clicked(). Hidden until it has a text.
    Button* button() const { return m_button; }
    void setButtonText(const QString& text);
    /// Another way to the same, quieter, beside the button.
    void addSecond(Button* button);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyMeasures();

    KhmerLabel* m_what;
    KhmerLabel* m_how;
    Button* m_button;
    QHBoxLayout* m_buttons;
};

} // namespace bandanh::desktop
