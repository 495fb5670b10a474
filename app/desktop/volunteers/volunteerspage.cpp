#include "app/desktop/volunteers/volunteerspage.h"

#include "app/desktop/forms/recordform.h"
#include "app/desktop/look/emptystate.h"
#include "app/desktop/look/label.h"
#include "app/desktop/look/panebars.h"
#include "app/desktop/look/sectionband.h"
#include "app/desktop/look/state.h"
#include "app/desktop/look/tableview.h"
#include "app/desktop/session/session.h"
#include "app/desktop/shell/prompts.h"
#include "app/desktop/volunteers/campaigntable.h"
#include "app/desktop/volunteers/mailinglist.h"
#include "app/desktop/volunteers/volunteersmodel.h"
#include "app/output/tablefile.h"
#include "app/words/countryname.h"
#include "app/words/errorsentence.h"
#include "app/words/filled.h"
#include "app/words/recordlabel.h"
#include "core/operations/edit.h"
#include "core/records/person.h"
#include "core/records/volunteerprofile.h"

#include <QHBoxLayout>
#include <QTabBar>
#include <QVBoxLayout>

namespace bandanh::desktop {

namespace {

constexpr int kListWidth = 850;
constexpr qsizetype kMostChoices = 24;

// Of the person only what a volunteer is written to and spoken with by.
constexpr std::uint16_t kPersonFields[] = {2, 3, 4, 5, 8, 9, 11, 12, 13, 14, 16, 19};
constexpr std::uint16_t kProfileFields[] = {2, 3, 4, 5, 6, 7, 9, 10};

std::optional<std::string> chosen(const FilterButton* filter)
{
    return filter->value().isValid() ? std::optional(filter->value().toString().toStdString()) : std::nullopt;
}

} // namespace

VolunteersPage::VolunteersPage(Session& session, Language& language, ActionCatalogue& actions, Prompts& prompts,
                               QWidget* parent)
    : ListDetailPage(session, actions, ActionId::NewVolunteer, parent),
      m_session(session),
      m_language(language),
      m_prompts(prompts),
      m_model(new VolunteersModel(session, language, this)),
      m_campaigns(new CampaignTable(language, this))
{
    setObjectName(QStringLiteral("volunteers"));
    connectRecords(records::specOf<records::VolunteerProfile>(), language);
    QWidget* list = makeList();
    setPanes(list, m_table, makeDetail(), kListWidth);
    connect(m_person, &RecordForm::created, this, &VolunteersPage::makeProfile);
}

QWidget* VolunteersPage::makeList()
{
    auto* pane = new QWidget;
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_bar = new FilterBar(FilterBar::Place::Pane, pane);
    const auto add = [this](const char* name) {
        auto* filter = new FilterButton;
        filter->setObjectName(QString::fromLatin1(name));
        m_bar->add(filter);
        connect(filter, &FilterButton::valueChosen, this, [this] { reload(); });
        return filter;
    };
    m_country = add("countryFilter");
    m_skill = add("skillFilter");
    m_speaks = add("languageFilter");
    m_knows = add("knowsFilter");
    m_consent = add("consentFilter");
    m_bar->add(tagFilter());
    m_table = new TableView(pane);
    m_table->setObjectName(QStringLiteral("volunteerList"));
    m_table->setModel(m_model);
    m_table->setColumns({{140}, {92}, {0, true}, {70}, {132}, {112}, {164}});
    m_empty = new EmptyState(m_table);
    m_table->setEmptyState(m_empty);
    m_foot = new FootBar(pane);
    m_export = new Button(Button::Kind::Secondary);
    m_export->setObjectName(QStringLiteral("exportMailing"));
    m_export->setIcon(Icon::ArrowDown);
    m_openCampaigns = new Button(Button::Kind::Tertiary);
    m_openCampaigns->setObjectName(QStringLiteral("openCampaigns"));
    m_foot->addRight(m_export);
    column->addWidget(m_bar);
    column->addWidget(m_table, 1);
    column->addWidget(m_openCampaigns, 0, Qt::AlignLeft);
    column->addWidget(m_foot);
    connect(m_export, &QPushButton::clicked, this, &VolunteersPage::exportMailing);
    connect(m_openCampaigns, &QPushButton::clicked, this, [this] {
        if (mayLeaveDetail())
            emit campaignsWanted({});
    });
    connect(m_table, &QTableView::activated, this, [this] { m_person->focusFirst(); });
    return pane;
}

QWidget* VolunteersPage::makeDetail()
{
    m_detail = new QWidget;
    auto* column = new QVBoxLayout(m_detail);
    column->setContentsMargins(22, 12, 8, 0);
    column->setSpacing(4);
    auto* head = new QHBoxLayout;
    m_title = new Label(Role::DetailTitle);
    m_badge = new StateBadge;
    head->addWidget(m_title, 1);
    head->addWidget(m_badge);
    m_profile = new RecordForm(m_session, m_language, records::specOf<records::VolunteerProfile>(), kProfileFields);
    m_person = new RecordForm(m_session, m_language, records::specOf<records::Person>(), kPersonFields);
    m_band = new SectionBand;
    m_campaignTable = new TableView;
    m_campaignTable->setObjectName(QStringLiteral("campaigns"));
    m_campaignTable->setModel(m_campaigns);
    m_campaignTable->setColumns({{0, true}, {88}, {80, false, Qt::AlignRight}, {80, false, Qt::AlignRight}});
    m_campaignTable->setFitsContents(true);
    connect(m_campaignTable, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const auto* campaign = m_campaigns->row(index.row()); campaign != nullptr && mayLeaveDetail())
            emit campaignsWanted(campaign->activity);
    });
    column->addLayout(head);
    column->addWidget(m_profile, 1);
    column->addWidget(m_band);
    column->addWidget(m_campaignTable);
    column->addWidget(m_person, 1);
    return m_detail;
}

