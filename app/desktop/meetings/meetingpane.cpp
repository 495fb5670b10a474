#include "app/desktop/meetings/meetingpane.h"

#include "app/desktop/activities/activitypartners.h"
#include "app/desktop/activities/partnersection.h"
#include "app/desktop/forms/recordform.h"
#include "app/desktop/forms/removal.h"
#include "app/desktop/look/button.h"
#include "app/desktop/look/emptystate.h"
#include "app/desktop/look/sectionband.h"
#include "app/desktop/look/tableview.h"
#include "app/desktop/session/session.h"
#include "app/desktop/today/commitmenttable.h"
#include "core/records/activity.h"
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

} // namespace

MeetingPane::MeetingPane(Session& session, Language& language, Prompts& prompts, QWidget* parent)
    : QScrollArea(parent),
      m_session(session),
      m_language(language),
      m_prompts(prompts),
      m_partners(new PartnerSection(session, language, prompts, {records::PartnerPart::Met})),
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
    m_partners->table()->setObjectName(QStringLiteral("meetingPartners"));
    column->addWidget(m_partners);
    column->addWidget(makePromises());
    column->addStretch();
    setWidget(content);
    placeColumns();
    connect(m_promise, &RecordForm::created, this, [this] { m_isNew = false; });
}

QWidget* MeetingPane::makePromises()
{
    auto* section = new QWidget;
    m_promiseColumns = new QBoxLayout(QBoxLayout::LeftToRight, section);
    m_promiseColumns->setContentsMargins(0, 0, 0, 0);
    m_promiseColumns->setSpacing(measure::kColumnGap);
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
    m_partners->show(meeting ? std::optional(id) : std::nullopt, meeting ? meeting->scope : records::kNational);
    m_commitments->setCommitments(store::commitmentsOfMeeting(m_session.reader(), id), today);
    m_promiseBand->setCount(m_language.number(m_commitments->rowCount()));
    m_promiseTable->setVisible(m_commitments->rowCount() > 0);
    m_empty->setVisible(m_commitments->rowCount() == 0);
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
    const ActivityPartners& partners = m_partners->partners();
    if (const auto* partner = partners.partner(0); partner != nullptr && partners.rowCount() == 1)
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

void MeetingPane::retranslate()
{
    m_partners->retranslate(tr("With whom"));
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

/// With large text what is written stands below the list.
void MeetingPane::placeColumns()
{
    const Look& look = Look::of(this);
    const auto direction = look.isLargeText() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_promiseColumns->setDirection(direction);
    const int width = look.isLargeText() ? 0 : look.scaled(kSideWidth);
    m_promise->setMinimumSize(width, look.scaled(kFormHeight));
    m_promise->setMaximumWidth(width > 0 ? width : QWIDGETSIZE_MAX);
    m_formBand->setMaximumWidth(width > 0 ? width : QWIDGETSIZE_MAX);
}

} // namespace bandanh::desktop
