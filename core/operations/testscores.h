#pragma once

#include "core/operations/operation.h"

namespace bandanh::operations {

/// What somebody is to have scored, as one line of a grid says it.
struct ScoreEntry {
    RowId person;
    std::optional<std::int64_t> before;
    std::optional<std::int64_t> after;
    std::optional<std::int64_t> outOf;
};

/// Writes the scores of a training as one operation, which one undo takes back. Each entry says all of a person's scores; where
/// neither score is left, the record goes. What stands there already is not written.
void writeScores(const Desk& desk, const RowId& training, std::span<const ScoreEntry> entries);

} // namespace bandanh::operations
