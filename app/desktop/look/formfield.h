#pragma once

#include <QWidget>

class QVBoxLayout;

namespace bandanh::desktop {

class KhmerLabel;
class Label;

/// One field of a form: label above, the editor, and below it help or, in words, what is wrong.
///
///     auto* phone = new FormField(new QLineEdit, form);
///     phone->setLabel(tr("Phone number"));
///     phone->setHelp(tr("As it stands on the sheet."));
///     phone->setError(tr("A Cambodian number has 9 or 10 digits."));   // empty: nothing is wrong
class FormField final : public QWidget
{
    Q_OBJECT

public:
    explicit FormField(QWidget* editor, QWidget* parent = nullptr);

    QWidget* editor() const { return m_editor; }
    void setLabel(const QString& label);
    /// The same label in the other language, quieter (first run only).
    void setSecondLabel(const QString& label);
    void setHelp(const QString& help);
    void setError(const QString& error);
    bool hasError() const { return !m_error.isEmpty(); }
    const QString& error() const { return m_error; }
    /// Something at the end of the line below: "Suggest one".
    void setTrailing(QWidget* widget);

private:
    void showNote();

    QWidget* m_editor;
    Label* m_label;
    Label* m_secondLabel;
    KhmerLabel* m_note;
    QWidget* m_noteLine;
    QString m_help, m_error;
};

/// Fields one under the other, at most 480 px wide, with the spacing the look asks for.
class FormColumn final : public QWidget
{
    Q_OBJECT

public:
    explicit FormColumn(QWidget* parent = nullptr);

    void add(QWidget* field);
    /// Two fields that belong together side by side: the Khmer and the Latin name.
    void addPair(QWidget* left, QWidget* right);

private:
    QVBoxLayout* m_column;
};

/// "Saved" in second text: what was typed is written. There is no Save button; between a keystroke and its writing the
/// note is empty. It is announced to screen readers.
class SavedNote final : public QWidget
{
    Q_OBJECT

public:
    explicit SavedNote(QWidget* parent = nullptr);

    void showSaved();
    void showUnsaved();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Label* m_label;
    bool m_isSaved = true;
};

} // namespace bandanh::desktop
