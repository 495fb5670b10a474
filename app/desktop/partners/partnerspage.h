#pragma once

#include "app/desktop/forms/listdetailpage.h"

#include <QDate>

class QSplitter;
class QStackedWidget;
class QTabBar;

namespace bandanh::desktop {

class Callout;
class EmptyState;
class FilterBar;
class FilterButton;
class Label;
class Language;
class PartnerAgreements;
class PartnerContributions;
class PartnersModel;
class Prompts;
class RecordDrawer;
class RecordForm;
class Segmented;
class TableView;

/// Partners: one of them with agreements, the Code of Conduct's checklist and contributions, or all of them side by side as
/// the New York office wants them.
class PartnersPage final : public ListDetailPage
{
    Q_OBJECT

public:
    PartnersPage(Session& session, Language& language, ActionCatalogue& actions, Prompts& prompts,
                 QWidget* parent = nullptr);

    QString title() const override;
    void retranslate() override;
    QList<QWidget*> panes() override;
    PartnersModel& model() { return *m_model; }
    RecordForm& form() { return *m_form; }
    RecordDrawer& drawer() { return *m_drawer; }

public slots:
    /// All partners side by side, or one beside the list.
    void showAll(bool all);
    /// Only partners with an agreement that ends within so many days.
    void showEnding(int days);

protected:
    void refreshList() override;
    std::optional<RowId> rowAt(int index) const override;
    std::optional<int> placeOf(const RowId& row) const override;
    void showDetail(const std::optional<RowId>& row, bool again) override;
    void showNew() override;
    bool mayLeaveDetail() override;
    void clearFilters() override;

private:
    enum Tab { Agreements, Contributions, Details };

    QWidget* makeList();
    QWidget* makeBar();
    QWidget* makeDetail();
    void connectDrawer();
    void fillFilters();
    void applyColumns();
    void showReminder();
    void startAgreement();
    void startContribution();
    void openCriterion(const RowId& agreement, qint64 criterion);
    /// The day on which agreements are looked at: today, or the end of an earlier year.
    QDate day() const;
    std::string year() const;

    Session& m_session;
    Language& m_language;
    Prompts& m_prompts;
    PartnersModel* m_model;
    FilterBar* m_bar;
    Segmented* m_view;
    FilterButton* m_year;
    FilterButton* m_only;
    Callout* m_reminder;
    TableView* m_table;
    EmptyState* m_empty;
    QWidget* m_detail;
    Label* m_title;
    Label* m_line;
    QTabBar* m_tabs;
    QSplitter* m_sides;
    QStackedWidget* m_stack;
    PartnerAgreements* m_agreements;
    PartnerContributions* m_contributions;
    RecordForm* m_form;
    RecordDrawer* m_drawer;
    bool m_showsAll = false;
};

} // namespace bandanh::desktop