QString VolunteersPage::title() const
{
    return tr("Volunteers");
}

QList<QWidget*> VolunteersPage::panes()
{
    return {m_table, m_profile->editorOf("city"), m_campaignTable, m_person->editorOf("family_km")};
}

void VolunteersPage::retranslate()
{
    fillFilters();
    m_table->setAccessibleName(tr("Volunteers"));
    m_campaignTable->setAccessibleName(tr("Campaigns of this volunteer"));
    m_band->setTitle(tr("Campaigns they created"));
    m_band->setNote(tr("Enter opens a campaign"));
    m_openCampaigns->setText(tr("Campaigns and fundraisers"));
    m_openCampaigns->setAccessibleName(m_openCampaigns->text());
    m_profile->retranslate();
    m_person->retranslate();
    reload();
}

void VolunteersPage::fillFilters()
{
    const auto fill = [this](FilterButton* filter, const QString& what, const QString& all, store::VolunteerEntry entry,
                             auto&& words) {
        QList<FilterButton::Choice> choices{{all, QVariant()}};
        for (const store::EntryCount& count : store::entriesOf(m_session.reader(), entry))
            if (choices.size() <= kMostChoices)
                choices.append({words(count.entry), QString::fromStdString(count.entry)});
        filter->setChoices(what, choices);
    };
    const auto fillList = [&fill](FilterButton* filter, const QString& what, const QString& all,
                                  store::VolunteerEntry entries) {
        fill(filter, what, all, entries,
             [&list = listOf(entries)](const std::string& entry) { return words::label(list, entry); });
    };
    fill(m_country, tr("Country"), tr("All countries"), store::VolunteerEntry::Country, words::countryName);
    fillList(m_skill, tr("Skill"), tr("All skills"), store::VolunteerEntry::Skill);
    fillList(m_speaks, tr("Language"), tr("All languages"), store::VolunteerEntry::Language);
    fillList(m_knows, tr("Whom they know"), tr("All doors"), store::VolunteerEntry::Knows);
    m_consent->setChoices(tr("Consent"), {{tr("Everybody"), QVariant()}, {tr("May be written to"), true}});
}

void VolunteersPage::refreshList()
{
    store::VolunteerFilter filter;
    filter.text = searched().trimmed().toStdString();
    filter.tag = chosenTag();
    filter.country = chosen(m_country);
    filter.skill = chosen(m_skill);
    filter.language = chosen(m_speaks);
    filter.knows = chosen(m_knows);
    filter.mayBeWritten = m_consent->value().toBool();
    m_model->setFilter(filter);
    m_bar->setNote(m_language.number(m_model->rowCount()));
    showMailing();
    if (!filter.text.empty() || filter.country || filter.skill || filter.language || filter.knows)
        m_empty->setText(tr("No volunteer is found by these words and filters."),
                         tr("Type less in the search field, or make a new volunteer with Ctrl+N."));
    else
        m_empty->setText(tr("Volunteers will stand here."),
                         tr("They come with the lists that you import, or make a new volunteer with Ctrl+N."));
}

