#include "app/hq/program.h"

#include <QCoreApplication>

#include <csignal>

int main(int argc, char** argv)
{
    // A reader that went away shows as a failed write, which is told in words; the work itself is done by then.
    std::signal(SIGPIPE, SIG_IGN);
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("bandanh-hq"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BANDANH_VERSION));
    return bandanh::cli::run(bandanh::hq::program(), {argv + 1, argv + argc});
}
