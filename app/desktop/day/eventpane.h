#pragma once

#include "app/desktop/look/scrollpane.h"
#include "core/store/dayoverview.h"

namespace bandanh::desktop {

class HeadcountPane;
class Language;
class PartnerSection;
class Prompts;
class RecordEntry;
class Session;

/// An event of the Day: who hosts and sponsors it, and who was counted in the room.
class EventPane final : public ScrollPane
{
    Q_OBJECT

public:
    EventPane(Session& session, Language& language, Prompts& prompts, QWidget* parent = nullptr);

    void show(const std::optional<store::DayEventOverview>& event);
    void retranslate();
    bool mayLeave();
    QList<QWidget*> panes() const;
    RecordEntry& partnerEntry() const;
    HeadcountPane& headcounts() const { return *m_headcounts; }

private:
    PartnerSection* m_partners;
    HeadcountPane* m_headcounts;
};

} // namespace bandanh::desktop
