#pragma once

#include "app/desktop/forms/listdetailpage.h"

namespace bandanh::desktop {

class Button;
class CampaignTable;
class EmptyState;
class FilterBar;
class FilterButton;
class FootBar;
class Label;
class Language;
class Prompts;
class RecordForm;
class SectionBand;
class StateBadge;
class TableView;
class VolunteersModel;

/// Volunteers all over the world, found by what they can do, speak, and whom they know; with the consent that stands before
/// any list for mailing.
class VolunteersPage final : public ListDetailPage
{
    Q_OBJECT

public:
    VolunteersPage(Session& session, Language& language, ActionCatalogue& actions, Prompts& prompts,
                   QWidget* parent = nullptr);

    QString title() const override;
    void retranslate() override;
    QList<QWidget*> panes() override;
    VolunteersModel& model() { return *m_model; }
    RecordForm& profile() { return *m_profile; }

public slots:
    /// Asks for a place and writes those of the list who may be written to.
    void exportMailing();

signals:
    /// The campaigns, with this one in front where there is one.
    void campaignsWanted(const std::optional<bandanh::RowId>& campaign);

protected:
    void refreshList() override;
    std::optional<RowId> rowAt(int index) const override;
    std::optional<int> placeOf(const RowId& row) const override;
    void showDetail(const std::optional<RowId>& row, bool again) override;
    void showNew() override;
    bool mayLeaveDetail() override;
    void clearFilters() override;

private:
    QWidget* makeList();
    QWidget* makeDetail();
    void fillFilters();
    void showMailing();
    void makeProfile(const RowId& person);

    Session& m_session;
    Language& m_language;
    Prompts& m_prompts;
    VolunteersModel* m_model;
    CampaignTable* m_campaigns;
    FilterBar* m_bar;
    FilterButton* m_country;
    FilterButton* m_skill;
    FilterButton* m_speaks;
    FilterButton* m_knows;
    FilterButton* m_consent;
    TableView* m_table;
    EmptyState* m_empty;
    FootBar* m_foot;
    Button* m_export;
    Button* m_openCampaigns;
    QWidget* m_detail;
    Label* m_title;
    StateBadge* m_badge;
    RecordForm* m_person;
    RecordForm* m_profile;
    SectionBand* m_band;
    TableView* m_campaignTable;
};

} // namespace bandanh::desktop
