#include "app/desktop/impact/breakdowns.h"

#include "app/desktop/look/chart.h"
#include "app/desktop/look/provincemap.h"
#include "app/desktop/look/segmented.h"
#include "core/report/indicators.h"
#include "tests/app/desktop/records/practiceworld.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::desktop;
using bandanh::desktop::test::World;

namespace {

/// The breakdowns of figures that are made up here.
struct Shown {
    World world;
    Breakdowns breakdowns{*world.session, world.language};
    report::Highlights highlights;

    Shown()
    {
        breakdowns.retranslate();
        breakdowns.resize(300, 900);
        breakdowns.show();
    }
    void show(std::string_view indicator, std::initializer_list<std::pair<std::string_view, report::Content>> parts)
    {
        report::Figure figure;
        figure.indicator = report::indicatorById(indicator);
        for (const auto& [name, content] : parts)
            figure.set(name, content);
        breakdowns.show(highlights, figure);
    }
    /// What the visible widgets of a kind tell a screen reader.
    template <class Widget>
    QStringList told() const
    {
        QStringList told;
        for (const auto* widget : breakdowns.findChildren<Widget*>())
            if (!widget->isHidden())
                told << widget->accessibleDescription();
        return told;
    }
    Segmented* choice() const { return breakdowns.findChild<Segmented*>(QStringLiteral("provinceCharts")); }
    void press(int key) const
    {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(choice(), &event);
    }
};

const report::Tally kDay{{"12", 1313}, {"02", 407}, {"17", 291}, {"01", 131}};
const QString kDayTold = QStringLiteral("Phnom Penh: 1,313, Battambang: 407, Siem Reap: 291, Banteay Meanchey: 131");

} // namespace

TEST_CASE("the map follows the figure, and goes where a figure has no provinces", "[impact]")
{
    Shown shown;
    shown.show("anti_trafficking_day_participants", {{"by_province", kDay}});
    CHECK(shown.told<ProvinceMap>() == QStringList{kDayTold});
    shown.show("buses", {{"by_destination", report::Tally{{"08", 5}}}});
    CHECK(shown.told<ProvinceMap>() == QStringList{"Kandal: 5"});
    shown.show("messages", {{"by_theme", report::Tally{{"rape", 5}}}});
    CHECK(shown.told<ProvinceMap>().isEmpty());
    CHECK_FALSE(shown.choice()->isVisible());
}

TEST_CASE("an arrow key turns the map into bars of the same numbers, also of the next figure", "[impact]")
{
    Shown shown;
    shown.show("anti_trafficking_day_participants", {{"by_province", kDay}});
    CHECK(shown.told<BarChart>().isEmpty());
    shown.press(Qt::Key_Right);
    CHECK(shown.told<ProvinceMap>().isEmpty());
    CHECK(shown.told<BarChart>()
          == QStringList{"Phnom Penh 1,313, Battambang 407, Siem Reap 291, Banteay Meanchey 131"});
    shown.show("buses", {{"by_destination", report::Tally{{"08", 5}}}});
    CHECK(shown.told<BarChart>() == QStringList{"Kandal 5"});
    shown.press(Qt::Key_Left);
    CHECK(shown.told<ProvinceMap>() == QStringList{"Kandal: 5"});
}

TEST_CASE("numbers as they may be shown have a map of their own, with signs in the place of small ones", "[impact]")
{
    Shown shown;
    shown.show("survivor_led_sessions",
               {{"by_province", report::Tally{{"12", 7}, {"17", 2}}},
                {"by_province_as_shown", report::ShownTally{{"12", std::int64_t{7}}, {"17", std::string("<5")}}}});
    CHECK(shown.told<ProvinceMap>() == QStringList{"Phnom Penh: 7, Siem Reap: 2", "Phnom Penh: 7, Siem Reap: <5"});
    shown.press(Qt::Key_Right);
    CHECK(shown.told<BarChart>() == QStringList{"Phnom Penh 7, Siem Reap 2", "Phnom Penh 7, Siem Reap <5"});
}
