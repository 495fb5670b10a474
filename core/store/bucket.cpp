#include "core/store/bucket.h"

namespace bandanh::store {

std::string bucketText(const Bucket& bucket)
{
    constexpr std::string_view kClasses = "OPS";
    return records::scopeText(bucket.scope) + "-" + kClasses[static_cast<std::size_t>(bucket.sensitivity)];
}

} // namespace bandanh::store
