#pragma once

#include "app/cli/session.h"
#include "sync/client/hqlink.h"

namespace bandanh::cli {

/// Enrols a laptop with what was typed after the verb or --enrol; Ctrl+C gives it up.
Result<sync::HqLink> enrolWith(operations::Laptop& laptop, const QString& code, const QString& url);

/// {"hq", "name", "role", "scopes", "classes"}.
Json enrolmentJson(const sync::HqLink& link);
/// The same for people.
QString enrolmentText(const sync::HqLink& link);

/// Set by Ctrl+C from now on: an exchange ends with what was taken in whole.
const sync::Stop& stopOnInterrupt();

} // namespace bandanh::cli
