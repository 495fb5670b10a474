#include "app/hq/verbs.h"
#include "app/words/filled.h"

#include <QCoreApplication>

namespace bandanh::hq {

using sync::hq::Invitation;

namespace {

constexpr qint64 kUsualDays = 7;
constexpr qint64 kMostDays = 365;
constexpr Timestamp kDay = 24LL * 60 * 60 * 1000;
constexpr qsizetype kLongestName = 200;

constexpr cli::OptionSpec kOptions[] = {
    {"name", "NAME", QT_TRANSLATE_NOOP("hq", "who will work with the laptop")},
    {"role", "coordinator|lead|admin|reader",
     QT_TRANSLATE_NOOP("hq", "what that person does; whoever only reads changes nothing")},
    {"scope", "CODE,…|all",
     QT_TRANSLATE_NOOP("hq",
                       "the provinces whose records the laptop holds, two digits each; 00 for the national ones")},
    {"class", "O,P[,S]",
     QT_TRANSLATE_NOOP("hq", "the classes of records: open, personal, survivors'; open and personal without it")},
    {"days", "N", QT_TRANSLATE_NOOP("hq", "how long the code can be used; 7 without it")},
};

tl::unexpected<cli::Failure> wrong(const char* key)
{
    return cli::failed(cli::UsageError{QCoreApplication::translate("hq", key)});
}

tl::expected<Invitation, cli::Failure> invitationOf(const cli::Arguments& arguments)
{
    Invitation invitation;
    const QString name = arguments.value("name").trimmed();
    if (name.isEmpty() || name.size() > kLongestName)
        return wrong(QT_TRANSLATE_NOOP("hq", "Say who will work with the laptop: --name NAME, up to 200 letters."));
    invitation.name = name.toStdString();
    const auto role = sync::hq::parseRole(arguments.value("role").toStdString());
    if (!role)
        return wrong(QT_TRANSLATE_NOOP("hq", "--role is coordinator, lead, admin or reader."));
    invitation.role = *role;
    const auto scopes = sync::hq::parseScopes(arguments.value("scope").toStdString());
    if (!scopes)
        return wrong(QT_TRANSLATE_NOOP("hq", "--scope is the two digits of provinces with commas, as 12,21, or all."));
    const auto classes =
        sync::hq::parseClasses(arguments.has("class") ? arguments.value("class").toStdString() : "O,P");
    if (!classes)
        return wrong(QT_TRANSLATE_NOOP("hq", "--class is O, P, S or several with commas, as O,P."));
    invitation.grant = {*scopes, *classes};
    return invitation;
}

QString codeText(const Invitation& invitation, const std::string& code, qint64 days)
{
    const QString first = QCoreApplication::translate("hq", "Code for %1:");
    return words::filled(first, {QString::fromStdString(invitation.name)}) + QStringLiteral("\n    ")
           + QString::fromStdString(code) + QLatin1Char('\n')
           + words::counted("hq", "It enrols one laptop, once, within %n day(s), and is shown only now.", nullptr, days)
           + QLatin1Char('\n');
}

cli::Answered enrol(Session& session, const cli::Arguments& arguments)
{
    auto invitation = invitationOf(arguments);
    if (!invitation)
        return tl::unexpected(invitation.error());
    const auto days = cli::wholeNumber(arguments, "days", 1);
    if (!days)
        return cli::failed(days.error());
    if (days->value_or(1) > kMostDays)
        return wrong(QT_TRANSLATE_NOOP("hq", "--days is 365 at most."));
    const auto headquarters = session.headquarters();
    if (!headquarters)
        return cli::failed(headquarters.error());
    invitation->expires = session.clock().now() + days->value_or(kUsualDays) * kDay;
    const std::string code = (*headquarters)->invite(*invitation, session.random());
    return cli::Answer{cli::written({{"code", code}}), codeText(*invitation, code, days->value_or(kUsualDays))};
}

} // namespace

constexpr Verb kEnrolVerb{
    {"enrol", "", 0, 0, kOptions, QT_TRANSLATE_NOOP("hq", "make a code that enrols one laptop"), true, "hq"}, enrol};

} // namespace bandanh::hq
