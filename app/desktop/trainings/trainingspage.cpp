#include "app/desktop/trainings/trainingspage.h"

#include "app/desktop/activities/headcountpane.h"
#include "app/desktop/activities/partnersection.h"
#include "app/desktop/figures/yearfigures.h"
#include "app/desktop/forms/placenames.h"
#include "app/desktop/forms/recordform.h"
#include "app/desktop/forms/removal.h"
#include "app/desktop/forms/tabbeddetail.h"
#include "app/desktop/look/emptystate.h"
#include "app/desktop/look/formfield.h"
#include "app/desktop/look/panebars.h"
#include "app/desktop/look/rowlist.h"
#include "app/desktop/look/scrollpane.h"
#include "app/desktop/look/tableview.h"
#include "app/desktop/session/session.h"
#include "app/desktop/sheets/activityrow.h"
#include "app/desktop/trainings/scorepane.h"
#include "app/desktop/trainings/scoreview.h"
#include "app/desktop/trainings/traininglistmodel.h"
#include "app/desktop/trainings/trainingpane.h"
#include "app/desktop/trainings/yearline.h"
#include "app/words/filled.h"
#include "core/records/activity.h"
#include "core/store/activityoverview.h"
#include "core/text/partialdate.h"

#include <QTabBar>
#include <QVBoxLayout>

namespace bandanh::desktop {

namespace {

using records::ActivityKind;
using store::Audience;

constexpr int kListWidth = 372;
// What a training is planned and told by; not the network, school and programme of other activities.
constexpr std::uint16_t kFields[] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 16, 17, 18, 19, 20, 21, 23, 24};

ActivityKind kindFor(const QVariant& audience)
{
    switch (static_cast<Audience>(audience.toInt())) {
    case Audience::Judges:
        return ActivityKind::JudgeTraining;
    case Audience::Officials:
        return ActivityKind::NationalTraining;
    case Audience::Community:
        return ActivityKind::CommunitySession;
    case Audience::Police:
        break;
    }
    return ActivityKind::PoliceTraining;
}

} // namespace

TrainingsPage::TrainingsPage(Session& session, Language& language, ActionCatalogue& actions, Prompts& prompts,
                             QWidget* parent)
    : ListDetailPage(session, actions, ActionId::NewTraining, parent),
      m_session(session),
      m_language(language),
      m_prompts(prompts),
      m_model(new TrainingListModel(session, language, this)),
      m_figures(new YearFigures(session, this)),
      m_summary(new YearLine)
{
    setObjectName(QStringLiteral("trainings"));
    connectRecords(records::specOf<records::Activity>(), language);
    QWidget* list = makeList();
    setPanes(list, m_rows, makeDetail(), kListWidth);
    m_summary->setObjectName(QStringLiteral("trainingsOfYear"));
    m_summary->hide();
    auto* whole = qobject_cast<QVBoxLayout*>(layout());
    whole->insertWidget(0, m_summary);
    whole->setStretch(1, 1); // the list and the training have what the sentence leaves
    connect(m_form, &RecordForm::created, this, &TrainingsPage::adopt);
    connect(m_figures, &YearFigures::ready, this, &TrainingsPage::showSummary);
}

QWidget* TrainingsPage::makeList()
{
    auto* pane = new QWidget;
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_bar = new FilterBar;
    m_year = new FilterButton;
    m_year->setObjectName(QStringLiteral("trainingYear"));
    m_province = new FilterButton;
    m_province->setObjectName(QStringLiteral("trainingProvince"));
    m_audience = new FilterButton;
    m_audience->setObjectName(QStringLiteral("trainingAudience"));
    for (FilterButton* filter : {m_year, m_province, m_audience}) {
        m_bar->add(filter);
        connect(filter, &FilterButton::valueChosen, this, [this] { reload(); });
    }
    m_bar->add(tagFilter());
    m_rows = new RowList(RowList::Rows::TwoLines);
    m_rows->setObjectName(QStringLiteral("trainingList"));
    m_rows->setModel(m_model);
    m_empty = new EmptyState(m_rows);
    m_rows->setEmptyState(m_empty);
    column->addWidget(m_bar);
    column->addWidget(m_rows, 1);
    connect(m_rows, &QListView::activated, this, [this] { m_detail->tabs()->setFocus(); });
    return pane;
}

