#include "app/desktop/application.h"
#include "app/desktop/look/look.h"
#include "app/desktop/startreport.h"
#include "app/words/errorsentence.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <iostream>

using namespace bandanh::desktop;

namespace {

QString defaultStore(bool practice)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    return folder + (practice ? QStringLiteral("/practice.bandanh") : QStringLiteral("/records.bandanh"));
}

/// For benchmarks: {"painted_at_ms": 1234567.8}
void printStart(double paintedAt)
{
    const QJsonObject line{{QStringLiteral("painted_at_ms"), paintedAt}};
    std::cout << QJsonDocument(line).toJson(QJsonDocument::Compact).constData() << std::endl;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("bandanh"));
    QApplication::setApplicationVersion(QStringLiteral(BANDANH_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("bandanh"));

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Records of an anti-trafficking programme, without a network."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption store(QStringLiteral("store"), QStringLiteral("The store to open; made at the first run."),
                                   QStringLiteral("file"));
    const QCommandLineOption practice(QStringLiteral("practice"),
                                      QStringLiteral("Open practice data, which is invented."));
    const QCommandLineOption lang(QStringLiteral("lang"), QStringLiteral("Begin in this language: km or en."),
                                  QStringLiteral("code"));
    const QCommandLineOption passphraseFile(
        QStringLiteral("passphrase-file"),
        QStringLiteral("Unlock with the first line of a file instead of asking for the passphrase."),
        QStringLiteral("file"));
    const QCommandLineOption reportStart(
        QStringLiteral("report-start"),
        QStringLiteral("Say on standard output, in JSON, when the window was first painted whole after unlocking."));
    parser.addOptions({store, practice, lang, passphraseFile, reportStart});
    parser.process(application);

    Look& look = Look::install(application);
    const QString settings = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    Appearance appearance(look, settings + QStringLiteral("/look.ini"));
    Language language(look);
    language.use(parser.isSet(lang) ? Language::codeFromName(parser.value(lang)) : Language::systemCode());
    Application desktop({language, appearance},
                        parser.isSet(store) ? parser.value(store) : defaultStore(parser.isSet(practice)),
                        parser.isSet(practice));
    if (parser.isSet(lang))
        desktop.keepLanguage();
    if (parser.isSet(passphraseFile)) {
        auto passphrase = bandanh::vault::PassphraseFile::read(parser.value(passphraseFile).toStdString());
        if (!passphrase) {
            std::cerr << bandanh::words::sentence(passphrase.error()).toStdString() << "\n";
            return 1;
        }
        desktop.unlockWith(std::move(*passphrase));
    }
    StartReport report;
    QObject::connect(&report, &StartReport::painted, printStart);
    if (parser.isSet(reportStart))
        QObject::connect(&desktop, &Application::entered, &report,
                         [&report](MainWindow& window) { report.watch(window); });
    desktop.start();
    return QApplication::exec();
}
