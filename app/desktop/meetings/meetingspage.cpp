#include "app/desktop/meetings/meetingspage.h"

#include "app/desktop/activities/partnersection.h"
#include "app/desktop/forms/recordform.h"
#include "app/desktop/forms/removal.h"
#include "app/desktop/forms/tabbeddetail.h"
#include "app/desktop/look/emptystate.h"
#include "app/desktop/look/panebars.h"
#include "app/desktop/look/rowlist.h"
#include "app/desktop/look/tableview.h"
#include "app/desktop/meetings/meetinglistmodel.h"
#include "app/desktop/meetings/meetingpane.h"
#include "app/desktop/session/session.h"
#include "app/desktop/sheets/activityrow.h"
#include "app/words/recordlabel.h"
#include "core/operations/cambodianday.h"
#include "core/records/activity.h"
#include "core/records/organisation.h"
#include "core/store/activityoverview.h"

#include <QTabBar>
#include <QVBoxLayout>

namespace bandanh::desktop {

namespace {

using records::ActivityKind;

constexpr int kListWidth = 372;
constexpr ActivityKind kKinds[] = {ActivityKind::GovernorMeeting, ActivityKind::MinistryMeeting,
                                   ActivityKind::CommitMeeting, ActivityKind::OtherMeeting};

} // namespace

MeetingsPage::MeetingsPage(Session& session, Language& language, ActionCatalogue& actions, Prompts& prompts,
                           QWidget* parent)
    : ListDetailPage(session, actions, ActionId::NewMeeting, parent),
      m_session(session),
      m_language(language),
      m_prompts(prompts),
      m_model(new MeetingListModel(session, language, this))
{
    setObjectName(QStringLiteral("meetings"));
    connectRecords(records::specOf<records::Activity>(), language);
    QWidget* list = makeList();
    setPanes(list, m_rows, makeDetail(), kListWidth);
    connect(m_form, &RecordForm::created, this, &MeetingsPage::adopt);
    connect(m_members, &QPushButton::clicked, this, [this] {
        if (mayLeaveDetail())
            emit membersWanted();
    });
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_organisation.reset();
        reload();
    });
}

QWidget* MeetingsPage::makeList()
{
    auto* pane = new QWidget;
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_bar = new FilterBar;
    m_year = new FilterButton;
    m_year->setObjectName(QStringLiteral("meetingYear"));
    m_kind = new FilterButton;
    m_kind->setObjectName(QStringLiteral("meetingKind"));
    for (FilterButton* filter : {m_year, m_kind}) {
        m_bar->add(filter);
        connect(filter, &FilterButton::valueChosen, this, [this] { reload(); });
    }
    m_bar->add(tagFilter());
    m_all = new Button(Button::Kind::Tertiary);
    m_all->setObjectName(QStringLiteral("allMeetings"));
    m_all->setIcon(Icon::Close);
    m_members = new Button(Button::Kind::Tertiary);
    m_members->setObjectName(QStringLiteral("openMembers"));
    m_rows = new RowList(RowList::Rows::TwoLines);
    m_rows->setObjectName(QStringLiteral("meetingList"));
    m_rows->setModel(m_model);
    m_empty = new EmptyState(m_rows);
    m_rows->setEmptyState(m_empty);
    column->addWidget(m_bar);
    column->addWidget(m_all, 0, Qt::AlignLeft);
    column->addWidget(m_rows, 1);
    column->addWidget(m_members, 0, Qt::AlignLeft);
    connect(m_rows, &QListView::activated, this, [this] { m_pane->promises()->setFocus(); });
    return pane;
}

QWidget* MeetingsPage::makeDetail()
{
    m_detail = new TabbedDetail(QStringLiteral("meeting"));
    m_pane = new MeetingPane(m_session, m_language, m_prompts);
    m_form = new RecordForm(m_session, m_language, records::specOf<records::Activity>());
    m_detail->addView(m_pane);
    m_detail->addView(m_form);
    removeOnClick(m_detail->deleteButton(), m_session, m_prompts, m_form, [this] { return mayLeaveDetail(); });
    return m_detail;
}

QString MeetingsPage::title() const
{
    return tr("Meetings");
}

QList<QWidget*> MeetingsPage::panes()
{
    if (m_detail->tabs()->currentIndex() == Details)
        return {m_rows, m_detail->tabs(), m_form->editorOf("title_km")};
    return {m_rows, m_detail->tabs(), m_pane->partners().table(), m_pane->promises(),
            m_pane->promise().editorOf("text_km")};
}

