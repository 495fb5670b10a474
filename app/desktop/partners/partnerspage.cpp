#include "app/desktop/partners/partnerspage.h"

#include "app/desktop/forms/moneywords.h"
#include "app/desktop/forms/recorddrawer.h"
#include "app/desktop/forms/recordform.h"
#include "app/desktop/forms/storeddate.h"
#include "app/desktop/look/callout.h"
#include "app/desktop/look/emptystate.h"
#include "app/desktop/look/panebars.h"
#include "app/desktop/look/segmented.h"
#include "app/desktop/look/tableview.h"
#include "app/desktop/partners/partneragreements.h"
#include "app/desktop/partners/partnercontributions.h"
#include "app/desktop/partners/partnersmodel.h"
#include "app/desktop/session/session.h"
#include "app/desktop/today/todaymodels.h"
#include "app/words/countryname.h"
#include "app/words/dotted.h"
#include "app/words/filled.h"
#include "app/words/recordlabel.h"
#include "core/records/agreement.h"
#include "core/records/agreementcriterion.h"
#include "core/records/contribution.h"
#include "core/records/organisation.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace bandanh::desktop {

namespace {

constexpr int kListWidth = 400;
constexpr int kRemindDays = 90;
constexpr int kSignatories = -1; ///< a value of the filter beside numbers of days

// What stands in a table beside the drawer, or follows from the partner chosen, is not asked for again.
constexpr std::uint16_t kAgreementFields[] = {1, 3, 4, 5, 6, 7, 8, 9, 11};
constexpr std::uint16_t kCriterionFields[] = {3, 4, 5};
constexpr std::uint16_t kContributionFields[] = {4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17};

} // namespace

PartnersPage::PartnersPage(Session& session, Language& language, ActionCatalogue& actions, Prompts& prompts,
                           QWidget* parent)
    : ListDetailPage(session, actions, ActionId::NewPartner, parent),
      m_session(session),
      m_language(language),
      m_prompts(prompts),
      m_model(new PartnersModel(session, language, this))
{
    setObjectName(QStringLiteral("partners"));
    connectRecords(records::specOf<records::Organisation>(), language);
    QWidget* list = makeList();
    setPanes(list, m_table, makeDetail(), kListWidth);
    connectDrawer();
    applyColumns();
}

QWidget* PartnersPage::makeBar()
{
    m_bar = new FilterBar;
    m_view = new Segmented;
    m_view->setObjectName(QStringLiteral("partnerView"));
    m_view->setSize(Segmented::Size::Small);
    m_year = new FilterButton;
    m_year->setObjectName(QStringLiteral("yearFilter"));
    m_only = new FilterButton;
    m_only->setObjectName(QStringLiteral("partnerFilter"));
    m_bar->add(m_view);
    for (FilterButton* filter : {m_year, m_only}) {
        m_bar->add(filter);
        connect(filter, &FilterButton::valueChosen, this, [this] { reload(); });
    }
    m_bar->add(tagFilter());
    connect(m_view, &Segmented::chosen, this, [this](int index) { showAll(index == 1); });
    return m_bar;
}

QWidget* PartnersPage::makeList()
{
    auto* pane = new QWidget;
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_reminder = new Callout(Callout::Kind::Open, Icon::Warning, pane, Callout::Shape::Bar);
    m_table = new TableView(pane);
    m_table->setObjectName(QStringLiteral("partnerList"));
    m_table->setModel(m_model);
    m_empty = new EmptyState(m_table);
    m_table->setEmptyState(m_empty);
    column->addWidget(makeBar());
    column->addWidget(m_reminder);
    column->addWidget(m_table, 1);
    connect(m_table, &QTableView::activated, this, [this] { showAll(false); });
    return pane;
}

