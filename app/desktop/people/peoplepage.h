#pragma once

#include "app/desktop/forms/listdetailpage.h"

namespace bandanh::desktop {

class Button;
class EmptyState;
class FilterBar;
class FilterButton;
class Label;
class Language;
class PeopleModel;
class PersonActivities;
class Prompts;
class RecordForm;
class RowList;
class SectionBand;
class TableView;

/// Everybody the office knows, found as you type in either script; the chosen person's form and activities at the right.
class PeoplePage final : public ListDetailPage
{
    Q_OBJECT

public:
    PeoplePage(Session& session, Language& language, ActionCatalogue& actions, Prompts& prompts,
               QWidget* parent = nullptr);

    QString title() const override;
    void retranslate() override;
    QList<QWidget*> panes() override;
    RecordForm& form() { return *m_form; }
    PeopleModel& model() { return *m_model; }

signals:
    void sheetWanted(const bandanh::RowId& sheet);

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
    void showActivities(const std::optional<RowId>& row);

    Session& m_session;
    Language& m_language;
    Prompts& m_prompts;
    PeopleModel* m_model;
    PersonActivities* m_lines;
    FilterBar* m_bar;
    FilterButton* m_province;
    FilterButton* m_role;
    TableView* m_table;
    EmptyState* m_empty;
    QWidget* m_detail;
    RecordForm* m_form;
    Button* m_delete;
    SectionBand* m_band;
    RowList* m_activities;
};

} // namespace bandanh::desktop
