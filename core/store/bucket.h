#pragma once

#include "core/records/record.h"

#include <compare>
#include <string>

namespace bandanh::store {

/// What is granted, ordered and sent as one: the records of a province in one class of sensitivity.
struct Bucket {
    records::Scope scope = records::kNational;
    records::Sensitivity sensitivity = records::Sensitivity::Open;

    auto operator<=>(const Bucket&) const = default;
};

inline Bucket bucketOf(const records::Record& record)
{
    return {record.scope, record.sensitivity};
}

/// As "21-P".
std::string bucketText(const Bucket& bucket);

} // namespace bandanh::store
