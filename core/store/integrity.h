#pragma once

#include "core/records/record.h"
#include "core/store/connection.h"

#include <map>

namespace bandanh::store {

/// An additive 128-bit digest: the sum, modulo 2^128, of BLAKE2b-128 over each live row's (type, id, fields with values).
/// Equal contents have equal digests whatever the order of their making. Written as 32 hexadecimal digits.
class ContentDigest
{
public:
    void add(const records::Record& record);
    std::string toHex() const;
    bool operator==(const ContentDigest&) const = default;

private:
    std::uint64_t m_low = 0;
    std::uint64_t m_high = 0;
};

/// What a full check of a store found.
struct Integrity {
    bool pagesSound = false;      ///< SQLite's quick_check
    bool chainSound = false;      ///< every hash of the log recomputed, every created row's id derived again
    bool rowsMatchLog = false;    ///< every live row is what the log says of it
    std::int64_t brokenEntry = 0; ///< where the chain breaks, 0 when nowhere
    std::map<std::string, std::int64_t> rows;   ///< live rows by type
    std::map<std::string, std::string> buckets; ///< digest by bucket: scope-class, as "21-P"
    std::string digest;                         ///< over all of them

    bool sound() const { return pagesSound && chainSound && rowsMatchLog; }
};

/// Reads the whole store; takes seconds for a large one.
Integrity checkIntegrity(Connection& connection);

} // namespace bandanh::store