QWidget* TrainingsPage::makeDetail()
{
    m_detail = new TabbedDetail(QStringLiteral("training"));
    m_pane = new TrainingPane(m_session, m_language, m_prompts);
    m_scores = new ScorePane(m_session, m_language);
    m_headcounts = new HeadcountPane(m_session, m_language, m_prompts);
    m_form = new RecordForm(m_session, m_language, records::specOf<records::Activity>(), kFields);
    auto* counts = new ScrollPane;
    m_headcounts->setContentsMargins(0, 0, 20, 8);
    counts->setWidget(m_headcounts);
    for (QWidget* view : std::initializer_list<QWidget*>{m_pane, m_scores, counts, m_form})
        m_detail->addView(view);
    removeOnClick(m_detail->deleteButton(), m_session, m_prompts, m_form, [this] { return mayLeaveDetail(); });
    return m_detail;
}

QString TrainingsPage::title() const
{
    return tr("Trainings");
}

QList<QWidget*> TrainingsPage::panes()
{
    QList<QWidget*> panes{m_rows, m_detail->tabs()};
    switch (m_detail->tabs()->currentIndex()) {
    case Trained:
        return panes << m_pane->kinds() << m_pane->partners().table();
    case Scores:
        return panes << m_scores->view() << m_scores->personField()->editor();
    case Headcounts:
        return panes << m_headcounts->table();
    default:
        return panes << m_form->editorOf("title_km");
    }
}

void TrainingsPage::retranslate()
{
    fillFilters();
    m_detail->setTabTexts({tr("Who was trained"), tr("Scores"), tr("Headcounts"), tr("Details")},
                          tr("Views of the training"));
    m_rows->setAccessibleName(tr("Trainings"));
    m_detail->setDeleteText(tr("Delete"), tr("Delete this training"));
    m_pane->retranslate();
    m_scores->retranslate();
    m_headcounts->retranslate();
    m_form->retranslate();
    reload();
}

void TrainingsPage::fillFilters()
{
    QList<FilterButton::Choice> years{{tr("All years"), QVariant()}};
    for (const int year : store::activityYears(m_session.reader()))
        years.append({m_language.year(year), year});
    m_year->setChoices(tr("Year"), years);
    QList<FilterButton::Choice> provinces{{tr("All provinces"), QVariant()}};
    for (const NamedScope& province : provinceNames(m_session.gazetteer(), m_language.isKhmer()))
        provinces.append({province.name, int(province.scope)});
    m_province->setChoices(tr("Province"), provinces);
    m_audience->setChoices(tr("For whom"), {{tr("All audiences"), QVariant()},
                                            {tr("Police"), int(Audience::Police)},
                                            {tr("Judges"), int(Audience::Judges)},
                                            {tr("Officials"), int(Audience::Officials)},
                                            {tr("Community"), int(Audience::Community)}});
}

store::TrainingFilter TrainingsPage::filter() const
{
    store::TrainingFilter filter;
    if (m_year->value().isValid())
        filter.year = m_year->value().toInt();
    if (m_province->value().isValid())
        filter.scope = records::Scope(m_province->value().toInt());
    if (m_audience->value().isValid())
        filter.audience = static_cast<Audience>(m_audience->value().toInt());
    filter.text = searched().toStdString();
    filter.tag = chosenTag();
    return filter;
}

