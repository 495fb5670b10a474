#pragma once

#include "core/support/result.h"
#include "core/vault/secret.h"

#include <string>
#include <string_view>

namespace bandanh::vault {

/// The first line of a file, in locked memory.
class PassphraseFile
{
public:
    /// Refused: FileMissing, FileUnreadable, ValueMissing("passphrase"), InvalidValue("passphrase", "") for a line that is
    /// too long to be one.
    static Result<PassphraseFile> read(const std::string& path);

    std::string_view passphrase() const { return {reinterpret_cast<const char*>(m_bytes.data()), m_length}; }
    /// Whether others on this machine may read it: to be told to the person.
    bool isOpenToOthers() const { return m_isOpenToOthers; }

private:
    Secret m_bytes;
    std::size_t m_length = 0;
    bool m_isOpenToOthers = false;
};

} // namespace bandanh::vault
