#pragma once

#include "app/desktop/forms/fieldwords.h"

#include <QObject>

class QWidget;

namespace bandanh::desktop {

class FormField;
class Session;

/// What edits one field of a record: shows a value and reads what stands in it now. It writes nothing itself.
class FieldEditor : public QObject
{
    Q_OBJECT

public:
    explicit FieldEditor(const records::FieldSpec& field, QObject* parent = nullptr) : QObject(parent), m_field(field)
    {}

    const records::FieldSpec& field() const { return m_field; }
    virtual QWidget* widget() = 0;
    /// What helps to fill it, at the end of the line below; null where nothing does.
    virtual QWidget* helper() { return nullptr; }
    /// Shows what is stored, without a signal.
    virtual void setValue(const records::Value& value) = 0;
    virtual ReadField read() const = 0;
    /// The words of another language; values are set again afterwards.
    virtual void retranslate() {}

signals:
    /// Somebody is typing: it is written when they rest or leave.
    void typed();
    /// Somebody chose: it is written now.
    void chosen();

private:
    const records::FieldSpec& m_field;
};

/// Whether forms show a field of this type.
bool hasFieldEditor(const records::FieldSpec& field);
/// The editor for a field of this type; null for fields that forms do not show.
FieldEditor* makeFieldEditor(const records::FieldSpec& field, Session& session, const Language& language,
                             QObject* parent);
/// The editor under its label, with what helps to fill it.
FormField* makeFieldFrame(FieldEditor& editor);

} // namespace bandanh::desktop
