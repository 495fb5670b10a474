#include "app/desktop/day/eventpane.h"

#include "app/desktop/activities/activitytables.h"
#include "app/desktop/activities/partnersection.h"
#include "app/desktop/forms/recordentry.h"
#include "app/desktop/forms/recordform.h"
#include "app/desktop/forms/removal.h"
#include "app/desktop/look/button.h"
#include "app/desktop/look/label.h"
#include "app/desktop/look/sectionband.h"
#include "app/desktop/look/tableview.h"
#include "app/desktop/session/session.h"
#include "core/records/activity.h"
#include "core/records/headcount.h"

#include <QEvent>
#include <QVBoxLayout>

namespace bandanh::desktop {

namespace {

constexpr int kSideWidth = 340;
constexpr int kFormHeight = 300;
constexpr std::string_view kEntryFields[] = {"kind", "session", "women", "men", "girls", "boys"};
constexpr std::size_t kNeeded = 1;
// What was counted, how many of these have a name, how and by whom.
constexpr std::uint16_t kFields[] = {5, 6, 7, 8, 9, 10, 11, 14, 15, 16, 17};

} // namespace

EventPane::EventPane(Session& session, Language& language, Prompts& prompts, QWidget* parent)
    : QScrollArea(parent),
      m_session(session),
      m_language(language),
      m_partners(new PartnerSection(session, language, prompts, {records::PartnerPart::Host, std::nullopt})),
      m_headcounts(new ActivityHeadcounts(language, this))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // its tables have the keyboard
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 20, 8);
    column->setSpacing(0);
    m_partners->table()->setObjectName(QStringLiteral("eventPartners"));
    column->addWidget(m_partners);
    column->addWidget(makeHeadcounts(prompts));
    column->addStretch();
    setWidget(content);
    placeColumns();
}

QWidget* EventPane::makeHeadcounts(Prompts& prompts)
{
    auto* section = new QWidget;
    auto* column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_band = new SectionBand;
    m_table = new TableView;
    m_table->setObjectName(QStringLiteral("eventHeadcounts"));
    m_table->setModel(m_headcounts);
    const Column number{74, false, Qt::AlignRight};
    m_table->setColumns({{176}, number, number, number, number, number, number, {0, true}});
    m_table->setFitsContents(true);
    m_none = new KhmerLabel(Role::Body, Tone::Second);
    m_delete = new Button(Button::Kind::Tertiary);
    m_delete->setObjectName(QStringLiteral("deleteHeadcount"));
    m_delete->setIcon(Icon::Delete);
    m_headcount = new RecordForm(m_session, m_language, records::specOf<records::Headcount>(), std::span(kFields));
    m_entryBand = new SectionBand;
    m_entry = new RecordEntry(m_session, m_language, records::specOf<records::Headcount>(), kEntryFields, kNeeded);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_entryBand);
    right->addWidget(m_entry);
    right->addStretch();
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(measure::kColumnGap);
    m_columns->addWidget(m_headcount, 1);
    m_columns->addLayout(right);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_band, m_table, m_none})
        column->addWidget(widget);
    column->addWidget(m_delete, 0, Qt::AlignLeft);
    column->addLayout(m_columns);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { showHeadcount(); });
    connect(m_table, &QTableView::activated, this, [this] { m_headcount->focusFirst(); });
    removeOnClick(m_delete, m_session, prompts, m_headcount);
    return section;
}

void EventPane::show(const std::optional<store::DayEventOverview>& event)
{
    const bool isOther = !event || !m_event || event->id != m_event->id;
    const auto before = isOther ? std::nullopt : m_headcount->row();
    m_event = event;
    const auto id = event ? std::optional(event->id) : std::nullopt;
    m_partners->show(id, event ? event->scope : records::kNational);
    m_counted = store::headcountsOfActivity(m_session.reader(), id.value_or(RowId()));
    m_headcounts->setHeadcounts(m_counted);
    m_band->setCount(m_language.number(qint64(m_counted.size())));
    m_table->setVisible(!m_counted.empty());
    m_none->setVisible(m_counted.empty());
    const auto stays = std::ranges::find_if(m_counted, [&](const auto& one) { return before == one.id; });
    if (!m_counted.empty())
        m_table->setCurrentIndex(m_headcounts->index(stays != m_counted.end() ? int(stays - m_counted.begin()) : 0, 0));
    showHeadcount();
    if (isOther)
        startEntry();
}

void EventPane::startEntry()
{
    if (!m_event)
        return;
    records::Headcount blank;
    blank.activity = Id<records::Activity>(m_event->id);
    blank.basis = records::CountBasis::Counted;
    records::Record record = records::toRecord(blank);
    record.scope = m_event->scope;
    m_entry->start(record);
}

void EventPane::showHeadcount()
{
    const int row = m_table->currentIndex().row();
    const bool hasOne = row >= 0 && row < int(m_counted.size());
    m_headcount->setVisible(hasOne);
    m_delete->setVisible(hasOne);
    if (!hasOne)
        return;
    const RowId& id = m_counted[std::size_t(row)].id;
    if (m_headcount->row() == id)
        m_headcount->reload();
    else if (m_headcount->mayLeave())
        m_headcount->load(id);
}

void EventPane::retranslate()
{
    m_partners->retranslate(tr("Hosts, sponsors and co-organisers"));
    m_band->setTitle(tr("Headcounts"));
    m_band->setNote(tr("Named people are never counted twice"));
    m_table->setAccessibleName(tr("Headcounts"));
    m_none->setText(tr("Nobody is counted yet. A headcount says how many were there whom no sheet names."));
    m_delete->setText(tr("Delete this headcount"));
    m_delete->setAccessibleName(m_delete->text());
    m_headcount->retranslate();
    m_entryBand->setTitle(tr("New headcount"));
    m_entry->retranslate();
    m_entry->setButtonText(tr("Add this headcount"));
}

bool EventPane::mayLeave()
{
    return m_headcount->isHidden() || m_headcount->mayLeave();
}

QList<QWidget*> EventPane::panes() const
{
    return {m_partners->table(), m_partners->entry().editorOf("organisation"), m_table, m_entry->editorOf("kind")};
}

RecordEntry& EventPane::partnerEntry() const
{
    return m_partners->entry();
}

void EventPane::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        placeColumns();
}

/// With large text what is added stands below what is there.
void EventPane::placeColumns()
{
    const Look& look = Look::of(this);
    m_columns->setDirection(look.isLargeText() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int width = look.isLargeText() ? 0 : look.scaled(kSideWidth);
    m_entry->setMinimumWidth(width);
    m_entry->setMaximumWidth(width > 0 ? width : QWIDGETSIZE_MAX);
    m_headcount->setMinimumHeight(look.scaled(kFormHeight));
}

} // namespace bandanh::desktop
