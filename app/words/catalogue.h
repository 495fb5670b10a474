#pragma once

#include "app/words/notation.h"

#include <QTranslator>

#include <memory>
#include <optional>

namespace bandanh::words {

/// The sentences of a language, from the catalogues inside the program; empty pointer when they are not there.
std::unique_ptr<QTranslator> catalogue(LanguageCode code);

/// Lets one thread speak a language while the others go on in theirs: a report in the language that the screen is not in.
/// Works where the sentences of the program come from catalogue().
class Aside
{
public:
    explicit Aside(LanguageCode code);
    ~Aside();
    Aside(const Aside&) = delete;
    Aside& operator=(const Aside&) = delete;

    /// What this thread speaks; nothing where it speaks what all do.
    static std::optional<LanguageCode> language();

private:
    std::unique_ptr<QTranslator> m_translator;
};

/// Lets a program without screens speak a language: its sentences, its digits and its dates, until this object goes.
class Speaking
{
public:
    explicit Speaking(LanguageCode code);
    ~Speaking();
    Speaking(const Speaking&) = delete;
    Speaking& operator=(const Speaking&) = delete;

    /// Switches at once.
    void use(LanguageCode code);
    LanguageCode code() const { return m_code; }

private:
    std::unique_ptr<QTranslator> m_translator;
    LanguageCode m_code = LanguageCode::English;
};

} // namespace bandanh::words
