#pragma once

#include "app/commandline/answer.h"
#include "app/words/catalogue.h"
#include "sync/hq/headquarters.h"

#include <memory>

namespace bandanh::hq {

/// What a verb works with: headquarters, opened when it is first asked for, and the language it answers in.
class Session
{
public:
    Session(sync::hq::HqFolder folder, const cli::Arguments& arguments, words::Speaking& speaking);

    const sync::hq::HqFolder& folder() const { return m_folder; }
    /// The opened headquarters; it lives as long as the session.
    Result<sync::hq::Headquarters*> headquarters();
    words::LanguageCode language() const { return m_speaking.code(); }
    const Clock& clock() const { return m_clock; }
    Random& random() { return m_random; }
    /// Tells a person when others on this machine may read the key.
    void checkKey() const;

private:
    sync::hq::HqFolder m_folder;
    const cli::Arguments& m_arguments;
    words::Speaking& m_speaking;
    SystemClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<sync::hq::Headquarters> m_headquarters;
};

} // namespace bandanh::hq
