#pragma once

#include "app/desktop/shell/page.h"

#include <QMenu>

namespace bandanh::desktop {

/// Everything that can be done by name, each with its key: the places, what the page in front offers, the work, the window.
class MainMenu final : public QMenu
{
    Q_OBJECT

public:
    MainMenu(ActionCatalogue& actions, const QList<ActionId>& places, const Page* page, QWidget* parent);

private:
    void addGroup(ActionCatalogue& actions, const QList<ActionId>& group);
};

} // namespace bandanh::desktop
