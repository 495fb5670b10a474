#include "app/desktop/import/importbatch.h"

#include <QFileInfo>

namespace bandanh::desktop {

QString FilePreview::name() const
{
    const QString file = QFileInfo(path()).fileName();
    return table.worksheet.empty() ? file : file + QStringLiteral(" › ") + QString::fromStdString(table.worksheet);
}

} // namespace bandanh::desktop
