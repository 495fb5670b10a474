#include "app/desktop/people/peoplepage.h"

#include "app/desktop/forms/placenames.h"
#include "app/desktop/forms/recordform.h"
#include "app/desktop/forms/removal.h"
#include "app/desktop/look/emptystate.h"
#include "app/desktop/look/panebars.h"
#include "app/desktop/look/rowlist.h"
#include "app/desktop/look/sectionband.h"
#include "app/desktop/look/tableview.h"
#include "app/desktop/people/peoplemodel.h"
#include "app/desktop/people/personactivities.h"
#include "app/desktop/session/session.h"
#include "app/words/filled.h"
#include "app/words/recordlabel.h"
#include "core/records/person.h"
#include "core/records/role.h"

#include <QVBoxLayout>

namespace bandanh::desktop {

namespace {

constexpr int kListWidth = 830;
constexpr std::int64_t kMostActivities = 200;
constexpr int kActivitiesHeight = 210;

} // namespace

PeoplePage::PeoplePage(Session& session, Language& language, ActionCatalogue& actions, Prompts& prompts,
                       QWidget* parent)
    : ListDetailPage(session, actions, ActionId::NewPerson, parent),
      m_session(session),
      m_language(language),
      m_prompts(prompts),
      m_model(new PeopleModel(session, language, this)),
      m_lines(new PersonActivities(language, this))
{
    setObjectName(QStringLiteral("people"));
    QWidget* list = makeList();
    setPanes(list, m_table, makeDetail(), kListWidth);
    connect(m_form, &RecordForm::created, this, &PeoplePage::adopt);
}

QWidget* PeoplePage::makeList()
{
    auto* pane = new QWidget;
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_bar = new FilterBar(FilterBar::Place::Pane, pane);
    m_province = new FilterButton;
    m_province->setObjectName(QStringLiteral("provinceFilter"));
    m_role = new FilterButton;
    m_role->setObjectName(QStringLiteral("roleFilter"));
    m_bar->add(m_province);
    m_bar->add(m_role);
    m_table = new TableView(pane);
    m_table->setObjectName(QStringLiteral("peopleList"));
    m_table->setModel(m_model);
    m_table->setColumns(
        {{118}, {126}, {62}, {44, false, Qt::AlignRight}, {106}, {0, true}, {126}, {76, false, Qt::AlignRight}});
    m_empty = new EmptyState(m_table);
    m_table->setEmptyState(m_empty);
    column->addWidget(m_bar);
    column->addWidget(m_table, 1);
    for (FilterButton* filter : {m_province, m_role})
        connect(filter, &FilterButton::valueChosen, this, [this] { reload(); });
    connect(m_table, &QTableView::activated, this, [this] { m_form->focusFirst(); });
    return pane;
}

QWidget* PeoplePage::makeDetail()
{
    m_detail = new QWidget;
    auto* column = new QVBoxLayout(m_detail);
    column->setContentsMargins(22, 8, 8, 0);
    column->setSpacing(0);
    m_form = new RecordForm(m_session, m_language, records::specOf<records::Person>());
    m_delete = new Button(Button::Kind::Tertiary);
    m_delete->setObjectName(QStringLiteral("deletePerson"));
    m_delete->setIcon(Icon::Delete);
    m_band = new SectionBand;
    m_band->setRightWidget(m_delete);
    m_activities = new RowList(RowList::Rows::TwoLines);
    m_activities->setObjectName(QStringLiteral("personActivities"));
    m_activities->setModel(m_lines);
    m_activities->setFixedHeight(Look::of().scaled(kActivitiesHeight));
    column->addWidget(m_form, 1);
    column->addWidget(m_band);
    column->addWidget(m_activities);
    connect(m_activities, &QListView::activated, this,
            [this](const QModelIndex& index) { emit sheetWanted(m_lines->line(index.row()).sheet); });
    removeOnClick(m_delete, m_session, m_prompts, m_form);
    return m_detail;
}

QString PeoplePage::title() const
{
    return tr("People");
}

QList<QWidget*> PeoplePage::panes()
{
    return {m_table, m_form->editorOf("family_km"), m_activities};
}

void PeoplePage::retranslate()
{
    fillFilters();
    m_table->setAccessibleName(tr("People"));
    m_activities->setAccessibleName(tr("Activities of this person"));
    m_band->setTitle(tr("Activities"));
    m_delete->setText(tr("Delete this person"));
    m_delete->setAccessibleName(m_delete->text());
    m_form->retranslate();
    reload();
}

void PeoplePage::fillFilters()
{
    QList<FilterButton::Choice> provinces{{tr("All provinces"), QVariant()}};
    for (const NamedScope& province : provinceNames(m_session.gazetteer(), m_language.isKhmer()))
        provinces.append({province.name, int(province.scope)});
    m_province->setChoices(tr("Province"), provinces);
    QList<FilterButton::Choice> roles{{tr("All roles"), QVariant()}};
    for (const records::EnumValue& kind : records::kRoleKinds.values)
        roles.append({words::label(kind), qint64(kind.code)});
    m_role->setChoices(tr("Role"), roles);
}

void PeoplePage::refreshList()
{
    store::PersonFilter filter;
    if (m_province->value().isValid())
        filter.scope = records::Scope(m_province->value().toInt());
    if (m_role->value().isValid())
        filter.roleKind = m_role->value().toLongLong();
    filter.text = searched().toStdString();
    filter.order = m_language.isKhmer() ? store::PersonOrder::Khmer : store::PersonOrder::Latin;
    m_model->setFilter(filter);
    m_bar->setNote(m_model->isCutOff()
                       ? words::counted("PeoplePage", "the first %n people", nullptr, m_model->rowCount())
                       : words::counted("PeoplePage", "%n people", nullptr, m_model->rowCount()));
    if (!filter.text.empty() || filter.scope || filter.roleKind)
        m_empty->setText(tr("Nobody is found by these words and filters."),
                         tr("Type less in the search field, or make a new person with Ctrl+N."));
    else
        m_empty->setText(tr("People will stand here."),
                         tr("They come with the lists and sheets that you import, or make a new person with Ctrl+N."));
}

std::optional<RowId> PeoplePage::rowAt(int index) const
{
    const auto* person = m_model->row(index);
    return person != nullptr ? std::optional(person->id) : std::nullopt;
}

std::optional<int> PeoplePage::placeOf(const RowId& row) const
{
    return m_model->placeOf(row);
}

void PeoplePage::showDetail(const std::optional<RowId>& row, bool again)
{
    m_detail->setVisible(row.has_value());
    m_delete->setVisible(row.has_value());
    m_form->showRow(row, again);
    showActivities(row);
}

void PeoplePage::showActivities(const std::optional<RowId>& row)
{
    auto lines = row ? store::activitiesOfPerson(m_session.reader(), *row, kMostActivities)
                     : std::vector<store::PersonActivity>();
    m_band->setCount(row ? m_language.number(qint64(lines.size())) : QString());
    m_activities->setVisible(!lines.empty());
    m_lines->setLines(std::move(lines));
}

void PeoplePage::showNew()
{
    m_detail->show();
    m_delete->hide();
    showActivities(std::nullopt);
    m_form->startNew();
    m_form->focusFirst();
}

bool PeoplePage::mayLeaveDetail()
{
    return m_form->mayLeave();
}

void PeoplePage::clearFilters()
{
    m_province->setValue(QVariant());
    m_role->setValue(QVariant());
}

} // namespace bandanh::desktop
