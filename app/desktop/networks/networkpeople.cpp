#include "app/desktop/networks/networkpeople.h"

#include "app/desktop/forms/recordentry.h"
#include "app/desktop/forms/recordform.h"
#include "app/desktop/forms/removal.h"
#include "app/desktop/look/button.h"
#include "app/desktop/look/emptystate.h"
#include "app/desktop/look/sectionband.h"
#include "app/desktop/look/tableview.h"
#include "app/desktop/networks/networkterms.h"
#include "app/desktop/session/session.h"
#include "app/desktop/today/todaymodels.h"
#include "core/operations/cambodianday.h"
#include "core/records/network.h"
#include "core/records/role.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace bandanh::desktop {

namespace {

// What says whose term it is, and from when, is the term's identity: another one is added instead.
constexpr std::uint16_t kLeaderFields[] = {5, 8};
constexpr std::uint16_t kMemberFields[] = {6, 8};
constexpr std::string_view kEntryFields[] = {"person", "from", "post", "until"};
constexpr std::size_t kNeeded = 2;

} // namespace

NetworkPeople::NetworkPeople(Session& session, Language& language, Prompts& prompts, store::NetworkPeople people,
                             QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_language(language),
      m_prompts(prompts),
      m_people(people),
      m_terms(new NetworkTerms(session, language, people, this)),
      m_band(new SectionBand),
      m_table(new TableView),
      m_empty(new EmptyState(m_table)),
      m_termBand(new SectionBand),
      m_term(new RecordForm(session, language, records::specOf<records::Role>(),
                            people == store::NetworkPeople::Leaders ? kLeaderFields : kMemberFields)),
      m_delete(new Button(Button::Kind::Tertiary))
{
    m_table->setObjectName(isLeaders() ? QStringLiteral("networkLeaders") : QStringLiteral("networkMembers"));
    m_table->setModel(m_terms);
    m_table->setColumns({{96}, {130}, {140}, {70}, {104}, {0}, {0, true}});
    m_table->setEmptyState(m_empty);
    m_delete->setObjectName(QStringLiteral("deleteTerm"));
    m_delete->setIcon(Icon::Delete);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 20, 0);
    column->setSpacing(0);
    column->addWidget(m_band);
    column->addWidget(m_table, 1);
    column->addWidget(makeBelow(), 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &NetworkPeople::showTerm);
    connect(m_terms, &QAbstractItemModel::modelReset, this, &NetworkPeople::showTerm);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const auto* term = m_terms->row(index.row()))
            emit personWanted(term->person);
    });
    removeOnClick(m_delete, m_session, m_prompts, m_term);
}

QWidget* NetworkPeople::makeBelow()
{
    auto* below = new QWidget;
    auto* columns = new QHBoxLayout(below);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(28);
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_termBand);
    left->addWidget(m_term, 1);
    left->addWidget(m_delete, 0, Qt::AlignLeft);
    left->addSpacing(8);
    columns->addLayout(left, 1);
    if (!isLeaders()) {
        m_enrol = new Button(Button::Kind::Secondary);
        m_enrol->setObjectName(QStringLiteral("enrolClass"));
        m_enrol->setIcon(Icon::Plus);
        m_band->setRightWidget(m_enrol);
        connect(m_enrol, &QPushButton::clicked, this, &NetworkPeople::classWanted);
        return below;
    }
    m_entryBand = new SectionBand;
    m_entry = new RecordEntry(m_session, m_language, records::specOf<records::Role>(), kEntryFields, kNeeded);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_entryBand);
    right->addWidget(m_entry);
    right->addStretch();
    columns->addLayout(right, 1);
    return below;
}

void NetworkPeople::show(const std::optional<store::NetworkOverview>& network)
{
    const auto before = m_network;
    m_network = network ? std::optional(network->id) : std::nullopt;
    m_terms->setNetwork(m_network);
    m_band->setCount(m_language.number(m_terms->rowCount()));
    if (m_entry != nullptr && network && before != m_network) {
        records::Role blank;
        blank.kind = records::RoleKind::YoungLeader;
        blank.network = Id<records::Network>(network->id);
        blank.from = operations::cambodianDay(m_session.laptop().clock().now());
        records::Record record = records::toRecord(blank);
        record.scope = network->scope;
        m_entry->start(record);
    }
    showTerm();
}

void NetworkPeople::showTerm()
{
    const store::NetworkTerm* term = m_terms->row(std::max(0, m_table->currentIndex().row()));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_termBand, m_term, m_delete})
        widget->setVisible(term != nullptr);
    if (term == nullptr)
        return;
    const QString name = titleOf(term->nameKhmer, term->nameLatin, m_language);
    m_termBand->setTitle(tr("The term of %1").arg(name));
    if (m_term->row() == term->role)
        m_term->reload();
    else if (m_term->mayLeave())
        m_term->load(term->role);
}

void NetworkPeople::retranslate()
{
    m_band->setTitle(isLeaders() ? tr("Young leaders") : tr("Members"));
    m_table->setAccessibleName(isLeaders() ? tr("Terms of young leaders") : tr("Members"));
    m_term->retranslate();
    m_delete->setText(tr("Delete this term"));
    m_delete->setAccessibleName(m_delete->text());
    if (isLeaders()) {
        m_empty->setText(tr("The network's young leaders will stand here."), tr("Add them below, or import a list."));
        m_entryBand->setTitle(tr("Another leader"));
        m_entry->retranslate();
        m_entry->setButtonText(tr("Add this leader"));
    } else {
        m_empty->setText(tr("The network's members will stand here."), tr("Paste a class list to enrol them at once."));
        m_enrol->setText(tr("Enrol a class list"));
        m_enrol->setAccessibleName(m_enrol->text());
    }
    showTerm();
}

bool NetworkPeople::mayLeave()
{
    return m_term->mayLeave();
}

} // namespace bandanh::desktop
