#pragma once

#include "core/store/connection.h"

namespace bandanh::store {

/// Whether somebody is one whose name appears nowhere beside a training, also on a laptop that holds them: of the survivors'
/// class, or with a role of a survivor or a leader known by a code. SQL on the id that `person` is: a parameter, or a
/// column with its table.
std::string survivorCondition(std::string_view person);

bool isSurvivor(Connection& connection, const RowId& person);

} // namespace bandanh::store
