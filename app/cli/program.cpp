#include "app/cli/program.h"

#include "app/cli/verbs.h"

#include <QCoreApplication>

#include <algorithm>

namespace bandanh::cli {

namespace {

constexpr OptionSpec kStoreOptions[] = {
    {"store", "FILE", QT_TRANSLATE_NOOP("cli", "the encrypted store")},
    {"passphrase-file", "FILE",
     QT_TRANSLATE_NOOP("cli", "a file whose first line is the passphrase; only you should be able to read it")},
};

Answered perform(const Arguments& arguments, words::Speaking& speaking)
{
    const auto all = verbs();
    const auto verb = std::ranges::find_if(all, [&](const Verb* one) { return &one->call == arguments.call; });
    Session session(arguments, speaking);
    return (*verb)->run(session, arguments);
}

} // namespace

Program program()
{
    Program program{{"bandanh-cli", kStoreOptions, {}}, perform, [](const Arguments& arguments) {
                        return arguments.value("store").toStdString();
                    }};
    for (const Verb* verb : verbs())
        program.spec.calls.push_back(&verb->call);
    return program;
}

} // namespace bandanh::cli
