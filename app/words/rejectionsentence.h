#pragma once

#include "core/sheets/signinrow.h"

#include <QString>

namespace bandanh::words {

/// Why a row went back, for the person who mends it: which column, and what is wrong there. `header` is that of the bad
/// cell, empty where it has none; `cell` is its place in the row, from 0.
QString sentence(sheets::RejectReason reason, const QString& header, std::size_t cell);

/// The same for the reasons that only rows of lists have, by the word that the command line prints: invalid_value,
/// unknown_reference, contradiction, nothing_to_record. Any other word stands for itself.
QString listReasonSentence(std::string_view reason, const QString& header, std::size_t cell);

} // namespace bandanh::words
