#pragma once

#include "app/desktop/forms/listdetailpage.h"
#include "core/records/recordspec.h"

namespace bandanh::desktop {

class Button;
class EmptyState;
class FilterBar;
class FilterButton;
class Language;
class Prompts;
class RecordForm;
class RecordListModel;
class TableView;

/// The list and form of any named type of record: networks, organisations.
class RecordListPage final : public ListDetailPage
{
    Q_OBJECT

public:
    RecordListPage(Session& session, Language& language, ActionCatalogue& actions, Prompts& prompts,
                   const records::RecordSpec& spec, ActionId newAction, QWidget* parent = nullptr);

    QString title() const override;
    void retranslate() override;
    QList<QWidget*> panes() override;
    RecordForm& form() { return *m_form; }

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
    void fillKinds();
    QWidget* makeDetail(Session& session, Prompts& prompts);

    Language& m_language;
    const records::RecordSpec& m_spec;
    RecordListModel* m_model;
    FilterBar* m_bar;
    FilterButton* m_kind = nullptr; ///< null where the type has no kinds
    TableView* m_table;
    RecordForm* m_form;
    QWidget* m_detail;
    Button* m_delete;
    EmptyState* m_empty;
};

} // namespace bandanh::desktop
