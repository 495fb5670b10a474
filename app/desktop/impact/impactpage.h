#pragma once

#include "app/desktop/impact/highlightsmaking.h"
#include "app/desktop/session/longwork.h"
#include "app/desktop/shell/page.h"

class QScrollArea;
class QVBoxLayout;

namespace bandanh::desktop {

class EmptyState;
class FiguresModel;
class FilterBar;
class FilterButton;
class HighlightsExporting;
class Language;
class OpenedFigure;
class Prompts;
class RowList;
class Session;

/// The Impact Highlights of a year: figures at the left, their breakdowns in the middle, and at the right what a figure opens
/// to: its rule, its sheets, their rows. Right and Left walk these levels.
class ImpactPage final : public Page
{
    Q_OBJECT

public:
    ImpactPage(Session& session, Language& language, ActionCatalogue& actions, Prompts& prompts,
               QWidget* parent = nullptr);
    ~ImpactPage() override;

    QString title() const override;
    QList<PageAction> actions() const override;
    void retranslate() override;
    void onShown() override;
    QWidget* firstFocus() override;
    QList<QWidget*> panes() override;

    /// Of the report in front, for tests: nothing before the first one is made.
    const report::Highlights* highlights() const
    {
        return m_made && m_made->highlights ? &*m_made->highlights : nullptr;
    }

signals:
    void sheetWanted(const bandanh::RowId& sheet);
    void importWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeFigures();
    QWidget* makeBreakdowns();
    void fillYears();
    void fillProvinces();
    void compute();
    void takeReport();
    void showFault(const Error& error);
    void showReport();
    void showFigure();
    void showBreakdowns(const report::Figure& figure);
    void addBreakdown(const report::Part& part, const report::Tally& tally);
    const report::Figure* current() const;

    Session& m_session;
    Language& m_language;
    LongWork m_work;
    report::Period m_period;
    bool m_isStale = true;
    std::shared_ptr<MadeHighlights> m_inTheMaking;
    std::shared_ptr<MadeHighlights> m_made;
    std::string_view m_chosen; ///< the figure in front, also once the Highlights are made anew
    HighlightsExporting* m_exporting;

    FilterBar* m_bar;
    FilterButton* m_year;
    FilterButton* m_province;
    FiguresModel* m_figures;
    OpenedFigure* m_opened;
    QScrollArea* m_openedPane;
    RowList* m_figureList;
    QWidget* m_breakdownPane;
    QWidget* m_breakdowns;
    QVBoxLayout* m_breakdownColumn;
    QWidget* m_content;
    EmptyState* m_empty;
    EmptyState* m_fault; ///< in the place of the figures while they cannot be computed
};

} // namespace bandanh::desktop