void VolunteersPage::showMailing()
{
    const auto count = store::mailingCount(m_session.reader(), m_model->filter());
    m_export->setEnabled(count.writable > 0);
    m_export->setText(words::counted("VolunteersPage", "Export %n volunteer(s)", nullptr, count.writable));
    m_export->setAccessibleName(m_export->text());
    QStringList left;
    const auto add = [&left](qint64 number, const QString& words) {
        if (number > 0)
            left << words;
    };
    add(count.withdrawn, words::counted("VolunteersPage", "%n withdrew or refused", nullptr, count.withdrawn));
    add(count.unasked, words::counted("VolunteersPage", "%n never asked", nullptr, count.unasked));
    add(count.doNotContact, words::counted("VolunteersPage", "%n not to be contacted", nullptr, count.doNotContact));
    add(count.noAddress, words::counted("VolunteersPage", "%n without an address", nullptr, count.noAddress));
    //: %1 is why how many are left out: "12 withdrew or refused, 3 never asked"
    m_foot->setNote(left.isEmpty() ? tr("All of them agreed to be written to.")
                                   : tr("Left out of a list for mailing: %1.").arg(left.join(QStringLiteral(", "))));
}

void VolunteersPage::exportMailing()
{
    const auto place = m_prompts.fileToSave(
        {tr("Export addresses"), tr("Tables (*.csv *.xlsx)"), {}, QStringLiteral("volunteers.csv")});
    if (!place)
        return;
    const auto written = output::writeTable(
        place->toStdString(),
        {title(), [this](sheets::TableWriter& out) { writeMailingList(m_session.reader(), m_model->filter(), out); }});
    if (!written)
        m_prompts.tell(tr("The addresses cannot be written"), words::sentence(written.error()));
}

std::optional<RowId> VolunteersPage::rowAt(int index) const
{
    const auto* volunteer = m_model->row(index);
    return volunteer != nullptr ? std::optional(volunteer->profile) : std::nullopt;
}

std::optional<int> VolunteersPage::placeOf(const RowId& row) const
{
    return m_model->placeOf(row);
}

void VolunteersPage::showDetail(const std::optional<RowId>& row, bool again)
{
    const auto volunteer = row ? store::volunteerOverview(m_session.reader(), *row) : std::nullopt;
    m_detail->setVisible(volunteer.has_value());
    m_profile->setVisible(volunteer.has_value());
    if (!volunteer) {
        m_profile->startNew();
        m_person->startNew();
        return;
    }
    m_title->setText(volunteerName(*volunteer, m_language));
    m_badge->show();
    m_badge->setBadge({volunteer->mayBeWritten ? State::Closed : State::Open, consentText(*volunteer)});
    auto campaigns = store::campaignsOf(m_session.reader(), volunteer->person);
    m_band->setVisible(!campaigns.empty());
    m_campaignTable->setVisible(!campaigns.empty());
    m_band->setCount(m_language.number(qint64(campaigns.size())));
    m_campaigns->setRows(std::move(campaigns));
    const auto load = [again](RecordForm* form, const RowId& id) {
        if (again && form->row() == id)
            form->reload();
        else
            form->load(id);
    };
    load(m_profile, *row);
    load(m_person, volunteer->person);
}

void VolunteersPage::showNew()
{
    m_detail->show();
    m_title->setText(tr("New volunteer"));
    m_badge->hide();
    m_band->hide();
    m_campaignTable->hide();
    m_profile->hide();
    m_person->startNew();
    m_person->focusFirst();
}

/// A volunteer begins as a person; the profile is made beside it, so that the rest can be written.
void VolunteersPage::makeProfile(const RowId& person)
{
    records::VolunteerProfile profile;
    profile.person = Id<records::Person>(person);
    adopt(operations::createRecord(m_session.desk(), records::toRecord(profile)));
}

bool VolunteersPage::mayLeaveDetail()
{
    return m_profile->mayLeave() && m_person->mayLeave();
}

void VolunteersPage::clearFilters()
{
    for (FilterButton* filter : {m_country, m_skill, m_speaks, m_knows, m_consent})
        filter->setValue(QVariant());
}

} // namespace bandanh::desktop
