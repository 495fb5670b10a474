#pragma once

#include <tl/expected.hpp>

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace bandanh::cli {

/// An option as declared; `value` is what stands for its value in the help, null for a switch.
struct OptionSpec {
    const char* name;
    const char* value;
    const char* help; ///< key in the context of its call or program
    bool mayRepeat = false;
};

/// A call as declared, without what it does.
struct CallSpec {
    const char* words; ///< "import", "report highlights"
    const char* operands;
    int least;
    int most; ///< -1: any number
    std::span<const OptionSpec> options;
    const char* help; ///< key in `context`
    bool needsStore;
    const char* context = "cli";
};

/// A program as declared: how it is told where its store is, and its calls in the order of the help.
struct ProgramSpec {
    const char* name;
    std::span<const OptionSpec> storeOptions; ///< a call that needs the store needs each of them
    std::vector<const CallSpec*> calls;
    const char* context = "cli";
};

/// What was typed, sorted. Option names stand without their dashes.
struct Arguments {
    const CallSpec* call = nullptr; ///< null where only --help or --version was asked for
    QStringList operands;
    QMap<QString, QStringList> options;

    bool has(const char* option) const { return options.contains(QLatin1String(option)); }
    QString value(const char* option) const { return options.value(QLatin1String(option)).value(0); }
    QStringList values(const char* option) const { return options.value(QLatin1String(option)); }
};

/// What was typed wrongly, in words.
struct UsageError {
    QString sentence;
};

template <class T>
using Parsed = tl::expected<T, UsageError>;

/// The options that every verb of every program has, beside those for the store.
std::span<const OptionSpec> commonOptions();

/// Sorts the words after the program's name. Options may stand anywhere, `--name value` or `--name=value`; what follows
/// `--` is no option.
Parsed<Arguments> parse(const QStringList& typed, const ProgramSpec& program);

/// A whole number of at least `least` from an option; nothing where it was not given.
Parsed<std::optional<qint64>> wholeNumber(const Arguments& arguments, const char* option, qint64 least);

} // namespace bandanh::cli
