#include "app/desktop/volunteers/campaignspage.h"

#include "app/desktop/activities/activitylistmodel.h"
#include "app/desktop/forms/recordentry.h"
#include "app/desktop/forms/recordform.h"
#include "app/desktop/forms/removal.h"
#include "app/desktop/forms/tabbeddetail.h"
#include "app/desktop/look/emptystate.h"
#include "app/desktop/look/panebars.h"
#include "app/desktop/look/rowlist.h"
#include "app/desktop/look/scrollpane.h"
#include "app/desktop/look/sectionband.h"
#include "app/desktop/look/tableview.h"
#include "app/desktop/session/session.h"
#include "app/desktop/sheets/activityrow.h"
#include "app/desktop/volunteers/campaignrows.h"
#include "app/desktop/volunteers/creatortable.h"
#include "core/records/activity.h"
#include "core/records/campaigncreator.h"
#include "core/records/campaignprofile.h"
#include "core/records/person.h"

#include <QTabBar>
#include <QVBoxLayout>

namespace bandanh::desktop {

namespace {

constexpr int kListWidth = 388;
constexpr int kProfileHeight = 230;
constexpr std::uint16_t kProfileFields[] = {2, 3, 4, 5, 6};
constexpr std::string_view kCreatorFields[] = {"person"};

} // namespace

CampaignsPage::CampaignsPage(Session& session, Language& language, ActionCatalogue& actions, Prompts& prompts,
                             QWidget* parent)
    : ListDetailPage(session, actions, ActionId::NewCampaign, parent),
      m_session(session),
      m_language(language),
      m_prompts(prompts),
      m_model(new ActivityListModel(session, language, this)),
      m_creators(new CreatorTable(language, this))
{
    setObjectName(QStringLiteral("campaignsPage"));
    connectRecords(records::specOf<records::Activity>(), language);
    QWidget* list = makeList();
    setPanes(list, m_rows, makeDetail(), kListWidth);
    connect(m_form, &RecordForm::created, this, &CampaignsPage::adopt);
}

QWidget* CampaignsPage::makeList()
{
    auto* pane = new QWidget;
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_bar = new FilterBar;
    m_year = new FilterButton;
    m_year->setObjectName(QStringLiteral("campaignYear"));
    m_bar->add(m_year);
    m_bar->add(tagFilter());
    m_rows = new RowList(RowList::Rows::TwoLines);
    m_rows->setObjectName(QStringLiteral("campaignList"));
    m_rows->setModel(new CampaignRows(m_session, m_language, *m_model, m_rows));
    m_empty = new EmptyState(m_rows);
    m_rows->setEmptyState(m_empty);
    column->addWidget(m_bar);
    column->addWidget(m_rows, 1);
    connect(m_year, &FilterButton::valueChosen, this, [this] { reload(); });
    connect(m_rows, &QListView::activated, this, [this] { m_profile->focusFirst(); });
    return pane;
}

QWidget* CampaignsPage::makeDetail()
{
    m_detail = new TabbedDetail(QStringLiteral("campaign"));
    m_form = new RecordForm(m_session, m_language, records::specOf<records::Activity>());
    m_detail->addView(makeCampaign());
    m_detail->addView(m_form);
    removeOnClick(m_detail->deleteButton(), m_session, m_prompts, m_form, [this] { return mayLeaveDetail(); });
    return m_detail;
}

QWidget* CampaignsPage::makeCampaign()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 20, 8);
    column->setSpacing(0);
    m_profileBand = new SectionBand;
    m_profile = new RecordForm(m_session, m_language, records::specOf<records::CampaignProfile>(), kProfileFields);
    m_profile->setMinimumHeight(Look::of().scaled(kProfileHeight));
    m_creatorBand = new SectionBand;
    m_creatorTable = new TableView;
    m_creatorTable->setObjectName(QStringLiteral("campaignCreators"));
    m_creatorTable->setModel(m_creators);
    m_creatorTable->setColumns({{0, true}, {180}});
    m_creatorTable->setFitsContents(true);
    m_take = new Button(Button::Kind::Tertiary);
    m_take->setObjectName(QStringLiteral("takeCreatorOff"));
    m_take->setIcon(Icon::Delete);
    m_entry = new RecordEntry(m_session, m_language, records::specOf<records::CampaignCreator>(), kCreatorFields, 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_profileBand, m_profile, m_creatorBand, m_creatorTable})
        column->addWidget(widget);
    column->addWidget(m_take, 0, Qt::AlignLeft);
    column->addWidget(m_entry);
    column->addStretch();
    auto* scroll = new ScrollPane;
    scroll->setWidget(content);
    connect(m_take, &QPushButton::clicked, this, [this] {
        if (const auto* creator = m_creators->row(m_creatorTable->currentIndex().row()))
            removeAfterAsking(m_session, m_prompts, records::specOf<records::CampaignCreator>(), creator->link);
    });
    return scroll;
}

QString CampaignsPage::title() const
{
    return tr("Campaigns and fundraisers");
}

