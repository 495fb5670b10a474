#include "app/desktop/practice.h"

#include <QCoreApplication>
#include <QDir>

namespace bandanh::desktop {

QString practiceFolder()
{
    const QDir installed(QCoreApplication::applicationDirPath() + QStringLiteral("/../share/bandanh/practice"));
    return installed.exists() ? installed.canonicalPath() : QStringLiteral(BANDANH_PRACTICE_SOURCE);
}

} // namespace bandanh::desktop
