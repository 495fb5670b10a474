#include "app/desktop/look/appearance.h"

#include "tests/app/desktop/look/screen.h"

#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace bandanh::desktop;
using Colours = Appearance::Colours;

namespace {

/// What a person chose, over several starts of the program.
struct Starts {
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("deep/look.ini"));
    Look& look = testing::screen();

    Starts() { look.setTheme(Theme::Light); } // the system's
    ~Starts()
    {
        look.setTheme(Theme::Light);
        look.setTextScale(1.0);
    }
};

} // namespace

TEST_CASE("colours follow the system until somebody chooses others, and stay chosen")
{
    const Starts starts;
    {
        Appearance appearance(starts.look, starts.file);
        CHECK(appearance.colours() == Colours::System);
        CHECK(starts.look.theme() == Theme::Light);
        appearance.choose(Colours::ContrastDark);
        CHECK(starts.look.theme() == Theme::ContrastDark);
    }
    starts.look.setTheme(Theme::Light);
    Appearance again(starts.look, starts.file);
    CHECK(again.colours() == Colours::ContrastDark);
    CHECK(starts.look.theme() == Theme::ContrastDark);
    again.choose(Colours::System);
    CHECK(starts.look.theme() == Theme::Light);
}

TEST_CASE("the size of the text is kept, whoever changed it")
{
    const Starts starts;
    {
        const Appearance appearance(starts.look, starts.file);
        starts.look.setTextScale(1.5);
    }
    starts.look.setTextScale(1.0);
    const Appearance again(starts.look, starts.file);
    CHECK(starts.look.textScale() == 1.5);
}

TEST_CASE("a file that says nothing sensible changes nothing")
{
    const Starts starts;
    QDir().mkpath(QFileInfo(starts.file).path());
    QFile file(starts.file);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("colours=pink\ntext_scale=enormous\n");
    file.close();
    const Appearance appearance(starts.look, starts.file);
    CHECK(appearance.colours() == Colours::System);
    CHECK(starts.look.textScale() == 1.0);
}

TEST_CASE("a choice that cannot be kept still changes the screen")
{
    const Starts starts;
    Appearance appearance(starts.look, QStringLiteral("/proc/nowhere/look.ini"));
    appearance.choose(Colours::Dark);
    CHECK(starts.look.theme() == Theme::Dark);
}
