#pragma once

#include "app/desktop/forms/bulkwork.h"
#include "app/desktop/look/language.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace bandanh::desktop {

class Button;
class FieldEditor;
class FormColumn;
class FormField;
class KhmerLabel;
class Label;
class ProgressPanel;

/// What can be done to several chosen rows of a list: one field, or one tag, of all of them. What would happen is said before
/// it does: how many change, from what, and which stay and why. One undo takes it back.
class BulkPane final : public QWidget
{
    Q_OBJECT

public:
    /// The id of a row of the list.
    using RowReader = std::function<std::optional<RowId>(int)>;
    /// The first and the last row of a stretch of the list.
    using Stretch = std::pair<int, int>;

    /// More rows are not changed at once.
    static constexpr int kMostRows = 10'000;

    BulkPane(Session& session, const Language& language, const records::RecordSpec& spec, RowReader reader,
             QWidget* parent = nullptr);
    ~BulkPane() override;

    /// These rows are chosen: their ids are read, a window of the list at a time.
    void begin(std::vector<Stretch> rows);
    /// They are not chosen any more.
    void end();
    void focusFirst();
    bool isWriting() const { return m_work.isWriting(); }
    /// Everybody hears at this moment of what it wrote; it goes on to say what that was.
    bool isTelling() const { return m_isTelling; }

signals:
    /// Back to one row.
    void leaveWanted();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeForm();
    void readIds();
    void fillChoices();
    void showEditor();
    void showParts();
    /// What was previewed is not what is typed any more.
    void forgetPreview();
    void look();
    std::optional<operations::BulkChange> typedChange();
    void showOutcome(const operations::BulkOutcome& outcome);
    void showWritten(const operations::BulkOutcome& outcome);
    void showLines(const QStringList& lines);
    void showApply(const QString& text, bool isReady = false);
    void apply();
    void beWriting(bool writes);
    void stayAsBefore(const QString& why);
    void retranslate();

    Session& m_session;
    const Language& m_language;
    const records::RecordSpec& m_spec;
    RowReader m_reader;
    std::vector<Stretch> m_unread;
    std::vector<RowId> m_rows;
    qint64 m_count = 0;
    std::optional<operations::BulkChange> m_previewed;
    bool m_isTelling = false;
    FieldEditor* m_editor = nullptr;
    FormField* m_editorFrame = nullptr;
    Label* m_title;
    KhmerLabel* m_hint;
    FormColumn* m_form;
    QComboBox* m_what;
    FormField* m_whatFrame;
    QLineEdit* m_tag;
    FormField* m_tagFrame;
    QCheckBox* m_blank;
    QVBoxLayout* m_lines;
    ProgressPanel* m_progress;
    Button* m_apply;
    Button* m_back;
    QTimer m_reading;
    QTimer m_rest;
    BulkWork m_work;
};

} // namespace bandanh::desktop
