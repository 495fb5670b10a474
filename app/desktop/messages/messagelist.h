#pragma once

#include "app/desktop/forms/listdetailpage.h"

namespace bandanh::desktop {

class Button;
class Callout;
class CarrySection;
class EmptyState;
class FilterBar;
class FilterButton;
class Language;
class MessagesModel;
class Prompts;
class RecordForm;
class RowList;

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
    /// The materials that carry the message.
    CarrySection& carriers() { return *m_carriers; }

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

    Session& m_session;
    Language& m_language;
    Prompts& m_prompts;
    MessagesModel* m_model;
    FilterBar* m_bar;
    FilterButton* m_theme;
    FilterButton* m_approval;
    RowList* m_rows;
    EmptyState* m_empty;
    QWidget* m_detail;
    Callout* m_nobody;
    RecordForm* m_form;
    CarrySection* m_carriers;
    Button* m_delete;
};

} // namespace bandanh::desktop