void MeetingsPage::retranslate()
{
    fillFilters();
    m_members->setText(tr("Ministries and countries: when they were last met"));
    m_members->setAccessibleName(m_members->text());
    m_detail->setTabTexts({tr("With whom and what was promised"), tr("Details")}, tr("Views of the meeting"));
    m_rows->setAccessibleName(tr("Meetings"));
    m_detail->setDeleteText(tr("Delete"), tr("Delete this meeting"));
    m_pane->retranslate();
    m_form->retranslate();
    reload();
}

void MeetingsPage::fillFilters()
{
    QList<FilterButton::Choice> years{{tr("All years"), QVariant()}};
    for (const int year : store::activityYears(m_session.reader()))
        years.append({m_language.year(year), year});
    m_year->setChoices(tr("Year"), years);
    QList<FilterButton::Choice> kinds{{tr("All kinds"), QVariant()}};
    for (const ActivityKind kind : kKinds)
        kinds.append({words::label(kind), qint64(kind)});
    m_kind->setChoices(tr("Kind"), kinds);
}

std::string MeetingsPage::today() const
{
    return operations::cambodianDay(m_session.laptop().clock().now()).toText();
}

void MeetingsPage::refreshList()
{
    store::MeetingFilter filter;
    if (m_year->value().isValid())
        filter.year = m_year->value().toInt();
    if (m_kind->value().isValid())
        filter.kind = m_kind->value().toLongLong();
    filter.organisation = m_organisation;
    filter.text = searched().toStdString();
    filter.tag = chosenTag();
    filter.today = today();
    m_model->setFilter(filter);
    m_bar->setNote(m_language.number(m_model->rowCount()));
    m_all->setVisible(m_organisation.has_value());
    if (m_organisation) {
        const auto stored =
            store::RecordTable(m_session.reader()).find(records::specOf<records::Organisation>(), *m_organisation);
        m_all->setText(tr("With %1 only: show all").arg(stored ? words::heading(stored->record) : QString()));
        m_all->setAccessibleName(m_all->text());
    }
    if (!filter.text.empty() || filter.year || filter.kind || filter.organisation)
        m_empty->setText(tr("No meeting is found by these words and filters."),
                         tr("Type less in the search field, or make a new meeting with Ctrl+N."));
    else
        m_empty->setText(tr("Meetings will stand here."),
                         tr("They come with the lists that you import, or make a new meeting with Ctrl+N."));
}

std::optional<RowId> MeetingsPage::rowAt(int index) const
{
    const auto* meeting = m_model->row(index);
    return meeting != nullptr ? std::optional(meeting->id) : std::nullopt;
}

std::optional<int> MeetingsPage::placeOf(const RowId& row) const
{
    return m_model->placeOf(row);
}

void MeetingsPage::showDetail(const std::optional<RowId>& row, bool again)
{
    const auto meeting = row ? store::meetingOverview(m_session.reader(), *row, today()) : std::nullopt;
    m_detail->setVisible(meeting.has_value());
    if (meeting)
        m_detail->showRow(activityTitle(*meeting, m_language),
                          meetingLine(*meeting, m_language, m_session.gazetteer()));
    m_pane->show(meeting, today());
    m_form->showRow(row, again);
}

void MeetingsPage::showNew()
{
    m_detail->show();
    m_detail->showNew(tr("New meeting"), tr("It is kept from the first thing you write."));
    records::Activity blank;
    blank.kind = m_kind->value().isValid() ? ActivityKind(m_kind->value().toInt()) : ActivityKind::MinistryMeeting;
    m_form->startNew(records::toRecord(blank));
    m_form->focusFirst();
}

bool MeetingsPage::mayLeaveDetail()
{
    return m_form->mayLeave() && m_pane->mayLeave();
}

void MeetingsPage::clearFilters()
{
    m_organisation.reset();
    for (FilterButton* filter : {m_year, m_kind})
        filter->setValue(QVariant());
}

void MeetingsPage::showOrganisation(const RowId& organisation)
{
    if (!mayLeaveDetail())
        return;
    clearFilters();
    m_organisation = organisation;
    reload();
}

void MeetingsPage::showCommitment(const RowId& meeting, const RowId& commitment)
{
    select(meeting);
    m_detail->tabs()->setCurrentIndex(Meeting);
    m_pane->select(commitment);
}

} // namespace bandanh::desktop
