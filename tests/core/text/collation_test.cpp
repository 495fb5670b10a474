#include "core/text/collation.h"

#include "tests/core/text/randomtext.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <vector>

using namespace bandanh::text;

namespace {

std::vector<std::string> sorted(std::vector<std::string> texts, CollationOrder order)
{
    const Collation collation(order);
    std::stable_sort(texts.begin(), texts.end(), [&](const std::string& a, const std::string& b) {
        return collation.sortKey(a) < collation.sortKey(b);
    });
    return texts;
}

} // namespace

TEST_CASE("Khmer names sort by the Khmer alphabet", "[collation]")
{
    const std::vector<std::string> right = {"កែវ", "ខៀវ", "គឹម",   "ចាន់", "ជា",  "ញឹម", "ដារា", "ណុប",
                                            "ទេព", "ប៊ុន",  "ប្រាក់", "ផល",  "មាស", "យឹម", "រស់",   "លី",
                                            "វង្ស", "សុខ",  "សូ",    "ស្រី",  "ហេង", "ឡុង", "អៀម"};
    std::vector<std::string> mixed = right;
    std::reverse(mixed.begin(), mixed.end());
    CHECK(sorted(mixed, CollationOrder::Khmer) == right);
    CHECK(sorted(mixed, CollationOrder::English) == right);
}

TEST_CASE("The chosen language's script comes first", "[collation]")
{
    CHECK(sorted({"Sok", "សុខ"}, CollationOrder::Khmer) == std::vector<std::string>{"សុខ", "Sok"});
    CHECK(sorted({"សុខ", "Sok"}, CollationOrder::English) == std::vector<std::string>{"Sok", "សុខ"});
    CHECK(sorted({"sok b", "Sok a", "SOK C"}, CollationOrder::English)
          == std::vector<std::string>{"Sok a", "sok b", "SOK C"});
}

TEST_CASE("One normal form has one sort key", "[collation]")
{
    const Collation collation(CollationOrder::Khmer);
    CHECK(collation.sortKey("ស្រ្តី") == collation.sortKey("ស្ត្រី"));
    CHECK(collation.sortKey("  សុខ  ដារា\xE2\x80\x8B") == collation.sortKey("សុខ ដារា"));
    CHECK(collation.sortKey("សុខ") != collation.sortKey("សូខ"));
}

TEST_CASE("Any text has a key without NUL, long ones too", "[collation]")
{
    const Collation collation(CollationOrder::Khmer);
    testing::RandomText random(5);
    for (int i = 0; i < 2000; ++i)
        REQUIRE(collation.sortKey(random.anyScript(i % 10 == 0 ? 400 : 20)).find('\0') == std::string::npos);
    CHECK(collation.sortKey("").size() <= collation.sortKey("ក").size());
}
