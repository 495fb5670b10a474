#pragma once

#include "core/support/errorcode.h"

#include <string>
#include <tl/expected.hpp>
#include <vector>

namespace bandanh {

/// Why something was refused: a code and its facts in the order listed beside the code. No prose.
struct Error {
    ErrorCode code;
    std::vector<std::string> facts;

    bool operator==(const Error&) const = default;
};

/// A value, or what a user has to be told. A broken machine (disk, memory, corrupt database) throws instead.
template <class T>
using Result = tl::expected<T, Error>;

/// Refuses with a code and its facts: `return refused(ErrorCode::FileEmpty, path);`
template <class... Facts>
tl::unexpected<Error> refused(ErrorCode code, Facts&&... facts)
{
    return tl::unexpected<Error>(Error{code, {std::string(std::forward<Facts>(facts))...}});
}

} // namespace bandanh
