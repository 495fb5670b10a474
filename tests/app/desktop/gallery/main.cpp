// Shows every widget of the look, or writes pictures of it:
//   bandanh-gallery --page today --language km --theme dark --scale 1.0 --picture today.png --words words.tsv

#include "app/desktop/look/progresspanel.h"
#include "app/desktop/shell/mainwindow.h"
#include "app/desktop/shell/statusline.h"
#include "app/desktop/shell/stepsframe.h"
#include "tests/app/desktop/gallery/pages.h"
#include "tests/app/desktop/gallery/wordlist.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QTimer>

#include <cstdio>
#include <functional>
#include <map>

using namespace bandanh::desktop;

namespace {

void tellFacts(StatusLine& line, const Language& language)
{
    const auto number = [&](const char* text, int n) { return language.digits(gallery::say(text).arg(n)); };
    line.setFact(StatusLine::Fact::Network, {Icon::NoNetwork, {}, number("No network for %1 days", 2)});
    line.setFact(StatusLine::Fact::Unsent, {Icon::ArrowUp, language.number(37), gallery::say("changes not sent")});
    line.setFact(StatusLine::Fact::LastSync, {Icon::Sync, {}, gallery::say("Last complete sync Sunday 18:40")});
    line.setFact(StatusLine::Fact::LastBackup,
                 {Icon::Backup, {}, gallery::say("Last verified backup yesterday 17:02")});
}

std::unique_ptr<QWidget> makeWindow(const QString& page, Language& language, ActionCatalogue& actions)
{
    if (page == QLatin1String("firstrun")) {
        std::unique_ptr<StepsFrame> frame(gallery::makeFirstRun(language));
        QObject::connect(frame.get(), &StepsFrame::languageChosen, &language, &Language::use);
        return frame;
    }
    auto window = std::make_unique<MainWindow>(language, actions);
    QObject::connect(window.get(), &MainWindow::languageChosen, &language, &Language::use);
    if (page != QLatin1String("empty")) {
        window->addPlace(ActionId::ShowToday, [&language] { return gallery::makeTodayPage(language); });
        window->addPlace(
            ActionId::ShowActivities, [&language] { return gallery::makeActivitiesPage(language); },
            MainWindow::Group::New);
        window->addPlace(ActionId::ShowPeople, [&language] { return gallery::makeWidgetsPage(language); });
        window->addPlace(ActionId::ShowNetworks, [&language] { return gallery::makeWidgetsPage(language); });
        window->addPlace(ActionId::ShowOrganisations, [&language] { return gallery::makeWidgetsPage(language); });
        window->addPlace(
            ActionId::ShowImpact, [&language] { return gallery::makeImpactPage(language); }, MainWindow::Group::New);
        window->setCount(ActionId::ShowToday, language.number(13));
    }
    window->setScope(gallery::say("Siem Reap"));
    tellFacts(window->statusLine(), language);
    const std::map<QString, ActionId> places{{QStringLiteral("today"), ActionId::ShowToday},
                                             {QStringLiteral("activities"), ActionId::ShowActivities},
                                             {QStringLiteral("widgets"), ActionId::ShowPeople},
                                             {QStringLiteral("impact"), ActionId::ShowImpact}};
    if (const auto place = places.find(page); place != places.end())
        window->showPlace(place->second);
    else if (page != QLatin1String("empty"))
        window->showPlace(ActionId::ShowToday);
    if (page == QLatin1String("inbox"))
        window->openPage(gallery::makeInboxPage(language));
    if (page == QLatin1String("import"))
        window->openPage(gallery::makeImportPage(language));
    return window;
}

Theme themeFrom(const QString& name)
{
    if (name == QLatin1String("dark"))
        return Theme::Dark;
    if (name == QLatin1String("contrast"))
        return Theme::ContrastLight;
    return name == QLatin1String("contrast-dark") ? Theme::ContrastDark : Theme::Light;
}

} // namespace

int main(int argc, char** argv)
{
    QElapsedTimer clock;
    clock.start();
    QApplication application(argc, argv);
    const qint64 applicationMade = clock.elapsed();
    QCommandLineParser parser;
    parser.addHelpOption();
    const auto option = [&](const char* name, const char* what, const char* value) {
        parser.addOption({QString::fromLatin1(name), QString::fromLatin1(what), QString::fromLatin1("value"),
                          QString::fromLatin1(value)});
    };
    option("page", "today, activities, inbox, import, impact, widgets, firstrun or empty", "today");
    option("language", "en or km", "en");
    option("theme", "light, dark, contrast or contrast-dark", "light");
    option("scale", "text size from 1 to 2", "1");
    option("width", "of the window", "1366");
    option("height", "of the window", "742");
    option("words", "a list of English<TAB>Khmer lines", "");
    option("picture", "write a picture and leave", "");
    option("switch", "show in the other language first, then switch", "");
    parser.process(application);

    Look& look = Look::install(application);
    look.setTheme(themeFrom(parser.value(QStringLiteral("theme"))));
    look.setTextScale(parser.value(QStringLiteral("scale")).toDouble());
    const qint64 lookMade = clock.elapsed();
    const QString words = parser.value(QStringLiteral("words"));
    Language language(look, [&words](Language::Code code) -> std::unique_ptr<QTranslator> {
        return code == Language::Code::Khmer ? std::make_unique<gallery::WordList>(words) : nullptr;
    });
    const Language::Code code = Language::codeFromName(parser.value(QStringLiteral("language")));
    const bool switches = !parser.value(QStringLiteral("switch")).isEmpty();
    if (switches)
        language.use(code == Language::Code::Khmer ? Language::Code::English : Language::Code::Khmer);
    else
        language.use(code);
    ActionCatalogue actions;
    const std::unique_ptr<QWidget> window = makeWindow(parser.value(QStringLiteral("page")), language, actions);
    QObject::connect(&language, &Language::changed, window.get(), [&] {
        if (auto* main = qobject_cast<MainWindow*>(window.get()))
            tellFacts(main->statusLine(), language);
    });
    window->resize(parser.value(QStringLiteral("width")).toInt(), parser.value(QStringLiteral("height")).toInt());
    window->show();
    QApplication::processEvents();
    const QPixmap first = window->grab();
    std::fprintf(stderr, "application %lld ms, look %lld ms, painted %lld ms\n",
                 static_cast<long long>(applicationMade), static_cast<long long>(lookMade),
                 static_cast<long long>(clock.elapsed()));
    if (switches)
        language.use(code);
    const QString picture = parser.value(QStringLiteral("picture"));
    if (picture.isEmpty())
        return QApplication::exec();
    QApplication::processEvents();
    QApplication::processEvents();
    return window->grab().save(picture) ? 0 : 1;
}
