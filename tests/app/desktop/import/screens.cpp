// Writes pictures of the import and of the inbox on the practice data, for the eye:
//   bandanh-import-screens FOLDER km|en [words.tsv …]

#include "app/desktop/import/importpage.h"
#include "app/desktop/inbox/inboxpage.h"
#include "app/desktop/look/tableview.h"
#include "app/desktop/shell/mainwindow.h"
#include "tests/app/desktop/records/practiceworld.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHash>

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
            for (const QString& line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n')))
                if (const QStringList pair = line.split(QLatin1Char('\t')); pair.size() >= 2)
                    m_words.insert(pair.at(0), pair.at(1));
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

template <class Condition>
void waitFor(Condition condition)
{
    constexpr qint64 kLongest = 60'000;
    QElapsedTimer clock;
    clock.start();
    while (!condition() && clock.elapsed() < kLongest)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
}

} // namespace

int main(int argc, char** argv)
{
    desktop::test::World world;
    const QString folder = QString::fromLocal8Bit(argc > 1 ? argv[1] : ".");
    const bool khmer = argc > 2 && QLatin1String(argv[2]) == QLatin1String("km");
    QStringList files;
    for (int i = 3; i < argc; ++i)
        files << QString::fromLocal8Bit(argv[i]);
    const QString practice = QString::fromStdString(desktop::test::practiceFolder());
    Proposals proposals(files);
    if (khmer)
        QCoreApplication::installTranslator(&proposals);
    world.language.use(khmer ? Language::Code::Khmer : Language::Code::English);

    MainWindow window(world.language, world.actions);
    window.resize(1366, 742);
    window.show();
    const auto picture = [&](const char* name) {
        QApplication::processEvents();
        window.grab().save(
            QStringLiteral("%1/%2-%3.png")
                .arg(folder, QString::fromLatin1(name), khmer ? QStringLiteral("km") : QStringLiteral("en")));
    };
    auto* page = new ImportPage(*world.session, world.language, world.actions, world.prompts, {});
    window.openPage(page);
    picture("import-start");
    auto* rows = page->findChild<TableView*>(QStringLiteral("previewRows"));
    auto* run = page->findChild<QPushButton*>(QStringLiteral("runImport"));
    auto* undo = page->findChild<QPushButton*>(QStringLiteral("undoImport"));
    const auto importNow = [&](const QString& path) {
        page->open({path});
        waitFor([&] { return run->isEnabled(); });
        world.actions.action(ActionId::RunImport)->trigger();
        waitFor([&] { return undo->isVisible(); });
    };
    page->open({practice});
    waitFor([&] { return run->isEnabled(); });
    picture("import-folder");
    importNow(practice + QStringLiteral("/lists"));
    picture("import-lists-done");
    page->open({practice + QStringLiteral("/sheets/S00012.csv")});
    waitFor([&] { return run->isEnabled() && rows->model()->rowCount() > 0; });
    picture("import-sheet");
    importNow(practice + QStringLiteral("/sheets"));
    picture("import-sheets-done");
    window.goBack();
    auto* inbox = new InboxPage(*world.session, world.language, world.actions, world.prompts);
    window.openPage(inbox);
    waitFor([&] { return inbox->current() != nullptr; });
    picture("inbox");
    QCoreApplication::removeTranslator(&proposals);
    return 0;
}
