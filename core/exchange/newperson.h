#pragma once

#include "core/exchange/linefacts.h"
#include "core/records/person.h"

namespace bandanh::exchange {

/// Somebody whom a line makes known: names divided into family and given, and what else the line says of the person.
records::Person newPerson(const sheets::SignInRow& row, const LineFacts& line);

} // namespace bandanh::exchange