QList<QWidget*> CampaignsPage::panes()
{
    if (m_detail->tabs()->currentIndex() == Details)
        return {m_rows, m_detail->tabs(), m_form->editorOf("title_km")};
    return {m_rows, m_detail->tabs(), m_profile->editorOf("goal"), m_creatorTable, m_entry->editorOf("person")};
}

void CampaignsPage::retranslate()
{
    QList<FilterButton::Choice> years{{tr("All years"), QVariant()}};
    for (const int year : store::activityYears(m_session.reader()))
        years.append({m_language.year(year), year});
    m_year->setChoices(tr("Year"), years);
    m_detail->setTabTexts({tr("Money and volunteers"), tr("Details")}, tr("Views of the campaign"));
    m_detail->setDeleteText(tr("Delete"), tr("Delete this campaign"));
    m_rows->setAccessibleName(tr("Campaigns and fundraisers"));
    m_profileBand->setTitle(tr("What it set out to raise, and what it raised"));
    m_profile->retranslate();
    m_creatorBand->setTitle(tr("Volunteers who created it"));
    m_creatorTable->setAccessibleName(tr("Volunteers who created it"));
    m_take->setText(tr("Take this volunteer off"));
    m_take->setAccessibleName(m_take->text());
    m_entry->retranslate();
    m_entry->setButtonText(tr("Add this volunteer"));
    m_form->retranslate();
    reload();
}

void CampaignsPage::refreshList()
{
    store::ActivityFilter filter;
    filter.kinds = {std::int64_t(records::ActivityKind::Campaign), std::int64_t(records::ActivityKind::Fundraiser)};
    if (m_year->value().isValid())
        filter.year = m_year->value().toInt();
    filter.text = searched().toStdString();
    filter.tag = chosenTag();
    m_model->setFilter(filter);
    m_bar->setNote(m_language.number(m_model->rowCount()));
    if (!filter.text.empty() || !filter.tag.empty() || filter.year)
        m_empty->setText(tr("No campaign is found by these words and filters."),
                         tr("Type less in the search field, or make a new campaign with Ctrl+N."));
    else
        m_empty->setText(tr("Campaigns and fundraisers will stand here."),
                         tr("They come with the lists that you import, or make a new campaign with Ctrl+N."));
}

std::optional<RowId> CampaignsPage::rowAt(int index) const
{
    const auto* campaign = m_model->row(index);
    return campaign != nullptr ? std::optional(campaign->id) : std::nullopt;
}

std::optional<int> CampaignsPage::placeOf(const RowId& row) const
{
    return m_model->placeOf(row);
}

void CampaignsPage::showDetail(const std::optional<RowId>& row, bool again)
{
    const auto campaign = row ? store::activityOverview(m_session.reader(), *row) : std::nullopt;
    m_detail->setVisible(campaign.has_value());
    if (campaign) {
        m_detail->showRow(activityTitle(*campaign, m_language),
                          activityLine(*campaign, m_language, m_session.gazetteer()));
        showProfile(*campaign, again);
        showCreators(*campaign, again);
    }
    m_form->showRow(row, again);
}

/// The profile of a campaign is made by its first value; its identity is the campaign's.
void CampaignsPage::showProfile(const store::ActivityOverview& campaign, bool again)
{
    records::CampaignProfile blank;
    blank.activity = Id<records::Activity>(campaign.id);
    records::Record record = records::toRecord(blank);
    record.scope = campaign.scope;
    const RowId id = store::naturalRow(record);
    if (store::RecordTable(m_session.reader()).find(*record.spec, id))
        m_profile->showRow(id, again);
    else if (!again || m_profile->row())
        m_profile->startNew(record);
}

void CampaignsPage::showCreators(const store::ActivityOverview& campaign, bool again)
{
    m_creators->setRows(store::creatorsOf(m_session.reader(), campaign.id));
    const bool hasSome = m_creators->rowCount() > 0;
    m_creatorBand->setCount(m_language.number(m_creators->rowCount()));
    m_creatorTable->setVisible(hasSome);
    m_take->setVisible(hasSome);
    if (hasSome)
        m_creatorTable->setCurrentIndex(m_creators->index(0, 0));
    if (again)
        return;
    records::CampaignCreator blank;
    blank.activity = Id<records::Activity>(campaign.id);
    records::Record record = records::toRecord(blank);
    record.scope = campaign.scope;
    m_entry->start(record);
}

void CampaignsPage::showNew()
{
    m_detail->show();
    m_detail->showNew(tr("New campaign"), tr("It is kept from the first thing you write."));
    records::Activity blank;
    blank.kind = records::ActivityKind::Campaign;
    records::Record record = records::toRecord(blank);
    record.scope = m_session.settings().province;
    m_form->startNew(record);
    m_form->focusFirst();
}

bool CampaignsPage::mayLeaveDetail()
{
    return m_form->mayLeave() && m_profile->mayLeave();
}

void CampaignsPage::clearFilters()
{
    m_year->setValue(QVariant());
}

} // namespace bandanh::desktop
