#pragma once

#include "app/desktop/shell/prompts.h"
#include "core/records/record.h"

#include <QWidget>

#include <span>
#include <vector>

class QStackedWidget;

namespace bandanh::desktop {

class Button;
class KhmerLabel;
class Label;
class Language;
class RecordForm;
class Session;

/// The form of whatever row was chosen in a table beside it: an agreement, one of its criteria, what was given. It shows one
/// record at a time, of any of the types it was told of.
class RecordDrawer final : public QWidget
{
    Q_OBJECT

public:
    RecordDrawer(Session& session, Language& language, Prompts& prompts, QWidget* parent = nullptr);

    /// `fields`: the only ones to show; none: all.
    void addType(const records::RecordSpec& spec, std::span<const std::uint16_t> fields = {});
    void open(const records::RecordSpec& spec, const RowId& row);
    /// A new record that begins with these values.
    void startNew(const records::Record& blank);
    /// Nothing is chosen; `hint` says what to do.
    void close(const QString& hint);
    void setTitle(const QString& title);

    /// The form in front; null when nothing is chosen.
    RecordForm* form() const;
    bool mayLeave();
    void retranslate();

signals:
    void created(const bandanh::RowId& row);

private:
    RecordForm* formOf(const records::RecordSpec& spec) const;
    void bringToFront(RecordForm* form);

    Session& m_session;
    Language& m_language;
    Prompts& m_prompts;
    Label* m_title;
    Button* m_delete;
    KhmerLabel* m_hint;
    QStackedWidget* m_stack;
    std::vector<RecordForm*> m_forms;
    bool m_hasOwnTitle = false;
};

} // namespace bandanh::desktop
