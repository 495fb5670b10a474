#include "app/print/mapfacts.h"
#include "app/print/maplabels.h"
#include "app/print/provinceshapes.h"
#include "app/words/catalogue.h"
#include "core/places/gazetteer.h"

#include <QCoreApplication>

#include <catch2/catch.hpp>

using namespace bandanh;
using print::Shade;

namespace {

std::vector<places::PlaceCode> provincesOf(int year)
{
    using namespace std::chrono;
    return places::Gazetteer().provincesOn(std::chrono::year(year) / January / 1);
}

print::MapFact fact(const char* province, const char* name, double number)
{
    return {province, QString::fromLatin1(name), QString::number(number), number};
}

print::MapFact hidden(const char* province)
{
    return {province, QStringLiteral("?"), QStringLiteral("<5"), std::nullopt, true};
}

} // namespace

TEST_CASE("every province of 2013 has an outline within the country")
{
    const auto provinces = provincesOf(2013);
    CHECK(print::provinceShapes().size() == provinces.size());
    for (const places::PlaceCode code : provinces) {
        CAPTURE(code.text());
        REQUIRE(print::provinceShapes().contains(code.text()));
        for (const QPolygonF& ring : print::provinceShapes().at(code.text()))
            CHECK(QRectF(102, 9.5, 6, 5.5).contains(ring.boundingRect()));
    }
}

TEST_CASE("every province of later years is drawn on an outline too")
{
    for (const places::PlaceCode code : provincesOf(2015))
        CHECK(print::provinceShapes().contains(print::outlineOf(code.text())));
}

TEST_CASE("two provinces of one outline are told together, and hidden where one of them is")
{
    const print::MapFact both[] = {fact("03", "Kampong Cham", 10), fact("25", "Tboung Khmum", 7), fact("00", "x", 3)};
    const auto sum = print::byOutline(both);
    REQUIRE(sum.size() == 1); // what is in no province is on no map
    CHECK(sum.at("03").name == QStringLiteral("Kampong Cham + Tboung Khmum"));
    CHECK(sum.at("03").number == 17);
    CHECK(sum.at("03").figure == QStringLiteral("17"));

    const print::MapFact oneHidden[] = {fact("03", "Kampong Cham", 10), hidden("25")};
    CHECK(print::byOutline(oneHidden).at("03").isHidden);
    CHECK(print::byOutline(oneHidden).at("03").figure == QStringLiteral("…"));
    CHECK_FALSE(print::byOutline(oneHidden).at("03").number);
}

TEST_CASE("classes of a map have round limits that the largest number reaches")
{
    for (const double most : {1.0, 7.0, 23.0, 115.0, 1313.0, 99999.0}) {
        const auto limits = print::classLimits(most);
        CAPTURE(most);
        CHECK(limits[0] < limits[1]);
        CHECK(limits[1] < limits[2]);
        CHECK((most < 8 || limits[2] <= most));
    }
    CHECK(print::classLimits(1313) == std::array<double, 3>{200, 400, 800});
}

TEST_CASE("a province has the shade that the legend gives its number")
{
    int count = 0;
    const QCoreApplication application(count, nullptr);
    const words::Speaking speaking(words::LanguageCode::English);
    const print::MapFact facts[] = {fact("12", "a", 1313), fact("02", "b", 407), fact("17", "c", 291),
                                    fact("01", "d", 199),  fact("04", "e", 0),   hidden("05")};
    const auto found = print::byOutline(facts);
    const print::MapClasses classes(found);
    CHECK(classes.shadeOf(found.at("12")) == Shade::Fourth);
    CHECK(classes.shadeOf(found.at("02")) == Shade::Third);
    CHECK(classes.shadeOf(found.at("17")) == Shade::Second);
    CHECK(classes.shadeOf(found.at("01")) == Shade::First);
    CHECK(classes.shadeOf(found.at("04")) == Shade::None);
    CHECK(classes.shadeOf(found.at("05")) == Shade::Hidden);
    QStringList legend;
    for (const auto& [shade, text] : classes.legend())
        legend << text;
    CHECK(legend == QStringList{"1–199", "200–399", "400–799", "800 and over", "none", "hidden"});

    const auto shown = print::byOutline(std::span(facts).first(5));
    CHECK(print::MapClasses(shown).legend().size() == 5); // nothing is hidden, so nothing is said of it
}

TEST_CASE("numbers of all provinces stand on a map without covering each other, on their provinces or led to them")
{
    const QRectF area(0, 0, 320, print::mapHeight(320));
    const QTransform projection = print::mapProjection(area);
    std::vector<print::MapLabel> labels;
    for (const auto& [outline, rings] : print::provinceShapes())
        labels.push_back({outline, {22, 14}, {70, 14}});
    const auto places = print::placeLabels(labels, projection, area);
    REQUIRE(places.size() == labels.size());
    int names = 0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        CAPTURE(labels[i].outline);
        CHECK(area.contains(places[i].area));
        names += places[i].hasName ? 1 : 0;
        for (std::size_t other = i + 1; other < places.size(); ++other)
            CHECK_FALSE(places[i].area.intersects(places[other].area));
        const QPolygonF ring = projection.map(print::mainRing(labels[i].outline));
        if (places[i].leader)
            CHECK(ring.boundingRect().contains(*places[i].leader));
        else
            CHECK(ring.boundingRect().intersects(places[i].area));
    }
    CHECK(names > 3);
    CHECK(names < 24); // there is no room for all
}

TEST_CASE("the capital's label stands beside it at the end of a line, with its name")
{
    const QRectF area(0, 0, 320, print::mapHeight(320));
    const auto places =
        print::placeLabels({{"12", {34, 16}, {78, 16}}, {"02", {25, 16}, {70, 16}}}, print::mapProjection(area), area);
    REQUIRE(places[0].leader);
    CHECK(places[0].hasName);
    CHECK_FALSE(places[0].area.contains(*places[0].leader));
    CHECK_FALSE(places[1].leader);
    CHECK(places[1].hasName);
}
