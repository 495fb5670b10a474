#pragma once

#include "app/desktop/look/language.h"
#include "app/desktop/look/scrollpane.h"
#include "app/desktop/trainings/trainingnumbers.h"
#include "core/store/trainingoverview.h"

class QVBoxLayout;

namespace bandanh::desktop {

class FigureBox;
class KhmerLabel;
class PartnerSection;
class Prompts;
class SectionBand;
class TableView;
class TopicChoice;
class TrainedKinds;

/// A training at a glance: who was trained and for how long, what they knew afterwards, who led it, what it was about and with
/// whom it was held.
class TrainingPane final : public ScrollPane
{
    Q_OBJECT

public:
    TrainingPane(Session& session, Language& language, Prompts& prompts, QWidget* parent = nullptr);

    void show(const std::optional<store::TrainingOverview>& training);
    void retranslate();
    TableView* kinds() const { return m_kindTable; }
    PartnerSection& partners() const { return *m_partners; }

private:
    void addKinds(QVBoxLayout& column);
    void showFigures();
    void showSum(const report::TrainingFigures& figures);
    void showLeaders();
    TrainingNumbers::Wish wish() const;

    Session& m_session;
    Language& m_language;
    TrainingNumbers* m_numbers;
    std::optional<store::TrainingOverview> m_training;
    TrainedKinds* m_kinds;
    FigureBox* m_sum;
    KhmerLabel* m_hours;
    KhmerLabel* m_gain;
    SectionBand* m_kindBand;
    TableView* m_kindTable;
    SectionBand* m_leaderBand;
    KhmerLabel* m_leaders;
    SectionBand* m_topicBand;
    KhmerLabel* m_topics;
    TopicChoice* m_topicChoice;
    PartnerSection* m_partners;
};

} // namespace bandanh::desktop
