#pragma once

#include "app/desktop/forms/listdetailpage.h"
#include "core/store/trainingoverview.h"

namespace bandanh::desktop {

class EmptyState;
class FilterBar;
class FilterButton;
class HeadcountPane;
class Language;
class Prompts;
class RecordForm;
class RowList;
class ScorePane;
class TabbedDetail;
class TrainingListModel;
class TrainingPane;
class YearFigures;
class YearLine;

/// Trainings: a year's figures, the list with its filters, and of the chosen one who was trained, their scores, the
/// headcounts and the details.
class TrainingsPage final : public ListDetailPage
{
    Q_OBJECT

public:
    TrainingsPage(Session& session, Language& language, ActionCatalogue& actions, Prompts& prompts,
                  QWidget* parent = nullptr);

    QString title() const override;
    void retranslate() override;
    QList<QWidget*> panes() override;
    RecordForm& form() { return *m_form; }
    TrainingPane& pane() { return *m_pane; }
    ScorePane& scores() { return *m_scores; }
    HeadcountPane& headcounts() { return *m_headcounts; }
    TrainingListModel& model() { return *m_model; }
    YearLine* summary() const { return m_summary; }

protected:
    void refreshList() override;
    std::optional<RowId> rowAt(int index) const override;
    std::optional<int> placeOf(const RowId& row) const override;
    void showDetail(const std::optional<RowId>& row, bool again) override;
    void showNew() override;
    bool mayLeaveDetail() override;
    void clearFilters() override;

private:
    enum Tab { Trained, Scores, Headcounts, Details };

    QWidget* makeList();
    QWidget* makeDetail();
    void fillFilters();
    store::TrainingFilter filter() const;
    /// The year of the filter, else of the newest training; 0 where there is none.
    int summaryYear() const;
    void showSummary();

    Session& m_session;
    Language& m_language;
    Prompts& m_prompts;
    TrainingListModel* m_model;
    YearFigures* m_figures;
    YearLine* m_summary;
    FilterBar* m_bar;
    FilterButton* m_year;
    FilterButton* m_province;
    FilterButton* m_audience;
    RowList* m_rows;
    EmptyState* m_empty;
    TabbedDetail* m_detail;
    TrainingPane* m_pane;
    ScorePane* m_scores;
    HeadcountPane* m_headcounts;
    RecordForm* m_form;
};

} // namespace bandanh::desktop
