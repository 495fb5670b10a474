#include "app/desktop/shell/droppedfiles.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

namespace bandanh::desktop {

QStringList droppedFiles(const QDropEvent& event)
{
    QStringList paths;
    for (const QUrl& url : event.mimeData()->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

} // namespace bandanh::desktop
