#include "core/report/indicators.h"
#include "core/report/report.h"

#include <catch2/catch.hpp>
#include <set>

using namespace bandanh::report;

TEST_CASE("every indicator is declared completely and once")
{
    std::set<std::string_view> ids;
    for (const Indicator& indicator : allIndicators()) {
        CAPTURE(indicator.id);
        CHECK(ids.insert(indicator.id).second);
        CHECK(indicatorById(indicator.id) == &indicator);
        for (const auto text : {indicator.label, indicator.definition, indicator.rule})
            CHECK_FALSE(text.empty());
        CHECK(indicator.definition.back() == '.');
        CHECK(indicator.rule.back() == '.');
        CHECK(indicator.concerns != nullptr);
        CHECK(indicator.takes != nullptr);
        CHECK(indicator.compute != nullptr);
        CHECK_FALSE(bandanh::records::wordOf(indicator.unit).empty());
        CHECK((indicator.lines != Lines::None || indicator.rows != Rows::None)); // it opens to something
        std::set<std::string_view> parts;
        for (const Part& part : indicator.parts) {
            CHECK(parts.insert(part.name).second);
            CHECK_FALSE(part.label.empty());
        }
    }
    CHECK(indicatorById("no_such_figure") == nullptr);
}

TEST_CASE("every section has a name, and its figures stand together")
{
    std::vector<Section> sections;
    for (const Indicator& indicator : allIndicators())
        if (sections.empty() || sections.back() != indicator.section)
            sections.push_back(indicator.section);
    std::set<std::string_view> names;
    for (const Section section : sections)
        CHECK(names.insert(labelOf(section)).second);
    CHECK_FALSE(names.contains(""));
}

TEST_CASE("a part that is not declared cannot be filled")
{
    Figure figure;
    figure.indicator = indicatorById("schools");
    CHECK_THROWS_AS(figure.set("by_weather", Tally{}), std::logic_error);
}
