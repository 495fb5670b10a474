#include "app/desktop/networks/higherriskpage.h"

#include "app/desktop/forms/placenames.h"
#include "app/desktop/forms/recordentry.h"
#include "app/desktop/forms/recordform.h"
#include "app/desktop/forms/removal.h"
#include "app/desktop/look/button.h"
#include "app/desktop/look/emptystate.h"
#include "app/desktop/look/label.h"
#include "app/desktop/look/rowroles.h"
#include "app/desktop/look/sectionband.h"
#include "app/desktop/look/tableview.h"
#include "app/desktop/session/session.h"
#include "app/words/notation.h"
#include "core/records/higherriskprovince.h"

#include <QEvent>
#include <QSplitter>
#include <QVBoxLayout>

namespace bandanh::desktop {

namespace {

constexpr int kListWidth = 700;
constexpr std::uint16_t kTermFields[] = {3, 4}; // which province, and from when, is the term's identity
constexpr std::string_view kEntryFields[] = {"province", "from", "decided_by"};
constexpr std::size_t kNeeded = 2;

QString dateText(const std::string& date)
{
    const auto day = text::PartialDate::parse(date);
    return day ? words::Notation::current().date(*day) : QString();
}

QString provinceText(const store::RiskOverview& term, const Session& session, const Language& language)
{
    const auto scope = records::parseScope(std::string_view(term.province).substr(0, 2));
    return scope ? provinceName(session.gazetteer(), *scope, language.isKhmer()) : QString();
}

} // namespace

RiskTerms::RiskTerms(Session& session, const Language& language, QObject* parent)
    : QAbstractTableModel(parent), m_session(session), m_language(language)
{}

void RiskTerms::refresh()
{
    beginResetModel();
    m_terms = store::higherRiskTerms(m_session.reader());
    endResetModel();
}

const store::RiskOverview* RiskTerms::term(int row) const
{
    return row >= 0 && row < rowCount() ? &m_terms[std::size_t(row)] : nullptr;
}

int RiskTerms::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_terms.size());
}

int RiskTerms::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant RiskTerms::data(const QModelIndex& index, int role) const
{
    const store::RiskOverview& one = m_terms[std::size_t(index.row())];
    if (role != Qt::DisplayRole && role != ToneRole)
        return {};
    const QString words = index.column() == Province ? provinceText(one, m_session, m_language)
                          : index.column() == From   ? dateText(one.from)
                          : index.column() == Until  ? (one.until.empty() ? tr("still") : dateText(one.until))
                                                     : QString::fromStdString(one.decidedBy);
    if (role == Qt::DisplayRole)
        return words.isEmpty() ? tr("not written") : words;
    if (words.isEmpty())
        return int(Tone::Faint);
    return one.until.empty() ? QVariant() : QVariant(int(Tone::Second));
}

QVariant RiskTerms::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[Columns] = {tr("Province"), tr("From"), tr("Until"), tr("Decided by")};
    return names[section];
}

HigherRiskPage::HigherRiskPage(Session& session, Language& language, Prompts& prompts, QWidget* parent)
    : Page(parent),
      m_session(session),
      m_language(language),
      m_prompts(prompts),
      m_terms(new RiskTerms(session, language, this)),
      m_split(new QSplitter),
      m_table(new TableView)
{
    setObjectName(QStringLiteral("higherRisk"));
    m_table->setObjectName(QStringLiteral("riskTerms"));
    m_table->setModel(m_terms);
    m_table->setColumns({{180}, {140}, {140}, {0, true}});
    m_empty = new EmptyState(m_table);
    m_table->setEmptyState(m_empty);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_table);
    m_split->addWidget(makeRight());
    m_split->setStretchFactor(0, 1);
    m_split->setSizes({Look::of().scaled(kListWidth), Look::of().scaled(1182 - kListWidth)});
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_split);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HigherRiskPage::showTerm);
    removeOnClick(m_delete, m_session, m_prompts, m_term);
    connect(&m_session, &Session::changed, this, [this] {
        if (isVisible())
            reload();
    });
}

QWidget* HigherRiskPage::makeRight()
{
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(22, 0, 8, 0);
    column->setSpacing(0);
    m_termBand = new SectionBand;
    m_term = new RecordForm(m_session, m_language, records::specOf<records::HigherRiskProvince>(), kTermFields);
    m_delete = new Button(Button::Kind::Tertiary);
    m_delete->setObjectName(QStringLiteral("deleteRiskTerm"));
    m_delete->setIcon(Icon::Delete);
    m_entryBand = new SectionBand;
    m_entry =
        new RecordEntry(m_session, m_language, records::specOf<records::HigherRiskProvince>(), kEntryFields, kNeeded);
    m_how = new KhmerLabel(Role::Small, Tone::Second);
    column->addWidget(m_termBand);
    column->addWidget(m_term, 1);
    column->addWidget(m_delete, 0, Qt::AlignLeft);
    column->addWidget(m_entryBand);
    column->addWidget(m_entry);
    column->addWidget(m_how);
    column->addSpacing(12);
    m_entry->start(records::Record(records::specOf<records::HigherRiskProvince>()));
    return right;
}

QString HigherRiskPage::title() const
{
    return tr("Higher-risk provinces");
}

void HigherRiskPage::retranslate()
{
    m_table->setAccessibleName(tr("Higher-risk provinces"));
    m_empty->setText(tr("The provinces of higher risk will stand here, each with its dates."),
                     tr("Add them at the right, or import a list."));
    m_term->retranslate();
    m_delete->setText(tr("Delete this line"));
    m_delete->setAccessibleName(m_delete->text());
    m_entryBand->setTitle(tr("Another province"));
    m_entry->retranslate();
    m_entry->setButtonText(tr("Add this province"));
    m_how->setText(
        tr("The report counts a student activity as held in a higher-risk province when the province stood on "
           "this list on that day. End a line instead of deleting it: reports of earlier years need it."));
    reload();
}

bool HigherRiskPage::mayLeave()
{
    return m_term->mayLeave();
}

QWidget* HigherRiskPage::firstFocus()
{
    return m_table;
}

QList<QWidget*> HigherRiskPage::panes()
{
    return {m_table, m_term->editorOf("until"), m_entry->editorOf("province")};
}

void HigherRiskPage::reload()
{
    const auto before = m_term->row();
    m_terms->refresh();
    int row = 0;
    for (int i = 0; i < m_terms->rowCount(); ++i)
        if (before == m_terms->term(i)->id)
            row = i;
    m_table->setCurrentIndex(m_terms->index(row, 0));
    showTerm();
}

void HigherRiskPage::showTerm()
{
    const auto* term = m_terms->term(m_table->currentIndex().row());
    for (QWidget* widget : std::initializer_list<QWidget*>{m_termBand, m_term, m_delete})
        widget->setVisible(term != nullptr);
    if (term == nullptr)
        return;
    m_termBand->setTitle(provinceText(*term, m_session, m_language));
    if (m_term->row() == term->id)
        m_term->reload();
    else if (m_term->mayLeave())
        m_term->load(term->id);
}

void HigherRiskPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        m_split->setOrientation(Look::of(this).isLargeText() ? Qt::Vertical : Qt::Horizontal);
}

} // namespace bandanh::desktop
