#pragma once

#include "app/commandline/answer.h"
#include "app/words/catalogue.h"
#include "core/operations/laptop.h"
#include "core/vault/passphrasefile.h"

#include <memory>

namespace bandanh::cli {

/// What a verb works with: the store, opened when it is first asked for, and the language it answers in.
class Session
{
public:
    Session(const Arguments& arguments, words::Speaking& speaking);

    /// Where the store is or will be.
    std::string storePath() const;
    Result<vault::PassphraseFile> passphrase();
    /// The opened laptop; it lives as long as the session.
    Result<operations::Laptop*> laptop();

    words::LanguageCode language() const { return m_speaking.code(); }
    /// Something that a person should know, although the work goes on: to standard error.
    static void warn(const QString& sentence);

private:
    const Arguments& m_arguments;
    words::Speaking& m_speaking;
    std::unique_ptr<operations::Laptop> m_laptop;
};

} // namespace bandanh::cli
