#include "app/desktop/practice.h"

#include "core/exchange/importfiles.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace bandanh::desktop {

namespace {

/// Beside the installed program, else in the source tree it was built from.
QString practiceFolder()
{
    const QDir installed(QCoreApplication::applicationDirPath() + QStringLiteral("/../share/bandanh/impact-2013"));
    return installed.exists() ? installed.canonicalPath() : QStringLiteral(BANDANH_PRACTICE_SOURCE);
}

/// What the typed sheets say once each of their rows has been read: either they come in or this does, never both.
bool isReadSheets(const std::string& path)
{
    return path.ends_with("/sheets_attendance.csv");
}

} // namespace

std::vector<sheets::TableFile> practiceFiles()
{
    auto files = exchange::importFiles({practiceFolder().toStdString()});
    if (!files)
        return {};
    files->erase(std::remove_if(files->begin(), files->end(), isReadSheets), files->end());
    return exchange::inOrderOfReferences(*files);
}

} // namespace bandanh::desktop
