#pragma once

#include "app/desktop/forms/listdetailpage.h"

namespace bandanh::desktop {

class ActivityListModel;
class ActivityNumbers;
class Button;
class EmptyState;
class FilterBar;
class FilterButton;
class Language;
class Prompts;
class RecordForm;
class RowList;
class TabbedDetail;

/// Activities: the list with its filters, and of the chosen one its sheets and numbers, or its details.
class ActivitiesPage final : public ListDetailPage
{
    Q_OBJECT

public:
    ActivitiesPage(Session& session, Language& language, ActionCatalogue& actions, Prompts& prompts,
                   QWidget* parent = nullptr);

    QString title() const override;
    QList<PageAction> actions() const override;
    void retranslate() override;
    QList<QWidget*> panes() override;
    RecordForm& form() { return *m_form; }
    ActivityNumbers& numbers() { return *m_numbers; }

signals:
    void sheetWanted(const bandanh::RowId& sheet);
    void personWanted(const bandanh::RowId& person);
    void dayWanted();

protected:
    void refreshList() override;
    std::optional<RowId> rowAt(int index) const override;
    std::optional<int> placeOf(const RowId& row) const override;
    void showDetail(const std::optional<RowId>& row, bool again) override;
    void showNew() override;
    bool mayLeaveDetail() override;
    void clearFilters() override;

private:
    enum Tab { Numbers, Details };

    QWidget* makeList();
    QWidget* makeDetail();
    void fillFilters();
    void openCurrentSheet();

    Session& m_session;
    Language& m_language;
    Prompts& m_prompts;
    ActivityListModel* m_model;
    FilterBar* m_bar;
    FilterButton* m_year;
    FilterButton* m_kind;
    FilterButton* m_province;
    RowList* m_rows;
    Button* m_day;
    EmptyState* m_empty;
    TabbedDetail* m_detail;
    ActivityNumbers* m_numbers;
    RecordForm* m_form;
};

} // namespace bandanh::desktop
