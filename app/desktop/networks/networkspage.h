#pragma once

#include "app/desktop/forms/listdetailpage.h"
#include "core/store/networkoverview.h"

namespace bandanh::desktop {

class Button;
class EmptyState;
class FilterBar;
class FilterButton;
class Language;
class NetworkListModel;
class NetworkPane;
class NetworkPeople;
class Prompts;
class RecordForm;
class RowList;
class TabbedDetail;

/// Student networks: the list, and of the chosen one how it grew, its leaders, its members and its details.
class NetworksPage final : public ListDetailPage
{
    Q_OBJECT

public:
    NetworksPage(Session& session, Language& language, ActionCatalogue& actions, Prompts& prompts,
                 QWidget* parent = nullptr);

    QString title() const override;
    void retranslate() override;
    QList<QWidget*> panes() override;
    RecordForm& form() { return *m_form; }
    NetworkPeople& leaders() { return *m_leaders; }
    NetworkPeople& members() { return *m_members; }

signals:
    void activityWanted(const bandanh::RowId& activity);
    void personWanted(const bandanh::RowId& person);
    void classListWanted(const bandanh::RowId& network);
    void higherRiskWanted();

protected:
    void refreshList() override;
    std::optional<RowId> rowAt(int index) const override;
    std::optional<int> placeOf(const RowId& row) const override;
    void showDetail(const std::optional<RowId>& row, bool again) override;
    void showNew() override;
    bool mayLeaveDetail() override;
    void clearFilters() override;

private:
    enum Tab { Overview, Leaders, Members, Details, Tabs };

    QWidget* makeList();
    QWidget* makeDetail();
    void fillYears();

    Session& m_session;
    Language& m_language;
    Prompts& m_prompts;
    NetworkListModel* m_model;
    FilterBar* m_bar;
    FilterButton* m_year;
    Button* m_risk;
    RowList* m_rows;
    EmptyState* m_empty;
    TabbedDetail* m_detail;
    NetworkPane* m_pane;
    NetworkPeople* m_leaders;
    NetworkPeople* m_members;
    RecordForm* m_form;
};

} // namespace bandanh::desktop
