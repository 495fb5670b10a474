#pragma once

#include "app/desktop/look/language.h"
#include "app/desktop/look/scrollpane.h"
#include "core/store/networkoverview.h"

class QVBoxLayout;

namespace bandanh::desktop {

class ActivityListModel;
class BarChart;
class EmptyState;
class FigureBox;
class KhmerLabel;
class NetworkFigures;
class RowList;
class SectionBand;
class Session;

/// A network at a glance: its people and how they grew, what it planned and held in a year, and its activities.
class NetworkPane final : public ScrollPane
{
    Q_OBJECT

public:
    NetworkPane(Session& session, Language& language, QWidget* parent = nullptr);

    void show(const std::optional<store::NetworkOverview>& network, int year);
    void retranslate();
    RowList* activities() const { return m_list; }

signals:
    void activityWanted(const bandanh::RowId& activity);

private:
    void showFigures();
    void showGrowth();
    void showKinds();

    Session& m_session;
    Language& m_language;
    NetworkFigures* m_figures;
    ActivityListModel* m_model;
    std::optional<RowId> m_network;
    int m_year = 0;
    FigureBox* m_sum;
    SectionBand* m_growthBand;
    BarChart* m_growth;
    KhmerLabel* m_rule;
    SectionBand* m_kindBand;
    BarChart* m_kinds;
    SectionBand* m_listBand;
    RowList* m_list;
    EmptyState* m_empty;
};

} // namespace bandanh::desktop
