#pragma once

#include "app/desktop/forms/listdetailpage.h"
#include "core/store/dayoverview.h"

namespace bandanh::desktop {

class ActivityNumbers;
class Button;
class DayEventsModel;
class DayOverviewPane;
class EmptyState;
class EventPane;
class FilterBar;
class FilterButton;
class Language;
class Prompts;
class RecordForm;
class RowList;
class TabbedDetail;
class YearFigures;

/// The Anti-Trafficking Day as a small project: the events of a year by province, those that lack something first; beside
/// them the Day as a whole, or one event with its partners, headcounts and sheets.
class DayPage final : public ListDetailPage
{
    Q_OBJECT

public:
    enum Tab { Whole, Partners, Numbers, Details };

    DayPage(Session& session, Language& language, ActionCatalogue& actions, Prompts& prompts,
            QWidget* parent = nullptr);

    QString title() const override;
    void retranslate() override;
    QList<QWidget*> panes() override;
    RecordForm& form() { return *m_form; }
    DayEventsModel& model() { return *m_model; }
    DayOverviewPane& overview() { return *m_overview; }
    EventPane& event() { return *m_pane; }
    int year() const;
    void showYear(int year);

signals:
    void sheetWanted(const bandanh::RowId& sheet);
    void personWanted(const bandanh::RowId& person);

protected:
    void refreshList() override;
    std::optional<RowId> rowAt(int index) const override;
    std::optional<int> placeOf(const RowId& row) const override;
    void showDetail(const std::optional<RowId>& row, bool again) override;
    void showNew() override;
    bool mayLeaveDetail() override;
    void clearFilters() override {}

private:
    QWidget* makeList();
    QWidget* makeDetail();
    void fillYears();
    std::string today() const;
    int comingYear() const;
    store::DayFilter filter() const;
    records::Record blankEvent();
    void openEvent();
    void showHeading();
    void showWhole();
    void showFigures();
    void showPlan();
    void plan();

    Session& m_session;
    Language& m_language;
    Prompts& m_prompts;
    YearFigures* m_figures;
    DayEventsModel* m_model;
    FilterBar* m_bar;
    FilterButton* m_year;
    RowList* m_rows;
    EmptyState* m_empty;
    Button* m_plan;
    TabbedDetail* m_detail;
    DayOverviewPane* m_overview;
    EventPane* m_pane;
    ActivityNumbers* m_numbers;
    RecordForm* m_form;
    std::optional<store::DayEventOverview> m_event;
    std::optional<int> m_planYear; ///< that has no event yet
    int m_planBefore = 0;
};

} // namespace bandanh::desktop
