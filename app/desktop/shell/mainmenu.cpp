#include "app/desktop/shell/mainmenu.h"

#include <QAction>

namespace bandanh::desktop {

namespace {

const QList<ActionId> kWork{ActionId::ImportFile,    ActionId::EnterSheet, ActionId::PrintSheets, ActionId::OpenInbox,
                            ActionId::OpenConflicts, ActionId::SyncNow,    ActionId::Undo,        ActionId::Redo};
const QList<ActionId> kScreen{ActionId::ChooseTheme, ActionId::LargerText, ActionId::SmallerText,
                              ActionId::ToggleNavigation};
const QList<ActionId> kWindow{ActionId::Search, ActionId::ShowLinks, ActionId::AddTag, ActionId::NextPane,
                              ActionId::GoBack, ActionId::Help,      ActionId::Lock};

} // namespace

MainMenu::MainMenu(ActionCatalogue& actions, const QList<ActionId>& places, const Page* page, QWidget* parent)
    : QMenu(parent)
{
    setObjectName(QStringLiteral("mainMenu"));
    setAccessibleName(actions.action(ActionId::OpenMenu)->text());
    QList<ActionId> ofPage;
    if (page != nullptr)
        for (const PageAction& offered : page->actions())
            if (!kWork.contains(offered.action))
                ofPage << offered.action;
    for (const QList<ActionId>& group : {places, ofPage, kWork, kScreen, kWindow})
        addGroup(actions, group);
}

void MainMenu::addGroup(ActionCatalogue& catalogue, const QList<ActionId>& group)
{
    if (group.isEmpty())
        return;
    if (!actions().isEmpty())
        addSeparator();
    for (const ActionId id : group)
        addAction(catalogue.action(id));
}

} // namespace bandanh::desktop
