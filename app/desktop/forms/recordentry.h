#pragma once

#include "app/desktop/look/language.h"
#include "core/records/record.h"

#include <QWidget>

#include <span>
#include <vector>

namespace bandanh::desktop {

class Button;
class FieldEditor;
class FormField;
class Session;

/// Makes a record whose identity lies in several of its fields: somebody's term, a province on a list. Saved as typed, its
/// first field alone would be the identity of another record; so these are written together, by one button.
class RecordEntry final : public QWidget
{
    Q_OBJECT

public:
    /// Shows the fields in this order; the first `required` of them must be filled.
    RecordEntry(Session& session, Language& language, const records::RecordSpec& spec,
                std::span<const std::string_view> fields, std::size_t required, QWidget* parent = nullptr);

    /// Begins again; `blank` holds what the fields begin with and what they do not show.
    void start(const records::Record& blank);
    void setButtonText(const QString& text);
    void retranslate();
    void focusFirst();
    QWidget* editorOf(std::string_view field) const;
    FormField* frameOf(std::string_view field) const;
    Button* button() const { return m_button; }
    /// Writes the record, or says beside the field what is missing.
    void add();

signals:
    void created(const bandanh::RowId& row);

private:
    struct Slot {
        const records::FieldSpec* field;
        FieldEditor* editor;
        FormField* frame;
    };
    bool read(records::Record& record);

    Session& m_session;
    const records::RecordSpec& m_spec;
    std::size_t m_required;
    records::Record m_blank;
    std::vector<Slot> m_slots;
    Button* m_button;
};

} // namespace bandanh::desktop
