#pragma once

#include <QStringList>

class QDropEvent;

namespace bandanh::desktop {

/// The files of this machine among what is dragged here or dropped.
QStringList droppedFiles(const QDropEvent& event);

} // namespace bandanh::desktop
