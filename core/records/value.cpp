#include "core/records/value.h"

namespace bandanh::records {

bool sameValue(const Value& a, const Value& b)
{
    return a == b;
}

} // namespace bandanh::records
