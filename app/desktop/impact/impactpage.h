#pragma once

#include "app/desktop/session/longwork.h"
#include "app/desktop/shell/page.h"
#include "core/report/report.h"

#include <memory>

class QVBoxLayout;

namespace bandanh::desktop {

class EmptyState;
class FigureBox;
class FigureLinesModel;
class FigureSheetsModel;
class FiguresModel;
class FilterBar;
class FilterButton;
class KhmerLabel;
class Label;
class Language;
class RowList;
class SectionBand;
class Session;
class TableView;

/// The Impact Highlights of a year: figures at the left, their breakdowns in the middle, and at the right what a figure opens
/// to: its rule, its sheets, their rows. Right and Left walk these levels.
class ImpactPage final : public Page
{
    Q_OBJECT

public:
    ImpactPage(Session& session, Language& language, QWidget* parent = nullptr);
    ~ImpactPage() override;

    QString title() const override;
    void retranslate() override;
    void onShown() override;
    QWidget* firstFocus() override;
    QList<QWidget*> panes() override;

    /// Of the report in front, for tests: nothing before the first one is made.
    const report::Highlights* highlights() const { return m_highlights.get(); }

signals:
    void sheetWanted(const bandanh::RowId& sheet);
    void importWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeFigures();
    QWidget* makeBreakdowns();
    QWidget* makeOpened();
    void fillYears();
    void fillProvinces();
    void compute();
    void showReport();
    void showFigure();
    void showBreakdowns(const report::Figure& figure);
    void addBreakdown(const report::Figure& figure, const report::Part& part, const report::Tally& tally);
    void showRule(const report::Figure& figure);
    void showSheets();
    void showRows();
    const report::Figure* current() const;

    Session& m_session;
    Language& m_language;
    LongWork m_work;
    report::Period m_period;
    bool m_isStale = true;
    std::unique_ptr<store::Connection> m_reader; ///< of the report, which is made on another thread
    std::unique_ptr<report::Report> m_report;
    std::unique_ptr<report::Highlights> m_highlights;

    FilterBar* m_bar;
    FilterButton* m_year;
    FilterButton* m_province;
    FiguresModel* m_figures;
    FigureSheetsModel* m_sheets;
    FigureLinesModel* m_lines;
    RowList* m_figureList;
    QWidget* m_breakdowns;
    QVBoxLayout* m_breakdownColumn;
    Label* m_openedValue;
    Label* m_openedLabel;
    Label* m_openedUnit;
    SectionBand* m_ruleBand;
    KhmerLabel* m_rule;
    FigureBox* m_sum;
    SectionBand* m_sheetsBand;
    TableView* m_sheetTable;
    SectionBand* m_rowsBand;
    TableView* m_rowTable;
    QWidget* m_content;
    EmptyState* m_empty;
};

} // namespace bandanh::desktop
