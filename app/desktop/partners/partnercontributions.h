#pragma once

#include "core/records/record.h"
#include "core/store/partneroverview.h"

#include <QScrollArea>

namespace bandanh::desktop {

class BarChart;
class Button;
class ContributionTable;
class KhmerLabel;
class Language;
class SectionBand;
class Session;
class TableView;

/// What a partner gave: pledged against received in the year as two bars of cash and kind, and every gift with the basis of
/// its value.
class PartnerContributions final : public QScrollArea
{
    Q_OBJECT

public:
    PartnerContributions(Session& session, Language& language, QWidget* parent = nullptr);

    void show(const std::optional<store::PartnerOverview>& partner, const std::string& year);
    void retranslate();
    TableView* table() const { return m_table; }

signals:
    void contributionChosen(const bandanh::RowId& contribution);
    void contributionWanted();

private:
    void choose(int row);
    void showBars(const std::vector<store::MoneySum>& sums);

    Session& m_session;
    Language& m_language;
    ContributionTable* m_contributions;
    std::optional<RowId> m_chosen;
    SectionBand* m_yearBand;
    BarChart* m_bars;
    SectionBand* m_band;
    Button* m_add;
    TableView* m_table;
    KhmerLabel* m_none;
    bool m_isShowing = false;
};

} // namespace bandanh::desktop
