#include "app/desktop/trainings/trainingpane.h"

#include "app/desktop/activities/partnersection.h"
#include "app/desktop/look/figurebox.h"
#include "app/desktop/look/label.h"
#include "app/desktop/look/sectionband.h"
#include "app/desktop/look/tableview.h"
#include "app/desktop/trainings/topicchoice.h"
#include "app/desktop/trainings/trainedkinds.h"
#include "app/desktop/trainings/traininglistmodel.h"
#include "app/words/filled.h"
#include "core/text/partialdate.h"

#include <QVBoxLayout>

namespace bandanh::desktop {

namespace {

constexpr int kIndent = 6;
constexpr double kHundredths = 100;

/// Whole hours without decimals: 6, 6.5.
QString hoursText(double hours, const Language& language)
{
    return hours == double(qint64(hours)) ? language.number(qint64(hours)) : language.decimal(hours);
}

KhmerLabel* indented(KhmerLabel* label)
{
    label->setContentsMargins(kIndent, 2, 0, 2);
    return label;
}

} // namespace

TrainingPane::TrainingPane(Session& session, Language& language, Prompts& prompts, QWidget* parent)
    : ScrollPane(parent),
      m_session(session),
      m_language(language),
      m_numbers(new TrainingNumbers(session, this)),
      m_kinds(new TrainedKinds(language, this)),
      m_sum(new FigureBox),
      m_hours(indented(new KhmerLabel(Role::Body))),
      m_gain(indented(new KhmerLabel(Role::Body))),
      m_leaderBand(new SectionBand),
      m_leaders(indented(new KhmerLabel(Role::Body))),
      m_topicBand(new SectionBand),
      m_topics(indented(new KhmerLabel(Role::Body))),
      m_topicChoice(new TopicChoice(session, prompts)),
      m_partners(new PartnerSection(session, language, prompts, {records::PartnerPart::InConjunction}))
{
    m_partners->table()->setObjectName(QStringLiteral("trainingPartners"));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 12, 20, 8);
    column->setSpacing(0);
    column->addWidget(m_sum);
    column->addSpacing(8);
    column->addWidget(m_hours);
    column->addWidget(m_gain);
    addKinds(*column);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_leaderBand, m_leaders, m_topicBand, m_topics})
        column->addWidget(widget);
    column->addWidget(m_topicChoice, 0, Qt::AlignLeft);
    column->addWidget(m_partners);
    column->addStretch();
    setWidget(content);
    connect(m_numbers, &TrainingNumbers::ready, this, &TrainingPane::showFigures);
}

void TrainingPane::addKinds(QVBoxLayout& column)
{
    m_kindBand = new SectionBand;
    m_kindTable = new TableView;
    m_kindTable->setObjectName(QStringLiteral("trainedKinds"));
    m_kindTable->setModel(m_kinds);
    const Column number{84, false, Qt::AlignRight};
    m_kindTable->setColumns({{0, true}, number, number, number, {112, false, Qt::AlignRight}, number});
    m_kindTable->setFitsContents(true);
    column.addWidget(m_kindBand);
    column.addWidget(m_kindTable);
}

TrainingNumbers::Wish TrainingPane::wish() const
{
    const auto date = m_training ? text::PartialDate::parse(m_training->date) : std::nullopt;
    return {m_training ? m_training->id : RowId(), date ? date->year() : 0};
}

void TrainingPane::show(const std::optional<store::TrainingOverview>& training)
{
    const bool isOther = !training || !m_training || training->id != m_training->id;
    m_training = training;
    m_partners->show(training ? std::optional(training->id) : std::nullopt,
                     training ? training->scope : records::kNational);
    if (isOther) // until it is counted, no other training's figures stand here
        for (QWidget* widget : std::initializer_list<QWidget*>{m_sum, m_hours, m_gain, m_kindBand, m_kindTable})
            widget->hide();
    if (!training)
        return;
    showLeaders();
    if (wish().year != 0)
        m_numbers->want(wish());
}

void TrainingPane::showLeaders()
{
    const QString leaders = trainersOf(*m_training, m_language);
    m_leaders->setText(leaders.isEmpty() ? tr("Nobody wrote who led it.") : leaders,
                       leaders.isEmpty() ? tr("Write the role or the codes on the tab Details.")
                                         : tr("Leaders stand here by role or code, never by name."));
    const QString topics = topicWords(m_training->topics);
    m_topicChoice->show(m_training->id, m_training->topics);
    m_topics->setText(
        topics.isEmpty() ? tr("No topic is written. Choose them here, or write others on the tab Details.") : topics);
}

void TrainingPane::showFigures()
{
    const report::TrainingFigures* figures = m_numbers->figures(wish());
    for (QWidget* widget : std::initializer_list<QWidget*>{m_sum, m_hours, m_gain, m_kindBand, m_kindTable})
        widget->setVisible(figures != nullptr);
    if (figures == nullptr)
        return;
    m_kinds->setFigures(*figures);
    const bool hasPeople = m_kinds->rowCount() > 0;
    m_kindTable->setVisible(hasPeople);
    m_kindBand->setNote(hasPeople ? QString() : tr("Enter a sign-in sheet to see here who came"));
    showSum(*figures);
}

void TrainingPane::showSum(const report::TrainingFigures& figures)
{
    const auto number = [this](qint64 value) { return m_language.number(value); };
    qint64 women = 0;
    qint64 men = 0;
    for (const auto& kind : figures.kinds) {
        women += kind.women;
        men += kind.men;
    }
    QList<FigureBox::Term> terms{{number(women), tr("women")}, {number(men), tr("men")}};
    if (const qint64 unknown = figures.participations - women - men; unknown > 0)
        terms.append({number(unknown), tr("sex not known")});
    m_sum->setTerms(terms, {number(figures.participations), tr("participations")});
    const double share = figures.persons > 0 ? double(figures.matched) / double(figures.persons) : 0;
    const qint64 halves = figures.onlyBefore + figures.onlyAfter;
    m_sum->setComparison(tr("both scores %1 / %2 persons").arg(number(figures.matched), number(figures.persons)),
                         halves > 0 ? words::counted("TrainingPane", "%n with one only", nullptr, halves) : QString(),
                         std::min(1.0, share), tr("person-hours"), hoursText(figures.personHours, m_language));
    const double hours = double(m_training->hours) / kHundredths;
    m_hours->setText(hours > 0 ? tr("%1 participations × %2 hours = %3 person-hours.")
                                     .arg(number(figures.participations), hoursText(hours, m_language),
                                          hoursText(figures.personHours, m_language))
                               : tr("How many hours it took is not written, so no person-hours are counted."));
    m_gain->setText(figures.gain ? tr("Mean gain %1 points of 20, of the %2 with both scores.")
                                       .arg(m_language.decimal(*figures.gain), number(figures.matched))
                                 : tr("No gain: nobody has a score before and one after."));
}

void TrainingPane::retranslate()
{
    m_topicChoice->retranslate();
    m_kindBand->setTitle(tr("Who was trained"));
    m_kindTable->setAccessibleName(tr("Who was trained"));
    m_leaderBand->setTitle(tr("Led by"));
    m_topicBand->setTitle(tr("Topics"));
    m_partners->retranslate(tr("Held with"));
    if (!m_training)
        return;
    showLeaders();
    showFigures();
}

} // namespace bandanh::desktop
