#include "app/commandline/arguments.h"

#include "app/words/filled.h"

#include <QCoreApplication>

#include <algorithm>

namespace bandanh::cli {

namespace {

constexpr OptionSpec kCommon[] = {
    {"json", nullptr, QT_TRANSLATE_NOOP("cli", "answer with one JSON document")},
    {"lang", "km|en",
     QT_TRANSLATE_NOOP("cli", "language of the sentences; without it that of the store, or of the system")},
    {"help", nullptr, QT_TRANSLATE_NOOP("cli", "show this help, or that of a verb")},
    {"version", nullptr, QT_TRANSLATE_NOOP("cli", "show the version")},
};

tl::unexpected<UsageError> wrong(const char* key, const QStringList& facts = {})
{
    return tl::unexpected(UsageError{words::filled(QCoreApplication::translate("cli", key), facts)});
}

const OptionSpec* find(std::span<const OptionSpec> options, const QString& name)
{
    const auto found =
        std::ranges::find_if(options, [&](const OptionSpec& one) { return name == QLatin1String(one.name); });
    return found != options.end() ? &*found : nullptr;
}

/// An option that may stand before or behind any verb.
const OptionSpec* findGlobal(const ProgramSpec& program, const QString& name)
{
    const auto* common = find(kCommon, name);
    return common != nullptr ? common : find(program.storeOptions, name);
}

/// The declaration of an option in any verb: whether a value follows is the same wherever a name is used.
const OptionSpec* findAnywhere(const ProgramSpec& program, const QString& name)
{
    if (const auto* global = findGlobal(program, name))
        return global;
    for (const CallSpec* call : program.calls)
        if (const auto* option = find(call->options, name))
            return option;
    return nullptr;
}

Parsed<void> takeOption(const QStringList& typed, qsizetype& at, const ProgramSpec& program, Arguments& arguments)
{
    const QString& word = typed[at];
    const qsizetype equals = word.indexOf(QLatin1Char('='));
    const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
    const OptionSpec* option = findAnywhere(program, name);
    if (option == nullptr)
        return wrong(QT_TRANSLATE_NOOP("cli", "There is no option --%1."), {name});
    if (arguments.options.contains(name) && !option->mayRepeat)
        return wrong(QT_TRANSLATE_NOOP("cli", "The option --%1 is given twice."), {name});
    if (option->value == nullptr) {
        if (equals >= 0)
            return wrong(QT_TRANSLATE_NOOP("cli", "The option --%1 takes no value."), {name});
        arguments.options[name] = {};
        return {};
    }
    if (equals < 0 && at + 1 >= typed.size())
        return wrong(QT_TRANSLATE_NOOP("cli", "The option --%1 needs a value (%2)."),
                     {name, QString::fromUtf8(option->value)});
    arguments.options[name] << (equals < 0 ? typed[++at] : word.mid(equals + 1));
    return {};
}

/// The call that the words begin with; its own words are taken off.
Parsed<const CallSpec*> takeCall(QStringList& operands, std::span<const CallSpec* const> calls)
{
    if (operands.isEmpty())
        return wrong(QT_TRANSLATE_NOOP("cli", "Say what is to be done: name a verb."));
    bool isBegun = false;
    for (const CallSpec* call : calls) {
        const QStringList words = QString::fromLatin1(call->words).split(QLatin1Char(' '));
        if (operands.mid(0, words.size()) == words) {
            operands = operands.mid(words.size());
            return call;
        }
        isBegun = isBegun || operands[0] == words[0];
    }
    if (isBegun)
        return wrong(QT_TRANSLATE_NOOP("cli", "“%1” is followed by another word; see the list of verbs."),
                     {operands[0]});
    return wrong(QT_TRANSLATE_NOOP("cli", "There is no verb “%1”."), {operands[0]});
}

Parsed<void> checkAgainst(const ProgramSpec& program, const Arguments& arguments)
{
    const CallSpec& call = *arguments.call;
    const QString name = QLatin1String(call.words);
    for (auto option = arguments.options.keyBegin(); option != arguments.options.keyEnd(); ++option)
        if (findGlobal(program, *option) == nullptr && find(call.options, *option) == nullptr)
            return wrong(QT_TRANSLATE_NOOP("cli", "“%1” has no option --%2."), {name, *option});
    if (arguments.operands.size() < call.least)
        return wrong(QT_TRANSLATE_NOOP("cli", "“%1” needs more: %2."), {name, QString::fromUtf8(call.operands)});
    if (call.most >= 0 && arguments.operands.size() > call.most)
        return wrong(QT_TRANSLATE_NOOP("cli", "“%1” does not know what to do with “%2”."),
                     {name, arguments.operands[call.most]});
    for (const OptionSpec& option : program.storeOptions)
        if (call.needsStore && !arguments.has(option.name))
            return wrong(QT_TRANSLATE_NOOP("cli", "“%1” needs the option --%2."), {name, QLatin1String(option.name)});
    return {};
}

} // namespace

std::span<const OptionSpec> commonOptions()
{
    return kCommon;
}

Parsed<Arguments> parse(const QStringList& typed, const ProgramSpec& program)
{
    Arguments arguments;
    bool areOptionsOver = false;
    for (qsizetype at = 0; at < typed.size(); ++at) {
        const QString& word = typed[at];
        if (word == QLatin1String("--") && !areOptionsOver)
            areOptionsOver = true;
        else if (areOptionsOver || !word.startsWith(QLatin1Char('-')) || word.size() == 1)
            arguments.operands << word;
        else if (word == QLatin1String("-h"))
            arguments.options[QStringLiteral("help")] = {};
        else if (!word.startsWith(QLatin1String("--")))
            return wrong(QT_TRANSLATE_NOOP("cli", "There is no option %1."), {word});
        else if (const auto taken = takeOption(typed, at, program, arguments); !taken)
            return tl::unexpected(taken.error());
    }
    const bool asksOnly = arguments.has("help") || arguments.has("version");
    if (asksOnly && arguments.operands.isEmpty())
        return arguments;
    const auto call = takeCall(arguments.operands, program.calls);
    if (!call)
        return tl::unexpected(call.error());
    arguments.call = *call;
    if (asksOnly)
        return arguments;
    if (const auto checked = checkAgainst(program, arguments); !checked)
        return tl::unexpected(checked.error());
    return arguments;
}

Parsed<std::optional<qint64>> wholeNumber(const Arguments& arguments, const char* option, qint64 least)
{
    if (!arguments.has(option))
        return std::optional<qint64>();
    bool isNumber = false;
    const qint64 number = arguments.value(option).toLongLong(&isNumber);
    if (!isNumber || number < least)
        return wrong(QT_TRANSLATE_NOOP("cli", "--%1 has to be a whole number, and %2 or more."),
                     {QLatin1String(option), QString::number(least)});
    return std::optional(number);
}

} // namespace bandanh::cli