QWidget* PartnersPage::makeDetail()
{
    m_detail = new QWidget;
    auto* column = new QVBoxLayout(m_detail);
    column->setContentsMargins(22, 12, 0, 0);
    column->setSpacing(0);
    m_title = new Label(Role::DetailTitle);
    m_line = new Label(Role::Body, Tone::Second);
    m_tabs = new QTabBar;
    m_tabs->setObjectName(QStringLiteral("partnerTabs"));
    m_tabs->setExpanding(false);
    for (int tab = Agreements; tab <= Details; ++tab)
        m_tabs->addTab(QString());
    m_stack = new QStackedWidget;
    m_agreements = new PartnerAgreements(m_session, m_language, m_prompts);
    m_contributions = new PartnerContributions(m_session, m_language);
    m_form = new RecordForm(m_session, m_language, records::specOf<records::Organisation>());
    for (QWidget* widget : std::initializer_list<QWidget*>{m_agreements, m_contributions, m_form})
        m_stack->addWidget(widget);
    m_drawer = new RecordDrawer(m_session, m_language, m_prompts);
    m_drawer->addType(records::specOf<records::Agreement>(), kAgreementFields);
    m_drawer->addType(records::specOf<records::AgreementCriterion>(), kCriterionFields);
    m_drawer->addType(records::specOf<records::Contribution>(), kContributionFields);
    m_sides = new QSplitter(Qt::Vertical);
    m_sides->setChildrenCollapsible(false);
    m_sides->addWidget(m_stack);
    m_sides->addWidget(m_drawer);
    m_sides->setStretchFactor(0, 1);
    m_sides->setSizes({Look::of().scaled(340), Look::of().scaled(220)});
    column->addWidget(m_title);
    column->addWidget(m_line);
    column->addSpacing(6);
    column->addWidget(m_tabs);
    column->addWidget(m_sides, 1);
    return m_detail;
}

void PartnersPage::connectDrawer()
{
    connect(m_form, &RecordForm::created, this, &PartnersPage::adopt);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        m_drawer->setVisible(tab != Details);
        m_drawer->close(tr("Choose a line to see and change it here."));
    });
    connect(m_agreements, &PartnerAgreements::agreementChosen, this, [this](const RowId& agreement) {
        if (m_drawer->mayLeave())
            m_drawer->open(records::specOf<records::Agreement>(), agreement);
    });
    connect(m_agreements, &PartnerAgreements::criterionChosen, this, &PartnersPage::openCriterion);
    connect(m_agreements, &PartnerAgreements::agreementWanted, this, &PartnersPage::startAgreement);
    connect(m_contributions, &PartnerContributions::contributionChosen, this, [this](const RowId& contribution) {
        if (m_drawer->mayLeave())
            m_drawer->open(records::specOf<records::Contribution>(), contribution);
    });
    connect(m_contributions, &PartnerContributions::contributionWanted, this, &PartnersPage::startContribution);
}

void PartnersPage::openCriterion(const RowId& agreement, qint64 criterion)
{
    if (!m_drawer->mayLeave())
        return;
    const auto six = store::criteriaOf(m_session.reader(), agreement);
    const auto& found = six.at(std::size_t(criterion - 1));
    if (found.id) {
        m_drawer->open(records::specOf<records::AgreementCriterion>(), *found.id);
    } else {
        records::AgreementCriterion blank;
        blank.agreement = Id<records::Agreement>(agreement);
        blank.criterion = static_cast<records::Criterion>(criterion);
        m_drawer->startNew(records::toRecord(blank));
    }
    m_drawer->setTitle(words::label(static_cast<records::Criterion>(criterion)));
}

void PartnersPage::startAgreement()
{
    if (!current() || !m_drawer->mayLeave())
        return;
    records::Agreement blank;
    blank.organisation = Id<records::Organisation>(*current());
    blank.state = records::AgreementState::Draft;
    m_drawer->startNew(records::toRecord(blank));
    m_drawer->setTitle(tr("New agreement"));
    m_drawer->form()->focusFirst();
}

void PartnersPage::startContribution()
{
    if (!current() || !m_drawer->mayLeave())
        return;
    records::Contribution blank;
    blank.organisation = Id<records::Organisation>(*current());
    blank.currency = "USD";
    m_drawer->startNew(records::toRecord(blank));
    m_drawer->setTitle(tr("New contribution"));
    m_drawer->form()->focusFirst();
}

