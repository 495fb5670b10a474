#include "app/cli/enrolment.h"
#include "app/cli/verbs.h"

#include "app/words/filled.h"
#include "core/vault/strength.h"

#include <QCoreApplication>

namespace bandanh::cli {

namespace {

constexpr OptionSpec kOptions[] = {
    {"province", "CODE|00",
     QT_TRANSLATE_NOOP("cli", "province of this laptop, two digits; 00 for the national office (as without it)")},
    {"name", "NAME", QT_TRANSLATE_NOOP("cli", "who works with it")},
    {"enrol", "CODE", QT_TRANSLATE_NOOP("cli", "enrol it with headquarters at once, by the code given out for it")},
    {"hq", "URL", QT_TRANSLATE_NOOP("cli", "where headquarters is reached, as https://hq.example.org:8443")},
    {"argon2", "KIB,PASSES",
     QT_TRANSLATE_NOOP("cli", "what a guess of the passphrase costs; never below 65536,3; without it, measured")},
    {"for-tests", nullptr,
     QT_TRANSLATE_NOOP("cli", "lets --argon2 go below that, and marks the store as made for tests")},
};

tl::unexpected<Failure> wrong(const char* key)
{
    return failed(UsageError{QCoreApplication::translate("cli", key)});
}

tl::expected<vault::Argon2Parameters, Failure> parametersOf(const Arguments& arguments)
{
    if (!arguments.has("argon2"))
        return vault::Argon2Parameters::calibrated();
    const QStringList numbers = arguments.value("argon2").split(QLatin1Char(','));
    bool isMemory = false;
    bool isPasses = false;
    vault::Argon2Parameters parameters;
    parameters.memoryKiB = numbers.value(0).toUInt(&isMemory);
    parameters.passes = numbers.value(1).toUInt(&isPasses);
    if (numbers.size() != 2 || !isMemory || !isPasses || !parameters.areWithinLimits())
        return wrong(QT_TRANSLATE_NOOP("cli", "--argon2 is KiB of memory and passes, as 262144,3."));
    if (!parameters.areFitForUse() && !arguments.has("for-tests"))
        return wrong(QT_TRANSLATE_NOOP(
            "cli", "--argon2 below 65536,3 makes the passphrase easy to guess; it is allowed for tests only."));
    return parameters;
}

Json madeJson(const Session& session, const operations::LaptopSettings& settings)
{
    Json json;
    json["store"] = session.storePath();
    json["province"] = records::scopeText(settings.province);
    json["name"] = settings.name;
    json["language"] = settings.language;
    return json;
}

QString madeText(const Arguments& arguments, const operations::LaptopSettings& settings)
{
    const QString made = QCoreApplication::translate(
        "cli", "The store %1 is made. Nobody can open it without the passphrase: keep it well.");
    const QString province = QCoreApplication::translate("cli", "Province: %1");
    return words::filled(made, {arguments.value("store")}) + QLatin1Char('\n')
           + words::filled(province, {QString::fromStdString(records::scopeText(settings.province))})
           + QLatin1Char('\n');
}

/// Enrols the store that was just made. Where that fails the store stays: it can be enrolled when there is a link.
Answered enrolMade(operations::Laptop& laptop, const Session& session, const Arguments& arguments)
{
    const auto link = enrolWith(laptop, arguments.value("enrol"), arguments.value("hq"));
    if (!link) {
        Session::warn(QCoreApplication::translate(
            "cli", "The store is made, but not enrolled; “enrol” does that when there is a link."));
        return failed(link.error());
    }
    const auto settings = laptop.settings();
    Json json = madeJson(session, settings);
    json["enrolment"] = enrolmentJson(*link);
    return Answer{written(json), madeText(arguments, settings) + enrolmentText(*link)};
}

Answered init(Session& session, const Arguments& arguments)
{
    const auto province =
        records::parseScope(arguments.has("province") ? arguments.value("province").toStdString() : "00");
    if (!province)
        return wrong(QT_TRANSLATE_NOOP("cli", "--province is the two digits of a province, 01 to 25, or 00."));
    if (arguments.has("enrol") != arguments.has("hq"))
        return wrong(QT_TRANSLATE_NOOP("cli", "--enrol and --hq are given together."));
    const auto parameters = parametersOf(arguments);
    if (!parameters)
        return tl::unexpected(parameters.error());
    const auto file = session.passphrase();
    if (!file)
        return failed(file.error());
    // Below this a person with the laptop in hand has it within days.
    constexpr int kFairScore = 2;
    if (vault::strengthOf(file->passphrase()).score < kFairScore)
        Session::warn(QCoreApplication::translate(
            "cli", "This passphrase is easy to guess; five words that do not belong together are better."));

    const operations::LaptopSettings settings{arguments.value("name").toStdString(), *province,
                                              words::languageName(session.language()).toStdString()};
    const auto made = operations::Laptop::create(session.storePath(), {file->passphrase(), *parameters}, settings);
    if (!made)
        return failed(made.error());
    if (arguments.has("enrol"))
        return enrolMade(**made, session, arguments);
    return Answer{written(madeJson(session, settings)), madeText(arguments, settings)};
}

} // namespace

constexpr Verb kInitVerb{
    {"init", "", 0, 0, kOptions, QT_TRANSLATE_NOOP("cli", "make a new, empty, encrypted store"), true}, init};

} // namespace bandanh::cli
