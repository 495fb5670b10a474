#include "app/desktop/application.h"
#include "app/desktop/day/daypage.h"
#include "app/desktop/finding/recordpage.h"
#include "app/desktop/finding/searchpanel.h"
#include "app/desktop/forms/recordlistpage.h"
#include "app/desktop/look/searchfield.h"
#include "app/desktop/messages/messagelist.h"
#include "app/desktop/messages/messagespage.h"
#include "app/desktop/sheets/sheetpage.h"
#include "core/records/activity.h"
#include "core/records/attendance.h"
#include "core/records/sheet.h"

#include <QAction>

namespace bandanh::desktop {

namespace {

using records::ActivityKind;
using records::RecordType;
using store::RecordKey;

/// The place that activities of a kind are worked with in; nothing, where their page stands in none.
std::optional<ActionId> placeOfActivity(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::GovernorMeeting:
    case ActivityKind::MinistryMeeting:
    case ActivityKind::CommitMeeting:
    case ActivityKind::OtherMeeting:
        return ActionId::ShowMeetings;
    case ActivityKind::NationalTraining:
    case ActivityKind::PoliceTraining:
    case ActivityKind::JudgeTraining:
    case ActivityKind::Training:
    case ActivityKind::CommunitySession:
        return ActionId::ShowTrainings;
    case ActivityKind::Campaign:
    case ActivityKind::Fundraiser:
        return std::nullopt;
    default:
        return ActionId::ShowActivities;
    }
}

/// The place whose list holds the records of a type; nothing where they have no list.
std::optional<ActionId> placeOf(const records::Record& record)
{
    switch (record.spec->type) {
    case RecordType::Person:
        return ActionId::ShowPeople;
    case RecordType::Activity:
        return placeOfActivity(records::fromRecord<records::Activity>(record).kind.value_or(ActivityKind::Other));
    case RecordType::Network:
        return ActionId::ShowNetworks;
    case RecordType::Organisation:
        return ActionId::ShowOrganisations;
    case RecordType::VolunteerProfile:
        return ActionId::ShowVolunteers;
    case RecordType::Message:
    case RecordType::Material:
        return ActionId::ShowMessages;
    default:
        return std::nullopt;
    }
}

/// The list in front, on a page that is one or holds several.
ListDetailPage* listOf(Page* page)
{
    if (auto* messages = qobject_cast<MessagesPage*>(page))
        return qobject_cast<ListDetailPage*>(messages->current());
    return qobject_cast<ListDetailPage*>(page);
}

void search(Page* page, const QString& text)
{
    if (auto* messages = qobject_cast<MessagesPage*>(page))
        messages->search(text);
    else if (auto* list = qobject_cast<ListDetailPage*>(page))
        list->search(text);
}

} // namespace

void Application::addSearchPanel()
{
    m_searchPanel = new SearchPanel(*m_session, m_language, m_window->search(), m_window);
    m_searchPanel->setListBehind([this] {
        Page* page = m_window->currentPage();
        return qobject_cast<MessagesPage*>(page) != nullptr || listOf(page) != nullptr ? page->title() : QString();
    });
    connect(m_searchPanel, &SearchPanel::recordWanted, this, &Application::openRecord);
    connect(m_actions->action(ActionId::Search), &QAction::triggered, m_searchPanel, &SearchPanel::open);
    connect(m_window, &MainWindow::pageAdded, this, [this](Page* page) {
        auto lists = page->findChildren<ListDetailPage*>();
        if (auto* list = qobject_cast<ListDetailPage*>(page))
            lists << list;
        for (const ListDetailPage* list : lists) {
            connect(list, &ListDetailPage::recordWanted, this, &Application::openRecord);
            connect(list, &ListDetailPage::searchTaken, &m_window->search(), &QLineEdit::setText);
        }
    });
}

void Application::narrow(const QString& text)
{
    Page* page = m_window->currentPage();
    // The field is emptied when another page comes to the front: the one that was left shows all of its list again.
    if (m_narrowed != page)
        search(m_narrowed, {});
    m_narrowed = page;
    search(page, text);
}

std::function<void()> Application::wayBack()
{
    const ActionId place = m_window->currentPlace();
    Page* page = m_window->currentPage();
    if (const auto* day = qobject_cast<DayPage*>(page)) {
        return [this, place, year = day->year(), event = day->current()] {
            if (!m_window->showPlace(place))
                return;
            DayPage* again = openDay();
            again->showYear(year);
            if (event)
                again->select(*event);
        };
    }
    std::optional<RecordKey> shown;
    if (const auto* record = qobject_cast<RecordPage*>(page))
        shown = record->record();
    else if (const auto* sheet = qobject_cast<SheetPage*>(page))
        shown = RecordKey{&records::specOf<records::Sheet>(), sheet->sheet()};
    else if (const auto* list = listOf(page))
        shown = list->shownRecord();
    return [this, place, shown] {
        const auto toPlace = [this](ActionId id) { return m_window->showPlace(id); };
        if (toPlace(place) && shown)
            showRecord(*shown, toPlace);
    };
}

void Application::openRecord(const RecordKey& key)
{
    m_searchPanel->search().noteOpened(key);
    showRecord(key, [this, back = wayBack()](ActionId place) { return m_window->visitPlace(place, back); });
}

void Application::showRecord(const RecordKey& key, const std::function<bool(ActionId)>& showPlace)
{
    const auto stored = store::RecordTable(m_session->reader()).find(*key.spec, key.id);
    if (!stored)
        return; // removed since it was found, or left
    if (const auto place = placeOf(stored->record)) {
        if (!showPlace(*place))
            return;
        Page* page = m_window->currentPage();
        if (auto* messages = qobject_cast<MessagesPage*>(page))
            messages->showView(key.spec->type == RecordType::Message ? MessagesPage::Texts : MessagesPage::Materials);
        if (ListDetailPage* list = listOf(page))
            list->select(key.id);
        return;
    }
    if (key.spec->type == RecordType::Activity)
        return openCampaigns(key.id);
    if (key.spec->type == RecordType::Sheet)
        return openSheet(key.id);
    if (key.spec->type == RecordType::Attendance) {
        if (const auto line = records::fromRecord<records::Attendance>(stored->record); line.sheet)
            return openSheet(*line.sheet);
    }
    auto* page = new RecordPage({*m_session, m_language, *m_actions, m_prompts}, key);
    connect(page, &RecordPage::recordWanted, this, &Application::openRecord);
    connect(page, &RecordPage::vanished, m_window, &MainWindow::goBack);
    m_window->openPage(page);
}

} // namespace bandanh::desktop
