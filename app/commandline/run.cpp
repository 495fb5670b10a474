#include "app/commandline/run.h"

#include "app/commandline/help.h"
#include "app/words/errorsentence.h"
#include "app/words/filled.h"
#include "core/store/connection.h"
#include "core/text/utf8.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace bandanh::cli {

namespace {

constexpr auto kUsage = "usage";
constexpr auto kBroken = "machine_broken";

bool print(const std::string& text)
{
    return std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
}

/// The refusal as the one document of a run that has no other.
void printError(const Json& error)
{
    Json document;
    document["error"] = error;
    print(written(document) + "\n");
}

/// Says what failed: in words to standard error, and as a document where one was asked for.
Exit report(const char* code, const QString& sentence, bool asJson, Exit exit)
{
    complain(sentence);
    if (asJson)
        printError({{"code", code}, {"message", sentence.toStdString()}});
    return exit;
}

Exit report(const Error& error, bool asJson, Exit exit)
{
    complain(words::sentence(error));
    if (asJson)
        printError(errorJson(error));
    return exit;
}

Exit reportUsage(const UsageError& error, bool asJson)
{
    const QString hint = words::filled(QCoreApplication::translate("cli", "“%1 --help” shows how it is called."),
                                       {QCoreApplication::applicationName()});
    return report(kUsage, error.sentence + QLatin1Char(' ') + hint, asJson, Exit::Usage);
}

Exit reportFailure(const Failure& failure, bool asJson)
{
    if (const auto* usage = std::get_if<UsageError>(&failure))
        return reportUsage(*usage, asJson);
    const auto& error = std::get<Error>(failure);
    return report(error, asJson, exitOf(error.code));
}

Exit give(const Answer& answer, bool asJson)
{
    for (const QString& complaint : answer.complaints)
        complain(complaint);
    if (answer.json.empty())
        return answer.exit;
    if (print(asJson ? answer.json + "\n" : answer.text.toStdString()))
        return answer.exit;
    complain(words::filled(
        QCoreApplication::translate("cli", "The answer could not be written (%1); what was asked for is done."),
        {QString::fromLocal8Bit(std::strerror(errno))}));
    return Exit::Broken;
}

Exit runVerb(const Program& program, const Arguments& arguments, words::Speaking& speaking)
{
    const bool asJson = arguments.has("json");
    try {
        const Answered answer = program.perform(arguments, speaking);
        return answer ? give(*answer, asJson) : reportFailure(answer.error(), asJson);
    } catch (const store::StoreFailure& failure) {
        complain(QString::fromUtf8(failure.what()));
        const Error error{failure.code(), {program.storePath(arguments)}};
        // Another program that has the store is no fault of the machine.
        return report(error, asJson, error.code == ErrorCode::StoreInUse ? Exit::Refused : Exit::Broken);
    } catch (const std::bad_alloc&) {
        return report(kBroken, QCoreApplication::translate("cli", "There is not enough memory; nothing was changed."),
                      asJson, Exit::Broken);
    } catch (const std::exception& failure) {
        const QString sentence = QCoreApplication::translate("cli", "The machine failed, and nothing was changed: %1");
        return report(kBroken, words::filled(sentence, {QString::fromUtf8(failure.what())}), asJson, Exit::Broken);
    }
}

/// The language that was asked for anywhere on the line, found before the line is understood: a mistake in it is to be
/// told in that language too.
words::LanguageCode askedLanguage(const QStringList& typed)
{
    const QString option = QStringLiteral("--lang");
    for (qsizetype i = 0; i < typed.size(); ++i) {
        if (typed[i] == QLatin1String("--"))
            break;
        const QString name = typed[i] == option                               ? typed.value(i + 1)
                             : typed[i].startsWith(option + QLatin1Char('=')) ? typed[i].mid(option.size() + 1)
                                                                              : QString();
        if (const auto code = words::languageFromName(name))
            return *code;
    }
    return words::systemLanguage();
}

Exit runParsed(const Program& program, const Arguments& arguments, words::Speaking& speaking)
{
    if (arguments.has("help"))
        return print(helpText(program.spec, arguments.call).toStdString()) ? Exit::Done : Exit::Broken;
    if (arguments.has("version")) {
        const std::string version = QCoreApplication::applicationVersion().toStdString();
        return print(arguments.has("json") ? written({{"version", version}}) + "\n"
                                           : std::string(program.spec.name) + " " + version + "\n")
                   ? Exit::Done
                   : Exit::Broken;
    }
    if (arguments.has("lang") && !words::languageFromName(arguments.value("lang")))
        return reportUsage({QCoreApplication::translate("cli", "--lang is km or en.")}, arguments.has("json"));
    return runVerb(program, arguments, speaking);
}

} // namespace

int run(const Program& program, const std::vector<std::string>& typed)
{
    QStringList words;
    bool isText = true;
    for (const std::string& word : typed) {
        isText = isText && text::isValidUtf8(word);
        words << QString::fromStdString(word);
    }
    const bool asJson = words.contains(QLatin1String("--json"));
    words::Speaking speaking(askedLanguage(words));
    if (!isText)
        return static_cast<int>(
            reportUsage({QCoreApplication::translate("cli", "What was typed is not all UTF-8 text.")}, asJson));
    const auto arguments = parse(words, program.spec);
    if (!arguments)
        return static_cast<int>(reportUsage(arguments.error(), asJson));
    return static_cast<int>(runParsed(program, *arguments, speaking));
}

} // namespace bandanh::cli
