#include "app/desktop/activities/activitiespage.h"

#include "app/desktop/activities/activitylistmodel.h"
#include "app/desktop/activities/activitynumbers.h"
#include "app/desktop/forms/placenames.h"
#include "app/desktop/forms/recordform.h"
#include "app/desktop/forms/removal.h"
#include "app/desktop/forms/tabbeddetail.h"
#include "app/desktop/look/emptystate.h"
#include "app/desktop/look/panebars.h"
#include "app/desktop/look/rowlist.h"
#include "app/desktop/look/tableview.h"
#include "app/desktop/session/session.h"
#include "app/desktop/sheets/activityrow.h"
#include "app/words/recordlabel.h"
#include "core/records/activity.h"

#include <QTabBar>
#include <QVBoxLayout>

namespace bandanh::desktop {

namespace {

constexpr int kListWidth = 388;

} // namespace

ActivitiesPage::ActivitiesPage(Session& session, Language& language, ActionCatalogue& actions, Prompts& prompts,
                               QWidget* parent)
    : ListDetailPage(session, actions, ActionId::NewActivity, parent),
      m_session(session),
      m_language(language),
      m_prompts(prompts),
      m_model(new ActivityListModel(session, language, this))
{
    setObjectName(QStringLiteral("activities"));
    connectRecords(records::specOf<records::Activity>(), language);
    QWidget* list = makeList();
    setPanes(list, m_rows, makeDetail(), kListWidth);
    connect(m_form, &RecordForm::created, this, &ActivitiesPage::adopt);
    connect(m_numbers, &ActivityNumbers::sheetWanted, this, &ActivitiesPage::sheetWanted);
    connect(m_numbers, &ActivityNumbers::personWanted, this, &ActivitiesPage::personWanted);
    connect(m_rows, &QListView::activated, this, &ActivitiesPage::openCurrentSheet);
}

QWidget* ActivitiesPage::makeList()
{
    auto* pane = new QWidget;
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_bar = new FilterBar;
    m_year = new FilterButton;
    m_year->setObjectName(QStringLiteral("yearFilter"));
    m_kind = new FilterButton;
    m_kind->setObjectName(QStringLiteral("kindFilter"));
    m_province = new FilterButton;
    m_province->setObjectName(QStringLiteral("provinceFilter"));
    for (FilterButton* filter : {m_year, m_kind, m_province}) {
        m_bar->add(filter);
        connect(filter, &FilterButton::valueChosen, this, [this] { reload(); });
    }
    m_bar->add(tagFilter());
    m_rows = new RowList(RowList::Rows::TwoLines);
    m_rows->setObjectName(QStringLiteral("activityList"));
    m_rows->setModel(m_model);
    m_empty = new EmptyState(m_rows);
    m_rows->setEmptyState(m_empty);
    column->addWidget(m_bar);
    m_day = new Button(Button::Kind::Tertiary);
    m_day->setObjectName(QStringLiteral("openDay"));
    column->addWidget(m_rows, 1);
    column->addWidget(m_day, 0, Qt::AlignLeft);
    connect(m_day, &QPushButton::clicked, this, [this] {
        if (mayLeaveDetail())
            emit dayWanted();
    });
    return pane;
}

QWidget* ActivitiesPage::makeDetail()
{
    m_detail = new TabbedDetail(QStringLiteral("activity"));
    m_numbers = new ActivityNumbers(m_session, m_language);
    m_form = new RecordForm(m_session, m_language, records::specOf<records::Activity>());
    m_detail->addView(m_numbers);
    m_detail->addView(m_form);
    removeOnClick(m_detail->deleteButton(), m_session, m_prompts, m_form);
    return m_detail;
}

QString ActivitiesPage::title() const
{
    return tr("Activities");
}

QList<PageAction> ActivitiesPage::actions() const
{
    return QList<PageAction>{{ActionId::PrintSheets}, {ActionId::EnterSheet}} + ListDetailPage::actions();
}

QList<QWidget*> ActivitiesPage::panes()
{
    QWidget* inside = m_detail->tabs()->currentIndex() == Details ? m_form->editorOf("title_km") : m_numbers->sheets();
    return {m_rows, m_detail->tabs(), inside,
            m_detail->tabs()->currentIndex() == Numbers ? m_numbers->lines() : nullptr};
}

void ActivitiesPage::retranslate()
{
    fillFilters();
    m_detail->setTabTexts({tr("Sheets and numbers"), tr("Details")}, tr("Views of the activity"));
    m_rows->setAccessibleName(tr("Activities"));
    m_day->setText(tr("Anti-Trafficking Day: events, hosts and the years side by side"));
    m_day->setAccessibleName(m_day->text());
    m_detail->setDeleteText(tr("Delete"), tr("Delete this activity"));
    m_numbers->retranslate();
    m_form->retranslate();
    reload();
}

void ActivitiesPage::fillFilters()
{
    QList<FilterButton::Choice> years{{tr("All years"), QVariant()}};
    for (const int year : store::activityYears(m_session.reader()))
        years.append({m_language.year(year), year});
    m_year->setChoices(tr("Year"), years);
    QList<FilterButton::Choice> kinds{{tr("All kinds"), QVariant()}};
    for (const records::EnumValue& kind : records::kActivityKinds.values)
        kinds.append({words::label(kind), qint64(kind.code)});
    m_kind->setChoices(tr("Kind"), kinds);
    QList<FilterButton::Choice> provinces{{tr("All provinces"), QVariant()}};
    for (const NamedScope& province : provinceNames(m_session.gazetteer(), m_language.isKhmer()))
        provinces.append({province.name, int(province.scope)});
    m_province->setChoices(tr("Province"), provinces);
}

void ActivitiesPage::refreshList()
{
    store::ActivityFilter filter;
    if (m_year->value().isValid())
        filter.year = m_year->value().toInt();
    if (m_kind->value().isValid())
        filter.kind = m_kind->value().toLongLong();
    if (m_province->value().isValid())
        filter.scope = records::Scope(m_province->value().toInt());
    filter.text = searched().toStdString();
    filter.tag = chosenTag();
    m_model->setFilter(filter);
    m_bar->setNote(m_language.number(m_model->rowCount()));
    if (!filter.text.empty() || filter.year || filter.kind || filter.scope)
        m_empty->setText(tr("No activity is found by these words and filters."),
                         tr("Type less in the search field, or make a new activity with Ctrl+N."));
    else
        m_empty->setText(tr("Activities will stand here."),
                         tr("They come with the lists that you import, or make a new activity with Ctrl+N."));
}

std::optional<RowId> ActivitiesPage::rowAt(int index) const
{
    const auto* activity = m_model->row(index);
    return activity != nullptr ? std::optional(activity->id) : std::nullopt;
}

std::optional<int> ActivitiesPage::placeOf(const RowId& row) const
{
    return m_model->placeOf(row);
}

void ActivitiesPage::showDetail(const std::optional<RowId>& row, bool again)
{
    const auto activity = row ? store::activityOverview(m_session.reader(), *row) : std::nullopt;
    m_detail->setVisible(activity.has_value());
    if (activity)
        m_detail->showRow(activityTitle(*activity, m_language),
                          activityLine(*activity, m_language, m_session.gazetteer()));
    m_numbers->show(activity);
    m_form->showRow(row, again);
}

void ActivitiesPage::showNew()
{
    m_detail->show();
    m_detail->showNew(tr("New activity"), tr("It is kept from the first thing you write."));
    m_numbers->show(std::nullopt);
    m_form->startNew();
    m_form->focusFirst();
}

bool ActivitiesPage::mayLeaveDetail()
{
    return m_form->mayLeave();
}

void ActivitiesPage::clearFilters()
{
    for (FilterButton* filter : {m_year, m_kind, m_province})
        filter->setValue(QVariant());
}

void ActivitiesPage::openCurrentSheet()
{
    if (const auto sheet = m_numbers->currentSheet())
        emit sheetWanted(*sheet);
}

} // namespace bandanh::desktop