QString PartnersPage::title() const
{
    return tr("Partners");
}

QList<QWidget*> PartnersPage::panes()
{
    QWidget* inside = m_tabs->currentIndex() == Agreements      ? m_agreements->table()
                      : m_tabs->currentIndex() == Contributions ? m_contributions->table()
                                                                : m_form->editorOf("name_km");
    QWidget* checklist = m_tabs->currentIndex() == Agreements ? m_agreements->checklist() : nullptr;
    return {m_table, m_tabs, inside, checklist};
}

void PartnersPage::retranslate()
{
    m_view->setTexts({tr("One partner"), tr("All partners")});
    m_view->setAccessibleName(tr("One partner, or all side by side"));
    fillFilters();
    m_table->setAccessibleName(tr("Partners"));
    m_tabs->setTabText(Agreements, tr("Agreements"));
    m_tabs->setTabText(Contributions, tr("Contributions"));
    m_tabs->setTabText(Details, tr("Details"));
    m_tabs->setAccessibleName(tr("Views of the partner"));
    m_agreements->retranslate();
    m_contributions->retranslate();
    m_form->retranslate();
    m_drawer->retranslate();
    if (m_drawer->form() == nullptr)
        m_drawer->close(tr("Choose a line to see and change it here."));
    reload();
}

void PartnersPage::fillFilters()
{
    QList<FilterButton::Choice> years;
    for (const std::string& year : store::contributionYears(m_session.reader()))
        years.append({m_language.year(QString::fromStdString(year).toInt()), QString::fromStdString(year)});
    const QString now = QString::number(QDate::currentDate().year());
    if (std::ranges::none_of(years, [&](const auto& choice) { return choice.value == now; }))
        years.append({m_language.year(now.toInt()), now});
    m_year->setChoices(tr("Year"), years);
    const auto within = [this](int days) { return tr("Ends within %1 days").arg(m_language.number(days)); };
    m_only->setChoices(tr("Which partners"), {{tr("All partners"), QVariant()},
                                              {tr("Signed the Code of Conduct"), kSignatories},
                                              {within(60), 60},
                                              {within(kRemindDays), kRemindDays}});
}

std::string PartnersPage::year() const
{
    return m_year->value().toString().toStdString();
}

QDate PartnersPage::day() const
{
    const QDate today = QDate::currentDate();
    const int shown = m_year->value().toInt();
    return shown > 0 && shown < today.year() ? QDate(shown, 12, 31) : today;
}

void PartnersPage::refreshList()
{
    store::PartnerFilter filter;
    filter.text = searched().toStdString();
    filter.tag = chosenTag();
    filter.year = year();
    filter.asOf = day().toString(Qt::ISODate).toStdString();
    const int only = m_only->value().toInt();
    filter.signatories = only == kSignatories;
    if (only > 0)
        filter.endsBefore = day().addDays(only).toString(Qt::ISODate).toStdString();
    m_model->setFilter(filter);
    const auto sums = store::sumsOfAll(m_session.reader(), filter.year);
    const QString count = words::counted("PartnersPage", "%n partner(s)", nullptr, m_model->rowCount());
    m_bar->setNote(m_showsAll && !sums.empty() ? tr("%1 · pledged %2 · received %3")
                                                     .arg(count, moneyText(m_language, sums, MoneySide::Pledged),
                                                          moneyText(m_language, sums, MoneySide::Received))
                   : m_showsAll ? count
                                : m_language.number(m_model->rowCount()));
    showReminder();
    if (!filter.text.empty() || filter.signatories || filter.endsBefore)
        m_empty->setText(tr("No partner is found by these words and filters."),
                         tr("Type less in the search field, or make a new partner with Ctrl+N."));
    else
        m_empty->setText(tr("Partners will stand here."),
                         tr("They come with the lists that you import, or make a new partner with Ctrl+N."));
}

