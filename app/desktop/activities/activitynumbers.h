#pragma once

#include "app/desktop/look/language.h"
#include "core/store/activityoverview.h"

#include <QScrollArea>

#include <optional>

class QVBoxLayout;

namespace bandanh::desktop {

class ActivityHeadcounts;
class ActivitySheets;
class FigureBox;
class SectionBand;
class Session;
class SheetLinesModel;
class TableView;

/// The sheets and numbers of an activity: the sum, the sheets with their total, the headcounts, the lines of a sheet.
class ActivityNumbers final : public QScrollArea
{
    Q_OBJECT

public:
    ActivityNumbers(Session& session, Language& language, QWidget* parent = nullptr);

    void show(const std::optional<store::ActivityOverview>& activity);
    void retranslate();
    TableView* sheets() const { return m_sheetTable; }
    TableView* lines() const { return m_lineTable; }
    /// The sheet whose lines are shown.
    std::optional<RowId> currentSheet() const;

signals:
    void sheetWanted(const bandanh::RowId& sheet);
    void personWanted(const bandanh::RowId& person);

private:
    void addSheets(QVBoxLayout& column);
    void addHeadcounts(QVBoxLayout& column);
    void addLines(QVBoxLayout& column);
    void showSum(const store::ActivityOverview& activity);
    QString sexesOf(const RowId& activity) const;
    void showLines();

    Session& m_session;
    Language& m_language;
    std::optional<RowId> m_activity;
    std::string m_day;
    ActivitySheets* m_sheets;
    ActivityHeadcounts* m_headcounts;
    SheetLinesModel* m_lines;
    FigureBox* m_sum;
    SectionBand* m_sheetBand;
    TableView* m_sheetTable;
    SectionBand* m_headcountBand;
    TableView* m_headcountTable;
    SectionBand* m_lineBand;
    TableView* m_lineTable;
};

} // namespace bandanh::desktop
