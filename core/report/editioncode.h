#pragma once

#include "core/report/edition.h"

namespace bandanh::report {

/// What paper and files are checked against their edition by: "BANDANH/2013/ALL/1/" and 32 hexadecimal digits in capitals; a
/// province stands by its code. The digits are BLAKE2b-128 of when and by whom it was frozen, its notes and all that it keeps. The
/// place in the log is part of that, so that nobody who has the published figures alone finds the hidden ones by trying.
std::string editionCode(const Edition& edition);

} // namespace bandanh::report
