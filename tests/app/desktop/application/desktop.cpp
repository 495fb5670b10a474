#include "tests/app/desktop/application/desktop.h"

#include "app/desktop/practice.h"
#include "core/exchange/importrun.h"
#include "tests/app/desktop/look/screen.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>
#include <QWindow>

#include <filesystem>
#include <fstream>
#include <stdexcept>

namespace bandanh::desktop::test {

namespace {

constexpr std::string_view kPhrase = "nine quiet rivers";
constexpr vault::Argon2Parameters kCheap{8 * 1024, 1, 1};
constexpr int kMostTabs = 60;

void importPractice(operations::Laptop& laptop)
{
    const places::Gazetteer gazetteer;
    exchange::ImportOptions options;
    options.titleConfirms = true;
    exchange::ImportRun run(laptop.desk(), gazetteer, std::move(options));
    for (const auto& report : run.run(practiceFiles()))
        if (report.error)
            throw std::runtime_error("not imported: " + report.path);
}

} // namespace

Desktop::Desktop()
{
    Look& look = testing::screen();
    m_appearance = std::make_unique<Appearance>(look, QString::fromStdString(folder.file("look.ini")));
    m_language = std::make_unique<Language>(look);
    m_language->use(Language::Code::English);
    m_application = std::make_unique<Application>(Application::Screen{*m_language, *m_appearance},
                                                  QString::fromStdString(storePath()), false);
    m_application->keepLanguage();
}

Desktop::~Desktop()
{
    m_application.reset();
    testing::screen().setTextScale(1.0);
    testing::screen().setTheme(Theme::Light);
}

void Desktop::makeStore(bool practice)
{
    const auto laptop = operations::Laptop::create(storePath(), {kPhrase, kCheap}, {"Dara", records::kNational, "en"});
    if (!laptop)
        throw std::runtime_error("no store");
    if (practice)
        importPractice(**laptop);
    const std::string file = folder.file("passphrase");
    std::ofstream(file) << kPhrase << "\n";
    m_application->unlockWith(std::move(*vault::PassphraseFile::read(file)));
}

void Desktop::start()
{
    const bool unlocks = std::filesystem::exists(storePath());
    m_application->start();
    QApplication::setActiveWindow(&m_application->window());
    if (unlocks && !waitFor([this] { return window() != nullptr; }))
        throw std::runtime_error("the store was not unlocked");
}

MainWindow* Desktop::window() const
{
    return m_application->window().findChild<MainWindow*>();
}

Page* Desktop::page() const
{
    return window()->currentPage();
}

void Desktop::press(int key, Qt::KeyboardModifiers modifiers) const
{
    QWidget* popup = QApplication::activePopupWidget();
    QWidget* modal = QApplication::activeModalWidget();
    const QWidget* above = popup != nullptr ? popup : modal != nullptr ? modal : &m_application->window();
    QTest::keyClick(above->windowHandle(), static_cast<Qt::Key>(key), modifiers);
}

void Desktop::type(const QString& text) const
{
    for (const QChar letter : text) {
        QWidget* focus = QApplication::focusWidget();
        if (focus == nullptr)
            throw std::runtime_error("nothing has the keyboard");
        QTest::sendKeyEvent(QTest::Click, focus->window()->windowHandle(), Qt::Key_unknown, QString(letter),
                            Qt::NoModifier);
    }
}

bool Desktop::tabTo(const QString& name) const
{
    for (int i = 0; i < kMostTabs && focused() != name; ++i)
        press(Qt::Key_Tab);
    return focused() == name;
}

void Desktop::pressAndAnswer(int key, const QString& typed) const
{
    // The dialog has an event loop of its own: the answer comes from a timer.
    QTimer answering;
    bool isTyped = false;
    QObject::connect(&answering, &QTimer::timeout, &answering, [&] {
        const QWidget* dialog = QApplication::activeModalWidget();
        if (dialog == nullptr || !dialog->isAncestorOf(QApplication::focusWidget()))
            return;
        if (!std::exchange(isTyped, true))
            type(typed);
        press(Qt::Key_Return);
    });
    answering.start(20);
    press(key);
    QApplication::setActiveWindow(&m_application->window()); // nobody manages windows offscreen
}

QString Desktop::focused()
{
    const QWidget* focus = QApplication::focusWidget();
    return focus != nullptr ? focus->objectName() : QString();
}

bool Desktop::waitFor(const std::function<bool()>& condition)
{
    constexpr qint64 kLongest = 60'000;
    QElapsedTimer clock;
    clock.start();
    while (!condition() && clock.elapsed() < kLongest)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    return condition();
}

} // namespace bandanh::desktop::test
