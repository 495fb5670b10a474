#pragma once

#include "app/desktop/look/icon.h"
#include "app/desktop/look/look.h"

#include <QPointer>
#include <QPushButton>

class QAction;

namespace bandanh::desktop {

/// A push button of the application. One Primary a screen, and it names the number it acts on.
///
///     auto* import = new Button(Button::Kind::Primary, this);
///     import->setText(tr("Import %n rows", nullptr, 39));
///     import->setKeys(QKeySequence(tr("Ctrl+Return")), Button::ShowKeys::Always);
///
/// bind() lets it follow an action of the catalogue: text, icon, enabled, key.
class Button : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind { Primary, Secondary, Tertiary };
    enum class Size { Normal, Dialog, Filter };
    /// Caps stand in buttons of screens used daily; elsewhere the key is in the tooltip.
    enum class ShowKeys { Always, Tooltip };

    explicit Button(Kind kind = Kind::Secondary, QWidget* parent = nullptr);
    Button(const QString& text, Kind kind, QWidget* parent = nullptr);

    Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    void setSize(Size size);
    void setIcon(Icon icon);
    /// Only shows the key; the shortcut itself belongs to the action.
    void setKeys(const QKeySequence& keys, ShowKeys show = ShowKeys::Always);
    /// The same word in the other language, quieter, behind the first (first run only).
    void setSecondText(const QString& text);
    void setMenuArrow(bool arrow);
    void bind(QAction* action, ShowKeys show = ShowKeys::Tooltip);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    /// Enter presses a button that has the keyboard, as Space does: Qt does that in dialogs only.
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    QColor ink() const;
    void paintPanel(QPainter& painter) const;
    const QString& keycap() const { return m_key; }

private:
    void follow();
    QFont textFont() const;
    int contentWidth() const;

    Kind m_kind;
    Size m_size = Size::Normal;
    Icon m_icon = Icon::None;
    QString m_key;
    QString m_secondText;
    bool m_menuArrow = false;
    ShowKeys m_showKeys = ShowKeys::Tooltip;
    QPointer<QAction> m_action;
};

/// One of several equal answers to a small question: key cap, answer in bold, what it does below.
/// None of them is filled and none is the default, so that nobody answers by habit.
class AnswerButton final : public Button
{
    Q_OBJECT

public:
    explicit AnswerButton(const QString& key, QWidget* parent = nullptr);
    /// One of several that stand side by side, equally wide whatever stands in them.
    static AnswerButton* amongEquals(const char* name, const char* key);

    void setAnswer(const QString& answer, const QString& consequence);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    /// Room for all of the consequence, on as many lines as it takes.
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int wordsLeft() const;
    int linesFor(int width) const;

    QString m_consequence;
};

/// A filter above a list: shows its choice, opens a menu of the others ("Year 2013 ⌄").
class FilterButton final : public Button
{
    Q_OBJECT

public:
    explicit FilterButton(QWidget* parent = nullptr);

    struct Choice {
        QString text;
        QVariant value;
    };
    /// Keeps the chosen value when it is among the new choices, else chooses the first. `what` names the filter for
    /// screen readers ("Year").
    void setChoices(const QString& what, const QList<Choice>& choices);
    QVariant value() const;
    void setValue(const QVariant& value);

signals:
    void valueChosen(const QVariant& value);

private:
    void openMenu();
    void showChoice();

    QString m_what;
    QList<Choice> m_choices;
    int m_current = -1;
};

} // namespace bandanh::desktop
