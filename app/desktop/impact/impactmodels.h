#pragma once

#include "app/desktop/look/language.h"
#include "core/places/gazetteer.h"
#include "core/report/report.h"

#include <QAbstractTableModel>

namespace bandanh::desktop {

/// The figures of the Highlights, one a row: value, label, unit, how much of the paper behind it is closed.
class FiguresModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit FiguresModel(const Language& language, QObject* parent = nullptr);
    void setHighlights(const report::Highlights* highlights);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    const report::Figure* figure(int row) const;

private:
    const Language& m_language;
    const report::Highlights* m_highlights = nullptr;
};

/// The sheets behind a figure, those that are not closed first.
class FigureSheetsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Sheet, Activity, Signed, Rows, State, Columns };

    FigureSheetsModel(const Language& language, QObject* parent = nullptr);
    void setSheets(std::vector<report::SheetSource> sheets);
    const report::SheetSource& sheet(int row) const { return m_sheets[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Language& m_language;
    std::vector<report::SheetSource> m_sheets;
};

/// The lines of a sheet and how each stands to the figure.
class FigureLinesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Khmer, Latin, Sex, Kind, Standing, Columns };

    FigureLinesModel(const Language& language, QObject* parent = nullptr);
    void setLines(std::vector<report::LineSource> lines);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const report::LineSource& line, int column) const;

    const Language& m_language;
    std::vector<report::LineSource> m_lines;
};

} // namespace bandanh::desktop
