#include "app/desktop/meetings/meetingpane.h"

#include "app/desktop/forms/recordentry.h"
#include "app/desktop/forms/recordform.h"
#include "app/desktop/forms/removal.h"
#include "app/desktop/look/button.h"
#include "app/desktop/look/emptystate.h"
#include "app/desktop/look/sectionband.h"
#include "app/desktop/look/tableview.h"
#include "app/desktop/meetings/meetingpartners.h"
#include "app/desktop/session/session.h"
#include "app/desktop/today/commitmenttable.h"
#include "core/records/activity.h"
#include "core/records/activitypartner.h"
#include "core/records/commitment.h"
#include "core/records/organisation.h"

#include <QEvent>
#include <QHBoxLayout>

namespace bandanh::desktop {

namespace {

constexpr int kFormHeight = 320;
constexpr int kSideWidth = 340;
// What was promised, by whom, until when, and what became of it.
constexpr std::uint16_t kPromiseFields[] = {3, 4, 5, 6, 7, 8, 9, 10, 12};
constexpr std::string_view kPartnerFields[] = {"organisation", "part", "present"};
constexpr std::size_t kNeeded = 2;

QBoxLayout* sideBySide(QWidget* parent)
{
    auto* columns = new QBoxLayout(QBoxLayout::LeftToRight, parent);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(measure::kColumnGap);
    return columns;
}

} // namespace

MeetingPane::MeetingPane(Session& session, Language& language, Prompts& prompts, QWidget* parent)
    : QScrollArea(parent),
      m_session(session),
      m_language(language),
      m_prompts(prompts),
      m_partners(new MeetingPartners(language, this)),
      m_commitments(new CommitmentTable(language, this))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 20, 8);
    column->setSpacing(0);
    column->addWidget(makePartners());
    column->addWidget(makePromises());
    column->addStretch();
    setWidget(content);
    placeColumns();
    connect(m_promise, &RecordForm::created, this, [this] { m_isNew = false; });
}

QWidget* MeetingPane::makePartners()
{
    auto* section = new QWidget;
    m_partnerColumns = sideBySide(section);
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    m_partnerBand = new SectionBand;
    m_partnerTable = new TableView;
    m_partnerTable->setObjectName(QStringLiteral("meetingPartners"));
    m_partnerTable->setModel(m_partners);
    m_partnerTable->setColumns({{0, true}, {110}, {110}});
    m_partnerTable->setFitsContents(true);
    m_deletePartner = new Button(Button::Kind::Tertiary);
    m_deletePartner->setObjectName(QStringLiteral("deletePartner"));
    m_deletePartner->setIcon(Icon::Delete);
    left->addWidget(m_partnerBand);
    left->addWidget(m_partnerTable);
    left->addWidget(m_deletePartner, 0, Qt::AlignLeft);
    left->addStretch();
    m_entry =
        new RecordEntry(m_session, m_language, records::specOf<records::ActivityPartner>(), kPartnerFields, kNeeded);
    m_partnerColumns->addLayout(left, 1);
    m_partnerColumns->addWidget(m_entry, 0, Qt::AlignTop);
    m_entry->setContentsMargins(0, measure::kSectionGap, 0, 0);
    connect(m_deletePartner, &QPushButton::clicked, this, [this] {
        if (const auto* partner = m_partners->partner(m_partnerTable->currentIndex().row()))
            removeAfterAsking(m_session, m_prompts, records::specOf<records::ActivityPartner>(), partner->id);
    });
    return section;
}

QWidget* MeetingPane::makePromises()
{
    auto* section = new QWidget;
    m_promiseColumns = sideBySide(section);
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    m_promiseBand = new SectionBand;
    m_new = new Button(Button::Kind::Secondary);
    m_new->setObjectName(QStringLiteral("newPromise"));
    m_new->setIcon(Icon::Plus);
    m_promiseBand->setRightWidget(m_new);
    m_promiseTable = new TableView;
    m_promiseTable->setObjectName(QStringLiteral("meetingPromises"));
    m_promiseTable->setModel(m_commitments);
    m_promiseTable->setColumns({{0, true}, {0}, {0}, {0}});
    m_promiseTable->setFitsContents(true);
    m_promiseTable->setColumnHidden(CommitmentTable::By, true);
    m_empty = new EmptyState;
    m_deletePromise = new Button(Button::Kind::Tertiary);
    m_deletePromise->setObjectName(QStringLiteral("deletePromise"));
    m_deletePromise->setIcon(Icon::Delete);
    left->addWidget(m_promiseBand);
    left->addWidget(m_promiseTable);
    left->addWidget(m_empty);
    left->addWidget(m_deletePromise, 0, Qt::AlignLeft);
    left->addStretch();
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    m_formBand = new SectionBand;
    m_promise =
        new RecordForm(m_session, m_language, records::specOf<records::Commitment>(), std::span(kPromiseFields));
    right->addWidget(m_formBand);
    right->addWidget(m_promise, 1);
    m_promiseColumns->addLayout(left, 1);
    m_promiseColumns->addLayout(right, 0);
    connect(m_new, &QPushButton::clicked, this, &MeetingPane::beginPromise);
    connect(m_promiseTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_isNew = false;
        showPromise();
    });
    connect(m_promiseTable, &QTableView::activated, this, [this] { m_promise->focusFirst(); });
    removeOnClick(m_deletePromise, m_session, m_prompts, m_promise);
    return section;
}

