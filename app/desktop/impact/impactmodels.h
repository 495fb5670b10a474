#pragma once

#include "app/desktop/impact/highlightsmaking.h"
#include "app/desktop/impact/ondemandmodel.h"
#include "app/desktop/look/language.h"
#include "core/places/gazetteer.h"
#include "core/report/indicators.h"
#include "core/report/report.h"

#include <QAbstractListModel>
#include <QStringList>

namespace bandanh::desktop {

/// The figures of the Highlights, one a row, below the headings of their sections: value, label, unit, what differs since it
/// was frozen, the year before, target, and how complete it is.
class FiguresModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit FiguresModel(const Language& language, QObject* parent = nullptr);
    /// Has to live until the next call.
    void setMade(const MadeHighlights* made);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Null for a heading.
    const report::Figure* figure(int row) const;
    /// The row of the first figure where this one is not among them.
    int rowOf(std::string_view indicator) const;

private:
    struct Row {
        report::Section section;
        const report::Figure* figure; ///< null in the heading of the section
    };

    QVariant headingData(report::Section section, int role) const;
    QString sinceText(const report::Figure& figure) const;
    QString secondText(const report::Figure& figure) const;

    const Language& m_language;
    const MadeHighlights* m_made = nullptr;
    std::vector<Row> m_rows;
};

/// The sheets behind a figure, those that are not closed first.
class FigureSheetsModel final : public OnDemandModel<report::SheetSource>
{
    Q_OBJECT

public:
    enum Column { Sheet, Activity, Signed, Rows, State, Columns };

    FigureSheetsModel(const Language& language, QObject* parent = nullptr);

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Language& m_language;
};

/// The lines of a sheet and how each stands to the figure.
class FigureLinesModel final : public OnDemandModel<report::LineSource>
{
    Q_OBJECT

public:
    enum Column { Line, Khmer, Latin, Sex, Kind, Standing, Columns };

    FigureLinesModel(const Language& language, QObject* parent = nullptr);

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const report::LineSource& line, int column) const;

    const Language& m_language;
};

/// What else a figure is made of, already in words: records, or headcounts. The columns from `firstNumber` on are figures.
class FigureSourcesModel final : public OnDemandModel<QStringList>
{
    Q_OBJECT

public:
    using OnDemandModel::OnDemandModel;
    void setColumns(QStringList headers, int firstNumber);

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headers;
    int m_firstNumber = 0;
};

} // namespace bandanh::desktop
