#pragma once

#include "app/commandline/answer.h"
#include "core/store/integrity.h"

namespace bandanh::cli {

/// {"ok", "rows", "buckets", "digest"} of a whole store; 3 where it is not sound.
Answer checkAnswer(const store::Integrity& integrity);

} // namespace bandanh::cli
