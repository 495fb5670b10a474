#pragma once

#include "app/desktop/forms/fieldeditor.h"

class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace bandanh::desktop {

/// A field whose value has a name: what is typed suggests values, and only a value is written. Names that mean exactly one
/// thing need not be chosen.
class SuggestingEditor : public FieldEditor
{
    Q_OBJECT

public:
    SuggestingEditor(const records::FieldSpec& field, QObject* parent);

    QWidget* widget() override;
    QLineEdit* line() const { return m_line; }
    void setValue(const records::Value& value) override;
    ReadField read() const override;
    /// What stands there was typed, not chosen of the suggestions.
    bool isTyped() const { return m_isTyped; }

protected:
    struct Suggestion {
        QString name;
        records::Value value;
    };
    virtual QList<Suggestion> suggestions(const QString& typed) const = 0;
    virtual QString nameOf(const records::Value& value) const = 0;
    /// Why what was typed is no value.
    virtual QString unknown() const = 0;

private:
    void suggest(const QString& typed);
    void take(const QModelIndex& index);

    QLineEdit* m_line;
    QCompleter* m_completer;
    QStandardItemModel* m_names;
    QList<Suggestion> m_suggested;
    records::Value m_value;
    bool m_isTyped = false;
};

} // namespace bandanh::desktop
