#pragma once

#include "app/desktop/look/appearance.h"

#include <QMenu>

namespace bandanh::desktop {

/// The colours to choose from, the chosen one marked; its words are looked up whenever it opens.
class ColourMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit ColourMenu(Appearance& appearance, QWidget* parent = nullptr);

private:
    void fill();

    Appearance& m_appearance;
};

} // namespace bandanh::desktop