void PartnersPage::showReminder()
{
    const QDate today = QDate::currentDate();
    const auto ending = store::agreementsEnding(m_session.reader(), today.toString(Qt::ISODate).toStdString(),
                                                today.addDays(kRemindDays).toString(Qt::ISODate).toStdString());
    m_reminder->setVisible(!ending.empty() && day() == today); // nobody can renew what ended in an earlier year
    if (ending.empty())
        return;
    const auto& first = ending.front();
    m_reminder->setText(
        words::filled(
            words::counted("PartnersPage", "%n agreement(s) end within %1 days.", nullptr, qint64(ending.size())),
            {m_language.number(kRemindDays)}),
        tr("The first: %1, on %2.")
            .arg(titleOf(first.partnerKhmer, first.partnerLatin, m_language), storedDate(first.endsOn)));
}

void PartnersPage::showAll(bool all)
{
    if (all == m_showsAll || !mayLeaveDetail())
        return;
    m_showsAll = all;
    m_view->setCurrent(all ? 1 : 0);
    applyColumns();
    reload();
    m_table->setFocus();
}

void PartnersPage::showEnding(int days)
{
    m_only->setValue(days);
    reload();
}

void PartnersPage::applyColumns()
{
    using enum PartnersModel::Column;
    if (m_showsAll)
        m_table->setColumns({{0, true},
                             {170},
                             {96, false, Qt::AlignRight},
                             {130},
                             {160, false, Qt::AlignRight},
                             {150, false, Qt::AlignRight},
                             {150, false, Qt::AlignRight}});
    else
        m_table->setColumns({{0, true}, {}, {90, false, Qt::AlignRight}, {116}, {}, {}, {}});
    for (const int column : {Kind, Criteria, Pledged, Received})
        m_table->setColumnHidden(column, !m_showsAll);
    m_detail->setVisible(!m_showsAll);
}

std::optional<RowId> PartnersPage::rowAt(int index) const
{
    const auto* partner = m_model->row(index);
    return partner != nullptr ? std::optional(partner->id) : std::nullopt;
}

std::optional<int> PartnersPage::placeOf(const RowId& row) const
{
    return m_model->placeOf(row);
}

void PartnersPage::showDetail(const std::optional<RowId>& row, bool again)
{
    const auto partner = row ? store::partnerOverview(m_session.reader(), m_model->filter(), *row) : std::nullopt;
    m_detail->setVisible(partner.has_value() && !m_showsAll);
    m_title->setText(partner ? titleOf(partner->nameKhmer, partner->nameLatin, m_language) : QString());
    QStringList line;
    if (partner) {
        line << words::label(static_cast<records::OrganisationKind>(partner->kind))
             << words::countryName(partner->country)
             << words::counted("PartnersPage", "%n agreement(s) in force", nullptr, partner->active);
        if (!partner->nextEnd.empty())
            line << tr("next to end %1").arg(storedDate(partner->nextEnd));
    }
    m_line->setText(words::dotted(line));
    for (const int tab : {Agreements, Contributions})
        m_tabs->setTabEnabled(tab, true);
    m_agreements->show(row, day());
    m_contributions->show(partner, year());
    if (!again)
        m_drawer->close(tr("Choose a line to see and change it here."));
    m_form->showRow(row, again);
}

void PartnersPage::showNew()
{
    showAll(false);
    m_detail->show();
    m_title->setText(tr("New partner"));
    m_line->setText(tr("It is kept from the first thing you write."));
    m_tabs->setCurrentIndex(Details);
    for (const int tab : {Agreements, Contributions})
        m_tabs->setTabEnabled(tab, false);
    records::Organisation blank;
    blank.kind = records::OrganisationKind::Company;
    m_form->startNew(records::toRecord(blank));
    m_form->focusFirst();
}

bool PartnersPage::mayLeaveDetail()
{
    return m_form->mayLeave() && m_drawer->mayLeave();
}

void PartnersPage::clearFilters()
{
    m_only->setValue(QVariant());
}

} // namespace bandanh::desktop