void TrainingsPage::refreshList()
{
    const store::TrainingFilter wanted = filter();
    m_model->setFilter(wanted);
    m_bar->setNote(m_language.number(m_model->rowCount()));
    m_summary->hide();
    if (const int year = summaryYear(); year != 0)
        m_figures->want({year});
    if (!wanted.text.empty() || !wanted.tag.empty() || wanted.year || wanted.scope || wanted.audience)
        m_empty->setText(tr("No training is found by these words and filters."),
                         tr("Type less in the search field, or make a new training with Ctrl+N."));
    else
        m_empty->setText(tr("Trainings will stand here."),
                         tr("They come with the lists that you import, or make a new training with Ctrl+N."));
}

int TrainingsPage::summaryYear() const
{
    if (m_year->value().isValid())
        return m_year->value().toInt();
    const auto* newest = m_model->row(0);
    const auto date = newest != nullptr ? text::PartialDate::parse(newest->date) : std::nullopt;
    return date ? date->year() : 0;
}

/// The report's own figures of the year, so that the page never says anything else than the report.
void TrainingsPage::showSummary()
{
    const int year = summaryYear();
    const auto* persons = m_figures->figure(year, "persons_trained");
    const auto* participations = m_figures->figure(year, "training_participations");
    const auto* hours = m_figures->figure(year, "training_person_hours");
    const auto* gain = m_figures->figure(year, "test_gain");
    m_summary->setVisible(persons && participations && hours && gain);
    if (m_summary->isHidden())
        return;
    const auto number = [this](const std::optional<double>& value) {
        return m_language.number(qint64(value.value_or(0)));
    };
    const qint64 held = m_figures->countRecords(year, "training_participations");
    QString sentence = words::filled(
        words::counted(
            "TrainingsPage",
            "%n training(s) of police and judges held, %1 persons trained (%2 participations), %3 person-hours.",
            nullptr, held),
        {number(persons->value), number(participations->value), number(hours->value)});
    const auto* matched = std::get_if<double>(gain->part("matched"));
    if (gain->value)
        sentence += QLatin1Char(' ')
                    + tr("Mean gain %1 points of 20, of %2 tests with both scores.")
                          .arg(m_language.decimal(*gain->value), number(matched ? *matched : 0));
    m_summary->setText(tr("In the report of %1:").arg(m_language.digits(QString::number(year))), sentence);
}

std::optional<RowId> TrainingsPage::rowAt(int index) const
{
    const auto* training = m_model->row(index);
    return training != nullptr ? std::optional(training->id) : std::nullopt;
}

std::optional<int> TrainingsPage::placeOf(const RowId& row) const
{
    return m_model->placeOf(row);
}

void TrainingsPage::showDetail(const std::optional<RowId>& row, bool again)
{
    const auto training = row ? store::trainingOverview(m_session.reader(), *row) : std::nullopt;
    m_detail->setVisible(training.has_value());
    if (training)
        m_detail->showRow(activityTitle(*training, m_language),
                          trainingLine(*training, m_language, m_session.gazetteer()));
    m_pane->show(training);
    m_scores->show(training ? std::optional(training->id) : std::nullopt);
    m_headcounts->show(training ? std::optional(training->id) : std::nullopt,
                       training ? training->scope : records::kNational);
    m_form->showRow(row, again);
}

void TrainingsPage::showNew()
{
    m_detail->show();
    m_detail->showNew(tr("New training"), tr("It is kept from the first thing you write."));
    records::Activity blank;
    blank.kind = kindFor(m_audience->value());
    records::Record record = records::toRecord(blank);
    record.scope = filter().scope.value_or(m_session.settings().province);
    m_form->startNew(record);
    m_form->focusFirst();
}

bool TrainingsPage::mayLeaveDetail()
{
    if (!m_scores->mayLeave()) {
        m_detail->tabs()->setCurrentIndex(Scores);
        m_scores->view()->setFocus();
        return false;
    }
    return m_form->mayLeave() && m_headcounts->mayLeave();
}

void TrainingsPage::clearFilters()
{
    for (FilterButton* filter : {m_year, m_province, m_audience})
        filter->setValue(QVariant());
}

} // namespace bandanh::desktop
