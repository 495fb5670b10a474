#pragma once

#include "app/desktop/forms/windowedmodel.h"
#include "app/desktop/look/language.h"
#include "core/store/operationlog.h"
#include "core/store/sheetoverview.h"

#include <QAbstractTableModel>

namespace bandanh::desktop {

class Session;

/// What a sheet still lacks, as a badge says it: "3 rows missing", "scan missing".
QString missingWords(const store::SheetOverview& sheet, const Language& language);
/// The activity's title in the language of the screen, else in the other script.
QString titleOf(const std::string& khmer, const std::string& latin, const Language& language);

/// Sheets that are not closed: sheet, activity, rows of the signed total, a bar, what is missing. The first few, until all
/// are asked for.
class OpenSheetsModel final : public WindowedModel<store::SheetOverview>
{
    Q_OBJECT

public:
    enum Column { Sheet, Activity, Rows, Share, Missing, Columns };

    static constexpr qint64 kFirst = 12;

    OpenSheetsModel(const Language& language, Counter counter, Reader reader, QObject* parent = nullptr);
    /// How many there are, shown or not.
    qint64 total() const { return m_total; }
    bool showsAll() const { return m_showsAll; }
    void setShowsAll(bool all);

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant text(const store::SheetOverview& sheet, int column) const;

    const Language& m_language;
    qint64 m_total = 0;
    bool m_showsAll = false;
};

/// Things done lately: when, what, and whether it can be undone from here.
class DoneModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, What, Undo, Columns };
    struct Line {
        store::OperationRow operation;
        QString words;
        bool canUndo = false;
    };

    DoneModel(const Language& language, QObject* parent = nullptr);
    void setLines(std::vector<Line> lines);
    const Line& line(int row) const { return m_lines[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    const Language& m_language;
    std::vector<Line> m_lines;
};

} // namespace bandanh::desktop
