#pragma once

#include "core/store/operationlog.h"

#include <QString>

namespace bandanh::desktop {

class Session;

/// One thing done lately, in words: "Import of S00012.csv: 24 rows in, 1 sent back".
QString doneLine(Session& session, const store::OperationRow& operation);

} // namespace bandanh::desktop
