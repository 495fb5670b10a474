#pragma once

#include "core/operations/operation.h"

namespace bandanh::operations {

/// A tag as it is kept: trimmed, without invisible characters, at most 60 letters. Empty where nothing is left.
std::string tagWord(std::string_view typed);

/// Puts a word on a row, with the row's own scope and class; false where it carries it already. The word is a tagWord().
bool putTag(Operation& operation, const records::Record& record, const std::string& word);
/// Takes it off; false where the row does not carry it.
bool takeTag(Operation& operation, const records::Record& record, const std::string& word);

/// One word on one row, as an operation of its own. Refuses UnknownRecord. A blank word changes nothing.
Result<void> addTag(const Desk& desk, const records::RecordSpec& spec, const RowId& row, std::string_view typed);
Result<void> removeTag(const Desk& desk, const records::RecordSpec& spec, const RowId& row, std::string_view word);

} // namespace bandanh::operations
