#include "app/cli/program.h"

#include <QGuiApplication>
#include <QLoggingCategory>

#include <csignal>
#include <string_view>

namespace {

/// Only a PDF sets letters, and what that needs costs more than most verbs take.
bool setsLetters(int argc, char** argv)
{
    return std::any_of(argv + 1, argv + argc, [](std::string_view word) {
        return word.size() > 4 && qstrnicmp(word.data() + word.size() - 4, ".pdf", 4) == 0;
    });
}

std::unique_ptr<QCoreApplication> application(int& argc, char** argv)
{
    if (!setsLetters(argc, argv))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");                                   // there need be no screen
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false")); // and no folder for one
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char** argv)
{
    // A reader that went away shows as a failed write, which is told in words; the work itself is done by then.
    std::signal(SIGPIPE, SIG_IGN);
    const auto running = application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("bandanh-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BANDANH_VERSION));
    return bandanh::cli::run(bandanh::cli::program(), {argv + 1, argv + argc});
}
