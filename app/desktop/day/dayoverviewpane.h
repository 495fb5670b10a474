#pragma once

#include "app/desktop/look/language.h"
#include "core/store/dayoverview.h"

#include <QScrollArea>

class QAbstractItemModel;

namespace bandanh::desktop {

class BarChart;
class DayKinds;
class DayPartners;
class DayYears;
class FigureBox;
class KhmerLabel;
class SectionBand;
class Segmented;
class Session;
class StackedBar;
class TableView;
class YearFigures;

/// The Day of a year as a whole: what is still to do, who took part, who made it, and the years side by side.
class DayOverviewPane final : public QScrollArea
{
    Q_OBJECT

public:
    /// The years that are compared are those that `figures` was asked for.
    DayOverviewPane(Session& session, Language& language, const YearFigures& figures, QWidget* parent = nullptr);

    void show(const store::DayFilter& filter, int lastYear);
    /// What the report's figures say, once they are counted.
    void showFigures();
    void retranslate();
    QList<QWidget*> panes() const;
    DayKinds& kinds() { return *m_kinds; }
    DayPartners& partners() { return *m_partners; }
    DayYears& years() { return *m_years; }
    KhmerLabel& work() { return *m_work; }

signals:
    void yearWanted(int year);

private:
    TableView* addTable(const char* name, QAbstractItemModel* model);
    void showWork(const store::DayWork& work);
    void showYears();
    void showBars();

    Session& m_session;
    Language& m_language;
    const YearFigures& m_figures;
    store::DayFilter m_filter;
    int m_lastYear = 0;
    store::DayWork m_counted;
    DayKinds* m_kinds;
    DayPartners* m_partners;
    DayYears* m_years;
    FigureBox* m_sum;
    KhmerLabel* m_work;
    SectionBand* m_kindBand;
    StackedBar* m_sexes;
    TableView* m_kindTable;
    SectionBand* m_partnerBand;
    TableView* m_partnerTable;
    KhmerLabel* m_noPartner;
    SectionBand* m_yearBand;
    Segmented* m_measure;
    BarChart* m_bars;
    TableView* m_yearTable;
};

} // namespace bandanh::desktop
