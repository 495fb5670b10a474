#include "app/desktop/application.h"
#include "app/desktop/day/daypage.h"
#include "app/desktop/meetings/meetingspage.h"
#include "app/desktop/meetings/memberspage.h"
#include "app/desktop/networks/classlistpage.h"
#include "app/desktop/networks/higherriskpage.h"
#include "app/desktop/networks/networkspage.h"
#include "app/desktop/shell/mainwindow.h"
#include "app/desktop/trainings/trainingspage.h"
#include "app/desktop/volunteers/campaignspage.h"

namespace bandanh::desktop {

/// The places of the programme's own work: networks, trainings, meetings.
void Application::addProgrammePages()
{
    m_window->addPlace(ActionId::ShowNetworks, [this] {
        auto* page = new NetworksPage(*m_session, m_language, *m_actions, m_prompts);
        connect(page, &NetworksPage::activityWanted, this,
                [this](const RowId& row) { showRow(ActionId::ShowActivities, row); });
        connect(page, &NetworksPage::personWanted, this,
                [this](const RowId& row) { showRow(ActionId::ShowPeople, row); });
        connect(page, &NetworksPage::classListWanted, this, &Application::openClassList);
        connect(page, &NetworksPage::higherRiskWanted, this,
                [this] { m_window->openPage(new HigherRiskPage(*m_session, m_language, m_prompts)); });
        return page;
    });
    m_window->addPlace(ActionId::ShowTrainings,
                       [this] { return new TrainingsPage(*m_session, m_language, *m_actions, m_prompts); });
    m_window->addPlace(ActionId::ShowMeetings, [this] {
        auto* page = new MeetingsPage(*m_session, m_language, *m_actions, m_prompts);
        connect(page, &MeetingsPage::membersWanted, this, &Application::openMembers);
        return page;
    });
}

void Application::showRow(ActionId place, const RowId& row)
{
    m_window->showPlace(place);
    if (auto* list = qobject_cast<ListDetailPage*>(m_window->currentPage()))
        list->select(row);
}

void Application::openClassList(const RowId& network)
{
    auto* page = new ClassListPage(*m_session, m_language, m_prompts, network);
    connect(page, &ClassListPage::closeWanted, m_window, &MainWindow::goBack);
    m_window->openPage(page);
}

void Application::openDay()
{
    auto* page = new DayPage(*m_session, m_language, *m_actions, m_prompts);
    connect(page, &DayPage::sheetWanted, this, &Application::openSheet);
    connect(page, &DayPage::personWanted, this, [this](const RowId& row) { showRow(ActionId::ShowPeople, row); });
    m_window->openPage(page);
}

void Application::openCampaigns(const std::optional<RowId>& campaign)
{
    auto* page = new CampaignsPage(*m_session, m_language, *m_actions, m_prompts);
    m_window->openPage(page);
    if (campaign)
        page->select(*campaign);
}

void Application::openMembers()
{
    auto* page = new MembersPage(*m_session, m_language);
    connect(page, &MembersPage::organisationWanted, this, [this](const RowId& organisation) {
        m_window->showPlace(ActionId::ShowMeetings);
        if (auto* meetings = qobject_cast<MeetingsPage*>(m_window->currentPage()))
            meetings->showOrganisation(organisation);
    });
    m_window->openPage(page);
}

void Application::openCommitment(const RowId& meeting, const RowId& commitment)
{
    m_window->showPlace(ActionId::ShowMeetings);
    if (auto* meetings = qobject_cast<MeetingsPage*>(m_window->currentPage()))
        meetings->showCommitment(meeting, commitment);
}

} // namespace bandanh::desktop
