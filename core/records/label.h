#pragma once

/// Marks a label's key for lupdate (it runs with an alias for this macro); core itself never translates.
#define TRANSLATABLE(context, text) text
