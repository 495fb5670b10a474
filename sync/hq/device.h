#pragma once

#include "core/store/bucket.h"
#include "sync/protocol/syncrequest.h"

#include <set>

namespace bandanh::sync::hq {

/// What the person with a laptop does in the programme. Readers change nothing.
enum class Role : std::uint8_t { Coordinator = 1, Lead = 2, Admin = 3, Reader = 4 };

std::string_view roleWord(Role role);
std::optional<Role> parseRole(std::string_view word);

/// What a device may hold: the buckets of its provinces, in its classes.
struct Grant {
    std::set<records::Scope> scopes;
    std::set<records::Sensitivity> classes;

    bool covers(const store::Bucket& bucket) const
    {
        return scopes.contains(bucket.scope) && classes.contains(bucket.sensitivity);
    }
    static Grant everything();
    bool operator==(const Grant&) const = default;
};

/// "12,21" or "all"; "O,P". Nothing where a word is none.
std::optional<std::set<records::Scope>> parseScopes(std::string_view text);
std::optional<std::set<records::Sensitivity>> parseClasses(std::string_view text);
std::string scopesText(const std::set<records::Scope>& scopes);
std::string classesText(const std::set<records::Sensitivity>& classes);

/// A laptop that was enrolled.
struct Device {
    std::int64_t number = 0;
    std::string id; ///< 16 bytes, where its log's chain begins
    std::string name;
    Role role = Role::Coordinator;
    Grant grant;
    std::string fingerprint; ///< SHA-256 of its certificate, hexadecimal
    std::string requestHash; ///< of its request to be certified: the same again is a repetition
    bool revoked = false;
    LogHead head;             ///< how far its log was taken
    store::CursorVector told; ///< what it holds, as far as HQ knows
    std::optional<Timestamp> lastSeen;
};

} // namespace bandanh::sync::hq
