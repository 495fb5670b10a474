#pragma once

#include "app/desktop/look/language.h"
#include "core/store/activityoverview.h"

#include <QWidget>

class QBoxLayout;

namespace bandanh::desktop {

class ActivityHeadcounts;
class Button;
class EmptyState;
class Prompts;
class RecordEntry;
class RecordForm;
class SectionBand;
class Session;
class TableView;

/// The headcounts of an activity to be written: what was counted of each kind of participant, the chosen count below, and how
/// another one comes.
class HeadcountPane final : public QWidget
{
    Q_OBJECT

public:
    HeadcountPane(Session& session, Language& language, Prompts& prompts, QWidget* parent = nullptr);

    void show(const std::optional<RowId>& activity, records::Scope scope);
    void retranslate();
    bool mayLeave();
    TableView* table() const { return m_table; }
    RecordForm& form() const { return *m_form; }
    RecordEntry& entry() const { return *m_entry; }

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeBelow();
    void placeColumns();
    void startEntry(records::Scope scope);
    void showCount();

    Session& m_session;
    Language& m_language;
    std::optional<RowId> m_activity;
    ActivityHeadcounts* m_headcounts;
    SectionBand* m_band;
    TableView* m_table;
    EmptyState* m_empty;
    SectionBand* m_formBand;
    RecordForm* m_form;
    Button* m_delete;
    SectionBand* m_entryBand;
    RecordEntry* m_entry;
    QBoxLayout* m_columns;
};

} // namespace bandanh::desktop
