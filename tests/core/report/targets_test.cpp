#include "core/records/target.h"
#include "core/report/targets.h"
#include "tests/core/report/programme.h"

#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::test;
using Targets = std::map<std::string, double, std::less<>>;

namespace {

void target(Programme& p, const char* indicator, const char* from, const char* until, const char* province,
            std::int64_t value)
{
    records::Target typed;
    typed.indicator = indicator;
    typed.from = date(from);
    typed.until = date(until);
    typed.province = places::PlaceCode::parse(province);
    typed.value = value * 100;
    p.add(typed);
}

} // namespace

TEST_CASE("a target stands beside the figure of its whole year, and of its province")
{
    Programme p;
    target(p, "schools", "2013-01-01", "2013-12-31", "", 20);
    target(p, "students_engaged", "2013", "", "", 6000);
    target(p, "young_leaders", "2013-01", "2013-12", "", 120);
    target(p, "buses", "2013-01-01", "2013-06-30", "", 50); // half a year
    target(p, "messages", "2012", "2012", "", 90);
    target(p, "schools", "2013", "2013", "03", 4);
    target(p, "schools", "2013", "2013", "12", 5);

    CHECK(report::targetsOf(p.connection(), {2013})
          == Targets{{"schools", 20}, {"students_engaged", 6000}, {"young_leaders", 120}});
    CHECK(report::targetsOf(p.connection(), {2013, records::Scope(3)}) == Targets{{"schools", 4}});
    CHECK(report::targetsOf(p.connection(), {2013, records::Scope(25)})
          == Targets{{"schools", 4}}); // Kampong Cham then
    CHECK(report::targetsOf(p.connection(), {2012}) == Targets{{"messages", 90}});
}
