#pragma once

#include <QStringList>

namespace bandanh::words {

/// "Siem Reap · Provincial hall": those that say something, with dots between them.
QString dotted(QStringList parts);

} // namespace bandanh::words
