#include "core/places/placereader.h"

#include <array>
#include <catch2/catch.hpp>
#include <utility>

using namespace bandanh::places;

namespace {

const Gazetteer& official()
{
    static const Gazetteer s_gazetteer;
    return s_gazetteer;
}

PlaceCode code(std::string_view text)
{
    return *PlaceCode::parse(text);
}

ReadPlace read(const WrittenPlace& written)
{
    PlaceReader reader(official());
    return reader.read(written);
}

ReadPlace exactly(std::string_view place)
{
    return {code(place), PlaceReading::Exact, {}};
}

} // namespace

TEST_CASE("Cells that name a place lead to it")
{
    CHECK(read({.village = "ភ្ញាក់រលឹក", .commune = "ធ្មា", .district = "ជ័យសែន"})
          == read({.village = "ភូមិភ្ញាក់រលឹក", .commune = "ឃុំធ្មា", .district = "ស្រុកជ័យសែន"}));
    CHECK(read({.commune = "ធ្មា", .district = "ជ័យសែន", .province = "ព្រះវិហារ"}) == exactly("130105"));
    CHECK(read({.commune = "Thmea", .district = "chey saen", .province = "Preah Vihear"}) == exactly("130105"));
    CHECK(read({.province = "Takeo"}) == exactly("21"));
    CHECK(read({.district = "Tram Kak"}) == exactly("2109"));
}

TEST_CASE("Codes may stand where names do, also without the zero a spreadsheet took")
{
    CHECK(read({.village = "04060604", .commune = "040606", .district = "0406", .province = "04"})
          == exactly("04060604"));
    CHECK(read({.village = "4060604", .commune = "40606", .district = "406", .province = "4"}) == exactly("04060604"));
    CHECK(read({.village = "99999999"}) == ReadPlace{});
}

TEST_CASE("A free address leads to its place")
{
    CHECK(read({.address = "ឃុំធ្មា ស្រុកជ័យសែន ខេត្តព្រះវិហារ"}) == exactly("130105"));
    CHECK(read({.address = "ឃុំធ្មា\nស្រុកជ័យសែន\nខេត្តព្រះវិហារ"}) == exactly("130105"));
    CHECK(read({.address = "Hall, Sandan, Sambour, Kratié"}) == exactly("100408"));
    CHECK(read({.address = "Hall"}) == ReadPlace{});
}

TEST_CASE("One slip is borne inside what the other cells name")
{
    CHECK(read({.commune = "ធា្ម", .district = "ជ័យសែន", .province = "ព្រះវិហារ"}).code == code("130105"));
    CHECK(read({.commune = "ធ្មារ", .district = "ជ័យសែន", .province = "ព្រះវិហារ"})
          == ReadPlace{code("130105"), PlaceReading::OneSlip, {}});
    CHECK(read({.district = "Tram Kakk", .province = "Takeo"}) == ReadPlace{code("2109"), PlaceReading::OneSlip, {}});
    CHECK(read({.province = "Kompong Cham"}) == ReadPlace{code("03"), PlaceReading::OneSlip, {}});
}

TEST_CASE("A cell that fits nowhere is passed over")
{
    CHECK(read({.village = "Nowhere at all", .commune = "Thmea", .district = "Chey Saen"})
          == ReadPlace{code("130105"), PlaceReading::Loose, {}});
    CHECK(read({.province = "Atlantis"}) == ReadPlace{});
    CHECK(read({}) == ReadPlace{});
}

TEST_CASE("Places that fit equally well are all named, unless the activity's own province decides")
{
    const auto several = read({.commune = "សំរោង"});
    CHECK(several.reading == PlaceReading::Ambiguous);
    CHECK(several.candidates.size() > 3);
    CHECK_FALSE(several.code);
    const auto here = read({.commune = "ខ្វាវ", .hint = code("17")});
    CHECK(here == exactly("170404"));
}

TEST_CASE("The hint never overrules a cell")
{
    CHECK(read({.district = "Kep", .province = "Kep", .hint = code("21")}) == exactly("2302"));
}

TEST_CASE("A province that both provinces were then is found as written, its districts where they are now")
{
    CHECK(read({.province = "កំពង់ចាម"}) == exactly("03"));
    CHECK(read({.district = "តំបែរ", .province = "កំពង់ចាម"}) == exactly("2501"));
    CHECK(read({.district = "តំបែរ", .province = "ត្បូងឃ្មុំ"}) == exactly("2501"));
    CHECK(read({.district = "បាធាយ", .province = "កំពង់ចាម"}) == exactly("0301"));
    CHECK(read({.address = "ស្រុកតំបែរ ខេត្តកំពង់ចាម", .hint = code("25")}) == exactly("2501"));
}

TEST_CASE("A misspelt village is found again among the villages of its commune")
{
    // Confusions of sound that typists make: long and short vowels, two letters for n, signs left out.
    constexpr std::array<std::pair<std::string_view, std::string_view>, 8> kConfusions = {
        {{"ិ", "ី"}, {"ុ", "ូ"}, {"ណ", "ន"}, {"់", ""}, {"៉", ""}, {"ឡ", "ល"}, {"ព", "ភ"}, {"ឹ", "ិ"}}};
    PlaceReader reader(official());
    int tried = 0;
    int right = 0;
    int wrong = 0;
    for (const Place& district : official().children(code("21"))) {
        for (const Place& commune : official().children(district.code)) {
            for (const Place& village : official().children(commune.code)) {
                for (const auto& [letter, mistake] : kConfusions) {
                    std::string written(village.khmer);
                    const std::size_t at = written.find(letter);
                    if (at == std::string::npos)
                        continue;
                    written.replace(at, letter.size(), mistake);
                    const auto& found = reader.read({.village = written,
                                                     .commune = commune.khmer,
                                                     .district = district.khmer,
                                                     .province = "តាកែវ"});
                    ++tried;
                    right += found.code == village.code ? 1 : 0;
                    wrong += found.code && found.code != village.code && !found.code->contains(village.code) ? 1 : 0;
                }
            }
        }
    }
    CAPTURE(tried, right, wrong);
    CHECK(tried > 500);
    CHECK(right > tried * 97 / 100);
    CHECK(wrong * 200 < tried);
}

TEST_CASE("What a reader remembers does not change what it reads")
{
    PlaceReader forgetful(official(), 2);
    PlaceReader reader(official());
    for (int round = 0; round < 3; ++round) {
        for (const Place& district : official().children(code("23"))) {
            for (const Place& commune : official().children(district.code)) {
                const WrittenPlace written = {.commune = commune.khmer, .district = district.khmer};
                CHECK(forgetful.read(written) == reader.read(written));
                CHECK(reader.read(written).code == commune.code);
            }
        }
    }
}

TEST_CASE("What is remembered of one activity's province is not taken for another's")
{
    PlaceReader reader(official());
    for (int round = 0; round < 2; ++round) {
        for (const Place& province : official().children({})) {
            for (const WrittenPlace& cells : {WrittenPlace{.village = "ថ្មី"},
                                              {.commune = "Thmei", .address = "phum Thmei"},
                                              {.commune = "Tuol", .district = "Krong"},
                                              {.village = "Trapeang", .province = "Kampong Cham"},
                                              {.village = "ថ្មី", .province = "ក្រចេះ"},
                                              {.district = "Thma Koul", .province = "Battambong"}}) {
                WrittenPlace written = cells;
                written.hint = province.code;
                CHECK(reader.read(written) == read(written));
            }
        }
    }
}
