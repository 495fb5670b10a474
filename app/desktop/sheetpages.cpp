#include "app/desktop/application.h"
#include "app/desktop/day/daypage.h"
#include "app/desktop/forms/listdetailpage.h"
#include "app/desktop/sheets/sheetpage.h"
#include "app/desktop/sheets/sheetprinting.h"
#include "app/words/errorsentence.h"
#include "core/operations/makesheets.h"
#include "core/records/activity.h"
#include "core/records/person.h"

#include <QDesktopServices>
#include <QUrl>

namespace bandanh::desktop {

void Application::addSheetPrinting()
{
    m_printing = new SheetPrinting(*m_session, m_prompts, m_window->progress(), m_window);
    connect(m_printing, &SheetPrinting::printed, m_window,
            [](const QString& path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

std::optional<RowId> Application::chosenActivity() const
{
    Page* page = m_window->currentPage();
    if (const auto* sheet = qobject_cast<SheetPage*>(page))
        return sheet->activity();
    if (const auto* day = qobject_cast<DayPage*>(page))
        return day->current();
    const auto* list = qobject_cast<ListDetailPage*>(page);
    const auto shown = list != nullptr ? list->shownRecord() : std::nullopt;
    return shown && shown->spec->type == records::RecordType::Activity ? std::optional(shown->id) : std::nullopt;
}

void Application::openSheet(const RowId& sheet)
{
    auto* page = new SheetPage(*m_session, m_language, m_prompts, sheet);
    connect(page, &SheetPage::vanished, m_window, &MainWindow::goBack);
    connect(page, &SheetPage::personWanted, this, opener<records::Person>());
    connect(page, &SheetPage::activityWanted, this, opener<records::Activity>());
    m_window->openPage(page);
}

void Application::enterSheet()
{
    // A sheet in front is left first: the next one of the same activity takes its place.
    const auto activity = chosenActivity();
    if (qobject_cast<SheetPage*>(m_window->currentPage()) != nullptr && !m_window->goBack())
        return;
    Result<std::vector<operations::MadeSheet>> made;
    try {
        made = operations::makeSheets(m_session->desk(), {activity});
    } catch (const store::StoreFailure& failure) {
        made = refused(failure.code(), m_session->laptop().store().path());
    }
    if (!made)
        return m_prompts.tell(tr("No sheet is made"), words::sentence(made.error()));
    m_session->noteChange();
    openSheet(made->front().id);
    if (auto* page = qobject_cast<SheetPage*>(m_window->currentPage())) {
        page->setNew();
        page->firstFocus()->setFocus();
    }
}

void Application::printSheets()
{
    if (const auto activity = chosenActivity())
        m_printing->begin(*activity);
    else
        m_prompts.tell(
            tr("No activity is chosen"),
            tr("Sheets are printed for an activity: choose it on the page Activities, Trainings or Meetings."));
}

} // namespace bandanh::desktop
