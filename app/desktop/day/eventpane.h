#pragma once

#include "app/desktop/look/language.h"
#include "app/desktop/shell/prompts.h"
#include "core/store/activityoverview.h"
#include "core/store/dayoverview.h"

#include <QScrollArea>

class QBoxLayout;

namespace bandanh::desktop {

class ActivityHeadcounts;
class PartnerSection;
class Button;
class KhmerLabel;
class RecordEntry;
class RecordForm;
class SectionBand;
class Session;
class TableView;

/// An event of the Day: who hosts and sponsors it, and who was counted in the room. A headcount has its identity in what was
/// counted, so a new one is written by a button; its numbers are saved as typed.
class EventPane final : public QScrollArea
{
    Q_OBJECT

public:
    EventPane(Session& session, Language& language, Prompts& prompts, QWidget* parent = nullptr);

    void show(const std::optional<store::DayEventOverview>& event);
    void retranslate();
    bool mayLeave();
    QList<QWidget*> panes() const;
    RecordEntry& partnerEntry() const;
    RecordEntry& headcountEntry() const { return *m_entry; }
    RecordForm& headcount() const { return *m_headcount; }
    TableView* headcounts() const { return m_table; }

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeHeadcounts(Prompts& prompts);
    void startEntry();
    void showHeadcount();
    void placeColumns();

    Session& m_session;
    Language& m_language;
    std::optional<store::DayEventOverview> m_event;
    std::vector<store::HeadcountOverview> m_counted;
    PartnerSection* m_partners;
    ActivityHeadcounts* m_headcounts;
    SectionBand* m_band;
    TableView* m_table;
    KhmerLabel* m_none;
    Button* m_delete;
    RecordForm* m_headcount;
    SectionBand* m_entryBand;
    RecordEntry* m_entry;
    QBoxLayout* m_columns;
};

} // namespace bandanh::desktop
