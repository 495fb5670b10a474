#include "app/desktop/application.h"
#include "app/desktop/look/look.h"
#include "app/desktop/shell/qtprompts.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>

using namespace bandanh::desktop;

namespace {

QString defaultStore(bool practice)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    return folder + (practice ? QStringLiteral("/practice.bandanh") : QStringLiteral("/records.bandanh"));
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
    parser.addOptions({store, practice, lang});
    parser.process(application);

    Look& look = Look::install(application);
    Language language(look);
    language.use(parser.isSet(lang) ? Language::codeFromName(parser.value(lang)) : Language::systemCode());
    Application bandanh(language, parser.isSet(store) ? parser.value(store) : defaultStore(parser.isSet(practice)),
                        parser.isSet(practice));
    if (parser.isSet(lang))
        bandanh.keepLanguage();
    bandanh.start();
    return QApplication::exec();
}
