#include "app/desktop/shell/colourmenu.h"

namespace bandanh::desktop {

ColourMenu::ColourMenu(Appearance& appearance, QWidget* parent) : QMenu(parent), m_appearance(appearance)
{
    setObjectName(QStringLiteral("colourMenu"));
    connect(this, &QMenu::aboutToShow, this, &ColourMenu::fill);
    fill();
}

void ColourMenu::fill()
{
    clear();
    for (const Appearance::Colours colours : Appearance::kAllColours) {
        QAction* entry = addAction(Appearance::name(colours));
        entry->setCheckable(true);
        entry->setChecked(colours == m_appearance.colours());
        connect(entry, &QAction::triggered, this, [this, colours] { m_appearance.choose(colours); });
    }
}

} // namespace bandanh::desktop
