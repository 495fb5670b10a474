#include "core/matching/namecomparison.h"

#include <catch2/catch.hpp>
#include <deque>
#include <random>

using namespace bandanh::matching;

namespace {

class Names
{
public:
    NameParts parts(std::string_view first, std::string_view rest)
    {
        return {m_book.form(first, m_storage.emplace_back()), m_book.form(rest, m_storage.emplace_back())};
    }

private:
    NameBook m_book;
    std::deque<std::u16string> m_storage;
};

} // namespace

TEST_CASE("Parts of a name are compared by letters, then by sound")
{
    const auto [a, b, level] = GENERATE(table<std::string, std::string, NameLevel>({
        {"Sok", "SOK", NameLevel::Equal},
        {"Sovann", "Sovan", NameLevel::Slip},
        {"ដារា", "ដារ៉ា", NameLevel::Slip},
        {"Ly", "Li", NameLevel::Sound},
        {"Keo", "Kev", NameLevel::Slip},
        {"Sopheap", "Sapheab", NameLevel::Slip},
        {"Chhay", "Chey", NameLevel::Sound},
        {"សុខ", "Sok", NameLevel::Sound},
        {"ចន្ទ្រា", "Chantera", NameLevel::Sound},
        {"S.", "Sokha", NameLevel::Initial},
        {"S.", "សុខា", NameLevel::Initial},
        {"Z.", "Sokha", NameLevel::Initial},
        {"A.", "Apsara", NameLevel::Initial},
        {"A.", "Oudom", NameLevel::Different},
        {"S.", "Dara", NameLevel::Different},
        {"Dara", "Rithy", NameLevel::Different},
        {"សុខ", "Dara", NameLevel::Different},
        {"Dara", "", NameLevel::Missing},
    }));
    CAPTURE(a, b);
    Names names;
    const NameParts parts = names.parts(a, b);
    CHECK(compareParts(parts.first, parts.rest) == level);
    CHECK(compareParts(parts.rest, parts.first) == level);
}

TEST_CASE("Whole names agree in either order")
{
    Names names;
    const NameParts known = names.parts("Sok", "Reaksmey");
    CHECK(compareNames(names.parts("Sok", "Reaksmey"), known)
          == NameComparison{NameLevel::Equal, NameLevel::Equal, false});
    CHECK(compareNames(names.parts("Reaksmey", "Sok"), known)
          == NameComparison{NameLevel::Equal, NameLevel::Equal, true});
    CHECK(compareNames(names.parts("Sok", "Raksmey"), known)
          == NameComparison{NameLevel::Equal, NameLevel::Slip, false});
    CHECK(compareNames(names.parts("Sok", "R."), known) == NameComparison{NameLevel::Equal, NameLevel::Initial, false});
    CHECK(compareNames(names.parts("Sok", "Dara"), known)
          == NameComparison{NameLevel::Equal, NameLevel::Different, false});
    CHECK(compareNames({}, known).isMissing());
}

TEST_CASE("Who has a single name has the same name when it is equal")
{
    Names names;
    CHECK(compareNames(names.parts("Dara", ""), names.parts("", "Dara")).isEqual());
    CHECK(compareNames(names.parts("Dara", ""), names.parts("Darra", ""))
          == NameComparison{NameLevel::Slip, NameLevel::Missing, false});
    CHECK_FALSE(compareNames(names.parts("Dara", ""), names.parts("Sok", "Dara")).isEqual());
}

TEST_CASE("Where the space stands does not matter")
{
    Names names;
    CHECK(compareNames(names.parts("SokReaksmey", ""), names.parts("Sok", "Reaksmey")).isEqual());
    CHECK(compareNames(names.parts("Reaksmey Sok", ""), names.parts("Sok", "Reaksmey")).isEqual());
    CHECK(compareNames(names.parts("Chan Bun", "Rany"), names.parts("Chan", "Bun Rany")).isEqual());
    CHECK(compareNames(names.parts("Bun Rany", "Chan"), names.parts("Chan", "Bun Rany")).isEqual());
    CHECK(compareNames(names.parts("Reaksmey", ""), names.parts("Sok", "Reaksmey"))
          == NameComparison{NameLevel::Missing, NameLevel::Equal, false});
}

TEST_CASE("Comparing names is symmetric")
{
    constexpr std::string_view kParts[] = {"Sok", "Sokh",     "Dara",    "Darra",   "សុខ", "ដារា",
                                           "S.",  "Reaksmey", "Raksmei", "Sokdara", ""};
    std::mt19937 random(11); // NOLINT(cert-msc51-cpp): repeatable on purpose
    const auto part = [&random, &kParts] { return kParts[random() % std::size(kParts)]; };
    for (int i = 0; i < 3000; ++i) {
        Names names;
        const NameParts a = names.parts(part(), part());
        const NameParts b = names.parts(part(), part());
        const NameComparison there = compareNames(a, b);
        const NameComparison back = compareNames(b, a);
        CHECK(there.isEqual() == back.isEqual());
        CHECK(there.isMissing() == back.isMissing());
        const bool differs = there.first == NameLevel::Different || there.rest == NameLevel::Different;
        CHECK(differs == (back.first == NameLevel::Different || back.rest == NameLevel::Different));
    }
}
