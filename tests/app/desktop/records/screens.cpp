// Writes pictures of the pages of records on the practice data, for the eye:
//   bandanh-record-screens FOLDER km|en [words.tsv …]

#include "app/desktop/activities/activitiespage.h"
#include "app/desktop/activities/activitynumbers.h"
#include "app/desktop/forms/recordform.h"
#include "app/desktop/forms/recordlistpage.h"
#include "app/desktop/look/tableview.h"
#include "app/desktop/people/peoplepage.h"
#include "app/desktop/sheets/sheetpage.h"
#include "app/desktop/shell/mainwindow.h"
#include "core/records/network.h"
#include "core/records/organisation.h"
#include "tests/app/desktop/records/practiceworld.h"

#include <QApplication>
#include <QFile>
#include <QHash>
#include <QTabBar>

using namespace bandanh;
using namespace bandanh::desktop;

namespace {

/// Proposals that are not in the catalogue yet, by their English text.
class Proposals final : public QTranslator
{
public:
    explicit Proposals(const QStringList& files)
    {
        for (const QString& name : files) {
            QFile file(name);
            if (!file.open(QIODevice::ReadOnly))
                continue;
            for (const QString& line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
                const QStringList pair = line.split(QLatin1Char('\t'));
                if (pair.size() >= 2)
                    m_words.insert(pair.at(0), pair.at(1));
            }
        }
    }
    bool isEmpty() const override { return m_words.isEmpty(); }
    QString translate(const char*, const char* text, const char*, int) const override
    {
        return m_words.value(QString::fromUtf8(text));
    }

private:
    QHash<QString, QString> m_words;
};

} // namespace

int main(int argc, char** argv)
{
    desktop::test::World world;
    const QString folder = QString::fromLocal8Bit(argc > 1 ? argv[1] : ".");
    const bool khmer = argc > 2 && QLatin1String(argv[2]) == QLatin1String("km");
    QStringList files;
    for (int i = 3; i < argc; ++i)
        files << QString::fromLocal8Bit(argv[i]);
    world.importPractice();
    Proposals proposals(files);
    if (khmer)
        QCoreApplication::installTranslator(&proposals);
    world.language.use(khmer ? Language::Code::Khmer : Language::Code::English);

    MainWindow window(world.language, world.actions);
    ActivitiesPage* activities = nullptr;
    PeoplePage* people = nullptr;
    window.addPlace(ActionId::ShowActivities, [&] {
        return activities = new ActivitiesPage(*world.session, world.language, world.actions, world.prompts);
    });
    window.addPlace(ActionId::ShowPeople, [&] {
        return people = new PeoplePage(*world.session, world.language, world.actions, world.prompts);
    });
    window.addPlace(ActionId::ShowNetworks, [&] {
        return new RecordListPage(*world.session, world.language, world.actions, world.prompts,
                                  records::specOf<records::Network>(), ActionId::NewNetwork);
    });
    window.addPlace(ActionId::ShowOrganisations, [&] {
        return new RecordListPage(*world.session, world.language, world.actions, world.prompts,
                                  records::specOf<records::Organisation>(), ActionId::NewOrganisation);
    });
    window.resize(1366, 742);
    window.show();
    const auto picture = [&](const char* name) {
        QApplication::processEvents();
        window.grab().save(
            QStringLiteral("%1/%2-%3.png")
                .arg(folder, QString::fromLatin1(name), khmer ? QStringLiteral("km") : QStringLiteral("en")));
    };
    window.showPlace(ActionId::ShowActivities);
    picture("activities");
    window.findChild<QTabBar*>(QStringLiteral("activityTabs"))->setCurrentIndex(1);
    picture("activity-details");
    window.showPlace(ActionId::ShowPeople);
    picture("people");
    people->search(khmer ? QStringLiteral("សុ") : QStringLiteral("so"));
    picture("people-search");
    window.showPlace(ActionId::ShowOrganisations);
    picture("organisations");
    window.showPlace(ActionId::ShowNetworks);
    picture("networks");
    const auto open = store::openSheets(world.reader(), 1);
    if (!open.empty()) {
        window.openPage(new SheetPage(*world.session, world.language, world.prompts, open.front().id));
        picture("sheet");
    }
    const auto loose = store::unassignedSheets(world.reader(), 1);
    if (!loose.empty()) {
        window.openPage(new SheetPage(*world.session, world.language, world.prompts, loose.front().id));
        picture("sheet-unassigned");
    }
    QCoreApplication::removeTranslator(&proposals);
    return 0;
}
