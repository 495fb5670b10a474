#pragma once

#include "app/desktop/look/language.h"
#include "app/desktop/look/scrollpane.h"
#include "core/records/record.h"

#include <QPointer>
#include <QTimer>

#include <optional>
#include <span>
#include <vector>

namespace bandanh::desktop {

class FieldEditor;
class FormColumn;
class FormField;
class SavedNote;
class Session;

/// The form of any record: it walks the declaration, and saves as typed. A field is written when it is left or after two
/// seconds of rest, as one operation; what cannot be read stays as it was typed, with the reason below it. A new record is
/// made by its first value.
class RecordForm final : public ScrollPane
{
    Q_OBJECT

public:
    /// `fields`: the only ones to show, by number and in the order of the declaration; none named: all.
    RecordForm(Session& session, Language& language, const records::RecordSpec& spec,
               std::span<const std::uint16_t> fields = {}, QWidget* parent = nullptr);

    const records::RecordSpec& spec() const { return m_spec; }
    /// Shows this row. What was typed before has been written or given up: ask mayLeave() first.
    void load(const RowId& row);
    /// Blank fields; `blank` holds what a new record begins with.
    void startNew(const records::Record& blank);
    void startNew();
    /// Shows a row, or blank fields where there is none. `again`: it may be the one shown, which is then read again.
    void showRow(const std::optional<RowId>& row, bool again);
    /// The row shown; nothing while a new one has no value yet.
    std::optional<RowId> row() const { return m_row; }

    /// Writes what is typed; false, with the keyboard at the first of them, where a field holds what cannot be read.
    bool mayLeave();
    /// Reads the row again, after an undo or an edit elsewhere; what is being typed stays.
    void reload();
    void retranslate();
    void focusFirst();
    /// The field's editor, for tests and for whoever leads the keyboard there.
    QWidget* editorOf(std::string_view field) const;
    FormField* frameOf(std::string_view field) const;

    /// With large text it stays high enough to read, and what is around it scrolls.
    QSize minimumSizeHint() const override;

signals:
    void created(const bandanh::RowId& row);
    /// The row is gone: removed, or its creation undone.
    void vanished();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Slot {
        const records::FieldSpec* field;
        FieldEditor* editor;
        FormField* frame;
        records::Value stored;
        bool isTyped = false;
    };

    void addFields(std::span<const std::uint16_t> fields);
    void layOut(FormColumn& column);
    Slot* partnerOf(const Slot& slot);
    Slot* slotOf(const QObject* editor);
    const Slot* slotOf(std::string_view field) const;
    void noteTyping(Slot& slot);
    bool save(Slot& slot, bool leaving);
    /// Why it could not be written; empty when it was.
    QString write(const Slot& slot, const records::Value& value);
    void show(Slot& slot, const records::Value& value);
    /// What is odd about the record as it stands, beside the fields: it is written all the same.
    void showBrokenRules();
    bool isLeftByThis(const QEvent& event) const;

    Session& m_session;
    Language& m_language;
    const records::RecordSpec& m_spec;
    std::optional<RowId> m_row;
    records::Record m_blank;
    std::vector<Slot> m_slots;
    SavedNote* m_saved;
    QTimer m_rest;
    bool m_isWriting = false;
};

} // namespace bandanh::desktop
