#include "app/hq/verbs.h"
#include "app/words/filled.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>

namespace bandanh::hq {

namespace {

constexpr cli::OptionSpec kOptions[] = {
    {"listen", "ADDRESS:PORT",
     QT_TRANSLATE_NOOP("hq", "where laptops reach it; 127.0.0.1:8443 without it, and port 0 takes any that is free")},
};

/// Whoever started the service reads where it listens as soon as it does.
void announce(const std::string& address, bool asJson)
{
    const QString sentence = QCoreApplication::translate("hq", "Headquarters listens at %1.");
    const std::string line = asJson ? cli::written({{"address", address}})
                                    : words::filled(sentence, {QString::fromStdString(address)}).toStdString();
    std::fprintf(stdout, "%s\n", line.c_str());
    std::fflush(stdout);
}

cli::Answered serve(Session& session, const cli::Arguments& arguments)
{
    const auto headquarters = session.headquarters();
    if (!headquarters)
        return cli::failed(headquarters.error());
    const auto alone = store::StoreLock::take((session.folder().path() / "service").string(), store::Sharing::Alone);
    if (!alone)
        return cli::failed(Error{alone.error().code, {session.folder().storeFile().string()}});
    const sync::hq::ServiceLimits limits;
    sync::hq::Reception reception((*headquarters)->store(), (*headquarters)->root(), session.clock(), limits);
    sync::hq::Service service(reception, (*headquarters)->serviceIdentity(), limits,
                              [](const std::string& line) { std::fprintf(stderr, "%s\n", line.c_str()); });
    const QString typed = arguments.has("listen") ? arguments.value("listen") : QStringLiteral("127.0.0.1:8443");
    const auto address = service.listen(typed.toStdString());
    if (!address && address.error().code == ErrorCode::InvalidValue)
        return cli::failed(cli::UsageError{
            QCoreApplication::translate("hq", "--listen is an address and a port, as 127.0.0.1:8443 or [::]:8443.")});
    if (!address)
        return cli::failed(address.error());
    service.stopOn({SIGINT, SIGTERM});
    announce(*address, arguments.has("json"));
    service.run();
    return cli::Answer{};
}

} // namespace

constexpr Verb kServeVerb{
    {"serve", "", 0, 0, kOptions,
     QT_TRANSLATE_NOOP("hq",
                       "exchange with the laptops until it is told to stop; one line a request to standard error"),
     true, "hq"},
    serve};

} // namespace bandanh::hq
