#include "app/commandline/help.h"

#include <QCoreApplication>

namespace bandanh::cli {

namespace {

QString said(const char* context, const char* key)
{
    return QCoreApplication::translate(context, key);
}

QString named(const OptionSpec& option)
{
    const QString name = QStringLiteral("--") + QLatin1String(option.name);
    return option.value != nullptr ? name + QLatin1Char(' ') + QString::fromUtf8(option.value) : name;
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

QString optionLines(std::span<const OptionSpec> options, const char* context)
{
    constexpr int kWidth = 26;
    QString lines;
    for (const OptionSpec& option : options)
        lines += QStringLiteral("      %1 %2\n").arg(named(option), -kWidth).arg(said(context, option.help));
    return lines;
}

QString verbLines(const CallSpec& call)
{
    return QStringLiteral("  %1\n      %2\n").arg(callLine(call), said(call.context, call.help))
           + optionLines(call.options, call.context);
}

} // namespace

QString helpText(const ProgramSpec& program, const CallSpec* call)
{
    const auto ours = [](const char* key) { return said("cli", key); };
    QString text = ours(QT_TRANSLATE_NOOP("cli", "Usage:")) + QStringLiteral("\n  ") + QLatin1String(program.name);
    for (const OptionSpec& option : program.storeOptions)
        text += QLatin1Char(' ') + named(option);
    text += QStringLiteral(" [--json] [--lang km|en] ");
    if (call != nullptr)
        return text + callLine(*call) + QStringLiteral("\n\n") + said(call->context, call->help) + QLatin1Char('\n')
               + optionLines(call->options, call->context);
    text += QStringLiteral("VERB …\n\n") + ours(QT_TRANSLATE_NOOP("cli", "Options for every verb:")) + QLatin1Char('\n')
            + optionLines(program.storeOptions, program.context) + optionLines(commonOptions(), "cli");
    text += QLatin1Char('\n') + ours(QT_TRANSLATE_NOOP("cli", "Verbs:")) + QLatin1Char('\n');
    for (const CallSpec* one : program.calls)
        text += verbLines(*one);
    text +=
        QLatin1Char('\n')
        + ours(QT_TRANSLATE_NOOP(
            "cli",
            "The program ends with 0: done, also when rows went back; 1: something was refused; 2: called wrongly; 3: the machine failed."))
        + QLatin1Char('\n');
    return text;
}

} // namespace bandanh::cli
