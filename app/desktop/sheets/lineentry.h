#pragma once

#include "app/desktop/session/longwork.h"
#include "core/exchange/typedlines.h"

#include <QWidget>

class QBoxLayout;
class QLineEdit;

namespace bandanh::desktop {

class Button;
class Callout;
class FieldEditor;
class FormField;
class KhmerLabel;
class Language;
class ReferenceEditor;
class Session;

/// Types the lines of a sheet below the last one: a name in either script, with the people who are known as suggestions, and
/// what stands beside it on the paper. Choosing a suggestion writes the line at once, Enter writes what is typed, and a block
/// that is pasted goes in whole. Who it is is found out in the background, as an import does; typing goes on meanwhile.
class LineEntry final : public QWidget
{
    Q_OBJECT

public:
    LineEntry(Session& session, Language& language, const RowId& sheet, QWidget* parent = nullptr);
    ~LineEntry() override;

    void retranslate();
    QWidget* firstField() const;
    Callout* said() const { return m_said; }
    /// Lines are on their way into the store.
    bool isRunning() const { return m_work.isRunning(); }
    /// False, with the keyboard there, while a line is typed and not written.
    bool mayLeave();

public slots:
    /// Writes the line that is typed.
    void add();
    void paste(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Made;
    QString typedLine() const;
    void take(std::vector<exchange::TypedLine> lines);
    void addChosen();
    void start();
    void finish();
    void fail(const QString& sentence);
    void clear();
    void placeFields();

    Session& m_session;
    Language& m_language;
    RowId m_sheet;
    QBoxLayout* m_fields;
    ReferenceEditor* m_name;
    FieldEditor* m_sex;
    QLineEdit *m_age, *m_phone;
    FormField* m_nameField;
    QList<FormField*> m_frames;
    Button* m_add;
    KhmerLabel* m_how;
    Callout* m_said;
    std::vector<exchange::TypedLine> m_waiting; ///< typed while others are written
    std::shared_ptr<Made> m_made;
    std::shared_ptr<exchange::PeopleIndex> m_people; ///< null once something else was written
    LongWork m_work;                                 ///< the last: it ends before what it reads from goes
};

} // namespace bandanh::desktop
