#include "app/cli/help.h"

#include "app/cli/verbs.h"

#include <QCoreApplication>

namespace bandanh::cli {

namespace {

QString said(const char* key)
{
    return QCoreApplication::translate("cli", key);
}

QString named(const OptionSpec& option)
{
    const QString name = QStringLiteral("--") + QLatin1String(option.name);
    return option.value != nullptr ? name + QLatin1Char(' ') + QLatin1String(option.value) : name;
}

QString callLine(const CallSpec& call)
{
    QString line = QLatin1String(call.words);
    if (*call.operands != '\0')
        line += QLatin1Char(' ') + QString::fromUtf8(call.operands);
    for (const OptionSpec& option : call.options)
        line += QStringLiteral(" [%1]%2").arg(named(option), option.mayRepeat ? QStringLiteral("…") : QString());
    return line;
}

QString optionLines(std::span<const OptionSpec> options)
{
    constexpr int kWidth = 26;
    QString lines;
    for (const OptionSpec& option : options)
        lines += QStringLiteral("      %1 %2\n").arg(named(option), -kWidth).arg(said(option.help));
    return lines;
}

QString verbLines(const CallSpec& call)
{
    return QStringLiteral("  %1\n      %2\n").arg(callLine(call), said(call.help)) + optionLines(call.options);
}

} // namespace

QString helpText(const CallSpec* call)
{
    QString text = said(QT_TRANSLATE_NOOP("cli", "Usage:"))
                   + QStringLiteral("\n  bandanh-cli --store FILE --passphrase-file FILE [--json] [--lang km|en] ");
    if (call != nullptr)
        return text + callLine(*call) + QStringLiteral("\n\n") + said(call->help) + QLatin1Char('\n')
               + optionLines(call->options);
    text += QStringLiteral("VERB …\n\n") + said(QT_TRANSLATE_NOOP("cli", "Options for every verb:")) + QLatin1Char('\n')
            + optionLines(globalOptions());
    text += QLatin1Char('\n') + said(QT_TRANSLATE_NOOP("cli", "Verbs:")) + QLatin1Char('\n');
    for (const Verb* verb : verbs())
        text += verbLines(verb->call);
    text +=
        QLatin1Char('\n')
        + said(QT_TRANSLATE_NOOP(
            "cli",
            "The program ends with 0: done, also when rows went back; 1: something was refused; 2: called wrongly; 3: the machine failed."))
        + QLatin1Char('\n');
    return text;
}

} // namespace bandanh::cli
