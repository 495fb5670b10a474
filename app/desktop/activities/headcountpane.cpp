#include "app/desktop/activities/headcountpane.h"

#include "app/desktop/activities/activitytables.h"
#include "app/desktop/forms/recordentry.h"
#include "app/desktop/forms/recordform.h"
#include "app/desktop/forms/removal.h"
#include "app/desktop/look/button.h"
#include "app/desktop/look/emptystate.h"
#include "app/desktop/look/sectionband.h"
#include "app/desktop/look/tableview.h"
#include "app/desktop/session/session.h"
#include "app/words/recordlabel.h"
#include "core/records/headcount.h"

#include <QEvent>
#include <QVBoxLayout>

namespace bandanh::desktop {

namespace {

// Kind and number of the count are its identity: another one is added instead.
constexpr std::uint16_t kFormFields[] = {5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17};
constexpr std::string_view kEntryFields[] = {"kind", "session", "women", "men"};
constexpr std::size_t kNeeded = 1;

} // namespace

HeadcountPane::HeadcountPane(Session& session, Language& language, Prompts& prompts, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_language(language),
      m_headcounts(new ActivityHeadcounts(language, this)),
      m_band(new SectionBand),
      m_table(new TableView),
      m_empty(new EmptyState(m_table))
{
    m_table->setObjectName(QStringLiteral("headcounts"));
    m_table->setModel(m_headcounts);
    const Column number{78, false, Qt::AlignRight};
    m_table->setColumns({{140}, number, number, number, number, number, number, {0, true}});
    m_table->setEmptyState(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 20, 0);
    column->setSpacing(0);
    column->addWidget(m_band);
    column->addWidget(m_table, 1);
    column->addWidget(makeBelow(), 2);
    placeColumns();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HeadcountPane::showCount);
    connect(m_table, &QTableView::activated, this, [this] { m_form->focusFirst(); });
    connect(m_entry, &RecordEntry::created, this, [this](const RowId& made) {
        if (m_form->mayLeave())
            m_form->load(made);
    });
    removeOnClick(m_delete, m_session, prompts, m_form);
}

QWidget* HeadcountPane::makeBelow()
{
    const records::RecordSpec& spec = records::specOf<records::Headcount>();
    auto* below = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, below);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(measure::kColumnGap);
    m_formBand = new SectionBand;
    m_form = new RecordForm(m_session, m_language, spec, kFormFields);
    m_delete = new Button(Button::Kind::Tertiary);
    m_delete->setObjectName(QStringLiteral("deleteHeadcount"));
    m_delete->setIcon(Icon::Delete);
    auto* chosen = new QVBoxLayout;
    chosen->setSpacing(0);
    chosen->addWidget(m_formBand);
    chosen->addWidget(m_form, 1);
    chosen->addWidget(m_delete, 0, Qt::AlignLeft);
    chosen->addSpacing(8);
    m_entryBand = new SectionBand;
    m_entry = new RecordEntry(m_session, m_language, spec, kEntryFields, kNeeded);
    auto* another = new QVBoxLayout;
    another->setSpacing(0);
    another->addWidget(m_entryBand);
    another->addWidget(m_entry);
    another->addStretch();
    m_columns->addLayout(another, 1); // where there is no count yet, its entry stands below what says so
    m_columns->addLayout(chosen, 1);
    return below;
}

void HeadcountPane::show(const std::optional<RowId>& activity, records::Scope scope)
{
    const bool isOther = activity != m_activity;
    const auto before = isOther ? std::nullopt : m_form->row();
    m_activity = activity;
    m_headcounts->setHeadcounts(activity ? store::headcountsOfActivity(m_session.reader(), *activity)
                                         : std::vector<store::HeadcountOverview>());
    m_band->setCount(m_language.number(m_headcounts->rowCount()));
    if (isOther && activity)
        startEntry(scope);
    int row = 0;
    for (int i = 0; i < m_headcounts->rowCount(); ++i)
        if (before == m_headcounts->headcount(i)->id)
            row = i;
    m_table->setCurrentIndex(m_headcounts->index(row, 0));
    showCount();
}

void HeadcountPane::startEntry(records::Scope scope)
{
    records::Headcount blank;
    blank.activity = Id<records::Activity>(*m_activity);
    blank.session = 1;
    blank.basis = records::CountBasis::Counted;
    records::Record record = records::toRecord(blank);
    record.scope = scope;
    m_entry->start(record);
}

void HeadcountPane::showCount()
{
    const auto* count = m_headcounts->headcount(m_table->currentIndex().row());
    for (QWidget* widget : std::initializer_list<QWidget*>{m_formBand, m_form, m_delete})
        widget->setVisible(count != nullptr);
    if (count == nullptr)
        return;
    const QString kind = words::label(static_cast<records::RoleKind>(count->kind));
    m_formBand->setTitle(kind.isEmpty() ? tr("This count") : tr("The count of: %1").arg(kind));
    if (m_form->row() == count->id)
        m_form->reload();
    else if (m_form->mayLeave())
        m_form->load(count->id);
}

void HeadcountPane::retranslate()
{
    m_band->setTitle(tr("Headcounts"));
    m_band->setNote(tr("Named people are never counted twice"));
    m_table->setAccessibleName(tr("Headcounts"));
    m_empty->setText(tr("Who was counted in the room will stand here."),
                     tr("Add a count for each kind of participant below."));
    m_form->retranslate();
    m_delete->setText(tr("Delete this count"));
    m_delete->setAccessibleName(m_delete->text());
    m_entryBand->setTitle(tr("Another count"));
    m_entry->retranslate();
    m_entry->setButtonText(tr("Add this count"));
    showCount();
}

bool HeadcountPane::mayLeave()
{
    return m_form->mayLeave();
}

void HeadcountPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        placeColumns();
}

/// With large text what is written stands one below the other.
void HeadcountPane::placeColumns()
{
    m_columns->setDirection(Look::of(this).isLargeText() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace bandanh::desktop
