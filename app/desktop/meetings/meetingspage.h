#pragma once

#include "app/desktop/forms/listdetailpage.h"
#include "core/store/meetingoverview.h"

namespace bandanh::desktop {

class Button;
class EmptyState;
class FilterBar;
class FilterButton;
class Language;
class MeetingListModel;
class MeetingPane;
class Prompts;
class RecordForm;
class RowList;
class TabbedDetail;

/// Meetings: the list with its filters, and of the chosen one with whom it was and what was promised.
class MeetingsPage final : public ListDetailPage
{
    Q_OBJECT

public:
    MeetingsPage(Session& session, Language& language, ActionCatalogue& actions, Prompts& prompts,
                 QWidget* parent = nullptr);

    QString title() const override;
    void retranslate() override;
    QList<QWidget*> panes() override;
    RecordForm& form() { return *m_form; }
    MeetingPane& pane() { return *m_pane; }
    MeetingListModel& model() { return *m_model; }
    /// Only meetings with this organisation, until somebody shows all again.
    void showOrganisation(const RowId& organisation);
    /// The meeting of a promise, and the promise in it.
    void showCommitment(const RowId& meeting, const RowId& commitment);

signals:
    void membersWanted();

protected:
    void refreshList() override;
    std::optional<RowId> rowAt(int index) const override;
    std::optional<int> placeOf(const RowId& row) const override;
    void showDetail(const std::optional<RowId>& row, bool again) override;
    void showNew() override;
    bool mayLeaveDetail() override;
    void clearFilters() override;

private:
    enum Tab { Meeting, Details };

    QWidget* makeList();
    QWidget* makeDetail();
    void fillFilters();
    std::string today() const;

    Session& m_session;
    Language& m_language;
    Prompts& m_prompts;
    MeetingListModel* m_model;
    std::optional<RowId> m_organisation;
    FilterBar* m_bar;
    FilterButton* m_year;
    FilterButton* m_kind;
    Button* m_members;
    Button* m_all;
    RowList* m_rows;
    EmptyState* m_empty;
    TabbedDetail* m_detail;
    MeetingPane* m_pane;
    RecordForm* m_form;
};

} // namespace bandanh::desktop
