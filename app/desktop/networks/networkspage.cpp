#include "app/desktop/networks/networkspage.h"

#include "app/desktop/forms/recordform.h"
#include "app/desktop/forms/removal.h"
#include "app/desktop/forms/tabbeddetail.h"
#include "app/desktop/look/emptystate.h"
#include "app/desktop/look/panebars.h"
#include "app/desktop/look/rowlist.h"
#include "app/desktop/look/tableview.h"
#include "app/desktop/networks/networklistmodel.h"
#include "app/desktop/networks/networkpane.h"
#include "app/desktop/networks/networkpeople.h"
#include "app/desktop/session/session.h"
#include "core/records/network.h"
#include "core/store/activityoverview.h"

#include <QDate>
#include <QTabBar>
#include <QVBoxLayout>

namespace bandanh::desktop {

namespace {

constexpr int kListWidth = 348;

} // namespace

NetworksPage::NetworksPage(Session& session, Language& language, ActionCatalogue& actions, Prompts& prompts,
                           QWidget* parent)
    : ListDetailPage(session, actions, ActionId::NewNetwork, parent),
      m_session(session),
      m_language(language),
      m_prompts(prompts),
      m_model(new NetworkListModel(session, language, this))
{
    setObjectName(QStringLiteral("networks"));
    connectRecords(records::specOf<records::Network>(), language);
    QWidget* list = makeList();
    setPanes(list, m_rows, makeDetail(), kListWidth);
    connect(m_form, &RecordForm::created, this, &NetworksPage::adopt);
    connect(m_pane, &NetworkPane::activityWanted, this, &NetworksPage::activityWanted);
    for (NetworkPeople* people : {m_leaders, m_members})
        connect(people, &NetworkPeople::personWanted, this, &NetworksPage::personWanted);
    connect(m_members, &NetworkPeople::classWanted, this, [this] {
        if (current() && mayLeaveDetail())
            emit classListWanted(*current());
    });
    connect(m_risk, &QPushButton::clicked, this, [this] {
        if (mayLeaveDetail())
            emit higherRiskWanted();
    });
}

QWidget* NetworksPage::makeList()
{
    auto* pane = new QWidget;
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_bar = new FilterBar;
    m_year = new FilterButton;
    m_year->setObjectName(QStringLiteral("networkYear"));
    m_risk = new Button(Button::Kind::Tertiary);
    m_risk->setObjectName(QStringLiteral("openHigherRisk"));
    m_bar->add(m_year);
    m_bar->add(tagFilter());
    m_bar->add(m_risk);
    connect(m_year, &FilterButton::valueChosen, this, [this] { reload(); });
    m_rows = new RowList(RowList::Rows::TwoLines);
    m_rows->setObjectName(QStringLiteral("networkList"));
    m_rows->setModel(m_model);
    m_empty = new EmptyState(m_rows);
    m_rows->setEmptyState(m_empty);
    column->addWidget(m_bar);
    column->addWidget(m_rows, 1);
    connect(m_rows, &QListView::activated, this, [this] { m_detail->tabs()->setFocus(); });
    return pane;
}

QWidget* NetworksPage::makeDetail()
{
    m_detail = new TabbedDetail(QStringLiteral("network"));
    m_pane = new NetworkPane(m_session, m_language);
    m_leaders = new NetworkPeople(m_session, m_language, m_prompts, store::NetworkPeople::Leaders);
    m_members = new NetworkPeople(m_session, m_language, m_prompts, store::NetworkPeople::Members);
    m_form = new RecordForm(m_session, m_language, records::specOf<records::Network>());
    for (QWidget* pane : std::initializer_list<QWidget*>{m_pane, m_leaders, m_members, m_form})
        m_detail->addView(pane);
    removeOnClick(m_detail->deleteButton(), m_session, m_prompts, m_form, [this] { return mayLeaveDetail(); });
    return m_detail;
}

QString NetworksPage::title() const
{
    return tr("Student networks");
}

QList<QWidget*> NetworksPage::panes()
{
    QWidget* inside[Tabs] = {m_pane->activities(), m_leaders->table(), m_members->table(), m_form->editorOf("name_km")};
    return {m_rows, m_detail->tabs(), inside[m_detail->tabs()->currentIndex()]};
}

void NetworksPage::retranslate()
{
    fillYears();
    m_risk->setText(tr("Higher-risk provinces"));
    m_risk->setAccessibleName(m_risk->text());
    m_detail->setTabTexts({tr("Overview"), tr("Leaders"), tr("Members"), tr("Details")}, tr("Views of the network"));
    m_rows->setAccessibleName(tr("Student networks"));
    m_detail->setDeleteText(tr("Delete"), tr("Delete this network"));
    m_pane->retranslate();
    m_leaders->retranslate();
    m_members->retranslate();
    m_form->retranslate();
    reload();
}

void NetworksPage::fillYears()
{
    QList<FilterButton::Choice> years;
    for (const int year : store::activityYears(m_session.reader()))
        years.append({m_language.year(year), year});
    if (years.isEmpty())
        years.append({m_language.year(QDate::currentDate().year()), QDate::currentDate().year()});
    m_year->setChoices(tr("Year"), years);
}

void NetworksPage::refreshList()
{
    m_model->setFilter({searched().toStdString(), chosenTag()});
    m_bar->setNote(m_language.number(m_model->rowCount()));
    if (!searched().isEmpty())
        m_empty->setText(tr("No network is found by these words."),
                         tr("Type less in the search field, or make a new network with Ctrl+N."));
    else
        m_empty->setText(tr("Student networks will stand here."),
                         tr("They come with the lists that you import, or make a new network with Ctrl+N."));
}

std::optional<RowId> NetworksPage::rowAt(int index) const
{
    const auto* network = m_model->row(index);
    return network != nullptr ? std::optional(network->id) : std::nullopt;
}

std::optional<int> NetworksPage::placeOf(const RowId& row) const
{
    return m_model->placeOf(row);
}

void NetworksPage::showDetail(const std::optional<RowId>& row, bool again)
{
    const auto network = row ? store::networkOverview(m_session.reader(), *row) : std::nullopt;
    m_detail->setVisible(network.has_value());
    if (network)
        m_detail->showRow(networkTitle(*network, m_language), networkLine(*network, m_language, m_session.gazetteer()));
    m_pane->show(network, m_year->value().toInt());
    m_leaders->show(network);
    m_members->show(network);
    m_form->showRow(row, again);
}

void NetworksPage::showNew()
{
    m_detail->show();
    m_detail->showNew(tr("New network"), tr("It is kept from the first thing you write."));
    m_form->startNew();
    m_form->focusFirst();
}

bool NetworksPage::mayLeaveDetail()
{
    return m_form->mayLeave() && m_leaders->mayLeave() && m_members->mayLeave();
}

void NetworksPage::clearFilters() {}

} // namespace bandanh::desktop
