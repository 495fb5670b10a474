#include "app/hq/program.h"

#include "app/hq/verbs.h"

#include <QCoreApplication>

#include <algorithm>

namespace bandanh::hq {

namespace {

constexpr cli::OptionSpec kFolderOption[] = {
    {"dir", "DIR", QT_TRANSLATE_NOOP("hq", "the folder of headquarters")},
};

sync::hq::HqFolder folderOf(const cli::Arguments& arguments)
{
    return sync::hq::HqFolder(arguments.value("dir").toStdString());
}

cli::Answered perform(const cli::Arguments& arguments, words::Speaking& speaking)
{
    const auto all = verbs();
    const auto verb = std::ranges::find_if(all, [&](const Verb* one) { return &one->call == arguments.call; });
    Session session(folderOf(arguments), arguments, speaking);
    return (*verb)->run(session, arguments);
}

} // namespace

cli::Program program()
{
    cli::Program program{
        {"bandanh-hq", kFolderOption, {}, "hq"},
        perform,
        [](const cli::Arguments& arguments) { return folderOf(arguments).storeFile().string(); },
    };
    for (const Verb* verb : verbs())
        program.spec.calls.push_back(&verb->call);
    return program;
}

} // namespace bandanh::hq
