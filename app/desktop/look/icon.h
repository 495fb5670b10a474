#pragma once

#include "app/desktop/look/tokens.h"

#include <QIcon>
#include <QString>

class QPainter;

namespace bandanh::desktop {

/// Our own line icons, one SVG each in resources/icons. The file's name is the enumerator in lower case with hyphens.
enum class Icon {
    None,
    Mark,
    Today,
    Activities,
    People,
    Person,
    Networks,
    Trainings,
    Meetings,
    Partners,
    Organisations,
    Messages,
    Volunteers,
    Impact,
    Sync,
    Lock,
    Search,
    ArrowDown,
    ArrowUp,
    Sheet,
    Undo,
    Redo,
    Check,
    Print,
    Network,
    NoNetwork,
    Backup,
    Plus,
    Minus,
    ChevronDown,
    ChevronUp,
    ChevronRight,
    ChevronLeft,
    More,
    File,
    Folder,
    Warning,
    Note,
    Scan,
    Close,
    Usb,
    Eye,
    EyeClosed,
    Help,
    Settings,
    Pencil,
    Delete,
    Merge,
    Place,
    School,
    Phone,
    Contrast,
    Letters,
};

/// The resource an icon is read from; empty for Icon::None.
QString iconPath(Icon icon);

/// An icon for actions and standard widgets. Nothing is read before it is first painted; it is tinted by palette and
/// state then, and follows a change of theme.
QIcon makeIcon(Icon icon, Tone tone = Tone::Text);

/// For our own painting: the icon in one colour, centred in the rectangle.
void paintIcon(QPainter& painter, const QRect& rect, Icon icon, const QColor& colour);

} // namespace bandanh::desktop
