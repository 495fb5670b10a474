#pragma once

#include "app/desktop/look/language.h"
#include "app/desktop/shell/page.h"
#include "core/store/meetingoverview.h"

#include <QAbstractTableModel>

namespace bandanh::desktop {

class EmptyState;
class FilterBar;
class FilterButton;
class KhmerLabel;
class Label;
class SectionBand;
class Session;
class TableView;
class YearFigures;

/// The ministries of the Coalition and the countries of the COMMIT Taskforce, each with when it was last met.
class MemberTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Since, LastMet, Met, Open, Columns };

    explicit MemberTable(const Language& language, QObject* parent = nullptr);

    void setMembers(std::vector<store::MemberOverview> members, const std::string& today);
    const store::MemberOverview* member(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const store::MemberOverview& member, int column) const;
    QVariant badge(const store::MemberOverview& member, int column) const;

    const Language& m_language;
    std::vector<store::MemberOverview> m_members;
    std::string m_today;
};

/// The matrix of members: since when, last met, how often, what they still have to keep. A row opens its meetings.
class MembersPage final : public Page
{
    Q_OBJECT

public:
    MembersPage(Session& session, Language& language, QWidget* parent = nullptr);

    QString title() const override;
    bool hasSearch() const override { return false; }
    void retranslate() override;
    void onShown() override { reload(); }
    QWidget* firstFocus() override;
    QList<QWidget*> panes() override;
    MemberTable& ministries() { return *m_ministries; }
    MemberTable& countries() { return *m_countries; }

signals:
    void organisationWanted(const bandanh::RowId& organisation);

private:
    TableView* addTable(const char* name, MemberTable* model);
    void reload();
    void showFigures();

    Session& m_session;
    Language& m_language;
    YearFigures* m_figures;
    MemberTable* m_ministries;
    MemberTable* m_countries;
    FilterBar* m_bar;
    FilterButton* m_year;
    KhmerLabel* m_sum;
    SectionBand* m_ministryBand;
    TableView* m_ministryTable;
    SectionBand* m_countryBand;
    TableView* m_countryTable;
    EmptyState* m_empty;
};

} // namespace bandanh::desktop
