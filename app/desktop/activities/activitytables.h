#pragma once

#include "app/desktop/look/language.h"
#include "core/store/activityoverview.h"
#include "core/store/sheetoverview.h"

#include <QAbstractTableModel>

namespace bandanh::desktop {

/// The sheets of an activity and, below them, their total.
class ActivitySheets final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Sheet, Part, Signed, Rows, Scan, Proposed, Arrived, State, Columns };

    explicit ActivitySheets(const Language& language, QObject* parent = nullptr);

    void setSheets(std::vector<store::SheetOverview> sheets);
    qint64 sheetCount() const { return qint64(m_sheets.size()); }
    /// Null for the total.
    const store::SheetOverview* sheet(int row) const;

    struct Total {
        qint64 rows = 0, signedTotal = 0, scanned = 0, proposed = 0, closed = 0;
        bool isSignedKnown = true; ///< every sheet has a signed total
    };
    const Total& total() const { return m_total; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const store::SheetOverview& sheet, int column) const;
    QVariant sheetData(const store::SheetOverview& sheet, int column, int role) const;
    QString totalText(int column) const;

    const Language& m_language;
    std::vector<store::SheetOverview> m_sheets;
    Total m_total;
};

/// The headcounts of an activity: what was counted, how many of these stand on sheets, and what that adds.
class ActivityHeadcounts final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Kind, Female, Male, Unknown, Total, Named, Added, Method, Columns };

    explicit ActivityHeadcounts(const Language& language, QObject* parent = nullptr);

    void setHeadcounts(std::vector<store::HeadcountOverview> headcounts);
    const store::HeadcountOverview* headcount(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const store::HeadcountOverview& headcount, int column) const;

    const Language& m_language;
    std::vector<store::HeadcountOverview> m_headcounts;
};

} // namespace bandanh::desktop
