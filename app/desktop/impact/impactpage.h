#pragma once

#include "app/desktop/impact/highlightsmaking.h"
#include "app/desktop/session/longwork.h"
#include "app/desktop/shell/page.h"

namespace bandanh::desktop {

class Breakdowns;
class EmptyState;
class FigureFreezing;
class FiguresModel;
class FilterBar;
class FilterButton;
class HighlightsExporting;
class Language;
class OpenedFigure;
class Prompts;
class RowList;
class ScrollPane;
class Session;

/// The Impact Highlights of a year, as they are or as an edition has them: figures at the left, their breakdowns in the middle,
/// and at the right what a figure opens to: its rule, its sheets, their rows. Right and Left walk these levels.
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
    bool isWorking() const override;
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
    void connectFilters();
    void connectActions();
    void fillYears();
    void fillProvinces();
    void fillEditions();
    void compute();
    void takeReport();
    void showFault(const Error& error);
    void showReport();
    void showNote();
    void showFigure();
    const report::Figure* current() const;

    Session& m_session;
    Language& m_language;
    ActionCatalogue& m_actions;
    LongWork m_work;
    HighlightsWish m_wish;
    bool m_isStale = true;
    std::shared_ptr<MadeHighlights> m_inTheMaking;
    std::shared_ptr<MadeHighlights> m_made;
    std::string_view m_chosen; ///< the figure in front, also once the Highlights are made anew
    HighlightsExporting* m_exporting;
    FigureFreezing* m_freezing;

    FilterBar* m_bar;
    FilterButton* m_year;
    FilterButton* m_province;
    FilterButton* m_edition;
    FiguresModel* m_figures;
    OpenedFigure* m_opened;
    RowList* m_figureList;
    Breakdowns* m_breakdowns;
    ScrollPane* m_breakdownPane;
    QWidget* m_content;
    EmptyState* m_empty;
    EmptyState* m_fault; ///< in the place of the figures while they cannot be computed
};

} // namespace bandanh::desktop
