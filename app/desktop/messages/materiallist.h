#pragma once

#include "app/desktop/forms/listdetailpage.h"

namespace bandanh::desktop {

class Button;
class CarrySection;
class EmptyState;
class FilterBar;
class FilterButton;
class Language;
class MaterialTable;
class Prompts;
class RecordForm;
class TableView;

/// Posters, banners and advertisements: how much of each is placed, and the messages that it carries.
class MaterialList final : public ListDetailPage
{
    Q_OBJECT

public:
    MaterialList(Session& session, Language& language, ActionCatalogue& actions, Prompts& prompts,
                 QWidget* parent = nullptr);

    QString title() const override;
    void retranslate() override;
    QList<QWidget*> panes() override;
    RecordForm& form() { return *m_form; }
    MaterialTable& model() { return *m_model; }
    /// The messages on the material.
    CarrySection& carried() { return *m_carried; }

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

    Session& m_session;
    Language& m_language;
    Prompts& m_prompts;
    MaterialTable* m_model;
    FilterBar* m_bar;
    FilterButton* m_kind;
    FilterButton* m_use;
    TableView* m_table;
    EmptyState* m_empty;
    QWidget* m_detail;
    RecordForm* m_form;
    CarrySection* m_carried;
    Button* m_delete;
};

} // namespace bandanh::desktop
