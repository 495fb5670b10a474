#include "app/print/provincemap.h"

#include "core/places/gazetteer.h"

#include <catch2/catch.hpp>

using namespace bandanh;

TEST_CASE("every province of 2013 has an outline within the country")
{
    using namespace std::chrono;
    const places::Gazetteer gazetteer;
    const auto provinces = gazetteer.provincesOn(2013y / January / 1);
    CHECK(print::provinceShapes().size() == provinces.size());
    for (const places::PlaceCode code : provinces) {
        CAPTURE(code.text());
        REQUIRE(print::provinceShapes().contains(code.text()));
        for (const QPolygonF& ring : print::provinceShapes().at(code.text()))
            CHECK(QRectF(102, 9.5, 6, 5.5).contains(ring.boundingRect()));
    }
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
