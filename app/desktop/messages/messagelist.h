#pragma once

#include "app/desktop/forms/listdetailpage.h"

namespace bandanh::desktop {

class Button;
class Callout;
class EmptyState;
class FilterBar;
class FilterButton;
class Language;
class MaterialTable;
class MessagesModel;
class Prompts;
class RecordEntry;
class RecordForm;
class RowList;
class SectionBand;
class TableView;

/// The messages by theme; of the chosen one its text in two languages, who approved it, and the materials that carry it.
class MessageList final : public ListDetailPage
{
    Q_OBJECT

public:
    MessageList(Session& session, Language& language, ActionCatalogue& actions, Prompts& prompts,
                QWidget* parent = nullptr);

    QString title() const override;
    void retranslate() override;
    QList<QWidget*> panes() override;
    RecordForm& form() { return *m_form; }
    MessagesModel& model() { return *m_model; }
    MaterialTable& materials() { return *m_materials; }
    /// What adds a material to those that carry the message.
    RecordEntry& link() { return *m_link; }

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
    void showMaterials(const std::optional<RowId>& message, bool again);
    void takeOff();

    Session& m_session;
    Language& m_language;
    Prompts& m_prompts;
    MessagesModel* m_model;
    MaterialTable* m_materials;
    FilterBar* m_bar;
    FilterButton* m_theme;
    FilterButton* m_approval;
    RowList* m_rows;
    EmptyState* m_empty;
    QWidget* m_detail;
    Callout* m_nobody;
    RecordForm* m_form;
    SectionBand* m_band;
    TableView* m_table;
    Button* m_take;
    RecordEntry* m_link;
    Button* m_delete;
};

} // namespace bandanh::desktop
