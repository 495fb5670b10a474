#pragma once

#include "app/desktop/forms/listdetailpage.h"
#include "core/store/activityoverview.h"

namespace bandanh::desktop {

class ActivityListModel;
class Button;
class CreatorTable;
class EmptyState;
class FilterBar;
class FilterButton;
class Language;
class Prompts;
class RecordEntry;
class RecordForm;
class RowList;
class SectionBand;
class TabbedDetail;
class TableView;

/// Campaigns and fundraisers: what each set out to raise and raised, and which volunteers created it.
class CampaignsPage final : public ListDetailPage
{
    Q_OBJECT

public:
    CampaignsPage(Session& session, Language& language, ActionCatalogue& actions, Prompts& prompts,
                  QWidget* parent = nullptr);

    QString title() const override;
    void retranslate() override;
    QList<QWidget*> panes() override;
    ActivityListModel& model() { return *m_model; }
    RecordForm& profile() { return *m_profile; }
    RecordForm& form() { return *m_form; }
    CreatorTable& creators() { return *m_creators; }
    RecordEntry& creatorEntry() { return *m_entry; }

protected:
    void refreshList() override;
    std::optional<RowId> rowAt(int index) const override;
    std::optional<int> placeOf(const RowId& row) const override;
    void showDetail(const std::optional<RowId>& row, bool again) override;
    void showNew() override;
    bool mayLeaveDetail() override;
    void clearFilters() override;

private:
    enum Tab { Campaign, Details };

    QWidget* makeList();
    QWidget* makeDetail();
    QWidget* makeCampaign();
    void showProfile(const store::ActivityOverview& campaign, bool again);
    void showCreators(const store::ActivityOverview& campaign, bool again);

    Session& m_session;
    Language& m_language;
    Prompts& m_prompts;
    ActivityListModel* m_model;
    CreatorTable* m_creators;
    FilterBar* m_bar;
    FilterButton* m_year;
    RowList* m_rows;
    EmptyState* m_empty;
    TabbedDetail* m_detail;
    RecordForm* m_profile;
    SectionBand* m_profileBand;
    SectionBand* m_creatorBand;
    TableView* m_creatorTable;
    Button* m_take;
    RecordEntry* m_entry;
    RecordForm* m_form;
};

} // namespace bandanh::desktop