void MeetingPane::show(const std::optional<store::MeetingOverview>& meeting, const std::string& today)
{
    const bool isOther = !meeting || !m_meeting || meeting->id != m_meeting->id;
    const auto before = isOther ? std::nullopt : m_promise->row();
    m_isNew = m_isNew && !isOther;
    m_meeting = meeting;
    const RowId id = meeting ? meeting->id : RowId();
    m_partners->setPartners(store::partnersOfActivity(m_session.reader(), id));
    m_commitments->setCommitments(store::commitmentsOfMeeting(m_session.reader(), id), today);
    m_partnerBand->setCount(m_language.number(m_partners->rowCount()));
    m_deletePartner->setVisible(m_partners->rowCount() > 0);
    m_promiseBand->setCount(m_language.number(m_commitments->rowCount()));
    m_promiseTable->setVisible(m_commitments->rowCount() > 0);
    m_empty->setVisible(m_commitments->rowCount() == 0);
    if (isOther)
        startEntry();
    if (m_partners->rowCount() > 0 && !m_partnerTable->currentIndex().isValid())
        m_partnerTable->setCurrentIndex(m_partners->index(0, 0));
    if (!m_isNew)
        select(before.value_or(RowId()));
}

void MeetingPane::select(const RowId& commitment)
{
    int row = 0;
    for (int i = 0; i < m_commitments->rowCount(); ++i)
        if (m_commitments->commitment(i)->id == commitment)
            row = i;
    m_promiseTable->setCurrentIndex(m_commitments->index(row, 0));
    showPromise();
}

void MeetingPane::showPromise()
{
    if (m_isNew)
        return;
    const auto* commitment = m_commitments->commitment(m_promiseTable->currentIndex().row());
    for (QWidget* widget : std::initializer_list<QWidget*>{m_formBand, m_promise, m_deletePromise})
        widget->setVisible(commitment != nullptr);
    m_formBand->setTitle(tr("This promise"));
    if (commitment == nullptr)
        return;
    if (m_promise->row() == commitment->id)
        m_promise->reload();
    else if (m_promise->mayLeave())
        m_promise->load(commitment->id);
}

records::Record MeetingPane::blankPromise() const
{
    records::Commitment blank;
    blank.activity = Id<records::Activity>(m_meeting->id);
    blank.state = records::CommitmentState::Open;
    // Most meetings are with one: whoever else promised is written over it.
    if (const auto* partner = m_partners->partner(0); partner != nullptr && m_partners->rowCount() == 1)
        blank.organisation = Id<records::Organisation>(partner->organisation);
    records::Record record = records::toRecord(blank);
    record.scope = m_meeting->scope;
    return record;
}

void MeetingPane::beginPromise()
{
    if (!m_meeting || !m_promise->mayLeave())
        return;
    m_isNew = true;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_formBand, m_promise})
        widget->setVisible(true);
    m_deletePromise->hide();
    m_formBand->setTitle(tr("New promise"));
    m_promise->startNew(blankPromise());
    m_promise->focusFirst();
}

void MeetingPane::startEntry()
{
    if (!m_meeting)
        return;
    records::ActivityPartner blank;
    blank.activity = Id<records::Activity>(m_meeting->id);
    blank.part = records::PartnerPart::Met;
    blank.present = true;
    records::Record record = records::toRecord(blank);
    record.scope = m_meeting->scope;
    m_entry->start(record);
}

void MeetingPane::retranslate()
{
    m_partnerBand->setTitle(tr("With whom"));
    m_partnerTable->setAccessibleName(tr("With whom"));
    m_deletePartner->setText(tr("Take this one away"));
    m_deletePartner->setAccessibleName(m_deletePartner->text());
    m_entry->retranslate();
    m_entry->setButtonText(tr("Add this organisation"));
    m_promiseBand->setTitle(tr("What was promised"));
    m_promiseTable->setAccessibleName(tr("What was promised"));
    m_empty->setText(tr("Nothing is written as promised."), tr("What somebody said they would do, with its day."));
    m_new->setText(tr("New promise"));
    m_new->setAccessibleName(m_new->text());
    m_deletePromise->setText(tr("Delete this promise"));
    m_deletePromise->setAccessibleName(m_deletePromise->text());
    m_promise->retranslate();
    showPromise();
}

bool MeetingPane::mayLeave()
{
    return m_promise->mayLeave();
}

void MeetingPane::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        placeColumns();
}

/// With large text what is written stands below the lists.
void MeetingPane::placeColumns()
{
    const Look& look = Look::of(this);
    const auto direction = look.isLargeText() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_partnerColumns->setDirection(direction);
    m_promiseColumns->setDirection(direction);
    const int width = look.isLargeText() ? 0 : look.scaled(kSideWidth);
    m_entry->setMinimumWidth(width);
    m_entry->setMaximumWidth(width > 0 ? width : QWIDGETSIZE_MAX);
    m_promise->setMinimumSize(width, look.scaled(kFormHeight));
    m_promise->setMaximumWidth(width > 0 ? width : QWIDGETSIZE_MAX);
    m_formBand->setMaximumWidth(width > 0 ? width : QWIDGETSIZE_MAX);
}

} // namespace bandanh::desktop
