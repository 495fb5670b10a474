#pragma once

#include "app/desktop/look/language.h"
#include "app/desktop/shell/prompts.h"
#include "core/store/meetingoverview.h"

#include <QScrollArea>

class QBoxLayout;

namespace bandanh::desktop {

class Button;
class CommitmentTable;
class EmptyState;
class PartnerSection;
class RecordForm;
class SectionBand;
class Session;
class TableView;

/// A meeting: with whom it was and what was promised; the promise at hand is written beside the others, as typed.
class MeetingPane final : public QScrollArea
{
    Q_OBJECT

public:
    MeetingPane(Session& session, Language& language, Prompts& prompts, QWidget* parent = nullptr);

    void show(const std::optional<store::MeetingOverview>& meeting, const std::string& today);
    void retranslate();
    bool mayLeave();
    /// A blank promise, with the keyboard in it.
    void beginPromise();
    /// Brings a promise to the front.
    void select(const RowId& commitment);
    PartnerSection& partners() const { return *m_partners; }
    TableView* promises() const { return m_promiseTable; }
    RecordForm& promise() const { return *m_promise; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void placeColumns();
    QWidget* makePromises();
    void showPromise();
    records::Record blankPromise() const;

    Session& m_session;
    Language& m_language;
    Prompts& m_prompts;
    std::optional<store::MeetingOverview> m_meeting;
    PartnerSection* m_partners;
    CommitmentTable* m_commitments;
    SectionBand* m_promiseBand;
    TableView* m_promiseTable;
    EmptyState* m_empty;
    Button* m_new;
    Button* m_deletePromise;
    SectionBand* m_formBand;
    RecordForm* m_promise;
    QBoxLayout* m_promiseColumns;
    bool m_isNew = false;
};

} // namespace bandanh::desktop
