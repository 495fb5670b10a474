#include "app/desktop/application.h"
#include "app/desktop/day/daypage.h"
#include "app/desktop/meetings/meetingspage.h"
#include "app/desktop/meetings/memberspage.h"
#include "app/desktop/messages/messagespage.h"
#include "app/desktop/messages/placementspage.h"
#include "app/desktop/networks/classlistpage.h"
#include "app/desktop/networks/higherriskpage.h"
#include "app/desktop/networks/networkspage.h"
#include "app/desktop/partners/partnerspage.h"
#include "app/desktop/shell/mainwindow.h"
#include "app/desktop/today/runningout.h"
#include "app/desktop/trainings/trainingspage.h"
#include "app/desktop/volunteers/campaignspage.h"
#include "app/desktop/volunteers/volunteerspage.h"
#include "core/records/activity.h"
#include "core/records/person.h"

namespace bandanh::desktop {

/// The places of the programme's own work: networks, trainings, meetings; outreach follows.
void Application::addProgrammePages()
{
    m_window->addPlace(ActionId::ShowNetworks, [this] {
        auto* page = new NetworksPage(*m_session, m_language, *m_actions, m_prompts);
        connect(page, &NetworksPage::activityWanted, this, opener<records::Activity>());
        connect(page, &NetworksPage::personWanted, this, opener<records::Person>());
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

void Application::addOutreachPages()
{
    m_window->addPlace(ActionId::ShowPartners,
                       [this] { return new PartnersPage(*m_session, m_language, *m_actions, m_prompts); });
    m_window->addPlace(ActionId::ShowMessages,
                       [this] { return new MessagesPage(*m_session, m_language, *m_actions, m_prompts); });
    m_window->addPlace(ActionId::ShowVolunteers, [this] {
        auto* page = new VolunteersPage(*m_session, m_language, *m_actions, m_prompts);
        connect(page, &VolunteersPage::campaignsWanted, this, &Application::openCampaigns);
        return page;
    });
}

void Application::openEndingAgreements()
{
    m_window->showPlace(ActionId::ShowPartners);
    if (auto* partners = qobject_cast<PartnersPage*>(m_window->currentPage()))
        partners->showEnding(RunningOut::kAgreementDays);
}

void Application::openEndingPlacements()
{
    m_window->showPlace(ActionId::ShowMessages);
    if (auto* messages = qobject_cast<MessagesPage*>(m_window->currentPage())) {
        messages->showView(MessagesPage::Placements);
        messages->placements().showEnding(RunningOut::kPlacementDays);
    }
}

void Application::openClassList(const RowId& network)
{
    auto* page = new ClassListPage(*m_session, m_language, m_prompts, network);
    connect(page, &ClassListPage::closeWanted, m_window, &MainWindow::goBack);
    m_window->openPage(page);
}

DayPage* Application::openDay()
{
    auto* page = new DayPage(*m_session, m_language, *m_actions, m_prompts);
    connect(page, &DayPage::sheetWanted, this, &Application::openSheet);
    connect(page, &DayPage::personWanted, this, opener<records::Person>());
    m_window->openPage(page);
    return page;
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
