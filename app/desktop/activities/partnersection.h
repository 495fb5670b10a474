#pragma once

#include "core/records/activitypartner.h"
#include "core/store/meetingoverview.h"

#include <QWidget>

class QBoxLayout;

namespace bandanh::desktop {

class ActivityPartners;
class Button;
class Language;
class Prompts;
class RecordEntry;
class SectionBand;
class Session;
class TableView;

/// The organisations at an activity: what each did there, how one is taken away, and beside them how another one comes.
class PartnerSection final : public QWidget
{
    Q_OBJECT

public:
    /// What who is added did there, and whether it was there, until something else is chosen.
    struct Usual {
        records::PartnerPart part;
        std::optional<bool> present = true;
    };
    PartnerSection(Session& session, Language& language, Prompts& prompts, const Usual& usual,
                   QWidget* parent = nullptr);

    void show(const std::optional<RowId>& activity, records::Scope scope);
    void retranslate(const QString& title);
    const ActivityPartners& partners() const { return *m_partners; }
    TableView* table() const { return m_table; }
    RecordEntry& entry() const { return *m_entry; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void startEntry(records::Scope scope);
    void placeColumns();

    Session& m_session;
    Language& m_language;
    Usual m_usual;
    std::optional<RowId> m_activity;
    ActivityPartners* m_partners;
    SectionBand* m_band;
    TableView* m_table;
    Button* m_delete;
    RecordEntry* m_entry;
    QBoxLayout* m_columns;
};

} // namespace bandanh::desktop
