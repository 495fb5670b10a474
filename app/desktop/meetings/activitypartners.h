#pragma once

#include "app/desktop/look/language.h"
#include "app/desktop/shell/prompts.h"
#include "core/records/activitypartner.h"

#include <QWidget>

class QBoxLayout;

namespace bandanh::desktop {

class Button;
class MeetingPartners;
class RecordEntry;
class SectionBand;
class Session;
class TableView;

/// The organisations at an activity and, beside them, what adds another.
class ActivityPartners final : public QWidget
{
    Q_OBJECT

public:
    /// `usual`: the part that a new one has, and whether it was there, until somebody says otherwise.
    struct Usual {
        records::PartnerPart part;
        std::optional<bool> present;
    };
    ActivityPartners(Session& session, Language& language, Prompts& prompts, const Usual& usual,
                     QWidget* parent = nullptr);

    void show(const std::optional<RowId>& activity, records::Scope scope);
    void retranslate(const QString& title);
    MeetingPartners& model() const { return *m_partners; }
    TableView* table() const { return m_table; }
    RecordEntry& entry() const { return *m_entry; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void placeColumns();
    void startEntry(records::Scope scope);

    Session& m_session;
    Language& m_language;
    Usual m_usual;
    std::optional<RowId> m_activity;
    MeetingPartners* m_partners;
    QBoxLayout* m_columns;
    SectionBand* m_band;
    TableView* m_table;
    Button* m_delete;
    RecordEntry* m_entry;
};

} // namespace bandanh::desktop
